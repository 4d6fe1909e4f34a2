#include "neuron/training/field.hpp"

#include "neuron/messages/wording.hpp"
#include "neuron/numbers/bits.hpp"

#include <algorithm>
#include <vector>

namespace neuron {

namespace {

std::optional<Error> requestMisfit(const Architecture& architecture, const FieldRequest& request,
                                   std::size_t layer) {
  if (std::optional<Error> misfit = axisMisfit(request.x)) {
    return misfit;
  }
  if (std::optional<Error> misfit = axisMisfit(request.y)) {
    return misfit;
  }
  const std::size_t inputs = architecture.inputCount();
  if (layer > architecture.layers().size() ||
      request.neuron >= architecture.layers()[layer - 1].neuronCount) {
    return error(ErrorCode::badRange,
                 "There is no neuron % (counted from 0) in layer % of this network.",
                 {request.neuron, layer});
  }
  if (request.xInput >= inputs ||
      (inputs > 1 && (request.yInput >= inputs || request.yInput == request.xInput))) {
    return error(ErrorCode::badRange,
                 "A map needs two different inputs, counted from 0, of the network's %.", {inputs});
  }
  if (!request.others.empty() && request.others.size() != inputs) {
    return error(ErrorCode::lengthMismatch,
                 "The network has % but was given % for those that are on no axis.",
                 {Counted{inputs, "input"}, request.others.size()});
  }
  if (firstNotFinite(request.others) < request.others.size()) {
    return error(ErrorCode::notFinite, "An input that is on no axis is not a finite number.");
  }
  return std::nullopt;
}

/// Runs the network up to `layer` for the middle of each cell. Calls `use` for each block of cells,
/// with the first cell, the number of cells, and the pass that has their outputs.
template <typename Use>
void forEachBlock(Network& network, const FieldRequest& request, std::size_t layer, Use use) {
  const std::size_t inputs = network.architecture().inputCount();
  const std::size_t width = request.x.cells;
  std::vector<float> columns(width);
  for (std::size_t column = 0; column < width; ++column) {
    columns[column] = request.x.middle(column);
  }
  std::vector<float> rows(blockSize * inputs);
  for (std::size_t i = 0; i < request.others.size() * blockSize; ++i) {
    rows[i] = request.others[i % inputs];
  }
  BlockPass& pass = network.pass();
  const float* parameters = network.paddedParameters().data();
  for (std::size_t row = 0; row < request.y.cells; ++row) {
    const float y = request.y.middle(request.y.cells - 1 - row);
    for (std::size_t first = 0; first < width; first += blockSize) {
      const std::size_t count = std::min(blockSize, width - first);
      for (std::size_t i = 0; i < count; ++i) {
        if (inputs > 1) {
          rows[i * inputs + request.yInput] = y;
        }
        rows[i * inputs + request.xInput] = columns[first + i];
      }
      pass.setInputs(rows.data(), count);
      pass.forward(parameters, layer);
      use(row * width + first, count, pass);
    }
  }
}

std::optional<Error> overflowIn(std::span<const float> values) {
  if (firstNotFinite(values) == values.size()) {
    return std::nullopt;
  }
  return error(ErrorCode::overflow,
               "The map leaves the range of 32-bit numbers, which ends at about 3.4e+38; smaller "
               "inputs or parameters keep it in range.");
}

} // namespace

float Axis::middle(std::size_t i) const {
  // A weighted mean in double, since the difference of the ends could overflow.
  const double share = (static_cast<double>(i) + 0.5) / static_cast<double>(cells);
  return static_cast<float>(static_cast<double>(low) * (1.0 - share) +
                            static_cast<double>(high) * share);
}

std::optional<Error> axisMisfit(const Axis& axis) {
  if (axis.cells < 1 || axis.cells > maxFieldSide) {
    return error(ErrorCode::badCount, "A map of % a side was asked for; 1 to % are accepted.",
                 {Counted{axis.cells, "cell"}, maxFieldSide});
  }
  if (!isFinite(axis.low) || !isFinite(axis.high)) {
    return error(ErrorCode::notFinite,
                 "A map can't go from % to %; both ends must be ordinary numbers.",
                 {axis.low, axis.high});
  }
  if (axis.low >= axis.high) {
    return error(ErrorCode::badRange,
                 "A map can't go from % to %; the second end must be the larger one.",
                 {axis.low, axis.high});
  }
  return std::nullopt;
}

std::optional<Error> field(Network& network, const FieldRequest& request, std::span<float> values) {
  const Architecture& architecture = network.architecture();
  const std::size_t layer = request.layer == 0 ? architecture.layers().size() : request.layer;
  if (std::optional<Error> misfit = requestMisfit(architecture, request, layer)) {
    return misfit;
  }
  forEachBlock(network, request, layer,
               [&](std::size_t cell, std::size_t count, const BlockPass& pass) {
                 for (std::size_t i = 0; i < count; ++i) {
                   values[cell + i] = pass.layerOutput(layer - 1, i, request.neuron);
                 }
               });
  return overflowIn(values);
}

std::optional<Error> allFields(Network& network, const Axis& x, const Axis& y,
                               std::span<float> values) {
  const Architecture& architecture = network.architecture();
  const std::span<const Layer> layers = architecture.layers();
  const FieldRequest request{x, y, 0, 1, 0, 0, {}};
  if (std::optional<Error> misfit = requestMisfit(architecture, request, layers.size())) {
    return misfit;
  }
  if (architecture.inputCount() > 2) {
    return error(ErrorCode::badShape, "Maps of all neurons are for one or two inputs, not for %.",
                 {architecture.inputCount()});
  }
  const std::size_t cells = x.cells * y.cells;
  forEachBlock(network, request, layers.size(),
               [&](std::size_t cell, std::size_t count, const BlockPass& pass) {
                 float* to = values.data() + cell;
                 for (std::size_t layer = 0; layer < layers.size(); ++layer) {
                   for (std::size_t n = 0; n < layers[layer].neuronCount; ++n, to += cells) {
                     for (std::size_t i = 0; i < count; ++i) {
                       to[i] = pass.layerOutput(layer, i, n);
                     }
                   }
                 }
               });
  return overflowIn(values);
}

} // namespace neuron
