#pragma once

#include "neuron/numbers/lanes.hpp"
#include "neuron/support/result.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace neuron {

/// The function that a neuron applies to its weighted sum z.
enum class Activation : std::uint8_t {
  identity,  ///< z
  step,      ///< 1 if z > 0, else 0
  relu,      ///< z if z > 0, else 0
  leakyRelu, ///< z if z > 0, else 0.01 z
  sigmoid,   ///< 1 / (1 + e^−z)
  tanh,      ///< (e^z − e^−z) / (e^z + e^−z)
  softplus,  ///< ln(1 + e^z)
  silu,      ///< z / (1 + e^−z)
  gelu,      ///< z Φ(z), with the normal distribution's Φ(z) = (1 + erf(z / √2)) / 2
  geluTanh,  ///< z (1 + tanh(√(2/π) (z + 0.044715 z³))) / 2, which is close to gelu
};

/// How hidden neurons with an activation can be placed on a function; see approximation.hpp.
enum class Placement : std::uint8_t {
  none,
  ramps, ///< each neuron changes the slope at its own place, as relu does at 0
  steps, ///< each neuron goes from one level to another at its own place
};

/// Everything that the core knows about an activation: its row in the table of activation.cpp. To
/// add an activation, add an enumerator and a row; all other code reads the table.
struct ActivationTraits {
  Activation activation;
  /// The name in attributes, permalinks and scripts; torch.nn.functional's name if it has one.
  std::string_view name;
  /// Bounds of the outputs; infinite if the outputs are unbounded.
  float lowest;
  float highest;
  /// Whether gradient descent can train it: false if the slope is 0 wherever it exists.
  bool canDescend;
  Placement placement;
  /// For Placement::steps, how far z goes while the output rises from 2 % to 98 %; 0 for a jump.
  float rise;
  /// Whether `multiplyBySlopes` reads the weighted sums. If not, networks needn't keep them.
  bool slopeTakesSum;
  /// Implementations of activate and multiplyBySlope, which are declared below.
  float (*activate)(float z);
  void (*activateAll)(std::span<f32x4> values);
  void (*multiplyBySlopes)(const f32x4* sums, const f32x4* outputs, std::span<f32x4> gradients);
};

/// The traits of an activation.
const ActivationTraits& traitsOf(Activation activation);

/// Every activation, in the order of the enumeration, which is the order in which they are taught.
std::span<const Activation> allActivations();

/// The names of all activations, in the order of allActivations().
std::span<const std::string_view> activationNames();

/// The activation's name in attributes, permalinks and scripts.
inline std::string_view name(Activation activation) {
  return traitsOf(activation).name;
}

/// The activation with this exact name, or unknownActivation with a list of the activations.
Result<Activation> activationFromName(std::string_view wanted);

/// The neuron's output for the weighted sum z, rounded to float as PyTorch's CPU kernels compute
/// it. A finite z gives a finite output; −0 stays −0 where PyTorch keeps it.
inline float activate(Activation activation, float z) {
  return traitsOf(activation).activate(z);
}

/// d activate(z) / dz, with PyTorch's conventions where there is no derivative: at z = 0 it is 0
/// for relu and 0.01 for leaky_relu; step counts as flat everywhere. Uses the formulas of PyTorch's
/// backward kernels, in float; for sigmoid and tanh these take the output y: (1 − y) y and 1 − y².
/// A finite z gives a finite slope.
float derivative(Activation activation, float z);

/// Applies the activation to many weighted sums, in place, as networks do. sigmoid and tanh are
/// those of fast_lanes.hpp, whose last bits may differ from activate(z); the other activations give
/// the same bits.
inline void activate(Activation activation, std::span<f32x4> values) {
  traitsOf(activation).activateAll(values);
}

/// Multiplies each gradient ∂L/∂y by the derivative, which turns it into ∂L/∂z. `outputs` are the
/// results of activate for `sums`. `sums` are read only if traitsOf(activation).slopeTakesSum.
inline void multiplyBySlope(Activation activation, const f32x4* sums, const f32x4* outputs,
                            std::span<f32x4> gradients) {
  traitsOf(activation).multiplyBySlopes(sums, outputs, gradients);
}

} // namespace neuron
