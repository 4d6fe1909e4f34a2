// How a neuron divides the space of its one to three inputs.

#include "bindings/answers.hpp"
#include "bindings/arrays.hpp"
#include "bindings/number_texts.hpp"

#include "neuron/geometry/half_spaces.hpp"
#include "neuron/numbers/decimal.hpp"
#include "neuron/one_neuron/neuron.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <emscripten/bind.h>

namespace bindings {

namespace {

using emscripten::val;

/// neuron::HalfSpaces as a JavaScript object, with some numbers formatted for learners; a number
/// that doesn't exist is an empty string.
struct HalfSpaces {
  std::size_t errors = 0;
  float lowest = 0.0F;
  float highest = 0.0F;
  val shadeFrom = val::undefined(); ///< Float32Array, a number for each input
  val shadeTo = val::undefined();   ///< Float32Array
  std::string distance;
  std::string crossings;           ///< a line for each axis
  std::string weightedSums;        ///< a line for each point
  std::string outputs;             ///< a line for each point
  val fires = val::undefined();    ///< Float32Array: 1 or 0 for each point
  val boundary = val::undefined(); ///< Float32Array: its corners, one after the other
};

/// Rotated weights, and the bias that keeps their boundary on the pivot.
struct TurnedBoundary {
  val weights = val::undefined(); ///< Float32Array
  float bias = 0.0F;
};

std::string textOf(const std::optional<float>& number) {
  return number ? neuron::compact(*number) : std::string();
}

/// Staged: the weights, the box's low and high corners, the points' coordinates, their classes.
/// Returns HalfSpaces; or unknown-activation, or any failure of neuron::Neuron::create and
/// neuron::halfSpaces.
val halfSpaces(std::size_t inputs, float bias, const std::string& activationName,
               std::size_t points) {
  const auto activation = neuron::activationFromName(activationName);
  if (!activation) {
    return failure(activation.error());
  }
  const auto created = neuron::Neuron::create(staged(inputs), bias, activation.value());
  if (!created) {
    return failure(created.error());
  }
  const auto found = neuron::halfSpaces(
      created.value(), stagedAt(inputs, inputs), stagedAt(2 * inputs, inputs),
      stagedAt(3 * inputs, points * inputs), stagedAt((3 + points) * inputs, points));
  if (!found) {
    return failure(found.error());
  }
  const neuron::HalfSpaces& spaces = found.value();
  HalfSpaces answer;
  answer.errors = spaces.errors;
  answer.lowest = spaces.lowest;
  answer.highest = spaces.highest;
  answer.shadeFrom = float32Array(std::span(spaces.shadeFrom).first(inputs));
  answer.shadeTo = float32Array(std::span(spaces.shadeTo).first(inputs));
  answer.distance = textOf(spaces.distance);
  for (std::size_t i = 0; i < inputs; ++i) {
    answer.crossings += textOf(spaces.crossings[i]) + '\n';
  }
  std::vector<float> fires;
  for (const neuron::PlacedPoint& point : spaces.points) {
    addText(answer.weightedSums, point.weightedSum);
    addText(answer.outputs, point.output);
    fires.push_back(point.fires ? 1.0F : 0.0F);
  }
  answer.fires = float32Array(fires);
  answer.boundary = float32Array(spaces.boundary);
  return val(std::move(answer));
}

/// Staged: the weights, a point.
float biasThrough(std::size_t inputs, float grain) {
  return neuron::biasThrough(staged(inputs), stagedAt(inputs, inputs), grain);
}

/// Staged: two weights, the pivot, and the place that the boundary is turned to.
TurnedBoundary turnBoundary(float grain) {
  const auto turned = neuron::turnedWeights(staged(2), stagedAt(2, 2), stagedAt(4, 2), grain);
  return {float32Array(turned), neuron::biasThrough(turned, stagedAt(2, 2), grain)};
}

} // namespace

} // namespace bindings

EMSCRIPTEN_BINDINGS(boundary) {
  using namespace bindings;
  using namespace emscripten;
  value_object<HalfSpaces>("HalfSpaces")
      .field("errors", &HalfSpaces::errors)
      .field("lowest", &HalfSpaces::lowest)
      .field("highest", &HalfSpaces::highest)
      .field("shadeFrom", &HalfSpaces::shadeFrom)
      .field("shadeTo", &HalfSpaces::shadeTo)
      .field("distance", &HalfSpaces::distance)
      .field("crossings", &HalfSpaces::crossings)
      .field("weightedSums", &HalfSpaces::weightedSums)
      .field("outputs", &HalfSpaces::outputs)
      .field("fires", &HalfSpaces::fires)
      .field("boundary", &HalfSpaces::boundary);
  value_object<TurnedBoundary>("TurnedBoundary")
      .field("weights", &TurnedBoundary::weights)
      .field("bias", &TurnedBoundary::bias);
  function("biasThrough", &biasThrough);
  function("halfSpaces", &halfSpaces);
  function("turnBoundary", &turnBoundary);
}
