#pragma once

#include "bindings/number_texts.hpp"

#include "neuron/one_neuron/neuron.hpp"

#include <cstddef>
#include <optional>
#include <string>

#include <emscripten/val.h>

namespace bindings {

/// neuron::Trace, with what PyTorch prints for it.
struct Trace {
  emscripten::val products = emscripten::val::undefined(); ///< Float32Array, one for each input
  float productSum = 0.0F;
  float weightedSum = 0.0F;
  float output = 0.0F;
  float slope = 0.0F;
  std::string printout;
};

/// A trace with the texts of all of its numbers: the inputs, the weights, the bias, the products,
/// product sum, weighted sum, output and slope.
struct Computation {
  Trace trace;
  NumberTexts numbers;
};

/// A neuron as web/core/neuron-handle.js holds it.
class BoundNeuron {
public:
  /// Staged: `weights` of them. A failure leaves the neuron as it was: no-inputs, too-many-inputs,
  /// not-finite, unknown-activation.
  emscripten::val configure(std::size_t weights, float bias, const std::string& activation);

  /// Staged: `inputs` of them. A Trace; or not-configured, length-mismatch, not-finite, overflow.
  [[nodiscard]] emscripten::val trace(std::size_t inputs) const;

  /// Both in one call, as a drag of a weight needs them. Staged: the weights, then the inputs. A
  /// Computation, or a failure of either.
  emscripten::val compute(std::size_t weights, float bias, const std::string& activation,
                          std::size_t inputs);

private:
  std::optional<neuron::Neuron> neuron_;
};

} // namespace bindings
