#include "catch.hpp"

#include "neuron/numbers/bits.hpp"
#include "neuron/numbers/decimal.hpp"
#include "neuron/numbers/shortest_decimal.hpp"

#include <cstdint>
#include <cstdlib>
#include <limits>
#include <string>

using neuron::ExactDecimal;
using neuron::shortestDecimal;

namespace {

/// Reads the text as Python and `torch.tensor` do: as a double, then rounded to float.
float readAsPyTorch(const std::string& text) {
  return static_cast<float>(std::strtod(text.c_str(), nullptr));
}

std::string textOf(const ExactDecimal& number) {
  return number.digits + "e" + std::to_string(number.exponent);
}

/// Calls `check` with a hundred thousand floats of all magnitudes: a stride that visits every
/// exponent and all kinds of mantissas, and the powers of two with their neighbours.
template <class Check> void forManyFloats(Check check) {
  constexpr std::uint32_t infinityBits = 0x7f80'0000U;
  for (std::uint32_t bits = 1; bits < infinityBits; bits += 20011) {
    check(neuron::bitCast<float>(bits));
  }
  for (std::uint32_t power = 0x0080'0000U; power < infinityBits; power += 0x0080'0000U) {
    check(neuron::bitCast<float>(power - 1));
    check(neuron::bitCast<float>(power));
    check(neuron::bitCast<float>(power + 1));
  }
}

} // namespace

TEST_CASE("the shortest decimal always reads back as the same float") {
  std::size_t wrong = 0;
  forManyFloats([&](float value) {
    wrong += readAsPyTorch(textOf(shortestDecimal(value))) == value ? 0 : 1;
  });
  REQUIRE(wrong == 0);
}

TEST_CASE("no decimal with fewer digits reads back as the same float") {
  std::size_t wrong = 0;
  forManyFloats([&](float value) {
    const ExactDecimal shortest = shortestDecimal(value);
    if (shortest.digits.size() < 2) {
      return;
    }
    const ExactDecimal exact = neuron::exactDecimal(value);
    const int lastPlace = exact.leadingExponent() - static_cast<int>(shortest.digits.size()) + 2;
    const ExactDecimal down = neuron::truncated(exact, lastPlace);
    const ExactDecimal up = neuron::incremented(down);
    wrong += readAsPyTorch(textOf(down)) == value ? 1 : 0;
    wrong += readAsPyTorch(textOf(up)) == value ? 1 : 0;
  });
  REQUIRE(wrong == 0);
}

TEST_CASE("the shortest decimal has at most nine digits and no zero at its end") {
  std::size_t wrong = 0;
  forManyFloats([&](float value) {
    const std::string digits = shortestDecimal(value).digits;
    wrong += digits.empty() || digits.size() > 9 || digits.back() == '0' ? 1 : 0;
  });
  REQUIRE(wrong == 0);
}

TEST_CASE("the ends of the floats have their well-known shortest decimals") {
  REQUIRE(textOf(shortestDecimal(std::numeric_limits<float>::denorm_min())) == "1e-45");
  REQUIRE(textOf(shortestDecimal(std::numeric_limits<float>::max())) == "34028235e31");
  REQUIRE(textOf(shortestDecimal(std::numeric_limits<float>::min())) == "11754944e-45");
  REQUIRE(shortestDecimal(0.0F).isZero());
}

TEST_CASE("a decimal that only the double's rounding brings to a float is recognised") {
  // 7.038531e-26 is so close to the midpoint of two floats that the nearest double is this
  // midpoint, which is rounded to the even float. Read directly as a float, it would become the
  // other one.
  const float direct = std::strtof("7.038531e-26", nullptr);
  const float throughDouble = readAsPyTorch("7.038531e-26");
  REQUIRE(direct != throughDouble);
  REQUIRE(neuron::pythonLiteral(throughDouble) == "7.038531e-26");
  REQUIRE(readAsPyTorch(neuron::pythonLiteral(direct)) == direct);
}
