#include "neuron/gates/gate_check.hpp"

#include "neuron/messages/wording.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace neuron {

bool GateCheck::isSolved() const {
  return std::all_of(rows.begin(), rows.end(), [](const GateRow& row) { return row.isRight(); });
}

Result<GateCheck> checkGate(Gate gate, const Neuron& neuron) {
  const DataSet table = truthTable(gate);
  const std::size_t n = table.inputCount;
  if (neuron.inputCount() != n) {
    return error(ErrorCode::lengthMismatch, "This gate has %, and the neuron %.",
                 {Counted{n, "input"}, neuron.inputCount()});
  }
  GateCheck check;
  float leastFiring = 0.0F;
  float mostQuiet = 0.0F;
  bool hasFiring = false;
  bool hasQuiet = false;
  for (std::size_t i = 0; i < table.sampleCount(); ++i) {
    const std::span<const float> inputs(table.inputs.data() + i * n, n);
    const Result<Trace> traced = neuron.trace(inputs);
    if (!traced) {
      return traced.error();
    }
    const Trace& trace = traced.value();
    const bool isWanted = table.targets[i] == 1.0F;
    if (isWanted && (!hasFiring || trace.productSum < leastFiring)) {
      leastFiring = trace.productSum;
      check.weakest = i;
      hasFiring = true;
    }
    if (!isWanted && (!hasQuiet || trace.productSum > mostQuiet)) {
      mostQuiet = trace.productSum;
      check.strongest = i;
      hasQuiet = true;
    }
    check.rows.push_back({{inputs.begin(), inputs.end()},
                          trace.productSum,
                          trace.weightedSum,
                          trace.output,
                          isWanted,
                          trace.weightedSum > 0.0F});
  }
  // A row fires if sum + b > 0, that is, if b > −sum.
  if (leastFiring > mostQuiet) {
    check.biases = BiasRange{0.0F - leastFiring, 0.0F - mostQuiet};
  }
  return check;
}

} // namespace neuron
