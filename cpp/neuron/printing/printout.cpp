#include "neuron/printing/printout.hpp"

#include "neuron/printing/tensor_text.hpp"

#include <array>

namespace neuron {

namespace {

std::string scalarText(float value) {
  const std::array alone{value};
  return tensorText(alone, {}).value();
}

} // namespace

std::string printout(const Trace& trace) {
  const std::array shape{trace.products.size()};
  return tensorText(trace.products, shape).value() + "\n" + scalarText(trace.weightedSum) + "\n" +
         scalarText(trace.output);
}

} // namespace neuron
