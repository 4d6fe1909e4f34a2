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
  std::size_t count = 200;    ///< samples, but for gates, which have their whole truth table
  float noise = 0.0F;         ///< from 0 to 1; what it does stands with each kind
  std::uint64_t seed = 0;     ///< the same seed gives the same data, and the same order
  std::size_t imageSize = 12; ///< pixels a side, 12 or 16
};

/// The kinds of data: "and", "or", "not", "nand", "nor", "xor" (gate_data.hpp), "gaussians",
/// "circle", "moons", "spiral", "quadrants" (point_data.hpp) and "images" (image_data.hpp).
std::span<const std::string_view> dataKinds();

/// Data of that kind. unknownName with the list of those that exist; badCount, tooLarge, badValue
/// or badShape for an option out of its range.
Result<DataSet> generate(std::string_view kind, const DataOptions& options);

} // namespace neuron
