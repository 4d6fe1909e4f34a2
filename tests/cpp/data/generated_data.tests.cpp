#include "catch.hpp"

#include "neuron/data/generated_data.hpp"
#include "neuron/data/image_data.hpp"
#include "neuron/data/point_data.hpp"
#include "neuron/numbers/bits.hpp"

#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using neuron::Cloud;
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

} // namespace

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
      {"spiral", 0xd2c3e4c4U},    {"quadrants", 0x4fd834aeU}, {"images", 0xd1db6931U},
  };
  for (const auto& [kind, hash] : expected) {
    CAPTURE(std::string(kind));
    REQUIRE(hashOf(generate(kind, {101, 0.3F, 42, 16}).value()) == hash);
  }
}

TEST_CASE("each kind's name gives that kind of data") {
  const auto targetsOf = [](std::string_view kind) { return generate(kind, {}).value().targets; };
  REQUIRE(targetsOf("and") == std::vector<float>{0, 0, 0, 1});
  REQUIRE(targetsOf("or") == std::vector<float>{0, 1, 1, 1});
  REQUIRE(targetsOf("not") == std::vector<float>{1, 0});
  REQUIRE(targetsOf("nand") == std::vector<float>{1, 1, 1, 0});
  REQUIRE(targetsOf("nor") == std::vector<float>{1, 0, 0, 0});
  REQUIRE(targetsOf("xor") == std::vector<float>{0, 1, 1, 0});
  const std::vector<std::pair<std::string_view, Cloud>> clouds{
      {"gaussians", Cloud::gaussians}, {"circle", Cloud::circle},       {"moons", Cloud::moons},
      {"spiral", Cloud::spiral},       {"quadrants", Cloud::quadrants},
  };
  for (const auto& [kind, cloud] : clouds) {
    CAPTURE(std::string(kind));
    REQUIRE(hashOf(generate(kind, {40, 0.1F, 5}).value()) ==
            hashOf(neuron::cloud(cloud, 40, 0.1F, 5)));
  }
  REQUIRE(hashOf(generate("images", {9, 0.1F, 5, 16}).value()) ==
          hashOf(neuron::images(9, 16, 0.1F, 5)));
  REQUIRE(neuron::dataKinds().size() == 12);
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
