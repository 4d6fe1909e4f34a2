#include "catch.hpp"

#include "neuron/numbers/exact_decimal.hpp"

#include <limits>
#include <string>

using neuron::exactDecimal;
using neuron::ExactDecimal;

TEST_CASE("a float is written with all its digits") {
  const ExactDecimal tenth = exactDecimal(0.1F); // 13421773 / 2^27
  REQUIRE(tenth.digits == "100000001490116119384765625");
  REQUIRE(tenth.exponent == -27);
  REQUIRE(tenth.leadingExponent() == -1);
  const ExactDecimal smallest = exactDecimal(std::numeric_limits<float>::denorm_min());
  REQUIRE(smallest.digits.size() == 105);
  REQUIRE(smallest.digits.substr(0, 10) == "1401298464");
  REQUIRE(smallest.leadingExponent() == -45);
  REQUIRE(exactDecimal(16777216.0F).digits == "16777216");
  REQUIRE(exactDecimal(0.0F).isZero());
}

TEST_CASE("rounding a decimal goes to the nearest, ties to even, with carries") {
  const auto round = [](const std::string& digits, int exponent, int lastPlace) {
    const ExactDecimal result = neuron::rounded({digits, exponent}, lastPlace);
    return result.digits + "e" + std::to_string(result.exponent);
  };
  REQUIRE(round("1249", -3, -2) == "125e-2");
  REQUIRE(round("125", -2, -1) == "12e-1");
  REQUIRE(round("135", -2, -1) == "14e-1");
  REQUIRE(round("1250001", -6, -1) == "13e-1");
  REQUIRE(round("9995", -3, -2) == "1000e-2");
  REQUIRE(round("5", -1, 0) == "e0");
  REQUIRE(round("51", -2, 0) == "1e0");
  REQUIRE(round("99", -4, 0) == "e0");
  REQUIRE(round("12", 0, -4) == "12e0");
}

TEST_CASE("truncating a decimal only drops digits") {
  REQUIRE(neuron::truncated({"1999", -3}, 0).digits == "1");
  REQUIRE(neuron::truncated({"1999", -3}, 4).isZero());
  REQUIRE(neuron::truncated({"1999", -3}, -5).digits == "1999");
}
