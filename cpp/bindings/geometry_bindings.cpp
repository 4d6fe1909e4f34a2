// The geometry of classes of points and of boundaries, for which no run is needed.

#include "bindings/answers.hpp"
#include "bindings/arrays.hpp"

#include "neuron/gates/gate_solutions.hpp"
#include "neuron/geometry/boundary.hpp"
#include "neuron/geometry/separability.hpp"

#include <cstddef>
#include <string>

#include <emscripten/bind.h>

namespace bindings {

namespace {

using emscripten::val;

/// neuron::Separability as a JavaScript object.
struct Separability {
  bool isSeparable = false;
  val weights = val::null(); ///< Float32Array; null if no float weights separate
  float bias = 0.0F;
  float margin = 0.0F;
  val shares = val::undefined();       ///< an array of neuron::Share
  val meetingPoint = val::undefined(); ///< an array of numbers
};

/// Staged: all coordinates, then all classes. Returns a Separability, or any failure of
/// neuron::separability.
val separability(std::size_t inputCount, std::size_t coordinates, std::size_t points) {
  const auto found =
      neuron::separability(inputCount, staged(coordinates), stagedAt(coordinates, points));
  if (!found) {
    return failure(found.error());
  }
  const neuron::Separability& result = found.value();
  return val(Separability{
      result.isSeparable, result.weights.empty() ? val::null() : float32Array(result.weights),
      result.bias, result.margin, arrayOf(result.shares), arrayOf(result.meetingPoint)});
}

/// Staged: the weights, the box's low and high corners. Returns a Float32Array of the boundary's
/// corners, one after the other, or any failure of neuron::boundaryInBox.
val boundaryInBox(std::size_t inputCount, float bias) {
  const auto found =
      neuron::boundaryInBox(staged(inputCount), bias, stagedAt(inputCount, inputCount),
                            stagedAt(2 * inputCount, inputCount));
  return found ? float32Array(found.value()) : failure(found.error());
}

/// Returns a Float32Array of the corners of the area of weights that make the gate; or
/// unknown-name, or any failure of neuron::gateSolutions.
val gateSolutions(const std::string& name, float bias, float low, float high) {
  const auto gate = neuron::gateFromName(name);
  if (!gate) {
    return failure(gate.error());
  }
  const auto found = neuron::gateSolutions(gate.value(), bias, low, high);
  return found ? float32Array(found.value()) : failure(found.error());
}

/// Staged: the weights, the point. Returns NaN if a number isn't finite.
double signedDistance(std::size_t inputCount, float bias) {
  return neuron::signedDistance(staged(inputCount), bias, stagedAt(inputCount, inputCount));
}

} // namespace

} // namespace bindings

EMSCRIPTEN_BINDINGS(geometry) {
  using namespace bindings;
  using namespace emscripten;
  value_object<neuron::Share>("Share")
      .field("point", &neuron::Share::point)
      .field("coefficient", &neuron::Share::coefficient);
  value_object<Separability>("Separability")
      .field("isSeparable", &Separability::isSeparable)
      .field("weights", &Separability::weights)
      .field("bias", &Separability::bias)
      .field("margin", &Separability::margin)
      .field("shares", &Separability::shares)
      .field("meetingPoint", &Separability::meetingPoint);
  function("boundaryInBox", &boundaryInBox);
  function("gateSolutions", &gateSolutions);
  function("separability", &separability);
  function("signedDistance", &signedDistance);
}
