#include "catch.hpp"
#include "special_floats.hpp"

#include "neuron/numbers/notation.hpp"

#include <cmath>
#include <vector>

using neuron::chooseNotation;
using neuron::Notation;
using special::infinity;
using special::notANumber;

namespace {

Notation choose(const std::vector<float>& values) {
  return chooseNotation(values);
}

} // namespace

TEST_CASE("whole numbers are written as such") {
  REQUIRE(choose({2.0F, 3.0F, 1.0F}) == Notation::integer);
  REQUIRE(choose({-7.0F, 0.0F}) == Notation::integer);
  REQUIRE(choose({1e8F}) == Notation::integer);
}

TEST_CASE("one fraction makes all numbers fractions") {
  REQUIRE(choose({2.0F, 3.5F}) == Notation::fixed);
  REQUIRE(choose({8388607.5F}) == Notation::fixed);
}

TEST_CASE("far-apart, huge and tiny numbers are written in scientific notation") {
  REQUIRE(choose({1.0F, 1000.0F}) == Notation::integer);
  REQUIRE(choose({1.0F, -1001.0F}) == Notation::scientific);
  REQUIRE(choose({0.5F, 500.5F}) == Notation::scientific);
  REQUIRE(choose({std::nextafter(1e8F, 2e8F)}) == Notation::scientific);
  REQUIRE(choose({1e-4F}) == Notation::scientific); // the float is a little under 0.0001
  REQUIRE(choose({std::nextafter(1e-4F, 1.0F)}) == Notation::fixed);
}

TEST_CASE("zeros, infinities and NaN have no say") {
  REQUIRE(choose({}) == Notation::integer);
  REQUIRE(choose({0.0F, -0.0F, infinity, notANumber}) == Notation::integer);
  REQUIRE(choose({0.0F, 0.5F, -infinity}) == Notation::fixed);
}
