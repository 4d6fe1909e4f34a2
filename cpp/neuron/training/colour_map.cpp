#include "neuron/training/colour_map.hpp"

#include <cmath>
#include <cstring>

namespace neuron {

namespace {

/// Mixes in linear light, with a square as sRGB's transfer curve. The published curve (IEC
/// 61966-2-1) differs from it by at most two hundredths, and would need a power function.
std::uint8_t mixed(std::uint8_t from, std::uint8_t to, double share) {
  const double a = static_cast<double>(from) / 255.0;
  const double b = static_cast<double>(to) / 255.0;
  return static_cast<std::uint8_t>(
      std::lround(255.0 * std::sqrt(a * a * (1.0 - share) + b * b * share)));
}

} // namespace

ShownRange shownRange(Activation activation) {
  const ActivationTraits& traits = traitsOf(activation);
  const bool endsAtZeroAndOne = traits.lowest == 0.0F && traits.highest == 1.0F;
  return {endsAtZeroAndOne ? 0.0F : -1.0F, 1.0F};
}

ColourMap::ColourMap(const ColourScale& scale, float low, float high)
    : low_(low),
      factor_(static_cast<float>(static_cast<double>(size - 1) /
                                 (static_cast<double>(high) - static_cast<double>(low)))) {
  constexpr std::size_t half = size / 2;
  for (std::size_t i = 0; i < size; ++i) {
    const bool isLow = i <= half;
    const double share = static_cast<double>(isLow ? half - i : i - half) / half;
    for (std::size_t channel = 0; channel < 3; ++channel) {
      table_[i][channel] =
          mixed(scale.middle[channel], (isLow ? scale.low : scale.high)[channel], share);
    }
    table_[i][3] = 255;
  }
}

void ColourMap::paint(std::span<const float> values, std::uint8_t* rgba) const {
  constexpr auto last = static_cast<float>(size - 1);
  for (const float value : values) {
    float place = (value - low_) * factor_ + 0.5F;
    place = place >= 0.0F ? place : 0.0F;
    place = place < last ? place : last;
    const bool isNumber = value == value;
    const std::size_t i = isNumber ? static_cast<std::size_t>(place) : size / 2;
    std::memcpy(rgba, table_[i].data(), 4);
    rgba += 4;
  }
}

} // namespace neuron
