#pragma once

#include "bindings/staging.hpp"

#include "neuron/one_neuron/neuron.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace bindings {

class BoundNeuron {
public:
  // Staging: the weights.
  Reply configure(std::size_t count, float bias, const std::string& activationName);

  // Both in one call, as a drag of a weight needs them. Staging: the weights, then the inputs;
  // after as trace. Text: a line for each input, each weight, the bias, and each number of the
  // trace, as a learner reads it and as a Python literal, a tab between; then the printout.
  Reply compute(std::size_t weights, float bias, const std::string& activationName,
                std::size_t inputs);

  // Staging: the inputs before, [products…, product sum, weighted sum, output, slope] after. Text:
  // the printout.
  Reply trace(std::size_t count) const;

private:
  // Of a neuron that is there. `text` is what stands before the printout.
  [[nodiscard]] static Reply answered(const neuron::Trace& trace, std::string text);

  std::optional<neuron::Neuron> neuron_;
};

} // namespace bindings
