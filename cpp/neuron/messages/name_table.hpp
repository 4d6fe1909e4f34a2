#pragma once

#include "neuron/support/result.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace neuron {

/// The names as in "a, b and c", with `word` before the last one.
std::string listed(std::span<const std::string_view> names, std::string_view word);

/// The error for a name that isn't in the list: "There is no loss called "x"; the losses are a, b
/// and c." `singular` and `plural` say what the list contains.
Error unknownName(ErrorCode code, std::string_view wanted, std::string_view singular,
                  std::string_view plural, std::span<const std::string_view> names);

/// The index of `wanted` in the list; names.size() if it isn't there.
std::size_t placeOf(std::string_view wanted, std::span<const std::string_view> names);

/// The enumerator with this exact name. Enumerators must be 0, 1, 2 … in the order of the list.
template <class Enumeration>
Result<Enumeration> valueFromName(std::string_view wanted, std::string_view singular,
                                  std::string_view plural, std::span<const std::string_view> names,
                                  ErrorCode code = ErrorCode::unknownName) {
  const std::size_t place = placeOf(wanted, names);
  if (place == names.size()) {
    return unknownName(code, wanted, singular, plural, names);
  }
  return static_cast<Enumeration>(place);
}

} // namespace neuron
