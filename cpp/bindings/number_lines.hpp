#pragma once

#include "neuron/numbers/decimal.hpp"

#include <span>
#include <string>

namespace bindings {

// For each number a line: as a learner reads it, a tab, as a Python literal.
inline void appendNumberLines(std::string& text, std::span<const float> numbers) {
  for (const float number : numbers) {
    text += neuron::compact(number) + '\t' + neuron::pythonLiteral(number) + '\n';
  }
}

} // namespace bindings
