#pragma once

#include "neuron/one_neuron/neuron.hpp"
#include "neuron/support/result.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace neuron {

/// A neuron's answer to one labelled point.
struct PlacedPoint {
  float weightedSum = 0.0F; ///< z
  float output = 0.0F;      ///< f(z)
  bool fires = false;       ///< whether z > 0, the side of class 1
  bool isRight = false;     ///< whether the point lies on the side of its class
};

/// How a neuron divides the space of its 1 to 3 inputs.
struct HalfSpaces {
  std::vector<float> boundary; ///< the part within the box, see boundaryInBox
  std::vector<PlacedPoint> points;
  std::size_t errors = 0; ///< points on the wrong side

  /// The signed distance of the boundary from the origin, −b/|w|: positive if the boundary lies on
  /// the side that w points to. Empty if all weights are 0, or the distance is no finite float.
  std::optional<float> distance;

  /// For each axis, where the boundary crosses it: −b/wᵢ. Empty if wᵢ is 0, or the place is no
  /// finite float.
  std::array<std::optional<float>, 3> crossings;

  float lowest = 0.0F;  ///< the smallest weighted sum in the box, which occurs at a corner
  float highest = 0.0F; ///< the largest weighted sum in the box

  /// The ends of a drawing's gradient of shades: from the first place to the second, along w, the
  /// weighted sum grows from `lowest` to `highest`. Both are the same if all weights are 0.
  std::array<float, 3> shadeFrom{};
  std::array<float, 3> shadeTo{};
};

/// Everything that a drawing of a neuron's boundary needs. `points` has inputCount numbers for each
/// point, `classes` 0 or 1.
/// Errors: those of boundaryInBox, lengthMismatch, notFinite, badValue (classes), overflow.
Result<HalfSpaces> halfSpaces(const Neuron& neuron, std::span<const float> low,
                              std::span<const float> high, std::span<const float> points,
                              std::span<const float> classes);

/// The bias with which the boundary of these weights goes through a point: −w·x, in double, rounded
/// to a multiple of `grain` (0: not at all), since −1.4837 would be hard to read.
float biasThrough(std::span<const float> weights, std::span<const float> point, float grain);

/// Two weights with the same length as `weights`, at right angles to the line from `pivot` to
/// `place`. Of the two such directions, this takes the one with the smaller turn. Each weight is
/// rounded to a multiple of `grain` (0: not at all). The weights stay unchanged if `place` is the
/// pivot, if they are 0 or if rounding would make both 0.
std::vector<float> turnedWeights(std::span<const float> weights, std::span<const float> pivot,
                                 std::span<const float> place, float grain);

} // namespace neuron
