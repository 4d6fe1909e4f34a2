#pragma once

#include "neuron/one_neuron/neuron.hpp"
#include "neuron/support/result.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace neuron {

/// How a neuron answers one labelled point.
struct PlacedPoint {
  float weightedSum = 0.0F; ///< z
  float output = 0.0F;      ///< f(z)
  bool fires = false;       ///< z > 0: the side of class 1
  bool isRight = false;     ///< whether that is the point's class
};

/// How a neuron divides the space of its 1 to 3 inputs.
struct HalfSpaces {
  std::vector<float> boundary; ///< within the box, see boundaryInBox
  std::vector<PlacedPoint> points;
  std::size_t errors = 0; ///< points on the wrong side

  /// The distance of the boundary from the origin, −b/|w|: above 0 where the boundary lies on the
  /// side that w points to. Nothing where all weights are 0.
  std::optional<float> distance;

  /// For each axis, where the boundary crosses it: −b/wᵢ. Nothing where wᵢ is 0, or the place is no
  /// finite float.
  std::array<std::optional<float>, 3> crossings;

  float lowest = 0.0F;  ///< the smallest weighted sum in the box, taken in one of its corners
  float highest = 0.0F; ///< the largest

  /// Between these two places the weighted sum grows from `lowest` to `highest`, along w: the ends
  /// of a drawing's shade. The same place where all weights are 0.
  std::array<float, 3> shadeFrom{};
  std::array<float, 3> shadeTo{};
};

/// Everything that a drawing of a neuron's boundary needs. `points` are inputCount numbers each,
/// `classes` 0 or 1 each.
/// Errors: those of boundaryInBox, lengthMismatch, notFinite, badValue (classes), overflow.
Result<HalfSpaces> halfSpaces(const Neuron& neuron, std::span<const float> low,
                              std::span<const float> high, std::span<const float> points,
                              std::span<const float> classes);

/// The bias with which the boundary of these weights goes through a point: −w·x, in double, rounded
/// to a multiple of `grain` (0: not at all), since nobody wants to read −1.4837.
float biasThrough(std::span<const float> weights, std::span<const float> point, float grain);

/// Two weights of the same length as `weights`, and at right angles to the line from `pivot` to
/// `place`: of the two such, the one that is less of a turn. Each a multiple of `grain` (0: not
/// rounded); unchanged where `place` is the pivot or all weights are 0.
std::vector<float> turnedWeights(std::span<const float> weights, std::span<const float> pivot,
                                 std::span<const float> place, float grain);

} // namespace neuron
