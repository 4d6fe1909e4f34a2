#include "catch.hpp"

#include "neuron/numbers/bits.hpp"

#include <cstdint>
#include <limits>

TEST_CASE("infinities and NaN are told from ordinary numbers") {
  using Limits = std::numeric_limits<float>;
  for (const float value : {0.0F, -0.0F, 1.0F, -1.0F, Limits::max(), Limits::denorm_min()}) {
    REQUIRE(neuron::isFinite(value));
    REQUIRE_FALSE(neuron::isNan(value));
  }
  for (const float value : {Limits::infinity(), -Limits::infinity()}) {
    REQUIRE_FALSE(neuron::isFinite(value));
    REQUIRE_FALSE(neuron::isNan(value));
  }
  for (const float value : {Limits::quiet_NaN(), -Limits::quiet_NaN()}) {
    REQUIRE_FALSE(neuron::isFinite(value));
    REQUIRE(neuron::isNan(value));
  }
}

TEST_CASE("the sign is seen on zeros too, and a magnitude has none") {
  REQUIRE(neuron::isNegative(-0.0F));
  REQUIRE(neuron::isNegative(-2.5F));
  REQUIRE_FALSE(neuron::isNegative(0.0F));
  REQUIRE(neuron::magnitude(-2.5F) == 2.5F);
  REQUIRE(neuron::bitCast<std::uint32_t>(neuron::magnitude(-0.0F)) == 0U);
}
