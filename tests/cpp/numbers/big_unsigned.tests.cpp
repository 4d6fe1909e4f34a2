#include "catch.hpp"

#include "neuron/numbers/big_unsigned.hpp"

#include <cstdint>

using neuron::BigUnsigned;

TEST_CASE("a power of ten divides down to its own digits") {
  BigUnsigned number(7);
  number.multiplyByPower(10, 60);
  for (int i = 0; i < 60; ++i) {
    REQUIRE(number.divideBy(10) == 0);
  }
  REQUIRE(number.divideBy(10) == 7);
  REQUIRE(number.isZero());
}

TEST_CASE("shifting is doubling, over word boundaries too") {
  for (const unsigned bits : {0U, 1U, 31U, 32U, 33U, 64U, 149U}) {
    BigUnsigned shifted(0x1234'5678'9abcU);
    BigUnsigned doubled(0x1234'5678'9abcU);
    shifted.shiftLeft(bits);
    doubled.multiplyByPower(2, bits);
    REQUIRE(BigUnsigned::compare(shifted, doubled) == 0);
  }
}

TEST_CASE("numbers are compared by value, whatever their length") {
  BigUnsigned large(1);
  large.shiftLeft(64);
  const BigUnsigned small(UINT64_MAX);
  REQUIRE(BigUnsigned::compare(small, large) == -1);
  REQUIRE(BigUnsigned::compare(large, small) == 1);
  REQUIRE(BigUnsigned::compare(small, BigUnsigned(UINT64_MAX - 1)) == 1);
  REQUIRE(BigUnsigned::compare(BigUnsigned(0), BigUnsigned(0)) == 0);
}

TEST_CASE("zero stays zero") {
  BigUnsigned zero(0);
  zero.shiftLeft(100);
  zero.multiplyBy(7);
  REQUIRE(zero.isZero());
  REQUIRE(zero.divideBy(3) == 0);
}
