#pragma once

#include "neuron/one_neuron/activation.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace neuron {

/// Three colours in sRGB, 0 to 255 per channel: for the lowest, middle and highest values.
struct ColourScale {
  std::array<std::uint8_t, 3> low;
  std::array<std::uint8_t, 3> middle;
  std::array<std::uint8_t, 3> high;
};

/// For light and dark pages: from orange over the background's colour to blue, which can be told
/// apart with every kind of colour blindness. Each end grows evenly lighter (on dark pages, darker)
/// towards the middle.
inline constexpr ColourScale lightColours{{200, 92, 0}, {250, 250, 250}, {11, 98, 196}};
inline constexpr ColourScale darkColours{{255, 160, 64}, {24, 28, 36}, {96, 172, 255}};

/// The outputs that get the colours of the scale's ends: 0 and 1 for activations with these bounds,
/// −1 and 1 for all others.
struct ShownRange {
  float low;
  float high;
};
ShownRange shownRange(Activation activation);

/// Maps numbers to colours by a table that is computed once.
class ColourMap {
public:
  /// `low` and `high` (low < high), and values beyond them, get the colours of the scale's ends;
  /// the value halfway between gets its middle. In between, colours are mixed in linear light.
  ColourMap(const ColourScale& scale, float low, float high);

  /// Writes four bytes for each value: red, green, blue, 255. NaN gets the middle's colour.
  void paint(std::span<const float> values, std::uint8_t* rgba) const;

private:
  static constexpr std::size_t size = 511;
  std::array<std::array<std::uint8_t, 4>, size> table_{};
  float low_;
  float factor_; ///< table places per unit
};

} // namespace neuron
