#include "catch.hpp"
#include "reference_activation.hpp"

#include "neuron/training/colour_map.hpp"

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

using Colour = std::array<std::uint8_t, 3>;

namespace {

Colour colourOf(const neuron::ColourMap& map, float value) {
  std::array<std::uint8_t, 4> rgba{};
  map.paint({&value, 1}, rgba.data());
  REQUIRE(rgba[3] == 255);
  return {rgba[0], rgba[1], rgba[2]};
}

double linear(std::uint8_t channel) {
  const double c = channel / 255.0;
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const Colour& c) {
  return 0.2126 * linear(c[0]) + 0.7152 * linear(c[1]) + 0.0722 * linear(c[2]);
}

/// A colour, in linear light, as seen by people without long-, middle- or short-wave cones: G. M.
/// Machado, M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based Model for Simulation of
/// Color Vision Deficiency" (2009), severity 1.
std::array<double, 3> seenBy(const std::array<double, 9>& m, const Colour& c) {
  const std::array<double, 3> rgb{linear(c[0]), linear(c[1]), linear(c[2])};
  std::array<double, 3> seen{};
  for (std::size_t i = 0; i < 3; ++i) {
    seen.at(i) = m.at(3 * i) * rgb[0] + m.at(3 * i + 1) * rgb[1] + m.at(3 * i + 2) * rgb[2];
  }
  return seen;
}

} // namespace

TEST_CASE("the ends and the middle get the scale's colours, and what lies beyond the ends'") {
  for (const neuron::ColourScale& scale : {neuron::lightColours, neuron::darkColours}) {
    const neuron::ColourMap map(scale, -1.0F, 3.0F);
    REQUIRE(colourOf(map, -1.0F) == scale.low);
    REQUIRE(colourOf(map, 1.0F) == scale.middle);
    REQUIRE(colourOf(map, 3.0F) == scale.high);
    REQUIRE(colourOf(map, -9.0F) == scale.low);
    REQUIRE(colourOf(map, std::numeric_limits<float>::max()) == scale.high);
    REQUIRE(colourOf(map, -std::numeric_limits<float>::infinity()) == scale.low);
    REQUIRE(colourOf(map, std::nanf("")) == scale.middle);
  }
}

TEST_CASE("a value gets the nearest of the scale's colours, whether it lies below it or above") {
  const neuron::ColourMap map(neuron::lightColours, -255.0F, 255.0F); // 511 colours, 1 apart
  for (int i = -255; i <= 255; ++i) {
    const auto place = static_cast<float>(i);
    CAPTURE(place);
    REQUIRE(colourOf(map, place - 0.4F) == colourOf(map, place));
    REQUIRE(colourOf(map, place + 0.4F) == colourOf(map, place));
  }
}

TEST_CASE("lightness goes one way from the middle to each end") {
  for (const bool isDark : {false, true}) {
    const neuron::ColourMap map(isDark ? neuron::darkColours : neuron::lightColours, -1.0F, 1.0F);
    const double sign = isDark ? 1.0 : -1.0;
    for (const float side : {-1.0F, 1.0F}) {
      double before = luminance(colourOf(map, 0.0F));
      for (int i = 1; i <= 100; ++i) {
        const double here = luminance(colourOf(map, side * static_cast<float>(i) / 100.0F));
        REQUIRE(sign * (here - before) >= -1e-3);
        before = here;
      }
    }
  }
}

TEST_CASE("both ends stay apart for every kind of colour blindness") {
  constexpr std::array<double, 9> protanopia{0.152286, 1.052583,  -0.204868, 0.114503, 0.786281,
                                             0.099216, -0.003882, -0.048116, 1.051998};
  constexpr std::array<double, 9> deuteranopia{0.367322, 0.860646,  -0.227968, 0.280085, 0.672501,
                                               0.047413, -0.011820, 0.042940,  0.968881};
  constexpr std::array<double, 9> tritanopia{1.255528, -0.076749, -0.178779, -0.078411, 0.930809,
                                             0.147602, 0.004733,  0.691367,  0.303900};
  for (const neuron::ColourScale& scale : {neuron::lightColours, neuron::darkColours}) {
    for (const auto& matrix : {protanopia, deuteranopia, tritanopia}) {
      const std::array<double, 3> low = seenBy(matrix, scale.low);
      const std::array<double, 3> high = seenBy(matrix, scale.high);
      const double distance = std::hypot(low[0] - high[0], low[1] - high[1], low[2] - high[2]);
      REQUIRE(distance > 0.35);
    }
  }
}

TEST_CASE("a whole map is painted value by value") {
  const neuron::ColourMap map(neuron::lightColours, 0.0F, 1.0F);
  const std::vector<float> values{0.0F, 0.25F, 0.5F, 1.0F};
  std::vector<std::uint8_t> rgba(16);
  map.paint(values, rgba.data());
  for (std::size_t i = 0; i < values.size(); ++i) {
    const Colour alone = colourOf(map, values[i]);
    REQUIRE(Colour{rgba[4 * i], rgba[4 * i + 1], rgba[4 * i + 2]} == alone);
  }
}

TEST_CASE("a map's scale ends at 0 and 1 for outputs that do, and at -1 and 1 for all others") {
  for (const neuron::Activation activation : neuron::allActivations()) {
    const bool isShare = std::fabs(reference::activate(activation, -50.0)) < 1e-9 &&
                         std::fabs(reference::activate(activation, 50.0) - 1.0) < 1e-9;
    CAPTURE(neuron::name(activation));
    REQUIRE(neuron::shownRange(activation).low == (isShare ? 0.0F : -1.0F));
    REQUIRE(neuron::shownRange(activation).high == 1.0F);
  }
}
