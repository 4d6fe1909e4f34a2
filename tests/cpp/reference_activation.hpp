#pragma once

// The activations in double, as simple as they can be written: what the core's are held against.

#include "neuron/one_neuron/activation.hpp"

#include <cmath>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace reference {

using Function = double (*)(double);

inline const std::vector<std::pair<neuron::Activation, Function>>& activationFunctions() {
  using neuron::Activation;
  static const std::vector<std::pair<Activation, Function>> functions{
      {Activation::identity, [](double z) { return z; }},
      {Activation::step, [](double z) { return z > 0.0 ? 1.0 : 0.0; }},
      {Activation::relu, [](double z) { return z > 0.0 ? z : 0.0; }},
      {Activation::leakyRelu,
       [](double z) { return z > 0.0 ? z : static_cast<double>(0.01F) * z; }},
      {Activation::sigmoid, [](double z) { return 1.0 / (1.0 + std::exp(-z)); }},
      {Activation::tanh, [](double z) { return std::tanh(z); }},
  };
  return functions;
}

inline double activate(neuron::Activation activation, double z) {
  for (const auto& [each, function] : activationFunctions()) {
    if (each == activation) {
      return function(z);
    }
  }
  throw std::logic_error("tests/cpp/reference_activation.hpp lacks " +
                         std::string(neuron::name(activation)));
}

/// Whether the slope at 0 is another one on the left than on the right.
inline bool hasKink(neuron::Activation activation) {
  constexpr double h = 1e-6;
  const double middle = activate(activation, 0.0);
  const double left = (middle - activate(activation, -h)) / h;
  const double right = (activate(activation, h) - middle) / h;
  return std::fabs(right - left) > 1e-3;
}

} // namespace reference
