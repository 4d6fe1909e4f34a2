#include "bindings/answers.hpp"

#include <emscripten/bind.h>

namespace bindings {

emscripten::val failure(const neuron::Error& error) {
  return emscripten::val(Failure{std::string(neuron::codeName(error.code)), error.message});
}

emscripten::val done(const std::optional<neuron::Error>& error) {
  return error ? failure(*error) : emscripten::val::undefined();
}

} // namespace bindings

EMSCRIPTEN_BINDINGS(answers) {
  using bindings::Failure;
  emscripten::value_object<Failure>("Failure")
      .field("code", &Failure::code)
      .field("message", &Failure::message);
}
