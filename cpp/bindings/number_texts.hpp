#pragma once

#include <span>
#include <string>

namespace bindings {

/// Numbers as text. Many short strings that cross one by one cost more than making them, so all of
/// a kind cross as one, each with a line of its own that ends in "\n".
struct NumberTexts {
  std::string texts;    ///< as a learner reads them
  std::string literals; ///< as Python literals

  void add(std::span<const float> numbers);
};

/// A line with what a learner reads.
void addText(std::string& lines, float number);

} // namespace bindings
