#include "neuron/one_neuron/activation.hpp"

#include "neuron/messages/name_table.hpp"
#include "neuron/numbers/elementary.hpp"
#include "neuron/numbers/fast_lanes.hpp"

#include <array>
#include <cstddef>

namespace neuron {

namespace {

// In the order of the enumeration.
constexpr std::array<std::string_view, 6> names{"identity",   "step",    "relu",
                                                "leaky_relu", "sigmoid", "tanh"};

constexpr float leakySlope = 0.01F; // the default of torch.nn.functional.leaky_relu

f32x4 leakyRelu(f32x4 z) {
  return select(z > 0.0F, z, z * leakySlope);
}

f32x4 step(f32x4 z) {
  return onlyWhere(z > 0.0F, splat(1.0F));
}

// As PyTorch's scalar kernel writes it. e^−z overflowing to infinity gives the right limit, 0.
float sigmoid(float z) {
  return 1.0F / (1.0F + exp(-z));
}

// PyTorch's kernel is the vector tanhf of SLEEF (https://sleef.org), which is within one ulp and
// gives exactly ±1 from here on, where the nearest float would still be 0.99999994. PyTorch prints
// the one as "1." and the other as "1.0000", so a learner sees the difference.
float saturatingTanh(float z) {
  constexpr float saturated = 0x1.154248p+3F; // 8.664341
  if (z >= saturated) {
    return 1.0F;
  }
  return z <= -saturated ? -1.0F : tanh(z);
}

/// Two at a time, so that the constants of both are read once.
template <class Function> void forPairs(std::span<f32x4> values, Function function) {
  std::size_t i = 0;
  for (; i + 2 <= values.size(); i += 2) {
    const f32x4 a = function(values[i]);
    const f32x4 b = function(values[i + 1]);
    values[i] = a;
    values[i + 1] = b;
  }
  if (i < values.size()) {
    values[i] = function(values[i]);
  }
}

template <class Function> void forEach(std::span<f32x4> values, Function function) {
  for (f32x4& value : values) {
    value = function(value);
  }
}

} // namespace

std::span<const Activation> allActivations() {
  static constexpr std::array all{
      Activation::identity,  Activation::step,    Activation::relu,
      Activation::leakyRelu, Activation::sigmoid, Activation::tanh,
  };
  return all;
}

std::string_view name(Activation activation) {
  return names[static_cast<std::size_t>(activation)];
}

Result<Activation> activationFromName(std::string_view wanted) {
  return valueFromName<Activation>(wanted, "activation", "activations", names,
                                   ErrorCode::unknownActivation);
}

void activate(Activation activation, std::span<f32x4> values) {
  switch (activation) {
  case Activation::identity:
    return;
  case Activation::step:
    return forEach(values, step);
  case Activation::relu:
    return forEach(values, positivePart);
  case Activation::leakyRelu:
    return forEach(values, leakyRelu);
  case Activation::sigmoid:
    return forPairs(values, fast::sigmoid);
  case Activation::tanh:
    return forPairs(values, fast::tanh);
  }
}

void multiplyBySlope(Activation activation, const f32x4* outputs, std::span<f32x4> gradients) {
  const auto multiply = [&](auto slope) {
    for (std::size_t i = 0; i < gradients.size(); ++i) {
      gradients[i] *= slope(outputs[i]);
    }
  };
  switch (activation) {
  case Activation::identity:
    return;
  case Activation::step:
    return multiply([](f32x4) { return splat(0.0F); });
  case Activation::relu:
    return multiply([](f32x4 y) { return onlyWhere(y > 0.0F, splat(1.0F)); });
  case Activation::leakyRelu:
    return multiply([](f32x4 y) { return select(y > 0.0F, splat(1.0F), splat(leakySlope)); });
  case Activation::sigmoid:
    return multiply([](f32x4 y) { return (1.0F - y) * y; });
  case Activation::tanh:
    return multiply([](f32x4 y) { return 1.0F - y * y; });
  }
}

float activate(Activation activation, float z) {
  if (activation == Activation::sigmoid) {
    return sigmoid(z);
  }
  if (activation == Activation::tanh) {
    return saturatingTanh(z);
  }
  f32x4 value = splat(z);
  activate(activation, {&value, 1});
  return value[0];
}

float derivative(Activation activation, float z) {
  const f32x4 output = splat(activate(activation, z));
  f32x4 slope = splat(1.0F);
  multiplyBySlope(activation, &output, {&slope, 1});
  return slope[0];
}

} // namespace neuron
