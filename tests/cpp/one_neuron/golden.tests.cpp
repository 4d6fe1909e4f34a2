// Compares the core with values and texts that PyTorch and Python computed.

#include "golden.hpp"
#include "catch.hpp"
#include "reference_activation.hpp"

#include "neuron/numbers/bits.hpp"
#include "neuron/numbers/decimal.hpp"
#include "neuron/one_neuron/neuron.hpp"
#include "neuron/printing/printout.hpp"
#include "neuron/printing/tensor_text.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

TEST_CASE("a tensor prints exactly as PyTorch prints it") {
  const nlohmann::json cases = golden::load("tensor_text.json").at("cases");
  REQUIRE(cases.size() >= 2500);
  for (const nlohmann::json& each : cases) {
    const auto shape = each.at("shape").get<std::vector<std::size_t>>();
    std::size_t count = 1;
    for (const std::size_t size : shape) {
      count *= size;
    }
    const std::vector<float> pattern = golden::floatsOf(each.at("bits"));
    std::vector<float> values;
    values.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
      values.push_back(pattern[i % pattern.size()]);
    }
    const neuron::Result<std::string> text = neuron::tensorText(values, shape);
    REQUIRE(text.ok());
    REQUIRE(text.value() == each.at("text").get<std::string>());
  }
}

TEST_CASE("a number is written exactly as Python and PyTorch write it") {
  const nlohmann::json cases = golden::load("decimal.json").at("cases");
  REQUIRE(cases.size() >= 1000);
  for (const nlohmann::json& each : cases) {
    const float value = golden::floatOf(each.at("bits"));
    REQUIRE(neuron::fixed(value, 0) == each.at("fixed0").get<std::string>());
    REQUIRE(neuron::fixed(value, 4) == each.at("fixed4").get<std::string>());
    REQUIRE(neuron::scientific(value, 4) == each.at("scientific4").get<std::string>());
    REQUIRE(neuron::pythonLiteral(value) == each.at("pythonLiteral").get<std::string>());
    REQUIRE(neuron::compact(value) == each.at("compact").get<std::string>());
  }
}

// Slopes such as 1 − y² lose digits where y is nearly 1. PyTorch's tanh sometimes differs by an ulp
// of y, which changes some of the remaining digits.
TEST_CASE("far left, far right and around 0 outputs and slopes print as PyTorch's do") {
  const nlohmann::json cases = golden::load("activation.json").at("cases");
  std::size_t place = 0;
  for (const neuron::Activation activation : neuron::allActivations()) {
    INFO("tests/golden/make_golden.py writes PyTorch's values of each activation");
    REQUIRE(place < cases.size());
    const nlohmann::json& own = cases.at(place++);
    REQUIRE(own.at("name").get<std::string>() == neuron::name(activation));
    REQUIRE(own.at("at").size() >= 40);
    for (const nlohmann::json& each : own.at("at")) {
      const float z = golden::floatOf(each.at("z"));
      const auto text = [](float value) { return neuron::tensorText({&value, 1}, {}).value(); };
      CAPTURE(neuron::name(activation), z);
      REQUIRE(text(neuron::activate(activation, z)) == each.at("outputText").get<std::string>());
      const float slope = golden::floatOf(each.at("slope"));
      const float ours = neuron::derivative(activation, z);
      CAPTURE(ours, slope);
      const bool isAlmostSame =
          std::fabs(ours - slope) <= std::min(0x1p-23F, 1e-3F * std::fabs(slope));
      // PyTorch's slope of gelu's form with tanh isn't a number where z² overflows.
      REQUIRE((text(ours) == each.at("slopeText").get<std::string>() || isAlmostSame ||
               neuron::isNan(slope)));
    }
  }
  REQUIRE(place == cases.size());
}

TEST_CASE("a neuron computes and prints what PyTorch computes and prints") {
  const nlohmann::json cases = golden::load("neuron.json").at("cases");
  REQUIRE(cases.size() >= 300);
  for (const nlohmann::json& each : cases) {
    const std::vector<float> inputs = golden::floatsOf(each.at("inputs"));
    const std::vector<float> weights = golden::floatsOf(each.at("weights"));
    for (const neuron::Activation activation : neuron::allActivations()) {
      const std::string name(neuron::name(activation));
      CAPTURE(name);
      const auto created =
          neuron::Neuron::create(weights, golden::floatOf(each.at("bias")), activation);
      REQUIRE(created.ok());
      const auto traced = created.value().trace(inputs);
      REQUIRE(traced.ok());
      const neuron::Trace& trace = traced.value();
      REQUIRE(golden::bitsOf(trace.products) ==
              each.at("products").get<std::vector<std::uint32_t>>());
      REQUIRE(golden::bitsOf(trace.productSum) == each.at("productSum").get<std::uint32_t>());
      REQUIRE(golden::bitsOf(trace.weightedSum) == each.at("weightedSum").get<std::uint32_t>());

      const nlohmann::json& reference = each.at("activations").at(name);
      const float output = golden::floatOf(reference.at("output"));
      const float slope = golden::floatOf(reference.at("slope"));
      // All but straight lines use exp, which PyTorch implements differently.
      if (reference::graphOf(activation).isStraightBetween) {
        REQUIRE(golden::bitsOf(trace.output) == golden::bitsOf(output));
        REQUIRE(golden::bitsOf(trace.slope) == golden::bitsOf(slope));
      } else {
        CAPTURE(trace.output, output, trace.slope, slope);
        REQUIRE(golden::agrees(trace.output, output));
        REQUIRE(golden::agrees(trace.slope, slope));
      }
      REQUIRE(neuron::printout(trace) == each.at("productsText").get<std::string>() + "\n" +
                                             each.at("weightedSumText").get<std::string>() + "\n" +
                                             reference.at("text").get<std::string>());
    }
  }
}
