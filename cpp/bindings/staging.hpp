#pragma once

#include "neuron/support/result.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// How numbers and failures cross from JavaScript to C++ and back.
//
// Numbers go through one staging buffer in the heap: JavaScript writes arguments into it, calls,
// and reads results from it at once. Calls that can fail answer a Reply.

namespace bindings {

// A line with an error's code, which is empty on success, and below it the message or what the call
// has to say. One string, since each that crosses costs calls; without any, all went well.
using Reply = std::string;

inline Reply reply(std::string_view code, std::string_view text) {
  return std::string(code).append(1, '\n').append(text);
}

inline Reply failure(const neuron::Error& error) {
  return reply(neuron::codeName(error.code), error.message);
}

inline Reply answer(std::string_view text) {
  return reply("", text);
}

/// Success, or the failure that there is.
inline Reply replyOf(const std::optional<neuron::Error>& error) {
  return error ? failure(*error) : Reply{};
}

std::vector<float>& staging();

// Trusts `count`: web/core, the only caller, reserves before it calls.
inline std::span<const float> staged(std::size_t count) {
  return {staging().data(), count};
}

/// `count` floats of the staging buffer from `first` on.
inline std::span<float> stagedAt(std::size_t first, std::size_t count) {
  return {staging().data() + first, count};
}

/// Double i of those that stand at the buffer's beginning, for numbers that a float can't hold.
inline double stagedDouble(std::size_t i) {
  double value = 0.0;
  std::memcpy(&value, staging().data() + 2 * i, sizeof value);
  return value;
}

inline void stageDouble(std::size_t i, double value) {
  std::memcpy(staging().data() + 2 * i, &value, sizeof value);
}

} // namespace bindings
