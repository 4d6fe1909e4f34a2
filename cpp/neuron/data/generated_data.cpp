#include "neuron/data/generated_data.hpp"

#include "neuron/data/gate_data.hpp"
#include "neuron/data/image_data.hpp"
#include "neuron/data/point_data.hpp"
#include "neuron/messages/name_table.hpp"
#include "neuron/messages/wording.hpp"

#include <array>

namespace neuron {

namespace {

// The gates in the order of Gate, the clouds in the order of Cloud, then images.
constexpr std::array<std::string_view, 12> kinds{"and",   "or",     "not",       "nand",
                                                 "nor",   "xor",    "gaussians", "circle",
                                                 "moons", "spiral", "quadrants", "images"};
constexpr std::size_t gates = 6;
constexpr std::size_t imagesKind = kinds.size() - 1;

} // namespace

std::span<const std::string_view> dataKinds() {
  return kinds;
}

Result<DataSet> generate(std::string_view kind, const DataOptions& options) {
  const std::size_t place = placeOf(kind, kinds);
  if (place == kinds.size()) {
    return unknownName(ErrorCode::unknownName, kind, "kind of data", "kinds", kinds);
  }
  if (place < gates) {
    return truthTable(static_cast<Gate>(place));
  }
  const bool isImages = place == imagesKind;
  const std::size_t least = isImages ? motifCount : 2;
  const std::size_t most = isImages ? maxGeneratedImages : maxGeneratedPoints;
  if (options.count < least || options.count > most) {
    return error(ErrorCode::badCount, "% of the kind % asked for; % to % are accepted.",
                 {Counted{options.count, "sample"}, kind, least, most});
  }
  if (!(options.noise >= 0.0F && options.noise <= 1.0F)) {
    return error(ErrorCode::badValue, "The noise is %; it must lie between 0 and 1.",
                 {options.noise});
  }
  if (!isImages) {
    return cloud(static_cast<Cloud>(place - gates), options.count, options.noise, options.seed);
  }
  if (options.imageSize != 12 && options.imageSize != 16) {
    return error(ErrorCode::badShape,
                 "Images of % pixels a side were asked for; they have 12 or 16.",
                 {options.imageSize});
  }
  return images(options.count, options.imageSize, options.noise, options.seed);
}

} // namespace neuron
