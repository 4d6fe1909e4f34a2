#pragma once

#include "neuron/data/data_set.hpp"

#include <cstddef>
#include <cstdint>

namespace neuron {

/// Clouds of points in the plane, for a map from −6 to 6. Each has two classes whose sizes are
/// equal (or differ by one).
enum class Cloud : std::uint8_t {
  /// Two normal distributions around (−2, −2) and (2, 2), of standard deviation 0.5 + 1.5 · noise.
  gaussians,
  circle,    ///< a disc of radius 2.5 within a ring from 3.5 to 5
  moons,     ///< two interleaved half circles of radius 3
  spiral,    ///< two arms of 1.75 turns, out to radius 5
  quadrants, ///< XOR in the plane: each class fills two opposite quadrants, from 0.3 to 5
};

/// `count` points with targets 0 and 1, in random order. Noise adds to each coordinate a normally
/// distributed number with standard deviation `noise` (for gaussians, see there). The classes don't
/// change. With more noise, a seed gives the same points, each moved farther in its direction.
DataSet cloud(Cloud kind, std::size_t count, float noise, std::uint64_t seed);

} // namespace neuron
