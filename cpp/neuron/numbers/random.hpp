#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace neuron {

/// A stream of random numbers that is the same for the same seed, in every build and browser.
///
/// PCG32 (M. E. O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically Good
/// Algorithms for Random Number Generation", 2014): pcg32_random_r of its reference
/// implementation, seeded as its pcg32_srandom_r does.
class Random {
public:
  /// Streams with the same seed and different numbers are independent of each other: one for the
  /// weights, one for the noise, one for each epoch's order.
  explicit Random(std::uint64_t seed, std::uint64_t stream = 0);

  /// 32 random bits.
  std::uint32_t bits();

  /// Uniform in [0, 1): one of the 2^24 multiples of 2^-24, each of which is a float.
  float uniform();

  /// Uniform in [low, high), for low < high; rounding may give high itself.
  float uniform(float low, float high);

  /// A whole number below `end`, which is at least 1, all equally likely.
  std::uint32_t below(std::uint32_t end);

  /// Standard normal: mean 0, variance 1. The polar method of G. Marsaglia and T. A. Bray, "A
  /// convenient method for generating normal variables" (1964), which needs log and square root
  /// only; the second number of each pair is dropped, so that a draw depends on nothing before it.
  float normal();

  /// Puts the elements into a random order, all equally likely (R. Durstenfeld, "Algorithm 235:
  /// Random permutation", 1964).
  void shuffle(std::span<std::uint32_t> elements);

private:
  std::uint64_t state_ = 0;
  std::uint64_t increment_;
};

} // namespace neuron
