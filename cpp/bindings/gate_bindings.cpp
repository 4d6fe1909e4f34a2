// Logic gates made of one neuron.

#include "bindings/answers.hpp"
#include "bindings/arrays.hpp"
#include "bindings/number_texts.hpp"

#include "neuron/gates/gate_check.hpp"
#include "neuron/geometry/boundary.hpp"
#include "neuron/numbers/decimal.hpp"
#include "neuron/one_neuron/neuron.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <emscripten/bind.h>

namespace bindings {

namespace {

using emscripten::val;

/// One end of the range of biases that make the gate.
struct BiasEnd {
  std::string text;
  val boundary = val::undefined(); ///< Float32Array
};

/// neuron::GateCheck as a JavaScript object. Lines and arrays have an entry for each row of the
/// truth table, in the rows' order.
struct GateCheck {
  std::string weightedSums;        ///< lines
  std::string outputs;             ///< lines
  std::string productSums;         ///< lines
  val isWanted = val::undefined(); ///< Float32Array: 1 or 0
  val fires = val::undefined();    ///< Float32Array: 1 or 0
  std::string bar;                 ///< −bias: a row fires if its product sum is larger
  std::size_t weakest = 0;
  std::size_t strongest = 0;
  val boundary = val::undefined(); ///< Float32Array
  val above = val::null();         ///< BiasEnd; null if no bias makes the gate
  val upTo = val::null();          ///< BiasEnd, or null
};

/// The boundary for a bias, within the staged box; empty if it lies outside.
val boundaryFor(const neuron::Neuron& neuron, float bias) {
  const std::size_t n = neuron.inputCount();
  const auto found =
      neuron::boundaryInBox(neuron.weights(), bias, stagedAt(n, n), stagedAt(2 * n, n));
  return float32Array(found ? std::span<const float>(found.value()) : std::span<const float>());
}

BiasEnd biasEnd(const neuron::Neuron& neuron, float bias) {
  return {neuron::compact(bias), boundaryFor(neuron, bias)};
}

/// Staged: `count` weights, the low and the high ends of a box for boundaries. Returns a GateCheck;
/// or unknown-name, unknown-activation, or any failure of neuron::Neuron::create and
/// neuron::checkGate.
val checkGate(const std::string& name, std::size_t count, float bias,
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
  GateCheck answer;
  std::vector<float> isWanted;
  std::vector<float> fires;
  for (const neuron::GateRow& row : check.rows) {
    addText(answer.weightedSums, row.weightedSum);
    addText(answer.outputs, row.output);
    addText(answer.productSums, row.productSum);
    isWanted.push_back(row.isWanted ? 1.0F : 0.0F);
    fires.push_back(row.fires ? 1.0F : 0.0F);
  }
  answer.isWanted = float32Array(isWanted);
  answer.fires = float32Array(fires);
  // 0 − b, since −b would be −0 for a bias of 0.
  answer.bar = neuron::compact(0.0F - bias);
  answer.weakest = check.weakest;
  answer.strongest = check.strongest;
  answer.boundary = boundaryFor(created.value(), bias);
  if (check.biases) {
    answer.above = val(biasEnd(created.value(), check.biases->above));
    answer.upTo = val(biasEnd(created.value(), check.biases->upTo));
  }
  return val(std::move(answer));
}

val gateNames() {
  return stringArray(neuron::gateNames());
}

} // namespace

} // namespace bindings

EMSCRIPTEN_BINDINGS(gate) {
  using namespace bindings;
  using namespace emscripten;
  value_object<BiasEnd>("BiasEnd")
      .field("text", &BiasEnd::text)
      .field("boundary", &BiasEnd::boundary);
  value_object<GateCheck>("GateCheck")
      .field("weightedSums", &GateCheck::weightedSums)
      .field("outputs", &GateCheck::outputs)
      .field("productSums", &GateCheck::productSums)
      .field("isWanted", &GateCheck::isWanted)
      .field("fires", &GateCheck::fires)
      .field("bar", &GateCheck::bar)
      .field("weakest", &GateCheck::weakest)
      .field("strongest", &GateCheck::strongest)
      .field("boundary", &GateCheck::boundary)
      .field("above", &GateCheck::above)
      .field("upTo", &GateCheck::upTo);
  function("checkGate", &checkGate);
  function("gateNames", &gateNames);
}
