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
};

/// Every activation, in the order of the enumeration, which is the order of teaching.
std::span<const Activation> allActivations();

/// The name that attributes, permalinks and scripts use: "identity", "step", "relu", "leaky_relu",
/// "sigmoid", "tanh" (those of torch.nn.functional where it has the function).
std::string_view name(Activation activation);

/// The activation of that exact name, or unknownActivation with the list of those that exist.
Result<Activation> activationFromName(std::string_view wanted);

/// The neuron's output for the weighted sum z, rounded to float as PyTorch's CPU kernels compute
/// it. A finite z gives a finite output; −0 stays −0 where PyTorch keeps it.
float activate(Activation activation, float z);

/// d activate(z) / dz, with PyTorch's conventions where there is no derivative: 0 for relu and 0.01
/// for leaky_relu at z = 0; step counts as flat everywhere. sigmoid and tanh derive it from the
/// output y, as their backward kernels do: (1 − y) y and 1 − y².
float derivative(Activation activation, float z);

/// The activation of many weighted sums, in place, as networks compute it: for sigmoid and tanh by
/// fast_lanes.hpp, so that the last bit may differ from activate(z)'s; the same bits for the
/// others.
void activate(Activation activation, std::span<f32x4> values);

/// Multiplies each gradient ∂L/∂y by the derivative at that output, which makes it ∂L/∂z. Every
/// activation's derivative can be told from its output y, so z needn't be kept.
void multiplyBySlope(Activation activation, const f32x4* outputs, std::span<f32x4> gradients);

} // namespace neuron
