#pragma once

#include "neuron/network/architecture.hpp"
#include "neuron/support/result.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace neuron {

/// How the initial parameters are drawn. fanIn is a layer's number of inputs, fanOut its number of
/// neurons. Biases start at 0, except with pytorch.
enum class Scheme : std::uint8_t {
  pytorch, ///< uniform in ±1/√fanIn, also for biases: nn.Linear's default
  uniform, ///< uniform in ±scale
  normal,  ///< normal with standard deviation scale
  /// X. Glorot and Y. Bengio, "Understanding the difficulty of training deep feedforward neural
  /// networks" (2010): uniform in ±√(6 / (fanIn + fanOut))
  xavierUniform,
  xavierNormal, ///< normal with variance 2 / (fanIn + fanOut)
  /// K. He et al., "Delving Deep into Rectifiers" (2015): uniform in ±√(6 / fanIn)
  heUniform,
  heNormal, ///< normal with variance 2 / fanIn
  zeros,    ///< everything 0
};

/// The names that scripts use: "pytorch", "uniform", "normal", "xavier_uniform", "xavier_normal",
/// "he_uniform", "he_normal", "zeros".
std::span<const std::string_view> schemeNames();

/// The scheme with this exact name, or unknownName with a list of the schemes.
Result<Scheme> schemeFromName(std::string_view wanted);

struct Initialization {
  Scheme scheme = Scheme::pytorch;
  float scale = 0.5F; ///< from 0 to 100; only for uniform and normal
};

/// badValue if the scale is out of range.
std::optional<Error> initializationMisfit(const Initialization& initialization);

/// Draws all parameters, in their order, from the random stream `initialStream` of `seed`.
void initialize(const Architecture& architecture, const Initialization& initialization,
                std::uint64_t seed, std::span<float> parameters);

/// The random stream for initial parameters; others (for epochs' orders) have greater numbers.
inline constexpr std::uint64_t initialStream = 1;

} // namespace neuron
