#pragma once

#include "neuron/data/data_set.hpp"
#include "neuron/support/result.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace neuron {

inline constexpr std::size_t maxGeneratedPoints = 10'000;
inline constexpr std::size_t maxGeneratedImages = 3'000;

struct DataOptions {
  std::size_t count = 200;    ///< samples; gates ignore it and give their whole truth table
  float noise = 0.0F;         ///< from 0 to 1; see each kind for what it does
  std::uint64_t seed = 0;     ///< the same seed gives the same data in the same order
  std::size_t imageSize = 12; ///< pixels per side, 12 or 16
};

/// The kinds of data: "and", "or", "not", "nand", "nor", "xor" (gate_data.hpp), "gaussians",
/// "circle", "moons", "spiral", "quadrants" (point_data.hpp) and "images" (image_data.hpp).
std::span<const std::string_view> dataKinds();

/// Data of the kind `kind`. Errors: unknownName, with a list of the kinds; badCount, badValue or
/// badShape for an option out of range.
Result<DataSet> generate(std::string_view kind, const DataOptions& options);

} // namespace neuron
