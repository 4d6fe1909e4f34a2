#pragma once

#include "neuron/numbers/bits.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fuzz {

/// Takes the values that a fuzz target needs from the fuzzer's bytes; zeros when these run out.
class Reader {
public:
  explicit Reader(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}

  std::uint8_t byte() {
    if (place_ == bytes_.size()) {
      return 0;
    }
    return bytes_[place_++];
  }

  std::uint32_t word() {
    std::uint32_t bits = 0;
    for (int i = 0; i < 4; ++i) {
      bits = bits << 8U | byte();
    }
    return bits;
  }

  /// Mostly a small ordinary number, sometimes arbitrary bits.
  float number() {
    const std::uint8_t kind = byte();
    return kind < 250 ? (static_cast<float>(byte()) - 128.0F) / 32.0F
                      : neuron::bitCast<float>(word());
  }

  std::vector<float> numbers(std::size_t count) {
    std::vector<float> all(count);
    for (float& each : all) {
      each = number();
    }
    return all;
  }

  /// Mostly one of the names, sometimes arbitrary bytes.
  std::string name(std::span<const std::string_view> names) {
    const std::uint8_t choice = byte();
    if (choice < 240) {
      return std::string(names[choice % names.size()]);
    }
    std::string text;
    for (std::size_t length = byte() % 60; length > 0; --length) {
      text += static_cast<char>(byte());
    }
    return text;
  }

private:
  std::span<const std::uint8_t> bytes_;
  std::size_t place_ = 0;
};

/// Aborts if a promise isn't kept, which the fuzzer reports as a crash.
inline void require(bool isKept) {
  if (!isKept) {
    std::abort();
  }
}

} // namespace fuzz
