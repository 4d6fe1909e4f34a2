#include "neuron/support/result.hpp"

#include <array>
#include <utility>

namespace neuron {

Error::Error(ErrorCode kind, std::string text) : code(kind), message(std::move(text)) {}
Error::Error(const Error&) = default;
Error::Error(Error&&) noexcept = default;
Error& Error::operator=(const Error&) = default;
Error& Error::operator=(Error&&) noexcept = default;
Error::~Error() = default;

std::span<const ErrorCode> allErrorCodes() {
  static constexpr std::array all{
      ErrorCode::lengthMismatch, ErrorCode::notFinite,         ErrorCode::noInputs,
      ErrorCode::tooManyInputs,  ErrorCode::unknownActivation, ErrorCode::overflow,
      ErrorCode::badShape,       ErrorCode::badCount,          ErrorCode::badRange,
      ErrorCode::badValue,       ErrorCode::tooLarge,          ErrorCode::unknownName,
      ErrorCode::diverged,
  };
  return all;
}

std::string_view codeName(ErrorCode code) {
  switch (code) {
  case ErrorCode::lengthMismatch:
    return "length-mismatch";
  case ErrorCode::notFinite:
    return "not-finite";
  case ErrorCode::noInputs:
    return "no-inputs";
  case ErrorCode::tooManyInputs:
    return "too-many-inputs";
  case ErrorCode::unknownActivation:
    return "unknown-activation";
  case ErrorCode::overflow:
    return "overflow";
  case ErrorCode::badShape:
    return "bad-shape";
  case ErrorCode::badCount:
    return "bad-count";
  case ErrorCode::badRange:
    return "bad-range";
  case ErrorCode::badValue:
    return "bad-value";
  case ErrorCode::tooLarge:
    return "too-large";
  case ErrorCode::unknownName:
    return "unknown-name";
  case ErrorCode::diverged:
    return "diverged";
  }
  return "unknown";
}

} // namespace neuron
