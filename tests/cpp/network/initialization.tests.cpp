#include "catch.hpp"
#include "training.hpp"

#include "neuron/network/initialization.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

using neuron::Initialization;
using neuron::Scheme;
using training::Floats;

namespace {

const neuron::Architecture& wide() {
  static const neuron::Architecture made =
      training::architecture({50, 200, 30}, {"tanh", "identity"});
  return made;
}

Floats drawnBy(const Initialization& initialization, std::uint64_t seed = 1) {
  Floats parameters(wide().parameterCount(), 99.0F);
  neuron::initialize(wide(), initialization, seed, parameters);
  return parameters;
}

/// Statistics of the first layer's 10,000 weights.
struct Moments {
  double mean = 0.0;
  double deviation = 0.0;
  double largest = 0.0;
};

Moments momentsOf(const Floats& parameters) {
  Moments moments;
  const neuron::Layer& layer = wide().layers()[0];
  const auto count = static_cast<double>(layer.weightCount());
  for (std::size_t i = 0; i < layer.weightCount(); ++i) {
    const auto weight = static_cast<double>(parameters[i]);
    moments.mean += weight / count;
    moments.deviation += weight * weight / count;
    moments.largest = std::max(moments.largest, std::fabs(weight));
  }
  moments.deviation = std::sqrt(moments.deviation);
  return moments;
}

void requireUniform(const Floats& parameters, double spread) {
  const Moments moments = momentsOf(parameters);
  REQUIRE(moments.largest <= spread * (1.0 + 1e-6));
  REQUIRE(moments.largest > 0.99 * spread);
  REQUIRE(moments.deviation == Approx(spread / std::sqrt(3.0)).epsilon(0.02));
  REQUIRE(std::fabs(moments.mean) < 0.03 * spread);
}

void requireNormal(const Floats& parameters, double deviation) {
  const Moments moments = momentsOf(parameters);
  REQUIRE(moments.deviation == Approx(deviation).epsilon(0.03));
  REQUIRE(moments.largest > 3.0 * deviation);
  REQUIRE(moments.largest < 6.0 * deviation);
  REQUIRE(std::fabs(moments.mean) < 0.04 * deviation);
}

bool hasBiases(const Floats& parameters) {
  const neuron::Layer& layer = wide().layers()[0];
  return std::any_of(&parameters[layer.biasesOffset],
                     &parameters[layer.biasesOffset] + layer.neuronCount,
                     [](float bias) { return bias != 0.0F; });
}

} // namespace

TEST_CASE("every way to draw first weights is found again by its name") {
  const auto names = neuron::schemeNames();
  REQUIRE(names.size() == 8);
  REQUIRE(neuron::schemeFromName("pytorch").value() == Scheme::pytorch);
  REQUIRE(neuron::schemeFromName("he_normal").value() == Scheme::heNormal);
  REQUIRE(neuron::schemeFromName("zeros").value() == Scheme::zeros);
  REQUIRE(neuron::schemeFromName("he").error().message ==
          "There is no initialization called \"he\"; the initializations are pytorch, uniform, "
          "normal, xavier_uniform, xavier_normal, he_uniform, he_normal and zeros.");
}

TEST_CASE("first weights have the spread that their scheme says") {
  requireUniform(drawnBy({Scheme::pytorch, 0.0F}), 1.0 / std::sqrt(50.0));
  requireUniform(drawnBy({Scheme::uniform, 0.3F}), 0.3);
  requireUniform(drawnBy({Scheme::xavierUniform, 0.0F}), std::sqrt(6.0 / 250.0));
  requireUniform(drawnBy({Scheme::heUniform, 0.0F}), std::sqrt(6.0 / 50.0));
  requireNormal(drawnBy({Scheme::normal, 0.7F}), 0.7);
  requireNormal(drawnBy({Scheme::xavierNormal, 0.0F}), std::sqrt(2.0 / 250.0));
  requireNormal(drawnBy({Scheme::heNormal, 0.0F}), std::sqrt(2.0 / 50.0));
}

TEST_CASE("biases start at zero, but with PyTorch's scheme") {
  for (const std::string_view name : neuron::schemeNames()) {
    const Scheme scheme = neuron::schemeFromName(name).value();
    REQUIRE(hasBiases(drawnBy({scheme, 0.5F})) == (scheme == Scheme::pytorch));
  }
}

TEST_CASE("zeros are zeros, whatever stood there") {
  for (const float parameter : drawnBy({Scheme::zeros, 0.5F})) {
    REQUIRE(neuron::bitCast<std::uint32_t>(parameter) == 0U);
  }
}

TEST_CASE("the same seed draws the same weights, and another seed others") {
  for (const std::string_view name : neuron::schemeNames()) {
    const Scheme scheme = neuron::schemeFromName(name).value();
    REQUIRE(drawnBy({scheme, 0.5F}, 7) == drawnBy({scheme, 0.5F}, 7));
    REQUIRE((drawnBy({scheme, 0.5F}, 7) == drawnBy({scheme, 0.5F}, 8)) ==
            (scheme == Scheme::zeros));
  }
}

TEST_CASE("the scale of first weights lies between 0 and 100") {
  for (const float scale : {0.0F, 0.5F, 100.0F}) {
    REQUIRE_FALSE(neuron::initializationMisfit({Scheme::normal, scale}).has_value());
  }
  for (const float scale : {-0.1F, 100.1F, std::numeric_limits<float>::quiet_NaN(),
                            std::numeric_limits<float>::infinity()}) {
    const auto misfit = neuron::initializationMisfit({Scheme::normal, scale});
    REQUIRE(misfit.has_value());
    REQUIRE(misfit->code == neuron::ErrorCode::badValue);
  }
  REQUIRE(neuron::initializationMisfit({Scheme::uniform, 200.0F})->message ==
          "The initial weights' scale is 200; it must lie between 0 and 100.");
}
