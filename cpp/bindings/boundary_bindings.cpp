// The Embind registration of the space of one to three inputs that a neuron divides.

#include "bindings/staging.hpp"

#include "neuron/geometry/half_spaces.hpp"
#include "neuron/numbers/decimal.hpp"
#include "neuron/one_neuron/neuron.hpp"

#include <cstddef>
#include <optional>
#include <string>

#include <emscripten/bind.h>

namespace bindings {

namespace {

std::string textOf(const std::optional<float>& number) {
  return number ? neuron::compact(*number) : std::string();
}

// Staging: weights, the box's low corner, its high one, the points' coordinates, their classes.
// After: the number of errors; the smallest and the largest weighted sum in the box, and the places
// between which a shade grows from one to the other; for each point
// whether the neuron fires; the number of floats of the boundary, then they. Text: a line with the
// distance; one with each axis's crossing, tabs between them; one for each point, its weighted sum,
// a tab, its output. What isn't there is empty.
Reply halfSpaces(std::size_t inputs, float bias, const std::string& activationName,
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
  float* out = staging().data();
  *out++ = static_cast<float>(spaces.errors);
  *out++ = spaces.lowest;
  *out++ = spaces.highest;
  for (std::size_t i = 0; i < inputs; ++i) {
    *out++ = spaces.shadeFrom[i];
  }
  for (std::size_t i = 0; i < inputs; ++i) {
    *out++ = spaces.shadeTo[i];
  }
  std::string text = textOf(spaces.distance) + '\n';
  for (std::size_t i = 0; i < inputs; ++i) {
    text += (i > 0 ? "\t" : "") + textOf(spaces.crossings[i]);
  }
  for (const neuron::PlacedPoint& point : spaces.points) {
    *out++ = point.fires ? 1.0F : 0.0F;
    text += '\n' + neuron::compact(point.weightedSum) + '\t' + neuron::compact(point.output);
  }
  *out++ = static_cast<float>(spaces.boundary.size());
  for (const float coordinate : spaces.boundary) {
    *out++ = coordinate;
  }
  return answer(text);
}

// Staging: weights, a point.
float biasThrough(std::size_t inputs, float grain) {
  return neuron::biasThrough(staged(inputs), stagedAt(inputs, inputs), grain);
}

// Staging: two weights, the pivot, the place. After: the weights. The bias with which their
// boundary goes through the pivot.
float turnBoundary(float grain) {
  const auto turned = neuron::turnedWeights(staged(2), stagedAt(2, 2), stagedAt(4, 2), grain);
  staging()[0] = turned[0];
  staging()[1] = turned[1];
  return neuron::biasThrough(turned, stagedAt(2, 2), grain);
}

} // namespace

} // namespace bindings

EMSCRIPTEN_BINDINGS(boundary) {
  using namespace emscripten;
  function("biasThrough", &bindings::biasThrough);
  function("halfSpaces", &bindings::halfSpaces);
  function("turnBoundary", &bindings::turnBoundary);
}
