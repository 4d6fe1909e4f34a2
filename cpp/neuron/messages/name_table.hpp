#pragma once

#include "neuron/support/result.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace neuron {

/// "a, b and c", with the word before the last one.
std::string listed(std::span<const std::string_view> names, std::string_view word);

/// "There is no loss called "x"; the losses are a, b and c.": the answer to a name that isn't in
/// the list. `singular` and `plural` are what the list is of.
Error unknownName(ErrorCode code, std::string_view wanted, std::string_view singular,
                  std::string_view plural, std::span<const std::string_view> names);

/// The place of `wanted` in the list; names.size() where it isn't there.
std::size_t placeOf(std::string_view wanted, std::span<const std::string_view> names);

/// The value of an enumeration whose values are 0, 1, 2 … in the order of the list, by its exact
/// name.
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
