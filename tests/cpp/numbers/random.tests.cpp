#include "catch.hpp"

#include "neuron/numbers/random.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

using neuron::Random;

TEST_CASE("random bits are those of PCG32's reference program") {
  // The output of pcg32-demo for seed 42 and stream 54, https://www.pcg-random.org.
  Random random(42, 54);
  for (const std::uint32_t expected :
       {0xa15c02b7U, 0x7b47f409U, 0xba1d3330U, 0x83d2f293U, 0xbfa4784bU, 0xcbed606eU}) {
    REQUIRE(random.bits() == expected);
  }
}

TEST_CASE("the same seed gives the same numbers, another seed or stream others") {
  const auto draw = [](Random random) {
    std::vector<std::uint32_t> drawn(20);
    std::generate(drawn.begin(), drawn.end(), [&] { return random.bits(); });
    return drawn;
  };
  REQUIRE(draw(Random(7)) == draw(Random(7)));
  REQUIRE(draw(Random(7)) != draw(Random(8)));
  REQUIRE(draw(Random(7)) != draw(Random(7, 1)));
}

TEST_CASE("uniform numbers lie in [0, 1) and fill it evenly") {
  Random random(1);
  std::array<int, 10> bins{};
  for (int i = 0; i < 100000; ++i) {
    const float drawn = random.uniform();
    REQUIRE(drawn >= 0.0F);
    REQUIRE(drawn < 1.0F);
    ++bins.at(static_cast<std::size_t>(drawn * 10.0F));
  }
  for (const int count : bins) {
    REQUIRE(std::abs(count - 10000) < 500); // 5 standard deviations
  }
}

TEST_CASE("whole numbers below an end are all equally likely") {
  Random random(2);
  std::array<int, 7> counts{};
  for (int i = 0; i < 70000; ++i) {
    ++counts.at(random.below(7));
  }
  for (const int count : counts) {
    REQUIRE(std::abs(count - 10000) < 500);
  }
  REQUIRE(random.below(1) == 0);
}

TEST_CASE("normal numbers have mean 0, variance 1 and the tails of a normal distribution") {
  Random random(3);
  constexpr int count = 100000;
  double sum = 0.0;
  double squares = 0.0;
  int beyondTwo = 0;
  for (int i = 0; i < count; ++i) {
    const auto drawn = static_cast<double>(random.normal());
    sum += drawn;
    squares += drawn * drawn;
    beyondTwo += std::fabs(drawn) > 2.0 ? 1 : 0;
  }
  REQUIRE(std::fabs(sum / count) < 0.016);           // 5 / √count
  REQUIRE(std::fabs(squares / count - 1.0) < 0.023); // 5 √(2 / count)
  REQUIRE(std::abs(beyondTwo - 4550) < 5 * 66);      // 4.55 %
}

TEST_CASE("shuffling keeps every element and reaches every order about equally often") {
  Random random(4);
  std::array<int, 6> orders{};
  for (int i = 0; i < 60000; ++i) {
    std::array<std::uint32_t, 3> elements{0, 1, 2};
    random.shuffle(elements);
    std::array<std::uint32_t, 3> sorted = elements;
    std::sort(sorted.begin(), sorted.end());
    REQUIRE(sorted == std::array<std::uint32_t, 3>{0, 1, 2});
    ++orders.at(elements[0] * 2 + (elements[1] > elements[2] ? 1 : 0));
  }
  for (const int count : orders) {
    REQUIRE(std::abs(count - 10000) < 500);
  }
}
