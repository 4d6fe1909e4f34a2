#include "neuron/numbers/notation.hpp"

#include "neuron/numbers/bits.hpp"

namespace neuron {

namespace {

// Floats from 2^23 on have no fraction bits, and may be too large to convert to an integer type.
bool isWhole(float value) {
  constexpr float allWholeFromHere = 8388608.0F;
  const float size = magnitude(value);
  return size >= allWholeFromHere || size == static_cast<float>(static_cast<std::uint32_t>(size));
}

} // namespace

Notation chooseNotation(std::span<const float> values) {
  bool any = false;
  bool allWhole = true;
  float smallest = 0.0F;
  float largest = 0.0F;
  for (const float value : values) {
    if (!isFinite(value) || value == 0.0F) {
      continue;
    }
    const float size = magnitude(value);
    smallest = !any || size < smallest ? size : smallest;
    largest = !any || size > largest ? size : largest;
    allWhole = allWhole && isWhole(value);
    any = true;
  }
  if (!any) {
    return Notation::integer;
  }
  const auto low = static_cast<double>(smallest);
  const auto high = static_cast<double>(largest);
  if (high / low > 1000.0 || high > 1.0e8 || (!allWhole && low < 1.0e-4)) {
    return Notation::scientific;
  }
  return allWhole ? Notation::integer : Notation::fixed;
}

} // namespace neuron
