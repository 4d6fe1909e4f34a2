// Functions of one number, and networks whose neurons are placed to approximate them.

#include "bindings/answers.hpp"
#include "bindings/arrays.hpp"

#include "neuron/network/approximation.hpp"

#include <cstddef>
#include <string>

#include <emscripten/bind.h>

namespace bindings {

namespace {

using emscripten::val;

/// neuron::Approximation as a JavaScript object.
struct Approximation {
  val parameters = val::undefined(); ///< Float32Array
  float largestError = 0.0F;
  float meanError = 0.0F;
  val bound = val::null(); ///< a number, or null if no bound is known
};

/// neuron::ApproximationError as a JavaScript object.
struct ApproximationError {
  float largestError = 0.0F;
  float meanError = 0.0F;
};

struct FunctionSamples {
  val inputs = val::undefined();  ///< Float32Array
  val targets = val::undefined(); ///< Float32Array
};

/// The function called `name`; if that is empty, the function through the staged samples.
neuron::Result<neuron::TargetFunction> functionOf(const std::string& name, std::size_t samples) {
  return name.empty() ? neuron::TargetFunction::through(staged(samples))
                      : neuron::TargetFunction::named(name);
}

/// Staged: the function's sample values, if it has no name. Returns an Approximation; or
/// unknown-name, unknown-activation, bad-count, bad-value, not-finite.
val approximate(const std::string& functionName, std::size_t samples,
                const std::string& activationName, std::size_t neurons) {
  const auto function = functionOf(functionName, samples);
  const auto activation = neuron::activationFromName(activationName);
  if (!function || !activation) {
    return failure(function ? activation.error() : function.error());
  }
  const auto made = neuron::approximate(function.value(), activation.value(), neurons);
  if (!made) {
    return failure(made.error());
  }
  const neuron::Approximation& result = made.value();
  return val(Approximation{float32Array(result.parameters), result.error.largest, result.error.mean,
                           orNull(result.bound)});
}

/// Staged: as for approximate, then the `parameters` parameters of a 1-n-1 network. Returns an
/// ApproximationError, or a failure as approximate does.
val approximationError(const std::string& functionName, std::size_t samples,
                       const std::string& activationName, std::size_t parameters) {
  const auto function = functionOf(functionName, samples);
  const auto activation = neuron::activationFromName(activationName);
  if (!function || !activation) {
    return failure(function ? activation.error() : function.error());
  }
  const auto measured = neuron::approximationError(function.value(), activation.value(),
                                                   stagedAt(samples, parameters));
  if (!measured) {
    return failure(measured.error());
  }
  return val(ApproximationError{measured.value().largest, measured.value().mean});
}

/// Staged: as for approximate. FunctionSamples at `count` places; or unknown-name, bad-count.
val sampleFunction(const std::string& functionName, std::size_t samples, std::size_t count) {
  const auto function = functionOf(functionName, samples);
  if (!function) {
    return failure(function.error());
  }
  const auto data = neuron::sampleFunction(function.value(), count);
  if (!data) {
    return failure(data.error());
  }
  return val(
      FunctionSamples{float32Array(data.value().inputs), float32Array(data.value().targets)});
}

} // namespace

} // namespace bindings

EMSCRIPTEN_BINDINGS(approximation) {
  using namespace bindings;
  using namespace emscripten;
  value_object<Approximation>("Approximation")
      .field("parameters", &Approximation::parameters)
      .field("largestError", &Approximation::largestError)
      .field("meanError", &Approximation::meanError)
      .field("bound", &Approximation::bound);
  value_object<ApproximationError>("ApproximationError")
      .field("largestError", &ApproximationError::largestError)
      .field("meanError", &ApproximationError::meanError);
  value_object<FunctionSamples>("FunctionSamples")
      .field("inputs", &FunctionSamples::inputs)
      .field("targets", &FunctionSamples::targets);
  function("approximate", &approximate);
  function("approximationError", &approximationError);
  function("sampleFunction", &sampleFunction);
}
