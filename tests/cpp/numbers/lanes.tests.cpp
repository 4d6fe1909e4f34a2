#include "catch.hpp"

#include "neuron/numbers/bits.hpp"
#include "neuron/numbers/lane_buffer.hpp"
#include "neuron/numbers/lanes.hpp"

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <memory>

using neuron::f32x4;

namespace {

std::uint32_t bitsOf(float value) {
  return neuron::bitCast<std::uint32_t>(value);
}

} // namespace

TEST_CASE("four floats are read from and written to any place") {
  const std::array<float, 6> numbers{1.0F, 2.0F, 3.0F, 4.0F, 5.0F, 6.0F};
  const f32x4 lanes = neuron::load(&numbers[1]);
  REQUIRE(lanes[0] == 2.0F);
  REQUIRE(lanes[3] == 5.0F);
  std::array<float, 6> copy{};
  neuron::store(&copy[1], lanes);
  REQUIRE(copy == std::array<float, 6>{0.0F, 2.0F, 3.0F, 4.0F, 5.0F, 0.0F});
}

TEST_CASE("a choice by lanes keeps every bit, NaN's and the sign of zero too") {
  const f32x4 yes{-0.0F, 1.0F, std::numeric_limits<float>::quiet_NaN(), 4.0F};
  const f32x4 no{5.0F, -0.0F, 7.0F, -8.0F};
  const f32x4 chosen = neuron::select(f32x4{1, 0, 1, 0} > 0.5F, yes, no);
  REQUIRE(bitsOf(chosen[0]) == 0x8000'0000U);
  REQUIRE(bitsOf(chosen[1]) == 0x8000'0000U);
  REQUIRE(neuron::isNan(chosen[2]));
  REQUIRE(chosen[3] == -8.0F);
}

TEST_CASE("magnitudes and signs are taken apart and put together") {
  const f32x4 lanes{-0.0F, -2.5F, 3.0F, -std::numeric_limits<float>::infinity()};
  const f32x4 sizes = neuron::magnitude(lanes);
  REQUIRE(bitsOf(sizes[0]) == 0U);
  REQUIRE(sizes[1] == 2.5F);
  const f32x4 again = neuron::withSignOf(sizes, lanes);
  for (std::size_t lane = 0; lane < neuron::laneCount; ++lane) {
    REQUIRE(bitsOf(again[lane]) == bitsOf(lanes[lane]));
  }
}

TEST_CASE("square roots are the standard library's") {
  const f32x4 lanes{2.0F, 0.0F, 1e-42F, 3e38F};
  const f32x4 roots = neuron::squareRoot(lanes);
  for (std::size_t lane = 0; lane < neuron::laneCount; ++lane) {
    REQUIRE(bitsOf(roots[lane]) == bitsOf(std::sqrt(lanes[lane])));
  }
}

TEST_CASE("lanes are summed in one order, alone and four vectors at a time") {
  // (0 + 2) + (1 + 3): another order would lose other small numbers.
  const f32x4 a{1e8F, 1.0F, -1e8F, 1.0F};
  const f32x4 b{1e8F, -1e8F, 1.0F, 1.0F};
  const f32x4 c{0.1F, 0.2F, 0.3F, 0.4F};
  const f32x4 d{-3.0F, 1e-8F, 3.0F, 1e-8F};
  REQUIRE(neuron::laneSum(a) == 2.0F);
  REQUIRE(neuron::laneSum(b) == 0.0F);
  const f32x4 sums = neuron::laneSums(a, b, c, d);
  REQUIRE(bitsOf(sums[0]) == bitsOf(neuron::laneSum(a)));
  REQUIRE(bitsOf(sums[1]) == bitsOf(neuron::laneSum(b)));
  REQUIRE(bitsOf(sums[2]) == bitsOf(neuron::laneSum(c)));
  REQUIRE(bitsOf(sums[3]) == bitsOf(neuron::laneSum(d)));
}

TEST_CASE("halves are doubles of the same value, and joined again the same floats") {
  const f32x4 lanes{0.1F, -2.0F, 1e-45F, 3e38F};
  REQUIRE(neuron::lowHalf(lanes)[1] == -2.0);
  REQUIRE(neuron::highHalf(lanes)[0] == static_cast<double>(1e-45F));
  const f32x4 again = neuron::joined(neuron::lowHalf(lanes), neuron::highHalf(lanes));
  for (std::size_t lane = 0; lane < neuron::laneCount; ++lane) {
    REQUIRE(bitsOf(again[lane]) == bitsOf(lanes[lane]));
  }
}

TEST_CASE("lanes on the heap are aligned and start at zero") {
  neuron::LaneBuffer buffer(3);
  REQUIRE(buffer.size() == 3);
  void* place = buffer.data();
  std::size_t space = sizeof(f32x4);
  REQUIRE(std::align(alignof(f32x4), sizeof(f32x4), place, space) == buffer.data());
  for (std::size_t i = 0; i < buffer.size(); ++i) {
    REQUIRE(neuron::laneSum(buffer.data()[i]) == 0.0F);
  }
  REQUIRE(neuron::LaneBuffer().data() == nullptr);
}
