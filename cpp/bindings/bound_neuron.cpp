#include "bindings/bound_neuron.hpp"

#include "neuron/printout.hpp"

#include <utility>

namespace bindings {

Reply BoundNeuron::configure(std::size_t count, float bias, const std::string& activationName) {
  const auto activation = neuron::activationFromName(activationName);
  if (!activation) {
    return failure(activation.error());
  }
  auto created = neuron::Neuron::create(staged(count), bias, activation.value());
  if (!created) {
    return failure(created.error());
  }
  neuron_ = std::move(created.value());
  return {};
}

Reply BoundNeuron::compute(std::size_t weights, float bias, const std::string& activationName,
                           std::size_t inputs) {
  const Reply reply = configure(weights, bias, activationName);
  return reply.code.empty() ? traceOf(stagedAt(weights, inputs)) : reply;
}

Reply BoundNeuron::trace(std::size_t count) const {
  if (!neuron_) {
    return {"not-configured", "This neuron has no weights yet."};
  }
  return traceOf(staged(count));
}

Reply BoundNeuron::traceOf(std::span<const float> inputs) const {
  const auto traced = neuron_->trace(inputs);
  if (!traced) {
    return failure(traced.error());
  }
  const neuron::Trace& trace = traced.value();
  float* out = staging().data();
  for (const float product : trace.products) {
    *out++ = product;
  }
  *out++ = trace.productSum;
  *out++ = trace.weightedSum;
  *out++ = trace.output;
  *out++ = trace.slope;
  return {"", neuron::printout(trace)};
}

} // namespace bindings
