#include "bindings/bound_neuron.hpp"

#include "bindings/number_lines.hpp"

#include "neuron/printing/printout.hpp"

#include <span>
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
  Reply refusal = configure(weights, bias, activationName);
  if (!refusal.empty()) {
    return refusal;
  }
  const std::span<const float> given = stagedAt(weights, inputs);
  const auto traced = neuron_->trace(given);
  if (!traced) {
    return failure(traced.error());
  }
  const neuron::Trace& trace = traced.value();
  const float scalars[] = {trace.productSum, trace.weightedSum, trace.output, trace.slope};
  const std::span<const float> all[] = {
      given, neuron_->weights(), {&bias, 1}, trace.products, scalars};
  std::string text;
  for (const std::span<const float> numbers : all) {
    appendNumberLines(text, numbers);
  }
  return answered(trace, std::move(text));
}

Reply BoundNeuron::trace(std::size_t count) const {
  if (!neuron_) {
    return reply("not-configured", "This neuron has no weights yet.");
  }
  const auto traced = neuron_->trace(staged(count));
  return traced ? answered(traced.value(), "") : failure(traced.error());
}

Reply BoundNeuron::answered(const neuron::Trace& trace, std::string text) {
  float* out = staging().data();
  for (const float product : trace.products) {
    *out++ = product;
  }
  *out++ = trace.productSum;
  *out++ = trace.weightedSum;
  *out++ = trace.output;
  *out++ = trace.slope;
  return answer(std::move(text) + neuron::printout(trace));
}

} // namespace bindings
