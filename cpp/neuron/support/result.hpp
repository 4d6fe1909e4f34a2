#pragma once

#include <cassert>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace neuron {

/// The kind of mistake that an Error reports. It is for code; people read the message.
enum class ErrorCode : std::uint8_t {
  lengthMismatch,
  notFinite,
  noInputs,
  tooManyInputs,
  unknownActivation,
  overflow,
  badShape,
  badCount,
  badRange,
  badValue,
  tooLarge,
  unknownName,
  diverged,
};

/// Every error code, in the order of the enumeration.
std::span<const ErrorCode> allErrorCodes();

/// The code's stable name, as JavaScript sees it: "length-mismatch", "not-finite", …
std::string_view codeName(ErrorCode code);

/// What went wrong. The message tells whoever can fix it what was given and what is accepted.
struct Error {
  ErrorCode code;
  std::string message;

  Error(ErrorCode kind, std::string text);

  // Defined once, in result.cpp: inline, they would be a large part of the WebAssembly file.
  Error(const Error& other);
  Error(Error&& other) noexcept;
  Error& operator=(const Error& other);
  Error& operator=(Error&& other) noexcept;
  ~Error();
};

/// Either a value or the reason why there is none. The core is compiled without C++ exceptions, so
/// every function that can refuse its arguments returns a Result.
template <class T> class [[nodiscard]] Result {
public:
  // Implicit, so that a function can `return value;` and `return Error{…};` alike.
  Result(T value) : value_(std::move(value)) {}
  Result(Error error) : error_(std::move(error)) {}

  [[nodiscard]] bool ok() const { return value_.has_value(); }
  explicit operator bool() const { return ok(); }

  /// The value. Call this only if ok().
  [[nodiscard]] const T& value() const& {
    assert(value_.has_value());
    return *value_;
  }
  [[nodiscard]] T& value() & {
    assert(value_.has_value());
    return *value_;
  }
  [[nodiscard]] T&& value() && {
    assert(value_.has_value());
    return std::move(*value_);
  }

  /// The error. Call this only if not ok().
  [[nodiscard]] const Error& error() const {
    assert(error_.has_value());
    return *error_;
  }

private:
  // Not a std::variant, which compiles to far more code: tables of functions for every type.
  std::optional<T> value_;
  std::optional<Error> error_;
};

} // namespace neuron
