// The maps of a run: fields of its neurons, and its loss as a function of its parameters.

#include "bindings/answers.hpp"
#include "bindings/arrays.hpp"
#include "bindings/bound_run.hpp"

#include "neuron/training/colour_map.hpp"
#include "neuron/training/loss_landscape.hpp"

#include <algorithm>
#include <span>
#include <vector>

namespace bindings {

using emscripten::val;

namespace {

/// Called before anything is allocated, since an absurdly large map would need too much memory.
std::optional<neuron::Error> misfitOf(const MapArea& area) {
  auto misfit = neuron::axisMisfit(area.x());
  return misfit ? misfit : neuron::axisMisfit(area.y());
}

/// A buffer for `count` results before they are copied. It is kept, since widgets soon ask for
/// another map of the same size, and allocating a buffer takes as long as filling a small map.
template <class T> std::span<T> room(std::size_t count) {
  static std::vector<T> kept;
  if (kept.size() < count) {
    kept.resize(count);
  }
  return std::span(kept).first(count);
}

/// Room for at most `most` of the cells from `first` on.
std::span<float> part(std::size_t cells, std::size_t first, std::size_t most) {
  return room<float>(std::min(most, cells - std::min(first, cells)));
}

} // namespace

val BoundRun::field(const MapArea& area, std::size_t xInput, std::size_t yInput, std::size_t layer,
                    std::size_t neuron, std::size_t others) {
  if (const auto misfit = misfitOf(area)) {
    return failure(*misfit);
  }
  const auto values = room<float>(area.width * area.height);
  const auto misfit = neuron::field(
      run_->network(), {area.x(), area.y(), xInput, yInput, layer, neuron, staged(others)}, values);
  return misfit ? failure(*misfit) : float32Array(values);
}

val BoundRun::maps(const MapArea& area, bool isDark) {
  if (const auto misfit = misfitOf(area)) {
    return failure(*misfit);
  }
  const neuron::Architecture& architecture = run_->network().architecture();
  const std::size_t cells = area.width * area.height;
  std::size_t neurons = 0;
  for (const neuron::Layer& layer : architecture.layers()) {
    neurons += layer.neuronCount;
  }
  const auto values = room<float>(neurons * cells);
  if (const auto misfit = neuron::allFields(run_->network(), area.x(), area.y(), values)) {
    return failure(*misfit);
  }
  const auto colours = room<std::uint8_t>(4 * values.size());
  std::size_t first = 0;
  for (const neuron::Layer& layer : architecture.layers()) {
    const neuron::ShownRange range = neuron::shownRange(layer.activation);
    const neuron::ColourMap map(isDark ? neuron::darkColours : neuron::lightColours, range.low,
                                range.high);
    const std::size_t count = layer.neuronCount * cells;
    map.paint(values.subspan(first, count), &colours[4 * first]);
    first += count;
  }
  return uint8ClampedArray(colours);
}

val BoundRun::landscape(const MapArea& area, std::size_t first, std::size_t most) {
  if (const auto misfit = misfitOf(area)) {
    return failure(*misfit);
  }
  const std::size_t count = parameterCount();
  const auto losses = part(area.width * area.height, first, most);
  const auto misfit = neuron::lossLandscape(
      *run_, {area.x(), area.y(), staged(count), stagedAt(count, count)}, losses, first);
  return misfit ? failure(*misfit) : float32Array(losses);
}

val BoundRun::alongLine(std::size_t cells, float low, float high, std::size_t first,
                        std::size_t most) {
  const neuron::Axis axis{low, high, cells};
  if (const auto misfit = neuron::axisMisfit(axis)) {
    return failure(*misfit);
  }
  const auto losses = part(cells, first, most);
  const auto misfit = neuron::lossAlongLine(*run_, staged(parameterCount()), axis, losses, first);
  return misfit ? failure(*misfit) : float32Array(losses);
}

} // namespace bindings
