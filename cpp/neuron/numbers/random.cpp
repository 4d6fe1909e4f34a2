#include "neuron/numbers/random.hpp"

#include "neuron/numbers/elementary_lanes.hpp"

#include <cmath>
#include <utility>

namespace neuron {

Random::Random(std::uint64_t seed, std::uint64_t stream) : increment_(stream << 1U | 1U) {
  bits();
  state_ += seed;
  bits();
}

std::uint32_t Random::bits() {
  const std::uint64_t old = state_;
  state_ = old * 6364136223846793005U + increment_;
  const auto mixed = static_cast<std::uint32_t>(((old >> 18U) ^ old) >> 27U);
  const auto turn = static_cast<std::uint32_t>(old >> 59U);
  return mixed >> turn | mixed << ((32U - turn) & 31U);
}

float Random::uniform() {
  return static_cast<float>(bits() >> 8U) * 0x1p-24F;
}

float Random::uniform(float low, float high) {
  return low + (high - low) * uniform();
}

std::uint32_t Random::below(std::uint32_t end) {
  // Rejects the first 2^32 mod end numbers, so that all remainders are equally likely.
  const std::uint32_t first = (0U - end) % end;
  std::uint32_t drawn = bits();
  while (drawn < first) {
    drawn = bits();
  }
  return drawn % end;
}

float Random::normal() {
  double x = 0.0;
  double square = 0.0;
  do {
    // Two statements, since the order of evaluation within one statement isn't fixed.
    x = 2.0 * static_cast<double>(uniform()) - 1.0;
    const double y = 2.0 * static_cast<double>(uniform()) - 1.0;
    square = x * x + y * y;
  } while (square >= 1.0 || square == 0.0);
  const double logarithm = elementary::log(splat(square))[0];
  return static_cast<float>(x * std::sqrt(-2.0 * logarithm / square));
}

void Random::shuffle(std::span<std::uint32_t> elements) {
  for (std::size_t left = elements.size(); left > 1; --left) {
    const std::uint32_t chosen = below(static_cast<std::uint32_t>(left));
    std::swap(elements[left - 1], elements[chosen]);
  }
}

} // namespace neuron
