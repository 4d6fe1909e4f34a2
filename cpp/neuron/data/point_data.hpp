#pragma once

#include "neuron/data/data_set.hpp"

#include <cstddef>
#include <cstdint>

namespace neuron {

/// Clouds of points in the plane, of two classes that are of equal size (or differ by one), for a
/// map from −6 to 6.
enum class Cloud : std::uint8_t {
  /// Two normal distributions around (−2, −2) and (2, 2), of standard deviation 0.5 + 1.5 · noise.
  gaussians,
  circle,    ///< a disc of radius 2.5 within a ring from 3.5 to 5
  moons,     ///< two half circles of radius 3, one hanging into the other
  spiral,    ///< two arms of 1.75 turns, out to radius 5
  quadrants, ///< XOR in the plane: a class in each two opposite quadrants, from 0.3 to 5
};

/// `count` points with targets 0 and 1, in random order. But for gaussians, noise moves each
/// coordinate by a normal number of that standard deviation; the class stays. With more noise, the
/// same seed gives the same points, each farther out along its own way.
DataSet cloud(Cloud kind, std::size_t count, float noise, std::uint64_t seed);

} // namespace neuron
