#pragma once

#include <limits>

/// Floats whose arithmetic differs most from that of real numbers.
namespace special {

inline constexpr float largest = std::numeric_limits<float>::max();
inline constexpr float smallest = std::numeric_limits<float>::denorm_min();
inline constexpr float infinity = std::numeric_limits<float>::infinity();
inline constexpr float notANumber = std::numeric_limits<float>::quiet_NaN();

} // namespace special
