#include "catch.hpp"
#include "special_floats.hpp"

#include "neuron/numbers/decimal.hpp"

using neuron::compact;
using neuron::fixed;
using neuron::pythonLiteral;
using neuron::scientific;
using special::infinity;
using special::largest;
using special::notANumber;
using special::smallest;

TEST_CASE("fixed rounds the exact value, and ties to even") {
  REQUIRE(fixed(0.9F, 4) == "0.9000");
  REQUIRE(fixed(-0.3F, 2) == "-0.30");
  REQUIRE(fixed(0.03125F, 4) == "0.0312");
  REQUIRE(fixed(0.09375F, 4) == "0.0938");
  REQUIRE(fixed(0.5F, 0) == "0");
  REQUIRE(fixed(1.5F, 0) == "2");
  REQUIRE(fixed(9.99996F, 4) == "10.0000");
  REQUIRE(fixed(2.0F, 12) == "2.000000000000");
}

TEST_CASE("fixed keeps the sign of what rounds to zero") {
  REQUIRE(fixed(-0.0F, 4) == "-0.0000");
  REQUIRE(fixed(-1e-9F, 4) == "-0.0000");
  REQUIRE(fixed(smallest, 4) == "0.0000");
}

TEST_CASE("fixed writes every digit of the largest float") {
  REQUIRE(fixed(largest, 0) == "340282346638528859811704183484516925440");
}

TEST_CASE("scientific has one digit before the point and two in the exponent") {
  REQUIRE(scientific(1.5e-5F, 4) == "1.5000e-05");
  REQUIRE(scientific(0.0F, 4) == "0.0000e+00");
  REQUIRE(scientific(-0.0F, 4) == "-0.0000e+00");
  REQUIRE(scientific(9.99996F, 4) == "1.0000e+01");
  REQUIRE(scientific(2.0F, 0) == "2e+00");
  REQUIRE(scientific(smallest, 4) == "1.4013e-45");
  REQUIRE(scientific(largest, 4) == "3.4028e+38");
}

TEST_CASE("what is no number is written as Python writes it") {
  REQUIRE(fixed(infinity, 4) == "inf");
  REQUIRE(fixed(-infinity, 4) == "-inf");
  REQUIRE(scientific(notANumber, 4) == "nan");
  REQUIRE(compact(-infinity) == "-inf");
}

TEST_CASE("a Python literal is the shortest that gives the float again") {
  REQUIRE(pythonLiteral(2.0F) == "2.0");
  REQUIRE(pythonLiteral(0.5F) == "0.5");
  REQUIRE(pythonLiteral(-0.3F) == "-0.3");
  REQUIRE(pythonLiteral(0.1F + 0.2F) == "0.3");
  REQUIRE(pythonLiteral(1.0F / 3.0F) == "0.33333334");
  REQUIRE(pythonLiteral(16777216.0F) == "16777216.0");
  REQUIRE(pythonLiteral(smallest) == "1e-45");
  REQUIRE(pythonLiteral(largest) == "3.4028235e+38");
}

TEST_CASE("a Python literal is always a float's, with repr's choice of notation") {
  REQUIRE(pythonLiteral(0.0F) == "0.0");
  REQUIRE(pythonLiteral(-0.0F) == "-0.0");
  REQUIRE(pythonLiteral(100.0F) == "100.0");
  REQUIRE(pythonLiteral(1e-4F) == "0.0001");
  REQUIRE(pythonLiteral(1e-5F) == "1e-05");
  REQUIRE(pythonLiteral(1e15F) == "1000000000000000.0");
  REQUIRE(pythonLiteral(1e16F) == "1e+16");
  REQUIRE(pythonLiteral(-1.5e-7F) == "-1.5e-07");
  REQUIRE(pythonLiteral(infinity) == "float(\"inf\")");
  REQUIRE(pythonLiteral(-infinity) == "float(\"-inf\")");
  REQUIRE(pythonLiteral(notANumber) == "float(\"nan\")");
}

TEST_CASE("a learner reads no zeros that say nothing") {
  REQUIRE(compact(0.9F) == "0.9");
  REQUIRE(compact(-0.47F) == "-0.47");
  REQUIRE(compact(2.0F) == "2");
  REQUIRE(compact(100.0F) == "100");
  REQUIRE(compact(0.71094950F) == "0.7109");
  REQUIRE(compact(1e-5F) == "1e-05");
  REQUIRE(compact(1.5e10F) == "1.5e+10");
  REQUIRE(compact(1e10F) == "1e+10");
  REQUIRE(compact(1.00001F) == "1");
  REQUIRE(compact(0.0F) == "0");
  REQUIRE(compact(-0.0F) == "0");
}
