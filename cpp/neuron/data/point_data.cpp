#include "neuron/data/point_data.hpp"

#include "neuron/numbers/elementary.hpp"
#include "neuron/numbers/random.hpp"

#include <cmath>
#include <numeric>

namespace neuron {

namespace {

constexpr std::uint64_t cloudStream = 0x636c6f7564; // "cloud"

struct Point {
  double x;
  double y;
};

Point onCircle(double radius, double angle) {
  return {radius * cosine(angle), radius * sine(angle)};
}

/// The place of a point of class 0 or 1, before noise. `share` runs from 0 to 1 over its class.
Point place(Cloud kind, bool isOne, double share, Random& random) {
  const auto first = static_cast<double>(random.uniform());
  const auto second = static_cast<double>(random.uniform());
  switch (kind) {
  case Cloud::gaussians:
    return isOne ? Point{2.0, 2.0} : Point{-2.0, -2.0};
  case Cloud::circle: {
    const double low = isOne ? 0.0 : 3.5;
    const double high = isOne ? 2.5 : 5.0;
    // Distributes the points evenly over the area.
    const double radius = std::sqrt(low * low + (high * high - low * low) * first);
    return onCircle(radius, 2.0 * pi * second);
  }
  case Cloud::moons: {
    const Point arc = onCircle(3.0, pi * first);
    return isOne ? Point{1.5 - arc.x, 0.75 - arc.y} : Point{arc.x - 1.5, arc.y - 0.75};
  }
  case Cloud::spiral:
    return onCircle(5.0 * share, 3.5 * pi * share + (isOne ? pi : 0.0));
  case Cloud::quadrants: {
    const double x = 0.3 + 4.7 * first;
    const double y = 0.3 + 4.7 * second;
    const double side = random.below(2) == 0 ? 1.0 : -1.0;
    return {side * x, isOne ? -side * y : side * y};
  }
  }
  return {0.0, 0.0};
}

} // namespace

DataSet cloud(Cloud kind, std::size_t count, float noise, std::uint64_t seed) {
  Random random(seed, cloudStream);
  std::vector<std::uint32_t> order(count);
  std::iota(order.begin(), order.end(), 0U);
  random.shuffle(order);
  const double spread = kind == Cloud::gaussians ? 0.5 + 1.5 * static_cast<double>(noise)
                                                 : static_cast<double>(noise);
  DataSet data{2, 1, std::vector<float>(2 * count), std::vector<float>(count)};
  for (std::size_t i = 0; i < count; ++i) {
    const bool isOne = i % 2 == 1;
    const std::size_t ofClass = (count + (isOne ? 0 : 1)) / 2;
    const std::size_t rank = i / 2 + 1;
    const double share = static_cast<double>(rank) / static_cast<double>(ofClass);
    const Point point = place(kind, isOne, share, random);
    const double right = spread * static_cast<double>(random.normal());
    const double up = spread * static_cast<double>(random.normal());
    const std::size_t row = order[i];
    data.inputs[2 * row] = static_cast<float>(point.x + right);
    data.inputs[2 * row + 1] = static_cast<float>(point.y + up);
    data.targets[row] = isOne ? 1.0F : 0.0F;
  }
  return data;
}

} // namespace neuron
