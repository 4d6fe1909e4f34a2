#include "catch.hpp"

#include "neuron/data/generated_data.hpp"
#include "neuron/geometry/separability.hpp"
#include "neuron/numbers/random.hpp"
#include "neuron/one_neuron/neuron.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

using neuron::Separability;

namespace {

struct Labelled {
  std::size_t inputs;
  std::vector<float> points;
  std::vector<float> classes;
};

Labelled gate(std::string_view name) {
  const neuron::DataSet data = neuron::generate(name, {}).value();
  return {data.inputCount, data.inputs, data.targets};
}

/// Decides a set's separability and checks the certificate.
Separability decide(const Labelled& set) {
  const auto result = neuron::separability(set.inputs, set.points, set.classes);
  REQUIRE(result.ok());
  const Separability& found = result.value();
  if (found.isSeparable) {
    REQUIRE(found.shares.empty());
    if (!found.weights.empty()) {
      const auto separating =
          neuron::Neuron::create(found.weights, found.bias, neuron::Activation::step).value();
      for (std::size_t i = 0; i < set.classes.size(); ++i) {
        const std::vector<float> point(&set.points[i * set.inputs],
                                       &set.points[i * set.inputs] + set.inputs);
        const neuron::Trace trace = separating.trace(point).value();
        REQUIRE(trace.output == set.classes[i]);
        REQUIRE(trace.weightedSum != 0.0F); // a point on the line is on neither side
      }
    }
    return found;
  }
  REQUIRE(found.shares.size() <= set.inputs + 2);
  for (const float side : {0.0F, 1.0F}) {
    double sum = 0.0;
    std::vector<double> meeting(set.inputs);
    double largest = 1e-300;
    for (const neuron::Share& share : found.shares) {
      REQUIRE(share.coefficient > 0.0);
      if (set.classes[share.point] == side) {
        sum += share.coefficient;
        for (std::size_t i = 0; i < set.inputs; ++i) {
          const auto x = static_cast<double>(set.points[share.point * set.inputs + i]);
          meeting[i] += share.coefficient * x;
          largest = std::max(largest, std::fabs(x));
        }
      }
    }
    REQUIRE(sum == Approx(1.0));
    for (std::size_t i = 0; i < set.inputs; ++i) {
      REQUIRE(std::fabs(meeting[i] - found.meetingPoint[i]) <= 1e-12 * largest);
    }
  }
  return found;
}

using Whole = std::array<long, 2>;

long turn(const Whole& a, const Whole& b, const Whole& c) {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

bool isOnSegment(const Whole& p, const Whole& a, const Whole& b) {
  return turn(a, b, p) == 0 && std::min(a[0], b[0]) <= p[0] && p[0] <= std::max(a[0], b[0]) &&
         std::min(a[1], b[1]) <= p[1] && p[1] <= std::max(a[1], b[1]);
}

bool doSegmentsMeet(const Whole& a, const Whole& b, const Whole& c, const Whole& d) {
  if (isOnSegment(a, c, d) || isOnSegment(b, c, d) || isOnSegment(c, a, b) ||
      isOnSegment(d, a, b)) {
    return true;
  }
  const auto differ = [](long s, long t) { return (s < 0 && t > 0) || (s > 0 && t < 0); };
  return differ(turn(a, b, c), turn(a, b, d)) && differ(turn(c, d, a), turn(c, d, b));
}

bool isInTriangle(const Whole& p, const Whole& a, const Whole& b, const Whole& c) {
  const std::array<long, 3> turns{turn(a, b, p), turn(b, c, p), turn(c, a, p)};
  return turn(a, b, c) != 0 &&
         (std::all_of(turns.begin(), turns.end(), [](long t) { return t >= 0; }) ||
          std::all_of(turns.begin(), turns.end(), [](long t) { return t <= 0; }));
}

/// Whether the hulls of two small sets of points with whole coordinates meet: either two segments
/// do, or a point lies in a triangle of the other set.
bool doHullsMeet(const std::vector<Whole>& first, const std::vector<Whole>& second) {
  for (const Whole& a : first) {
    for (const Whole& b : first) {
      for (const Whole& c : second) {
        for (const Whole& d : second) {
          if (doSegmentsMeet(a, b, c, d)) {
            return true;
          }
          for (const Whole& e : second) {
            if (isInTriangle(a, c, d, e)) {
              return true;
            }
          }
          for (const Whole& e : first) {
            if (isInTriangle(c, a, b, e)) {
              return true;
            }
          }
        }
      }
    }
  }
  return false;
}

} // namespace

TEST_CASE("the gates that one neuron can be get the lesson's weights") {
  const auto neuronOf = [](std::string_view name) {
    Separability found = decide(gate(name));
    REQUIRE(found.isSeparable);
    found.weights.push_back(found.bias);
    return found.weights;
  };
  REQUIRE(neuronOf("and") == std::vector<float>{1.0F, 1.0F, -1.5F});
  REQUIRE(neuronOf("or") == std::vector<float>{1.0F, 1.0F, -0.5F});
  REQUIRE(neuronOf("not") == std::vector<float>{-1.0F, 0.5F});
  REQUIRE(neuronOf("nand") == std::vector<float>{-1.0F, -1.0F, 1.5F});
  REQUIRE(neuronOf("nor") == std::vector<float>{-1.0F, -1.0F, 0.5F});
  REQUIRE(decide(gate("and")).margin == Approx(std::sqrt(0.125)));
}

TEST_CASE("between two skew segments in space, the weights are at right angles to both") {
  // Nearest inside both segments, which no single step of the search finds: n, and along each
  // segment from −2 to 3 times (1, 2, 0) and (2, 1, 1). n is their cross product.
  const Separability found = decide({3, {-2, -4, 0, 3, 6, 0, -2, -3, -5, 8, 2, 0}, {0, 0, 1, 1}});
  REQUIRE(found.isSeparable);
  REQUIRE(found.weights[0] == Approx(2.0 / 3.0).epsilon(1e-7));
  REQUIRE(found.weights[1] == Approx(-1.0 / 3.0).epsilon(1e-7));
  REQUIRE(found.weights[2] == -1.0F);
  REQUIRE(found.margin == Approx(std::sqrt(14.0) / 2.0).epsilon(1e-7));
}

TEST_CASE("XOR's two diagonals cross at (0.5, 0.5), so no neuron can be it") {
  const Separability found = decide(gate("xor"));
  REQUIRE_FALSE(found.isSeparable);
  REQUIRE(found.meetingPoint == std::vector<double>{0.5, 0.5});
  REQUIRE(found.shares.size() == 4);
  for (const neuron::Share& share : found.shares) {
    REQUIRE(share.coefficient == 0.5);
  }
}

TEST_CASE("every labelling of small sets of points on a grid is decided right") {
  neuron::Random random(11);
  for (int round = 0; round < 300; ++round) {
    const std::size_t count = 2 + random.below(5);
    Labelled set{2, {}, {}};
    std::vector<Whole> whole;
    for (std::size_t i = 0; i < count; ++i) {
      const auto x = static_cast<long>(random.below(4));
      const auto y = static_cast<long>(random.below(4));
      whole.push_back({x, y});
      set.points.push_back(static_cast<float>(x));
      set.points.push_back(static_cast<float>(y));
    }
    for (unsigned labels = 0; labels < 1U << count; ++labels) {
      std::array<std::vector<Whole>, 2> sides;
      set.classes.clear();
      for (std::size_t i = 0; i < count; ++i) {
        const unsigned label = labels >> i & 1U;
        set.classes.push_back(static_cast<float>(label));
        sides.at(label).push_back(whole[i]);
      }
      const bool expected = !doHullsMeet(sides[0], sides[1]);
      CAPTURE(round, labels);
      REQUIRE(decide(set).isSeparable == expected);
    }
  }
}

TEST_CASE("touching, duplicate and collinear points are no special cases") {
  REQUIRE_FALSE(decide({1, {1, 1}, {0, 1}}).isSeparable); // the same point in both classes
  REQUIRE_FALSE(decide({2, {0, 0, 2, 2, 1, 1}, {0, 0, 1}}).isSeparable);          // on the segment
  REQUIRE_FALSE(decide({2, {0, 0, 3, 0, 0, 3, 1, 1}, {0, 0, 0, 1}}).isSeparable); // inside
  REQUIRE_FALSE(decide({2, {0, 0, 1, 0, 1, 0, 2, 5}, {0, 0, 1, 1}}).isSeparable); // a shared corner
  REQUIRE(decide({2, {0, 0, 1, 1, 2, 2, 3, 3}, {0, 0, 1, 1}}).isSeparable);
  REQUIRE_FALSE(decide({2, {0, 0, 1, 1, 2, 2, 3, 3}, {0, 1, 0, 1}}).isSeparable);
  REQUIRE(decide({1, {-1, 0, 0, 0.5F, 0.5F, 9}, {0, 0, 0, 1, 1, 1}}).isSeparable);
  REQUIRE_FALSE(decide({3, {0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 0.5F, 0.5F, 0.5F}, {0, 0, 0, 0, 1}})
                    .isSeparable);
}

TEST_CASE("a last bit decides") {
  const float one = 1.0F;
  const float above = std::nextafterf(one, 2.0F);
  // (1, 1) lies on the segment from (0, 0) to (2, 2), but no longer if it is moved by one bit.
  REQUIRE_FALSE(decide({2, {0, 0, 2, 2, one, one}, {0, 0, 1}}).isSeparable);
  REQUIRE(decide({2, {0, 0, 2, 2, one, above}, {0, 0, 1}}).isSeparable);
  REQUIRE(decide({1, {one, above}, {0, 1}}).isSeparable);
  // Far from the origin, floats are too coarse for a separating bias; the verdict is still right.
  const float far = 16777216.0F;
  REQUIRE(decide({2, {0, 0, 2 * far, 2 * far, far, std::nextafterf(far, 2 * far)}, {0, 0, 1}})
              .isSeparable);
}

TEST_CASE("weights that put a point on their line in float32 are not given") {
  // The ulp of floats just above 1 is u. In one class, x1 + x2 rounds to exactly −bias.
  const float u = std::numeric_limits<float>::epsilon();
  for (const auto& [low, high] : {std::array{0.75F, 1.75F}, std::array{0.25F, 1.375F}}) {
    const float below = low * u;
    const float above = high * u;
    REQUIRE(decide({2, {1, below, below, 1, 1, above, above, 1}, {0, 0, 1, 1}}).isSeparable);
  }
}

TEST_CASE("huge and tiny coordinates are decided in the same exact way") {
  const float huge = std::numeric_limits<float>::max();
  const float tiny = std::numeric_limits<float>::denorm_min();
  REQUIRE(decide({1, {-huge, huge}, {0, 1}}).isSeparable);
  REQUIRE(decide({1, {tiny, 2 * tiny}, {0, 1}}).isSeparable);
  REQUIRE_FALSE(decide({2, {-huge, -huge, huge, huge, tiny, tiny}, {0, 0, 1}}).isSeparable);
  REQUIRE(decide({2, {-huge, -huge, huge, huge, tiny, 2 * tiny}, {0, 0, 1}}).isSeparable);
  REQUIRE_FALSE(decide({3, {-huge, 0, 0, huge, 0, 0, 0, tiny, -huge, 0, -tiny, huge}, {0, 0, 1, 1}})
                    .isSeparable);
  REQUIRE(decide({3, {-huge, 0, 0, huge, 0, 0, 0, 2 * tiny, -huge, 0, -tiny, huge}, {0, 0, 1, 1}})
              .isSeparable);
}

TEST_CASE(
    "random clouds of a thousand points are decided, apart and mixed, in one to three dimensions") {
  neuron::Random random(5);
  for (std::size_t inputs = 1; inputs <= 3; ++inputs) {
    for (const bool isApart : {true, false}) {
      Labelled set{inputs, {}, {}};
      for (std::size_t i = 0; i < 1000; ++i) {
        const float label = i % 2 == 0 ? 0.0F : 1.0F;
        set.classes.push_back(label);
        for (std::size_t k = 0; k < inputs; ++k) {
          const float shift = isApart && k == inputs - 1 ? 20.0F * label : 0.0F;
          set.points.push_back(random.normal() + shift);
        }
      }
      CAPTURE(inputs, isApart);
      REQUIRE(decide(set).isSeparable == isApart);
    }
  }
}

TEST_CASE("the order of the points doesn't matter for the verdict") {
  neuron::Random random(9);
  for (int round = 0; round < 50; ++round) {
    Labelled set{2, {}, {}};
    for (int i = 0; i < 8; ++i) {
      set.points.push_back(static_cast<float>(random.below(6)));
      set.points.push_back(static_cast<float>(random.below(6)));
      set.classes.push_back(static_cast<float>(random.below(2)));
    }
    Labelled reversed{2, {}, {set.classes.rbegin(), set.classes.rend()}};
    for (std::size_t i = 8; i-- > 0;) {
      reversed.points.push_back(set.points[2 * i]);
      reversed.points.push_back(set.points[2 * i + 1]);
    }
    REQUIRE(decide(set).isSeparable == decide(reversed).isSeparable);
  }
}

TEST_CASE("points of one class need no boundary") {
  const Separability ones = decide({2, {1, 2, 3, 4}, {1, 1}});
  REQUIRE(ones.isSeparable);
  REQUIRE(ones.bias == 1.0F);
  REQUIRE(decide({1, {7}, {0}}).bias == -1.0F);
}

TEST_CASE("points that make no sense are refused with what is accepted") {
  const auto messageOf = [](std::size_t inputs, const std::vector<float>& points,
                            const std::vector<float>& classes) {
    const auto result = neuron::separability(inputs, points, classes);
    REQUIRE_FALSE(result.ok());
    return result.error().message;
  };
  REQUIRE(messageOf(4, {1, 2, 3, 4}, {1}) ==
          "Points of 4 numbers were given; they have 1 to 3 numbers.");
  REQUIRE(messageOf(1, {}, {}) == "0 points were given; 1 to 1000 are accepted.");
  REQUIRE(messageOf(2, {1, 2, 3}, {0, 1}).find("3 coordinates") != std::string::npos);
  REQUIRE(messageOf(1, {1, std::nanf("")}, {0, 1}).find("Point 2") != std::string::npos);
  REQUIRE(messageOf(1, {1, 2}, {0, 2}) == "Point 2 has the class 2; classes are 0 and 1.");
}
