#pragma once

#include "bindings/staging.hpp"

#include "neuron/neuron.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace bindings {

class BoundNeuron {
public:
  // Staging: the weights.
  Reply configure(std::size_t count, float bias, const std::string& activationName);

  // Staging: the inputs before, [products…, product sum, weighted sum, output, slope] after. Text:
  // the printout.
  Reply trace(std::size_t count) const;

private:
  std::optional<neuron::Neuron> neuron_;
};

} // namespace bindings
