// Training data, how selectively neurons respond to its classes, and numbers as colours.

#include "bindings/answers.hpp"
#include "bindings/arrays.hpp"

#include "neuron/data/generated_data.hpp"
#include "neuron/network/selectivity.hpp"
#include "neuron/training/colour_map.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <emscripten/bind.h>

namespace bindings {

namespace {

using emscripten::val;

/// neuron::DataSet as a JavaScript object.
struct DataSet {
  std::size_t inputCount = 0;
  std::size_t targetCount = 0;
  std::size_t sampleCount = 0;
  val inputs = val::undefined();  ///< Float32Array, sample by sample
  val targets = val::undefined(); ///< Float32Array, sample by sample
};

/// neuron::Selectivity as a JavaScript object.
struct Selectivity {
  val means = val::undefined();   ///< Float32Array
  val indices = val::undefined(); ///< Float32Array
  val best = val::undefined();    ///< an array of classes
};

val dataKinds() {
  return stringArray(neuron::dataKinds());
}

/// Returns a DataSet, or any failure of neuron::generate.
val createDataSet(const std::string& kind, std::size_t count, float noise, double seed,
                  std::size_t imageSize) {
  const auto data =
      neuron::generate(kind, {count, noise, static_cast<std::uint64_t>(seed), imageSize});
  if (!data) {
    return failure(data.error());
  }
  const neuron::DataSet& set = data.value();
  return val(DataSet{set.inputCount, set.targetCount, set.sampleCount(), float32Array(set.inputs),
                     float32Array(set.targets)});
}

/// Staged: all activations, then all classes. Returns a Selectivity, or any failure of
/// neuron::selectivity.
val selectivity(std::size_t neurons, std::size_t activations, std::size_t classCount,
                std::size_t samples) {
  const auto found =
      neuron::selectivity(neurons, staged(activations), classCount, stagedAt(activations, samples));
  if (!found) {
    return failure(found.error());
  }
  const neuron::Selectivity& result = found.value();
  return val(
      Selectivity{float32Array(result.means), float32Array(result.indices), arrayOf(result.best)});
}

/// Staged: `count` values. Returns a Uint8ClampedArray of four bytes for each.
val paint(std::size_t count, bool isDark, float low, float high) {
  const neuron::ColourMap map(isDark ? neuron::darkColours : neuron::lightColours, low, high);
  std::vector<std::uint8_t> colours(4 * count);
  map.paint(staged(count), colours.data());
  return uint8ClampedArray(colours);
}

} // namespace

} // namespace bindings

EMSCRIPTEN_BINDINGS(data) {
  using namespace bindings;
  using namespace emscripten;
  value_object<DataSet>("DataSet")
      .field("inputCount", &DataSet::inputCount)
      .field("targetCount", &DataSet::targetCount)
      .field("sampleCount", &DataSet::sampleCount)
      .field("inputs", &DataSet::inputs)
      .field("targets", &DataSet::targets);
  value_object<Selectivity>("Selectivity")
      .field("means", &Selectivity::means)
      .field("indices", &Selectivity::indices)
      .field("best", &Selectivity::best);
  function("createDataSet", &createDataSet);
  function("dataKinds", &dataKinds);
  function("paint", &paint);
  function("selectivity", &selectivity);
}
