#pragma once

#include <span>
#include <string>

namespace bindings {

/// Numbers as text. Passing many short strings to JavaScript one by one costs more than making
/// them, so all texts of a kind are passed as one string, each as a line that ends in "\n".
struct NumberTexts {
  std::string texts;    ///< as a learner reads them
  std::string literals; ///< as Python literals

  void add(std::span<const float> numbers);
};

/// Appends a line with the number as a learner reads it.
void addText(std::string& lines, float number);

} // namespace bindings
