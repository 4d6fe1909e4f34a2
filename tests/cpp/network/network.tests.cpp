#include "catch.hpp"
#include "float_comparison.hpp"
#include "special_floats.hpp"
#include "training.hpp"

#include "neuron/network/network.hpp"
#include "neuron/network/network_trace.hpp"
#include "neuron/one_neuron/neuron.hpp"

#include <cmath>
#include <string>
#include <string_view>

using neuron::Activation;
using neuron::ErrorCode;
using neuron::Network;
using special::infinity;
using special::notANumber;
using training::bits;
using training::Bits;
using training::Floats;

namespace {

Floats predicted(Network& network, const Floats& rows) {
  const std::size_t samples = rows.size() / network.architecture().inputCount();
  Floats outputs(samples * network.architecture().outputCount());
  REQUIRE_FALSE(network.predict(rows, outputs).has_value());
  return outputs;
}

Network withParameters(const training::Sizes& sizes, const training::Names& activations,
                       const Floats& parameters) {
  Network network = training::network(sizes, activations);
  REQUIRE_FALSE(network.setParameters(parameters).has_value());
  return network;
}

} // namespace

TEST_CASE("a network of one neuron is that neuron, to the bit where nothing is approximated") {
  for (const Activation activation : neuron::allActivations()) {
    const bool isApproximated = activation == Activation::sigmoid || activation == Activation::tanh;
    for (std::size_t inputCount = 1; inputCount <= 9; ++inputCount) {
      for (std::uint64_t seed = 0; seed < 40; ++seed) {
        const Floats weights = training::drawn(inputCount, seed, -2.0F, 2.0F);
        const Floats inputs = training::drawn(inputCount, seed + 100, -3.0F, 3.0F);
        const float bias = training::drawn(1, seed + 200)[0];
        Floats parameters = weights;
        parameters.push_back(bias);
        Network network = withParameters({inputCount, 1}, {neuron::name(activation)}, parameters);
        const float expected =
            neuron::Neuron::create(weights, bias, activation).value().trace(inputs).value().output;
        const float output = predicted(network, inputs)[0];
        CAPTURE(neuron::name(activation), inputCount, seed);
        if (isApproximated) {
          const auto reference = static_cast<double>(expected);
          const double error = std::fabs(static_cast<double>(output) - reference);
          REQUIRE(error * comparison::floatsPerUnit(std::fabs(reference)) <= 3.0);
        } else {
          REQUIRE(bits(Floats{output}) == bits(Floats{expected}));
        }
      }
    }
  }
}

TEST_CASE("a trace's slopes are those at its weighted sums, for every activation") {
  for (const Activation activation : neuron::allActivations()) {
    const std::string_view name = neuron::name(activation);
    const Network network = training::network({2, 5, 1}, {name, name}, 3);
    const auto traced = neuron::trace(network, neuron::Loss::meanSquaredError,
                                      neuron::Objective::loss, Floats{0.7F, -1.3F}, Floats{0.5F});
    for (std::size_t l = 0; l < 2; ++l) {
      const neuron::LayerTrace layer = traced.value().layer(l);
      for (std::size_t n = 0; n < layer.sums.size(); ++n) {
        const float slope = neuron::derivative(activation, layer.sums[n]);
        CAPTURE(name, l, n);
        REQUIRE(layer.slopes[n] == Approx(slope).margin(1e-6));
        REQUIRE(layer.sumGradients[n] == layer.outputGradients[n] * layer.slopes[n]);
      }
    }
  }
}

TEST_CASE("the lesson's gates are networks of one neuron, too") {
  Network both = withParameters({2, 1}, {"step"}, {1.0F, 1.0F, -1.5F});
  Network either = withParameters({2, 1}, {"step"}, {1.0F, 1.0F, -0.5F});
  Network not_ = withParameters({1, 1}, {"step"}, {-1.0F, 0.5F});
  REQUIRE(predicted(both, {0, 0, 0, 1, 1, 0, 1, 1}) == Floats{0, 0, 0, 1});
  REQUIRE(predicted(either, {0, 0, 0, 1, 1, 0, 1, 1}) == Floats{0, 1, 1, 1});
  REQUIRE(predicted(not_, {0, 1}) == Floats{1, 0});
}

TEST_CASE("any number of rows is predicted as each row is by itself") {
  Network network = training::network({3, 5, 2}, {"tanh", "sigmoid"});
  const Floats rows = training::drawn(150, 4);
  for (const std::size_t count : training::Sizes{0, 1, 3, 4, 15, 16, 17, 33, 50}) {
    const auto end = static_cast<std::ptrdiff_t>(count * 3);
    const Floats outputs = predicted(network, {rows.begin(), rows.begin() + end});
    REQUIRE(outputs.size() == count * 2);
    for (std::size_t row = 0; row < count; ++row) {
      const Floats alone =
          predicted(network, {rows[row * 3], rows[row * 3 + 1], rows[row * 3 + 2]});
      REQUIRE(bits(alone) == bits(Floats{outputs[row * 2], outputs[row * 2 + 1]}));
    }
  }
}

TEST_CASE("doubling all inputs and halving the first weights changes no bit") {
  for (const float factor : {2.0F, 8.0F, 0.25F}) {
    Network network = training::network({3, 4, 1}, {"tanh", "identity"});
    Floats rows = training::drawn(60, 5);
    const Bits before = bits(predicted(network, rows));
    for (float& input : rows) {
      input *= factor;
    }
    for (std::size_t i = 0; i < 12; ++i) {
      REQUIRE_FALSE(network.setParameter(i, network.parameters()[i] / factor).has_value());
    }
    REQUIRE(bits(predicted(network, rows)) == before);
  }
}

TEST_CASE(
    "parameters are drawn for the seed, and readable and writable one by one and as a whole") {
  Network network = training::network({2, 2, 1}, {"relu", "sigmoid"}, 5);
  REQUIRE(bits(network.parameters()) ==
          bits(training::network({2, 2, 1}, {"relu", "sigmoid"}, 5).parameters()));
  REQUIRE(bits(network.parameters()) !=
          bits(training::network({2, 2, 1}, {"relu", "sigmoid"}, 6).parameters()));
  const Floats numbers{1, 2, 3, 4, 5, 6, 7, 8, 9};
  REQUIRE_FALSE(network.setParameters(numbers).has_value());
  REQUIRE_FALSE(network.setParameter(8, -0.5F).has_value());
  REQUIRE(training::floats(network.parameters()) == Floats{1, 2, 3, 4, 5, 6, 7, 8, -0.5F});
  REQUIRE(network.paddedParameters().size() == 12);
  REQUIRE(network.paddedParameters()[9] == 0.0F);
}

TEST_CASE("parameters that don't fit are refused, and change nothing") {
  Network network = training::network({2, 2, 1}, {"relu", "sigmoid"});
  const Bits before = bits(network.parameters());
  const auto few = network.setParameters(Floats{1.0F, 2.0F});
  REQUIRE(few->code == ErrorCode::lengthMismatch);
  REQUIRE(few->message == "The network has 9 parameters but was given 2.");
  Floats unfinite(9, 1.0F);
  unfinite[4] = notANumber;
  const auto broken = network.setParameters(unfinite);
  REQUIRE(broken->code == ErrorCode::notFinite);
  REQUIRE(broken->message == "A network's parameters must be ordinary numbers, but the bias of "
                             "neuron 1 in layer 1 is not a finite number.");
  const auto beyond = network.setParameter(9, 1.0F);
  REQUIRE(beyond->code == ErrorCode::badRange);
  REQUIRE(beyond->message ==
          "There is no parameter 9; the network has 9 parameters, counted from 0.");
  REQUIRE(network.setParameter(2, -infinity)->message.find("weight 1 of neuron 2 in layer 1") !=
          std::string::npos);
  REQUIRE(bits(network.parameters()) == before);
}

TEST_CASE("rows that don't fit are refused, and named") {
  Network network = training::network({2, 1}, {"identity"});
  Floats outputs(2, 7.0F);
  const auto odd = network.predict(Floats{1.0F, 2.0F, 3.0F}, outputs);
  REQUIRE(odd->code == ErrorCode::lengthMismatch);
  REQUIRE(odd->message == "The network takes 2 inputs a sample, so 3 numbers make no whole number "
                          "of samples.");
  const auto broken = network.predict(Floats{1.0F, 2.0F, 3.0F, infinity}, outputs);
  REQUIRE(broken->code == ErrorCode::notFinite);
  REQUIRE(broken->message ==
          "Input 2 of sample 2 is not a finite number; inputs must be ordinary numbers.");
  REQUIRE(outputs == Floats{7.0F, 7.0F});
  REQUIRE(network.predict(Floats{1.0F, 2.0F}, outputs)->code == ErrorCode::lengthMismatch);
}

TEST_CASE("outputs that leave the floats are refused, and named") {
  Network network = withParameters({1, 1}, {"identity"}, {1e30F, 0.0F});
  Floats outputs(2);
  const auto overflow = network.predict(Floats{1.0F, 1e30F}, outputs);
  REQUIRE(overflow->code == ErrorCode::overflow);
  REQUIRE(overflow->message.find("The outputs for sample 2 leave the range") == 0);
}

TEST_CASE("a scale of first weights out of its range makes no network") {
  const auto created = Network::create(training::architecture({1, 1}, {"tanh"}),
                                       {neuron::Scheme::uniform, -1.0F}, 0);
  REQUIRE(created.error().code == ErrorCode::badValue);
}
