#include "neuron/geometry/boundary.hpp"

#include "neuron/messages/wording.hpp"
#include "neuron/network/network.hpp"
#include "neuron/support/insertion_sort.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace neuron {

namespace {

using Corner = std::array<double, 3>;

double dot(const Corner& a, const Corner& b) {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

Corner cross(const Corner& a, const Corner& b) {
  return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}

Corner difference(const Corner& a, const Corner& b) {
  return {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
}

Corner cornerOf(std::span<const float> numbers) {
  Corner corner{};
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    corner[i] = static_cast<double>(numbers[i]);
  }
  return corner;
}

std::optional<Error> boxMisfit(std::span<const float> weights, float bias,
                               std::span<const float> low, std::span<const float> high) {
  if (weights.empty() || weights.size() > 3) {
    return error(ErrorCode::badShape, "A boundary of % can't be drawn; 1 to 3 are accepted.",
                 {Counted{weights.size(), "input"}});
  }
  if (low.size() != weights.size() || high.size() != weights.size()) {
    return error(ErrorCode::lengthMismatch, "The box has corners of % and %; it takes %.",
                 {low.size(), Counted{high.size(), "number"}, weights.size()});
  }
  const std::array<std::span<const float>, 4> all{weights, {&bias, 1}, low, high};
  for (const std::span<const float> numbers : all) {
    if (firstNotFinite(numbers) < numbers.size()) {
      return error(ErrorCode::notFinite,
                   "Weights, bias and box of a boundary must be ordinary numbers.");
    }
  }
  for (std::size_t i = 0; i < low.size(); ++i) {
    if (low[i] >= high[i]) {
      return error(ErrorCode::badRange,
                   "The box goes from % to %; the second end must be the larger one.",
                   {low[i], high[i]});
    }
  }
  return std::nullopt;
}

/// Points where a boundary meets a box, at most one for each of its 12 edges and 8 corners.
struct Meetings {
  std::array<Corner, 20> corners{};
  std::size_t count = 0;

  void add(const Corner& corner) { corners[count++] = corner; }
  Corner* begin() { return corners.data(); }
  Corner* end() { return corners.data() + count; }
};

/// Where the boundary meets the box's edges and corners.
Meetings meetings(std::size_t inputs, const Corner& weights, double bias, const Corner& low,
                  const Corner& high) {
  const std::size_t cornerCount = std::size_t{1} << inputs;
  std::array<Corner, 8> corners{};
  std::array<double, 8> values{};
  Meetings found;
  for (std::size_t c = 0; c < cornerCount; ++c) {
    for (std::size_t i = 0; i < inputs; ++i) {
      corners[c][i] = (c >> i & 1U) == 0 ? low[i] : high[i];
    }
    values[c] = dot(weights, corners[c]) + bias;
    if (values[c] == 0.0) {
      found.add(corners[c]);
    }
  }
  for (std::size_t c = 0; c < cornerCount; ++c) {
    for (std::size_t i = 0; i < inputs; ++i) {
      const std::size_t other = c | std::size_t{1} << i;
      if (other == c ||
          !((values[c] < 0.0 && values[other] > 0.0) || (values[c] > 0.0 && values[other] < 0.0))) {
        continue;
      }
      Corner meeting = corners[c];
      const double share = values[c] / (values[c] - values[other]);
      meeting[i] = corners[c][i] * (1.0 - share) + corners[other][i] * share;
      found.add(meeting);
    }
  }
  return found;
}

/// Sorts corners counter-clockwise around their middle, as seen from where `axis` points to.
void sortAround(Meetings& corners, const Corner& axis) {
  Corner middle{};
  for (const Corner& corner : corners) {
    for (std::size_t i = 0; i < 3; ++i) {
      middle[i] += corner[i] / static_cast<double>(corners.count);
    }
  }
  const Corner start = difference(*corners.begin(), middle);
  // Arms in the first half turn from the start come first; the cross product sorts within a half.
  const auto isInFirstHalf = [&](const Corner& arm) {
    const double side = dot(axis, cross(start, arm));
    return side > 0.0 || (side == 0.0 && dot(start, arm) > 0.0);
  };
  insertionSort(std::span(corners.begin() + 1, corners.end()),
                [&](const Corner& a, const Corner& b) {
                  const Corner armA = difference(a, middle);
                  const Corner armB = difference(b, middle);
                  const bool first = isInFirstHalf(armA);
                  return first != isInFirstHalf(armB) ? first : dot(axis, cross(armA, armB)) > 0.0;
                });
}

} // namespace

Result<std::vector<float>> boundaryInBox(std::span<const float> weights, float bias,
                                         std::span<const float> low, std::span<const float> high) {
  if (std::optional<Error> misfit = boxMisfit(weights, bias, low, high)) {
    return *misfit;
  }
  const std::size_t inputs = weights.size();
  const Corner axis = cornerOf(weights);
  std::vector<float> numbers;
  if (dot(axis, axis) == 0.0) {
    return numbers;
  }
  Meetings corners =
      meetings(inputs, axis, static_cast<double>(bias), cornerOf(low), cornerOf(high));
  if (corners.count < inputs) {
    return numbers;
  }
  if (inputs == 3) {
    // Scaled so that products of tiny weights don't underflow.
    const double size = std::max({std::fabs(axis[0]), std::fabs(axis[1]), std::fabs(axis[2])});
    sortAround(corners, {axis[0] / size, axis[1] / size, axis[2] / size});
  } else {
    insertionSort(std::span(corners.begin(), corners.end()), std::less<>{});
  }
  for (const Corner& corner : corners) {
    for (std::size_t i = 0; i < inputs; ++i) {
      numbers.push_back(static_cast<float>(corner[i]));
    }
  }
  return numbers;
}

double signedDistance(std::span<const float> weights, float bias, std::span<const float> point) {
  auto value = static_cast<double>(bias);
  double square = 0.0;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const auto weight = static_cast<double>(weights[i]);
    value += weight * static_cast<double>(point[i]);
    square += weight * weight;
  }
  return square > 0.0 ? value / std::sqrt(square) : 0.0;
}

} // namespace neuron
