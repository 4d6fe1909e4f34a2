#include "neuron/activation.hpp"

#include "neuron/bits.hpp"
#include "neuron/elementary.hpp"
#include "neuron/wording.hpp"

#include <array>
#include <string>

namespace neuron {

namespace {

constexpr float leakySlope = 0.01F; // the default of torch.nn.functional.leaky_relu

// As PyTorch's scalar kernel writes it. e^−z overflowing to infinity gives the right limit, 0.
float sigmoid(float z) {
  return 1.0F / (1.0F + exp(-z));
}

// By the sign bit, since Clang 14 compiles `z < 0 ? 0 : z` to WebAssembly's max, which turns −0
// into 0.
float relu(float z) {
  return isNegative(z) && z != 0.0F ? 0.0F : z;
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

} // namespace

std::span<const Activation> allActivations() {
  static constexpr std::array all{
      Activation::identity,  Activation::step,    Activation::relu,
      Activation::leakyRelu, Activation::sigmoid, Activation::tanh,
  };
  return all;
}

std::string_view name(Activation activation) {
  switch (activation) {
  case Activation::identity:
    return "identity";
  case Activation::step:
    return "step";
  case Activation::relu:
    return "relu";
  case Activation::leakyRelu:
    return "leaky_relu";
  case Activation::sigmoid:
    return "sigmoid";
  case Activation::tanh:
    return "tanh";
  }
  return "unknown";
}

Result<Activation> activationFromName(std::string_view wanted) {
  const std::span<const Activation> all = allActivations();
  for (const Activation activation : all) {
    if (name(activation) == wanted) {
      return activation;
    }
  }
  std::string message =
      "There is no activation called \"" + quotable(wanted) + "\"; the activations are ";
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i > 0) {
      message += i + 1 < all.size() ? ", " : " and ";
    }
    message += name(all[i]);
  }
  return Error{ErrorCode::unknownActivation, message + "."};
}

float activate(Activation activation, float z) {
  switch (activation) {
  case Activation::identity:
    return z;
  case Activation::step:
    return z > 0.0F ? 1.0F : 0.0F;
  case Activation::relu:
    return relu(z);
  case Activation::leakyRelu:
    return z > 0.0F ? z : z * leakySlope;
  case Activation::sigmoid:
    return sigmoid(z);
  case Activation::tanh:
    return saturatingTanh(z);
  }
  return z;
}

float derivative(Activation activation, float z) {
  switch (activation) {
  case Activation::identity:
    return 1.0F;
  case Activation::step:
    return 0.0F;
  case Activation::relu:
    return z > 0.0F ? 1.0F : 0.0F;
  case Activation::leakyRelu:
    return z > 0.0F ? 1.0F : leakySlope;
  case Activation::sigmoid: {
    const float y = sigmoid(z);
    return (1.0F - y) * y;
  }
  case Activation::tanh: {
    const float y = saturatingTanh(z);
    return 1.0F - y * y;
  }
  }
  return 1.0F;
}

} // namespace neuron
