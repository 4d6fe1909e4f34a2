#include "neuron/numbers/decimal.hpp"

#include "neuron/numbers/bits.hpp"
#include "neuron/numbers/exact_decimal.hpp"
#include "neuron/numbers/shortest_decimal.hpp"

#include <array>

namespace neuron {

namespace {

constexpr int pytorchPrecision = 4; // decimals, torch.set_printoptions' default

std::string sign(float value) {
  return isNegative(value) ? "-" : "";
}

std::string nonFinite(float value) {
  return isNan(value) ? "nan" : sign(value) + "inf";
}

std::string exponentSuffix(int exponent) {
  const std::string size = digits(static_cast<std::size_t>(exponent < 0 ? -exponent : exponent));
  return (exponent < 0 ? "e-" : "e+") + (size.size() < 2 ? "0" + size : size);
}

/// The text, with exactly `decimals` decimals, of a number that has no digits below 10^−decimals.
std::string pointed(const ExactDecimal& number, int decimals) {
  std::string text = number.digits;
  if (!number.isZero()) {
    const int missing = number.exponent + decimals;
    text.append(static_cast<std::size_t>(missing), '0');
  }
  const auto behindPoint = static_cast<std::size_t>(decimals);
  if (text.size() <= behindPoint) {
    text.insert(0, behindPoint + 1 - text.size(), '0');
  }
  if (decimals > 0) {
    text.insert(text.size() - behindPoint, 1, '.');
  }
  return text;
}

void dropTrailingZeros(std::string& text) {
  text.erase(text.find_last_not_of('0') + 1);
}

} // namespace

std::string digits(std::size_t count) {
  std::string reversed;
  do {
    reversed += static_cast<char>('0' + count % 10);
    count /= 10;
  } while (count > 0);
  return {reversed.rbegin(), reversed.rend()};
}

std::string fixed(float value, int decimals) {
  if (!isFinite(value)) {
    return nonFinite(value);
  }
  return sign(value) + pointed(rounded(exactDecimal(magnitude(value)), -decimals), decimals);
}

std::string scientific(float value, int decimals) {
  if (!isFinite(value)) {
    return nonFinite(value);
  }
  ExactDecimal number = exactDecimal(magnitude(value));
  int exponent = 0;
  if (!number.isZero()) {
    number = rounded(number, number.leadingExponent() - decimals);
    exponent = number.leadingExponent(); // larger by one if 9.99… was rounded up
    const auto significant = static_cast<std::size_t>(decimals) + 1;
    number.digits.resize(significant, '0');
    number.exponent = -decimals;
  }
  return sign(value) + pointed(number, decimals) + exponentSuffix(exponent);
}

std::string inNotation(float value, Notation notation) {
  switch (notation) {
  case Notation::integer:
    return isFinite(value) ? fixed(value, 0) + "." : nonFinite(value);
  case Notation::fixed:
    return fixed(value, pytorchPrecision);
  case Notation::scientific:
    return scientific(value, pytorchPrecision);
  }
  return {};
}

std::string pythonLiteral(float value) {
  if (!isFinite(value)) {
    return "float(\"" + nonFinite(value) + "\")";
  }
  ExactDecimal number = shortestDecimal(magnitude(value));
  if (number.isZero()) {
    return sign(value) + "0.0";
  }
  // Like Python's repr, writes numbers from 1e-4 to below 1e16 without an exponent.
  const int exponent = number.leadingExponent();
  if (exponent >= -4 && exponent < 16) {
    const int decimals = number.exponent < 0 ? -number.exponent : 1;
    return sign(value) + pointed(number, decimals);
  }
  const int decimals = static_cast<int>(number.digits.size()) - 1;
  number.exponent = -decimals;
  return sign(value) + pointed(number, decimals) + exponentSuffix(exponent);
}

std::string compact(float value) {
  if (value == 0.0F) {
    return "0";
  }
  const std::array alone{value};
  std::string text = inNotation(value, chooseNotation(alone));
  const std::size_t point = text.find('.');
  if (point == std::string::npos) {
    return text;
  }
  std::string suffix;
  if (const std::size_t exponent = text.find('e'); exponent != std::string::npos) {
    suffix = text.substr(exponent);
    text.resize(exponent);
  }
  dropTrailingZeros(text);
  if (text.back() == '.') {
    text.pop_back();
  }
  return text + suffix;
}

} // namespace neuron
