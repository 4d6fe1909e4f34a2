#pragma once

#include "neuron/data_set.hpp"

#include <cstddef>
#include <cstdint>

namespace neuron {

/// What stands on a little image, in the order of the targets.
enum class Motif : std::uint8_t {
  edge,    ///< a straight line at a random angle, near the middle
  curve,   ///< an arc of a circle around the middle, of a third to three quarters of a turn
  texture, ///< stripes or checks that fill the image, three to four pixels wide, at a random angle
};

inline constexpr std::size_t motifCount = 3;

/// `count` square images of `size` pixels a side, pixels from 0 (dark) to 1, row by row from the
/// top, with one target of three set to 1; the classes are of equal size (or differ by one), in
/// random order. Position, thickness, contrast and brightness vary, and the mean brightness has the
/// same distribution in all classes, so that it gives nothing away. Noise adds to each pixel a
/// normal number of standard deviation noise / 4.
DataSet images(std::size_t count, std::size_t size, float noise, std::uint64_t seed);

} // namespace neuron
