#pragma once

#include "bindings/staging.hpp"

#include "neuron/neuron.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace bindings {

class BoundNeuron {
public:
  // Staging: the weights.
  Reply configure(std::size_t count, float bias, const std::string& activationName);

  // Both in one call, as a drag of a weight needs them. Staging: the weights, then the inputs;
  // after as trace.
  Reply compute(std::size_t weights, float bias, const std::string& activationName,
                std::size_t inputs);

  // Staging: the inputs before, [products…, product sum, weighted sum, output, slope] after. Text:
  // the printout.
  Reply trace(std::size_t count) const;

private:
  // Of a neuron that is there.
  [[nodiscard]] Reply traceOf(std::span<const float> inputs) const;

  std::optional<neuron::Neuron> neuron_;
};

} // namespace bindings
