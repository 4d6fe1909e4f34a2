#pragma once

#include "neuron/support/result.hpp"

#include <optional>
#include <string>

#include <emscripten/val.h>

// What calls that can be refused answer: their result, undefined where there is none, or a Failure.
// The core is compiled without exceptions; web/core/core.js throws where it gets a Failure.

namespace bindings {

/// Why a call was refused. It is told from results by its `code`, which none of them has.
struct Failure {
  std::string code; ///< "length-mismatch" and so on: see neuron::ErrorCode
  std::string message;
};

emscripten::val failure(const neuron::Error& error);

/// undefined, or the failure that there is.
emscripten::val done(const std::optional<neuron::Error>& error);

/// A value, or JavaScript's null where there is none.
template <class T> emscripten::val orNull(const std::optional<T>& value) {
  return value ? emscripten::val(T(*value)) : emscripten::val::null();
}

} // namespace bindings
