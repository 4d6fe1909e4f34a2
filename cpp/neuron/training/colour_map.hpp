#pragma once

#include "neuron/one_neuron/activation.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace neuron {

/// Three colours in sRGB, 0 to 255 a channel: of the lowest value, of the middle, of the highest.
struct ColourScale {
  std::array<std::uint8_t, 3> low;
  std::array<std::uint8_t, 3> middle;
  std::array<std::uint8_t, 3> high;
};

/// For light pages and for dark ones: from orange over the paper's colour to blue, which stay apart
/// for every kind of colour blindness; each end grows lighter (darker) evenly towards the middle.
inline constexpr ColourScale lightColours{{200, 92, 0}, {250, 250, 250}, {11, 98, 196}};
inline constexpr ColourScale darkColours{{255, 160, 64}, {24, 28, 36}, {96, 172, 255}};

/// The outputs that get the scale's ends: 0 and 1 for what ends there, −1 and 1 for all others.
struct ShownRange {
  float low;
  float high;
};
ShownRange shownRange(Activation activation);

/// Numbers to colours, through a table that is made once.
class ColourMap {
public:
  /// `low` and `high` (low < high) get the scale's ends, as do values beyond; halfway between them
  /// is its middle. In between, colours are mixed in linear light.
  ColourMap(const ColourScale& scale, float low, float high);

  /// Four bytes for each value: red, green, blue, 255. NaN gets the middle.
  void paint(std::span<const float> values, std::uint8_t* rgba) const;

private:
  static constexpr std::size_t size = 511;
  std::array<std::array<std::uint8_t, 4>, size> table_{};
  float low_;
  float factor_; ///< table places per unit
};

} // namespace neuron
