#pragma once

// The activations in double, written as simply as possible, as a reference for the core's.

#include "neuron/one_neuron/activation.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <stdexcept>
#include <string>
#include <vector>

namespace reference {

/// Whether the error bound of a neuron's output is in ulp of the output or of the sum z.
enum class Place : std::uint8_t { ofOutput, ofSum };

struct ActivationFunction {
  neuron::Activation activation;
  double (*output)(double z);
  /// How far a neuron's output may be off, in ulp of the output; in ulp of the sum z where
  /// PyTorch's formula, and so the core's, loses the digits of small outputs.
  double bound;
  Place place = Place::ofOutput;
};

/// 1 / (1 + e^−z), but 0 where e^−z overflows in float, as in PyTorch.
inline double sigmoid(double z) {
  return z < -0x1.62e42ep+6 ? 0.0 : 1.0 / (1.0 + std::exp(-z));
}

inline const std::vector<ActivationFunction>& activationFunctions() {
  using neuron::Activation;
  static const std::vector<ActivationFunction> functions{
      {Activation::identity, [](double z) { return z; }, 0.0},
      {Activation::step, [](double z) { return z > 0.0 ? 1.0 : 0.0; }, 0.0},
      {Activation::relu, [](double z) { return z > 0.0 ? z : 0.0; }, 0.0},
      {Activation::leakyRelu, [](double z) { return z > 0.0 ? z : static_cast<double>(0.01F) * z; },
       0.5},
      {Activation::sigmoid, sigmoid, 2.5},
      {Activation::tanh, [](double z) { return std::tanh(z); }, 1.0},
      {Activation::softplus, [](double z) { return z > 40.0 ? z : std::log1p(std::exp(z)); },
       0.5000001},
      {Activation::silu, [](double z) { return z * sigmoid(z); }, 2.5},
      {Activation::gelu, [](double z) { return 0.5 * z * std::erfc(-z / std::sqrt(2.0)); }, 1.5,
       Place::ofSum},
      {Activation::geluTanh,
       [](double z) {
         constexpr double rootOfTwoOverPi = 0.79788456080286535588;
         return 0.5 * z * (1.0 + std::tanh(rootOfTwoOverPi * (z + 0.044715 * z * z * z)));
       },
       1.75, Place::ofSum},
  };
  return functions;
}

inline const ActivationFunction& functionOf(neuron::Activation activation) {
  for (const ActivationFunction& each : activationFunctions()) {
    if (each.activation == activation) {
      return each;
    }
  }
  throw std::logic_error("tests/cpp/reference_activation.hpp lacks " +
                         std::string(neuron::name(activation)));
}

inline double activate(neuron::Activation activation, double z) {
  return functionOf(activation).output(z);
}

/// What kind of line an activation's graph is.
struct Graph {
  std::vector<double> kinks; ///< the places, to a 1024th, where the slopes on both sides differ
  bool isStraightBetween = true;
};

/// Looks at the slopes from −64 to 64, so that nobody has to list where they jump.
inline Graph examine(neuron::Activation activation) {
  constexpr double h = 0x1p-10;
  constexpr int places = 64 * 1024;
  Graph graph;
  for (int i = -places; i <= places; ++i) {
    const double z = h * i;
    const double middle = activate(activation, z);
    const double left = (middle - activate(activation, z - h)) / h;
    const double right = (activate(activation, z + h) - middle) / h;
    const double difference = std::fabs(right - left);
    if (difference > 0.005) {
      graph.kinks.push_back(z);
    } else if (difference > 1e-9) {
      graph.isStraightBetween = false;
    }
  }
  return graph;
}

inline const Graph& graphOf(neuron::Activation activation) {
  static const std::vector<Graph> graphs = [] {
    std::vector<Graph> made;
    for (const neuron::Activation each : neuron::allActivations()) {
      made.push_back(examine(each));
    }
    return made;
  }();
  return graphs[static_cast<std::size_t>(activation)];
}

/// How far z is from the nearest kink; infinity if there is none.
inline double distanceFromKink(neuron::Activation activation, double z) {
  double nearest = std::numeric_limits<double>::infinity();
  for (const double kink : graphOf(activation).kinks) {
    nearest = std::min(nearest, std::fabs(z - kink));
  }
  return nearest;
}

} // namespace reference
