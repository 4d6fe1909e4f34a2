#pragma once

#include <cstdint>

namespace neuron {

/// The bits of `from` as another type of the same size. This is C++20's `std::bit_cast`, which the
/// standard library of older Emscripten releases lacks, although their compiler has the builtin.
template <class To, class From> constexpr To bitCast(From from) {
  static_assert(sizeof(To) == sizeof(From));
  return __builtin_bit_cast(To, from);
}

/// Whether `value` is neither infinite nor NaN. Read from the bits, so that no compiler flag can
/// turn the answer into a constant.
constexpr bool isFinite(float value) {
  constexpr std::uint32_t exponentMask = 0x7f80'0000U;
  return (bitCast<std::uint32_t>(value) & exponentMask) != exponentMask;
}

/// Whether the sign bit is set, also for −0 and NaN.
constexpr bool isNegative(float value) {
  return (bitCast<std::uint32_t>(value) >> 31U) != 0;
}

constexpr bool isNan(float value) {
  return (bitCast<std::uint32_t>(value) & 0x7fff'ffffU) > 0x7f80'0000U;
}

/// The magnitude of `value`: its bits without the sign.
constexpr float magnitude(float value) {
  return bitCast<float>(bitCast<std::uint32_t>(value) & 0x7fff'ffffU);
}

} // namespace neuron
