#include "neuron/network/initialization.hpp"

#include "neuron/messages/name_table.hpp"
#include "neuron/messages/wording.hpp"
#include "neuron/numbers/random.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace neuron {

namespace {

// In the order of Scheme.
constexpr std::array<std::string_view, 8> namesOfSchemes{
    "pytorch",       "uniform",    "normal",    "xavier_uniform",
    "xavier_normal", "he_uniform", "he_normal", "zeros"};

/// A layer's weights are uniform in ±spread, or normal with standard deviation spread.
struct Draw {
  bool isNormal;
  float spread;
};

Draw drawOf(const Layer& layer, const Initialization& initialization) {
  const auto fanIn = static_cast<double>(layer.inputCount);
  const auto fanOut = static_cast<double>(layer.neuronCount);
  const auto rootOf = [](double square) { return static_cast<float>(std::sqrt(square)); };
  switch (initialization.scheme) {
  case Scheme::pytorch:
    return {false, rootOf(1.0 / fanIn)};
  case Scheme::uniform:
    return {false, initialization.scale};
  case Scheme::normal:
    return {true, initialization.scale};
  case Scheme::xavierUniform:
    return {false, rootOf(6.0 / (fanIn + fanOut))};
  case Scheme::xavierNormal:
    return {true, rootOf(2.0 / (fanIn + fanOut))};
  case Scheme::heUniform:
    return {false, rootOf(6.0 / fanIn)};
  case Scheme::heNormal:
    return {true, rootOf(2.0 / fanIn)};
  case Scheme::zeros:
    break;
  }
  return {false, 0.0F};
}

} // namespace

std::span<const std::string_view> schemeNames() {
  return namesOfSchemes;
}

Result<Scheme> schemeFromName(std::string_view wanted) {
  return valueFromName<Scheme>(wanted, "initialization", "initializations", namesOfSchemes);
}

std::optional<Error> initializationMisfit(const Initialization& initialization) {
  if (initialization.scale >= 0.0F && initialization.scale <= 100.0F) {
    return std::nullopt;
  }
  return error(ErrorCode::badValue,
               "The initial weights' scale is %; it must lie between 0 and 100.",
               {initialization.scale});
}

void initialize(const Architecture& architecture, const Initialization& initialization,
                std::uint64_t seed, std::span<float> parameters) {
  Random random(seed, initialStream);
  std::fill(parameters.begin(), parameters.end(), 0.0F);
  if (initialization.scheme == Scheme::zeros) {
    return;
  }
  for (const Layer& layer : architecture.layers()) {
    const Draw draw = drawOf(layer, initialization);
    const bool drawsBiases = initialization.scheme == Scheme::pytorch;
    const std::size_t end = layer.biasesOffset + (drawsBiases ? layer.neuronCount : 0);
    for (std::size_t i = layer.weightsOffset; i < end; ++i) {
      parameters[i] =
          draw.isNormal ? draw.spread * random.normal() : random.uniform(-draw.spread, draw.spread);
    }
  }
}

} // namespace neuron
