// Activations, numbers as text, and the size of the heap.

#include "bindings/answers.hpp"
#include "bindings/arrays.hpp"
#include "bindings/number_texts.hpp"

#include "neuron/one_neuron/activation.hpp"
#include "neuron/one_neuron/sampling.hpp"
#include "neuron/printing/tensor_text.hpp"
#include "neuron/support/result.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include <emscripten/bind.h>
#include <emscripten/heap.h>

namespace bindings {

namespace {

using emscripten::val;

/// The values and slopes of all activations at one z, in the order of activationNames.
struct ActivationsAt {
  val values = val::undefined(); ///< Float32Array
  val slopes = val::undefined(); ///< Float32Array
  std::string valueTexts;        ///< a line for each
  std::string slopeTexts;        ///< a line for each
};

/// The part of neuron::ActivationTraits that pages need.
struct ActivationTraits {
  float lowest;  ///< −∞ if the outputs have no lower bound
  float highest; ///< ∞ if the outputs have no upper bound
  bool canDescend;
  bool canPlace;
};

/// Staged: `count` numbers.
NumberTexts numberTexts(std::size_t count) {
  NumberTexts texts;
  texts.add(staged(count));
  return texts;
}

/// Staged: `count` values, row by row. Sizes beyond `dimensions` are ignored. Returns the text as a
/// string, or bad-shape.
val tensorText(std::size_t count, int dimensions, std::size_t first, std::size_t second) {
  const std::size_t sizes[] = {first, second};
  const auto text = neuron::tensorText(
      staged(count), std::span<const std::size_t>(sizes, static_cast<std::size_t>(dimensions)));
  return text ? val(std::string(text.value())) : failure(text.error());
}

/// Returns `count` values of the activation, or of its derivative, at evenly spaced places, as a
/// Float32Array; or unknown-activation, bad-count, not-finite, bad-range.
val sampleActivation(const std::string& name, float from, float to, std::size_t count,
                     bool isDerivative) {
  const auto activation = neuron::activationFromName(name);
  if (!activation) {
    return failure(activation.error());
  }
  const auto samples = (isDerivative ? neuron::sampleDerivative : neuron::sampleActivation)(
      activation.value(), from, to, count);
  return samples ? float32Array(samples.value()) : failure(samples.error());
}

/// Returns ActivationTraits, or unknown-activation.
val activationTraits(const std::string& name) {
  const auto activation = neuron::activationFromName(name);
  if (!activation) {
    return failure(activation.error());
  }
  const neuron::ActivationTraits& traits = neuron::traitsOf(activation.value());
  return val(ActivationTraits{traits.lowest, traits.highest, traits.canDescend,
                              traits.placement != neuron::Placement::none});
}

ActivationsAt activationsAt(float z) {
  std::vector<float> values;
  std::vector<float> slopes;
  ActivationsAt at;
  for (const neuron::Activation activation : neuron::allActivations()) {
    values.push_back(neuron::activate(activation, z));
    slopes.push_back(neuron::derivative(activation, z));
    addText(at.valueTexts, values.back());
    addText(at.slopeTexts, slopes.back());
  }
  at.values = float32Array(values);
  at.slopes = float32Array(slopes);
  return at;
}

/// In the order in which they are taught.
val activationNames() {
  return stringArray(neuron::activationNames());
}

} // namespace

} // namespace bindings

EMSCRIPTEN_BINDINGS(activation) {
  using namespace bindings;
  using namespace emscripten;
  value_object<ActivationTraits>("ActivationTraits")
      .field("lowest", &ActivationTraits::lowest)
      .field("highest", &ActivationTraits::highest)
      .field("canDescend", &ActivationTraits::canDescend)
      .field("canPlace", &ActivationTraits::canPlace);
  value_object<ActivationsAt>("ActivationsAt")
      .field("values", &ActivationsAt::values)
      .field("slopes", &ActivationsAt::slopes)
      .field("valueTexts", &ActivationsAt::valueTexts)
      .field("slopeTexts", &ActivationsAt::slopeTexts);
  function("activationNames", &activationNames);
  function("activationTraits", &activationTraits);
  function("activationsAt", &activationsAt);
  function("heapSize", &emscripten_get_heap_size);
  function("numberTexts", &numberTexts);
  function("sampleActivation", &sampleActivation);
  function("tensorText", &tensorText);
}
