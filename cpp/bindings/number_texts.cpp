#include "bindings/number_texts.hpp"

#include "neuron/numbers/decimal.hpp"

#include <emscripten/bind.h>

namespace bindings {

void NumberTexts::add(std::span<const float> numbers) {
  for (const float number : numbers) {
    addText(texts, number);
    literals += neuron::pythonLiteral(number) + '\n';
  }
}

void addText(std::string& lines, float number) {
  lines += neuron::compact(number) + '\n';
}

} // namespace bindings

EMSCRIPTEN_BINDINGS(number_texts) {
  using bindings::NumberTexts;
  emscripten::value_object<NumberTexts>("NumberTexts")
      .field("texts", &NumberTexts::texts)
      .field("literals", &NumberTexts::literals);
}
