#pragma once

#include "neuron/numbers/lanes.hpp"
#include "neuron/support/result.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace neuron {

/// What a neuron does with its weighted sum z.
enum class Activation : std::uint8_t {
  identity,  ///< z
  step,      ///< 1 if z > 0, else 0
  relu,      ///< z if z > 0, else 0
  leakyRelu, ///< z if z > 0, else 0.01 z
  sigmoid,   ///< 1 / (1 + e^−z)
  tanh,      ///< (e^z − e^−z) / (e^z + e^−z)
  softplus,  ///< ln(1 + e^z)
  silu,      ///< z / (1 + e^−z)
  gelu,      ///< z Φ(z) with the normal distribution's Φ(z) = (1 + erf(z / √2)) / 2
  geluTanh,  ///< z (1 + tanh(√(2/π) (z + 0.044715 z³))) / 2, which is close to gelu
};

/// How hidden neurons with an activation can be placed on a function; see approximation.hpp.
enum class Placement : std::uint8_t {
  none,
  ramps, ///< each bends the line at its own place, as relu does at 0
  steps, ///< each goes from one level to another at its own place
};

/// Everything that the core knows of an activation: its row of the table in activation.cpp. A new
/// activation is an enumerator and a row; whatever lists activations or asks about one, reads this.
struct ActivationTraits {
  Activation activation;
  /// What attributes, permalinks and scripts call it; torch.nn.functional's name where it has one.
  std::string_view name;
  /// No output lies outside; infinite where nothing bounds them.
  float lowest;
  float highest;
  /// Whether gradient descent can follow it: false where the slope is 0 wherever there is one.
  bool canDescend;
  Placement placement;
  /// Of Placement::steps, how far z goes while the output rises from 2 % to 98 %; 0 for a jump.
  float rise;
  /// Whether `multiplyBySlopes` reads the weighted sums. If it doesn't, networks needn't keep them.
  bool slopeTakesSum;
  /// The three functions below, of this activation.
  float (*activate)(float z);
  void (*activateAll)(std::span<f32x4> values);
  void (*multiplyBySlopes)(const f32x4* sums, const f32x4* outputs, std::span<f32x4> gradients);
};

/// The row of an activation.
const ActivationTraits& traitsOf(Activation activation);

/// Every activation, in the order of the enumeration, which is the order of teaching.
std::span<const Activation> allActivations();

/// Their names, in the same order.
std::span<const std::string_view> activationNames();

/// The name that attributes, permalinks and scripts use.
inline std::string_view name(Activation activation) {
  return traitsOf(activation).name;
}

/// The activation of that exact name, or unknownActivation with the list of those that exist.
Result<Activation> activationFromName(std::string_view wanted);

/// The neuron's output for the weighted sum z, rounded to float as PyTorch's CPU kernels compute
/// it. A finite z gives a finite output; −0 stays −0 where PyTorch keeps it.
inline float activate(Activation activation, float z) {
  return traitsOf(activation).activate(z);
}

/// d activate(z) / dz, with PyTorch's conventions where there is no derivative: 0 for relu and 0.01
/// for leaky_relu at z = 0; step counts as flat everywhere. By the formulas of PyTorch's backward
/// kernels, in float: of the output y for sigmoid and tanh, (1 − y) y and 1 − y². A finite z gives
/// a finite slope.
float derivative(Activation activation, float z);

/// The activation of many weighted sums, in place, as networks compute it: for sigmoid and tanh by
/// fast_lanes.hpp, so that the last bit may differ from activate(z)'s; the same bits for the
/// others.
inline void activate(Activation activation, std::span<f32x4> values) {
  traitsOf(activation).activateAll(values);
}

/// Multiplies each gradient ∂L/∂y by the derivative there, which makes it ∂L/∂z. `outputs` are what
/// activate made of `sums`, which are read only where traitsOf(activation).slopeTakesSum.
inline void multiplyBySlope(Activation activation, const f32x4* sums, const f32x4* outputs,
                            std::span<f32x4> gradients) {
  traitsOf(activation).multiplyBySlopes(sums, outputs, gradients);
}

} // namespace neuron
