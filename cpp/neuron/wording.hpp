#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace neuron {

/// `count` in decimal digits.
std::string digits(std::size_t count);

/// A count with its noun: "1 weight", "3 weights".
std::string counted(std::size_t count, std::string_view noun);

/// Text from outside that a message quotes: cut after 40 bytes (never inside a UTF-8 character), so
/// that a message stays a sentence whatever was given.
std::string quotable(std::string_view text);

} // namespace neuron
