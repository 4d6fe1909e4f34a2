#include "neuron/geometry/separability.hpp"

#include "neuron/geometry/hull_intersection.hpp"
#include "neuron/messages/wording.hpp"
#include "neuron/network/network.hpp"
#include "neuron/numbers/bits.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace neuron {

namespace {

using Vector = std::vector<double>;

std::optional<Error> inputMisfit(std::size_t inputCount, std::span<const float> points,
                                 std::span<const float> classes) {
  if (inputCount < 1 || inputCount > maxSeparabilityInputs) {
    return error(ErrorCode::badShape, "Points of % were given; they have 1 to % numbers.",
                 {Counted{inputCount, "number"}, maxSeparabilityInputs});
  }
  if (classes.empty() || classes.size() > maxSeparabilityPoints) {
    return error(ErrorCode::badCount, "% were given; 1 to % are accepted.",
                 {Counted{classes.size(), "point"}, maxSeparabilityPoints});
  }
  if (points.size() != classes.size() * inputCount) {
    return error(
        ErrorCode::lengthMismatch,
        "The points have % and their labels are %; each takes % and a label.",
        {Counted{points.size(), "coordinate"}, classes.size(), Counted{inputCount, "coordinate"}});
  }
  const std::size_t place = firstNotFinite(points);
  if (place < points.size()) {
    return error(ErrorCode::notFinite,
                 "Point % has a coordinate that is not a finite number; they must be ordinary "
                 "numbers.",
                 {place / inputCount + 1});
  }
  for (std::size_t i = 0; i < classes.size(); ++i) {
    if (classes[i] != 0.0F && classes[i] != 1.0F) {
      return error(ErrorCode::badValue, "Point % has the class %; classes are 0 and 1.",
                   {i + 1, classes[i]});
    }
  }
  return std::nullopt;
}

/// Finds the nearest points of the two classes' convex hulls by the method of B. F. Mitchell, V. F.
/// Demyanov and V. N. Malozemov, "Finding the point of a polyhedron closest to the origin" (1974),
/// in double. The result is only approximate, so it must be verified.
class NearestPoints {
public:
  NearestPoints(std::size_t inputCount, std::span<const float> points,
                std::span<const float> classes)
      : inputCount_(inputCount), points_(points), classes_(classes), shares_(classes.size()),
        difference_(inputCount) {
    const auto one = std::find(classes.begin(), classes.end(), 1.0F) - classes.begin();
    const auto zero = std::find(classes.begin(), classes.end(), 0.0F) - classes.begin();
    move(static_cast<std::size_t>(one), 1.0);
    move(static_cast<std::size_t>(zero), 1.0);
  }

  /// From class 0's nearest point to class 1's: the weights of the widest margin.
  const Vector& difference() {
    constexpr int mostSteps = 2000;
    for (int step = 0; step < mostSteps && improve(); ++step) {
    }
    return difference_;
  }

private:
  [[nodiscard]] double along(std::size_t point) const {
    double sum = 0.0;
    for (std::size_t i = 0; i < inputCount_; ++i) {
      sum += difference_[i] * static_cast<double>(points_[point * inputCount_ + i]);
    }
    return classes_[point] == 1.0F ? sum : -sum;
  }

  /// Adds `share` to a point's share of its class.
  void move(std::size_t point, double share) {
    const double signedShare = classes_[point] == 1.0F ? share : -share;
    for (std::size_t i = 0; i < inputCount_; ++i) {
      difference_[i] += signedShare * static_cast<double>(points_[point * inputCount_ + i]);
    }
    shares_[point] += share;
  }

  /// In the class where this gains most, moves share from the worst point that has any to the best
  /// point. Returns false if nothing is gained any more.
  bool improve() {
    double gain = 0.0;
    std::size_t from = 0;
    std::size_t to = 0;
    for (const float side : {0.0F, 1.0F}) {
      double best = std::numeric_limits<double>::infinity();
      double worst = -best;
      std::size_t bestPoint = 0;
      std::size_t worstPoint = 0;
      for (std::size_t point = 0; point < classes_.size(); ++point) {
        if (classes_[point] != side) {
          continue;
        }
        const double value = along(point);
        if (value < best) {
          best = value;
          bestPoint = point;
        }
        if (shares_[point] > 0.0 && value > worst) {
          worst = value;
          worstPoint = point;
        }
      }
      if (worst - best > gain) {
        gain = worst - best;
        from = worstPoint;
        to = bestPoint;
      }
    }
    double square = 0.0;
    double distance = 0.0;
    for (std::size_t i = 0; i < inputCount_; ++i) {
      const double step = static_cast<double>(points_[to * inputCount_ + i]) -
                          static_cast<double>(points_[from * inputCount_ + i]);
      square += difference_[i] * difference_[i];
      distance += step * step;
    }
    if (gain <= 1e-15 * square || distance == 0.0) {
      return false;
    }
    const double share = std::min(gain / distance, shares_[from]);
    move(to, share);
    move(from, -share);
    return true;
  }

  std::size_t inputCount_;
  std::span<const float> points_;
  std::span<const float> classes_;
  Vector shares_;
  Vector difference_;
};

/// Sets weights and bias from a direction, with the boundary halfway between the classes. Returns
/// whether these floats separate the classes.
bool tryDirection(const Vector& direction, std::span<const float> points,
                  std::span<const float> classes, Separability& found) {
  const std::size_t inputs = found.weights.size();
  double largest = 0.0;
  for (std::size_t i = 0; i < inputs; ++i) {
    largest = std::max(largest, std::fabs(direction[i]));
  }
  if (!(largest > 0.0)) {
    return false;
  }
  double length = 0.0;
  for (std::size_t i = 0; i < inputs; ++i) {
    found.weights[i] = static_cast<float>(direction[i] / largest);
    length += static_cast<double>(found.weights[i]) * static_cast<double>(found.weights[i]);
  }
  length = std::sqrt(length);
  const auto along = [&](std::size_t point) {
    double sum = 0.0;
    for (std::size_t i = 0; i < inputs; ++i) {
      sum +=
          static_cast<double>(found.weights[i]) * static_cast<double>(points[point * inputs + i]);
    }
    return sum;
  };
  double low = -std::numeric_limits<double>::infinity(); // the highest of class 0
  double high = -low;
  for (std::size_t point = 0; point < classes.size(); ++point) {
    if (classes[point] == 1.0F) {
      high = std::min(high, along(point));
    } else {
      low = std::max(low, along(point));
    }
  }
  const double bias = -(low + high) / 2.0;
  constexpr double most = std::numeric_limits<float>::max();
  if (!(std::fabs(bias) <= most)) {
    return false;
  }
  found.bias = static_cast<float>(bias);
  const auto rounded = static_cast<double>(found.bias);
  found.margin =
      static_cast<float>(std::min({(high + rounded) / length, (-rounded - low) / length, most}));
  // Verifies the result with a neuron's own arithmetic, in float32 from left to right.
  for (std::size_t point = 0; point < classes.size(); ++point) {
    float sum = 0.0F;
    for (std::size_t i = 0; i < inputs; ++i) {
      sum += found.weights[i] * points[point * inputs + i];
    }
    const float z = sum + found.bias;
    if (!isFinite(z) || (classes[point] == 1.0F ? z <= 0.0F : z >= 0.0F)) {
      return false;
    }
  }
  return found.margin > 0.0F;
}

} // namespace

Result<Separability> separability(std::size_t inputCount, std::span<const float> points,
                                  std::span<const float> classes) {
  if (std::optional<Error> misfit = inputMisfit(inputCount, points, classes)) {
    return *misfit;
  }
  Separability found;
  found.isSeparable = true;
  found.weights.resize(inputCount);
  const auto ones = std::count(classes.begin(), classes.end(), 1.0F);
  if (ones == 0 || static_cast<std::size_t>(ones) == classes.size()) {
    found.bias = ones == 0 ? -1.0F : 1.0F;
    return found;
  }
  NearestPoints nearest(inputCount, points, classes);
  if (tryDirection(nearest.difference(), points, classes, found)) {
    return found;
  }
  const HullIntersection exact = intersectHulls(inputCount, points, classes);
  if (!exact.meets) {
    if (!tryDirection(exact.direction, points, classes, found)) {
      found.weights.clear();
      found.bias = 0.0F;
      found.margin = 0.0F;
    }
    return found;
  }
  found = Separability{};
  found.shares = exact.shares;
  found.meetingPoint.resize(inputCount);
  for (const Share& share : exact.shares) {
    if (classes[share.point] == 1.0F) {
      for (std::size_t i = 0; i < inputCount; ++i) {
        found.meetingPoint[i] +=
            share.coefficient * static_cast<double>(points[share.point * inputCount + i]);
      }
    }
  }
  return found;
}

} // namespace neuron
