#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace neuron {

/// A stream of random numbers. A seed gives the same numbers in every build and browser.
///
/// PCG32 (M. E. O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically Good
/// Algorithms for Random Number Generation", 2014): pcg32_random_r of the reference
/// implementation, seeded as by pcg32_srandom_r.
class Random {
public:
  /// Different streams of a seed are independent of each other. There is one for the weights, one
  /// for the noise, and one for each epoch's order.
  explicit Random(std::uint64_t seed, std::uint64_t stream = 0);

  /// 32 random bits.
  std::uint32_t bits();

  /// Uniform in [0, 1): one of the 2^24 multiples of 2^-24, each of which is a float.
  float uniform();

  /// Uniform in [low, high), for low < high; rounding may give high itself.
  float uniform(float low, float high);

  /// A whole number below `end`, all equally likely. `end` must be at least 1.
  std::uint32_t below(std::uint32_t end);

  /// Standard normal: mean 0, variance 1. The polar method of G. Marsaglia and T. A. Bray, "A
  /// convenient method for generating normal variables" (1964), which needs only logarithm and
  /// square root. The second number of each pair is dropped, so no number is kept between draws.
  float normal();

  /// Puts the elements into a random order. All orders are equally likely (R. Durstenfeld,
  /// "Algorithm 235: Random permutation", 1964).
  void shuffle(std::span<std::uint32_t> elements);

private:
  std::uint64_t state_ = 0;
  std::uint64_t increment_;
};

} // namespace neuron
