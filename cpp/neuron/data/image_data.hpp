#pragma once

#include "neuron/data/data_set.hpp"

#include <cstddef>
#include <cstdint>

namespace neuron {

/// What stands on a little image, in the order of the targets.
enum class Motif : std::uint8_t {
  edge,    ///< a straight line at a random angle, right across the image
  curve,   ///< an arc of a circle, of two fifths to three quarters of a turn
  texture, ///< stripes or checks that fill the image, of a period of 3 to 5.5 pixels, at an angle
};

inline constexpr std::size_t motifCount = 3;

/// `count` square images of `size` pixels a side, pixels from 0 (dark) to 1, row by row from the
/// top, with one target of three set to 1; the classes are of equal size (or differ by one), in
/// random order. Position, thickness, contrast and brightness vary. The mean brightness has the
/// same distribution in all classes and the contrast about the same, so that they give nothing
/// away, and the drawings stand up to a sixth of the side off the middle, so that it takes hidden
/// neurons to tell them apart. Noise adds to each pixel a normal number of standard deviation noise
/// / 4; with more of it, the same seed gives the same drawings.
DataSet images(std::size_t count, std::size_t size, float noise, std::uint64_t seed);

} // namespace neuron
