#include "catch.hpp"

#include "neuron/bits.hpp"
#include "neuron/generated_data.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using neuron::DataOptions;
using neuron::DataSet;
using neuron::generate;

namespace {

/// FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) over the bits of all numbers.
std::uint32_t hashOf(const DataSet& data) {
  std::uint32_t hash = 2166136261U;
  for (const std::vector<float>* numbers : {&data.inputs, &data.targets}) {
    for (const float number : *numbers) {
      const auto bits = neuron::bitCast<std::uint32_t>(number);
      for (unsigned shift = 0; shift < 32; shift += 8) {
        hash = (hash ^ (bits >> shift & 0xffU)) * 16777619U;
      }
    }
  }
  return hash;
}

DataSet points(std::string_view kind, std::size_t count, float noise = 0.0F) {
  return generate(kind, {count, noise, 7}).value();
}

double radius(const DataSet& data, std::size_t i) {
  return std::hypot(static_cast<double>(data.inputs[2 * i]),
                    static_cast<double>(data.inputs[2 * i + 1]));
}

} // namespace

TEST_CASE("gates come as their truth tables") {
  const auto table = [](std::string_view kind) { return generate(kind, {}).value(); };
  REQUIRE(table("and").inputs == std::vector<float>{0, 0, 0, 1, 1, 0, 1, 1});
  REQUIRE(table("and").targets == std::vector<float>{0, 0, 0, 1});
  REQUIRE(table("or").targets == std::vector<float>{0, 1, 1, 1});
  REQUIRE(table("nand").targets == std::vector<float>{1, 1, 1, 0});
  REQUIRE(table("nor").targets == std::vector<float>{1, 0, 0, 0});
  REQUIRE(table("xor").targets == std::vector<float>{0, 1, 1, 0});
  REQUIRE(table("not").inputs == std::vector<float>{0, 1});
  REQUIRE(table("not").targets == std::vector<float>{1, 0});
}

TEST_CASE("the same seed gives the same data, another seed other data") {
  for (const std::string_view kind :
       {"gaussians", "circle", "moons", "spiral", "quadrants", "images"}) {
    CAPTURE(std::string(kind));
    const std::uint32_t hash = hashOf(generate(kind, {50, 0.2F, 7}).value());
    REQUIRE(hashOf(generate(kind, {50, 0.2F, 7}).value()) == hash);
    REQUIRE(hashOf(generate(kind, {50, 0.2F, 8}).value()) != hash);
  }
}

TEST_CASE("generated data is the same bits on every machine") {
  const std::vector<std::pair<std::string_view, std::uint32_t>> expected{
      {"gaussians", 0x9bbab72bU}, {"circle", 0x92600989U},    {"moons", 0x4f96b24eU},
      {"spiral", 0xd2c3e4c4U},    {"quadrants", 0x4fd834aeU}, {"images", 0x488d90e9U},
  };
  for (const auto& [kind, hash] : expected) {
    CAPTURE(std::string(kind));
    REQUIRE(hashOf(generate(kind, {101, 0.3F, 42, 16}).value()) == hash);
  }
}

TEST_CASE("points are finite, balanced and in random order, whatever the noise") {
  for (const std::string_view kind : {"gaussians", "circle", "moons", "spiral", "quadrants"}) {
    for (const float noise : {0.0F, 0.5F, 1.0F}) {
      CAPTURE(std::string(kind), noise);
      const DataSet data = points(kind, 201, noise);
      REQUIRE(data.sampleCount() == 201);
      REQUIRE(std::count(data.targets.begin(), data.targets.end(), 1.0F) == 100);
      REQUIRE(std::all_of(data.inputs.begin(), data.inputs.end(),
                          [](float x) { return std::fabs(x) < 12.0F; }));
      const auto firstHalf = std::count(data.targets.begin(), data.targets.begin() + 100, 1.0F);
      REQUIRE(firstHalf > 30);
      REQUIRE(firstHalf < 70);
    }
  }
}

TEST_CASE("without noise the shapes are exact") {
  const DataSet circle = points("circle", 400);
  const DataSet spiral = points("spiral", 400);
  const DataSet moons = points("moons", 400);
  const DataSet quadrants = points("quadrants", 400);
  for (std::size_t i = 0; i < 400; ++i) {
    const double distance = radius(circle, i);
    REQUIRE((circle.targets[i] == 1.0F ? distance <= 2.5001
                                       : distance >= 3.4999 && distance <= 5.0001));
    REQUIRE(radius(spiral, i) <= 5.0001);
    const bool isLower = moons.targets[i] == 1.0F;
    const double x = static_cast<double>(moons.inputs[2 * i]) + (isLower ? -1.5 : 1.5);
    const double y = static_cast<double>(moons.inputs[2 * i + 1]) + (isLower ? -0.75 : 0.75);
    REQUIRE(std::hypot(x, y) == Approx(3.0).margin(1e-5));
    const float product = quadrants.inputs[2 * i] * quadrants.inputs[2 * i + 1];
    REQUIRE((product < 0.0F) == (quadrants.targets[i] == 1.0F));
  }
}

TEST_CASE("images show edges, curves and textures in equal numbers, from dark to bright") {
  for (const std::size_t size : {std::size_t{12}, std::size_t{16}}) {
    const DataSet data = generate("images", {300, 0.3F, 3, size}).value();
    const std::size_t pixels = size * size;
    REQUIRE(data.inputCount == pixels);
    REQUIRE(data.targetCount == 3);
    REQUIRE(data.sampleCount() == 300);
    REQUIRE(std::all_of(data.inputs.begin(), data.inputs.end(),
                        [](float pixel) { return pixel >= 0.0F && pixel <= 1.0F; }));
    std::vector<int> counts(3);
    for (std::size_t i = 0; i < 300; ++i) {
      const float* target = &data.targets[3 * i];
      REQUIRE(target[0] + target[1] + target[2] == 1.0F);
      counts[static_cast<std::size_t>(std::max_element(target, target + 3) - target)] += 1;
    }
    REQUIRE(counts == std::vector<int>{100, 100, 100});
  }
}

TEST_CASE("the brightness of an image doesn't give its class away") {
  const DataSet data = generate("images", {900, 0.0F, 3, 12}).value();
  std::vector<double> means(3);
  std::vector<double> lows(3, 1.0);
  std::vector<double> highs(3, 0.0);
  for (std::size_t i = 0; i < 900; ++i) {
    const auto pixel = data.inputs.begin() + static_cast<std::ptrdiff_t>(144 * i);
    double mean = 0.0;
    std::for_each(pixel, pixel + 144, [&](float value) { mean += static_cast<double>(value); });
    mean /= 144.0;
    const std::size_t motif = data.targets[3 * i] == 1.0F       ? 0
                              : data.targets[3 * i + 1] == 1.0F ? 1
                                                                : 2;
    means[motif] += mean / 300.0;
    lows[motif] = std::min(lows[motif], mean);
    highs[motif] = std::max(highs[motif], mean);
  }
  for (std::size_t motif = 1; motif < 3; ++motif) {
    // The classes' means differ by far less than one class spreads.
    REQUIRE(std::fabs(means[motif] - means[0]) < 0.05);
    REQUIRE(highs[motif] - lows[motif] > 0.15);
  }
}

TEST_CASE("data that isn't there or options that make no sense are refused with what is accepted") {
  const auto messageOf = [](std::string_view kind, const DataOptions& options) {
    const auto data = generate(kind, options);
    REQUIRE_FALSE(data.ok());
    return data.error().message;
  };
  REQUIRE(messageOf("moon", {}).find("moons, spiral, quadrants and images") != std::string::npos);
  REQUIRE(messageOf("moons", {1}) ==
          "1 sample of the kind moons asked for; 2 to 10000 are accepted.");
  REQUIRE(messageOf("images", {3001}).find("3 to 3000") != std::string::npos);
  REQUIRE(messageOf("spiral", {10, 1.5F}) == "The noise is 1.5; it must lie between 0 and 1.");
  REQUIRE(messageOf("spiral", {10, std::nanf("")}).find("noise") != std::string::npos);
  REQUIRE(messageOf("images", {10, 0.0F, 1, 13}).find("12 or 16") != std::string::npos);
}
