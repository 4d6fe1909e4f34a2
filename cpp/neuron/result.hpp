#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace neuron {

/// What kind of mistake an Error reports. A caller may act on it; a reader gets the message.
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

/// What went wrong, in words for the person who can put it right: what was given, what is accepted.
struct Error {
  ErrorCode code;
  std::string message;
};

/// Either a value or the reason why there is none. The core is compiled without C++ exceptions, so
/// everything that can refuse its arguments returns one of these.
template <class T> class [[nodiscard]] Result {
public:
  // Implicit, so that a function can `return value;` and `return Error{…};` alike.
  Result(T value) : content_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : content_(std::in_place_index<1>, std::move(error)) {}

  [[nodiscard]] bool ok() const { return content_.index() == 0; }
  explicit operator bool() const { return ok(); }

  /// The value. Only to be asked for when ok().
  [[nodiscard]] const T& value() const& { return *std::get_if<0>(&content_); }
  [[nodiscard]] T& value() & { return *std::get_if<0>(&content_); }
  [[nodiscard]] T&& value() && { return std::move(*std::get_if<0>(&content_)); }

  /// The error. Only to be asked for when not ok().
  [[nodiscard]] const Error& error() const { return *std::get_if<1>(&content_); }

private:
  std::variant<T, Error> content_;
};

} // namespace neuron
