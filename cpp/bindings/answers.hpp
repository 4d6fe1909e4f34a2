#pragma once

#include "neuron/support/result.hpp"

#include <optional>
#include <string>

#include <emscripten/val.h>

// Calls that can be refused return their result (undefined if they have none) or a Failure. The
// core is compiled without exceptions; web/core/core.js throws when it gets a Failure.

namespace bindings {

/// Why a call was refused. JavaScript recognises a Failure by its `code`, which no result has.
struct Failure {
  std::string code; ///< "length-mismatch" and so on: see neuron::ErrorCode
  std::string message;
};

emscripten::val failure(const neuron::Error& error);

/// The failure for `error`; undefined if there is no error.
emscripten::val done(const std::optional<neuron::Error>& error);

/// The value, or JavaScript's null if there is none.
template <class T> emscripten::val orNull(const std::optional<T>& value) {
  return value ? emscripten::val(T(*value)) : emscripten::val::null();
}

} // namespace bindings
