#pragma once

#include "neuron/data/data_set.hpp"

#include <cstddef>
#include <cstdint>

namespace neuron {

/// What a small image shows, in the order of the targets.
enum class Motif : std::uint8_t {
  edge,    ///< a straight line at a random angle, right across the image
  curve,   ///< an arc of a circle, of two fifths to three quarters of a turn
  texture, ///< stripes or checks over the whole image, period 3 to 5.5 pixels, at an angle
};

inline constexpr std::size_t motifCount = 3;

/// `count` square images of `size` pixels per side, with pixels from 0 (dark) to 1, row by row from
/// the top, and one of three targets set to 1. The classes have equal sizes (or differ by one) and
/// come in random order. Position, thickness, contrast and brightness vary. The mean brightness has
/// the same distribution in all classes, and the contrast about the same, so neither reveals the
/// class. Drawings are up to a sixth of the side off the middle, so telling them apart takes hidden
/// neurons. Noise adds to each pixel a normally distributed number with standard deviation
/// noise / 4; a seed gives the same drawings at any noise.
DataSet images(std::size_t count, std::size_t size, float noise, std::uint64_t seed);

} // namespace neuron
