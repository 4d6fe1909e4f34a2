// The Embind registration of logic gates made of one neuron.

#include "bindings/staging.hpp"

#include "neuron/gates/gate_check.hpp"
#include "neuron/geometry/boundary.hpp"
#include "neuron/numbers/decimal.hpp"
#include "neuron/one_neuron/neuron.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include <emscripten/bind.h>

namespace bindings {

namespace {

// The plane that a gate is drawn in reaches this far beyond 0 and 1.
constexpr float margin = 0.5F;

// Writes the boundary for a bias: the number of floats, then they.
float* writeBoundary(const neuron::Neuron& neuron, float bias, float* out) {
  const float low[] = {-margin, -margin};
  const float high[] = {1.0F + margin, 1.0F + margin};
  const std::size_t n = neuron.inputCount();
  const auto found = neuron::boundaryInBox(neuron.weights(), bias, std::span<const float>(low, n),
                                           std::span<const float>(high, n));
  if (!found) {
    *out++ = 0.0F;
    return out;
  }
  *out++ = static_cast<float>(found.value().size());
  for (const float coordinate : found.value()) {
    *out++ = coordinate;
  }
  return out;
}

// Staging: the weights. After: for each row whether the gate wants it to fire and whether it does;
// the rows weakest and strongest; whether there is a range of biases; the boundary; with a range,
// the boundaries at its two ends. Text: a line for each row, its z, output and sum of products with
// tabs between them; a line with the bar that those sums have to pass; a line for each end of the
// range.
Reply checkGate(const std::string& name, std::size_t count, float bias,
                const std::string& activationName) {
  const auto gate = neuron::gateFromName(name);
  const auto activation = neuron::activationFromName(activationName);
  if (!gate || !activation) {
    return failure(gate ? activation.error() : gate.error());
  }
  const auto created = neuron::Neuron::create(staged(count), bias, activation.value());
  if (!created) {
    return failure(created.error());
  }
  const auto checked = neuron::checkGate(gate.value(), created.value());
  if (!checked) {
    return failure(checked.error());
  }
  const neuron::GateCheck& check = checked.value();
  std::string text;
  float* out = staging().data();
  for (const neuron::GateRow& row : check.rows) {
    *out++ = row.isWanted ? 1.0F : 0.0F;
    *out++ = row.fires ? 1.0F : 0.0F;
    text += neuron::compact(row.weightedSum) + '\t' + neuron::compact(row.output) + '\t' +
            neuron::compact(row.productSum) + '\n';
  }
  // What the sums of products have to pass; 0 − b, since −b would be −0 for a bias of 0.
  text += neuron::compact(0.0F - bias) + '\n';
  *out++ = static_cast<float>(check.weakest);
  *out++ = static_cast<float>(check.strongest);
  *out++ = check.biases ? 1.0F : 0.0F;
  out = writeBoundary(created.value(), bias, out);
  if (check.biases) {
    for (const float end : {check.biases->above, check.biases->upTo}) {
      text += neuron::compact(end) + '\n';
      out = writeBoundary(created.value(), end, out);
    }
  }
  return answer(text);
}

// The names of all gates, one a line.
std::string gateNames() {
  std::string names;
  for (const std::string_view name : neuron::gateNames()) {
    names += names.empty() ? "" : "\n";
    names += name;
  }
  return names;
}

} // namespace

} // namespace bindings

EMSCRIPTEN_BINDINGS(gate) {
  using namespace emscripten;
  function("checkGate", &bindings::checkGate);
  function("gateNames", &bindings::gateNames);
}
