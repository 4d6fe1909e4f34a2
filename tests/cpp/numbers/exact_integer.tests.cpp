#include "catch.hpp"

#include "neuron/numbers/exact_integer.hpp"

#include <cstdint>

using neuron::ExactInteger;

TEST_CASE("a power of ten divides down to its own digits") {
  ExactInteger number(7);
  number.multiplyByPower(10, 60);
  for (int i = 0; i < 60; ++i) {
    REQUIRE(number.divideBy(10) == 0);
  }
  REQUIRE(number.divideBy(10) == 7);
  REQUIRE(number.isZero());
}

TEST_CASE("shifting is doubling, over word boundaries too") {
  for (const unsigned bits : {0U, 1U, 31U, 32U, 33U, 64U, 149U}) {
    ExactInteger shifted(0x1234'5678'9abcU);
    ExactInteger doubled(0x1234'5678'9abcU);
    shifted.shiftLeft(bits);
    doubled.multiplyByPower(2, bits);
    REQUIRE(ExactInteger::compareMagnitudes(shifted, doubled) == 0);
  }
}

TEST_CASE("numbers are compared by value, whatever their length") {
  ExactInteger large(1);
  large.shiftLeft(64);
  const ExactInteger small(UINT64_MAX);
  REQUIRE(ExactInteger::compareMagnitudes(small, large) == -1);
  REQUIRE(ExactInteger::compareMagnitudes(large, small) == 1);
  REQUIRE(ExactInteger::compareMagnitudes(small, ExactInteger(UINT64_MAX - 1)) == 1);
  REQUIRE(ExactInteger::compareMagnitudes(ExactInteger(0), ExactInteger(0)) == 0);
}

TEST_CASE("zero stays zero") {
  ExactInteger zero(0);
  zero.shiftLeft(100);
  zero.multiplyBy(7);
  REQUIRE(zero.isZero());
  REQUIRE(zero.divideBy(3) == 0);
}

TEST_CASE("a sum and a product have the sign of their terms and factors") {
  const ExactInteger five(5);
  const ExactInteger three(3);
  REQUIRE((five - three).sign() == 1);
  REQUIRE((three - five).sign() == -1);
  REQUIRE((three - three).sign() == 0);
  REQUIRE((-five * three).sign() == -1);
  REQUIRE((-five * -three).scaled(0) == 15.0);
  REQUIRE((three - five).scaled(1) == -1.0);
}

TEST_CASE("a float is read exactly, from the smallest denormal to the largest") {
  REQUIRE(ExactInteger(1e-45F, 149).scaled(0) == 1.0);
  REQUIRE(ExactInteger(-0.15625F, 5).scaled(0) == -5.0);
  REQUIRE(ExactInteger(0.0F, 149).isZero());
  REQUIRE(ExactInteger(3.40282347e38F, 0).bitLength() == 128);
}
