#include "neuron/network/network_trace.hpp"

#include "neuron/messages/wording.hpp"

#include <string>

namespace neuron {

namespace {

std::optional<Error> sampleMisfit(const char* what, std::size_t wanted,
                                  std::span<const float> given) {
  if (given.size() != wanted) {
    return error(ErrorCode::lengthMismatch, "The network has % but was given %.",
                 {Counted{wanted, what}, given.size()});
  }
  const std::size_t place = firstNotFinite(given);
  if (place < given.size()) {
    return error(ErrorCode::notFinite,
                 "Of the %s, number % is not a finite number; they must be ordinary numbers.",
                 {what, place + 1});
  }
  return std::nullopt;
}

/// Writes the numbers that LayerTrace lists, and returns a pointer past the last one.
float* writeLayer(const BlockPass& pass, const Layer& layer, std::size_t l, const float* parameters,
                  const float* inputs, bool isSoftmax, float* to) {
  const std::size_t neurons = layer.neuronCount;
  const float* weights = parameters + layer.weightsOffset;
  float* products = to;
  float* sums = products + layer.weightCount();
  float* outputs = sums + neurons;
  float* slopes = outputs + neurons;
  float* outputGradients = slopes + neurons;
  float* sumGradients = outputGradients + neurons;
  float* weightGradients = sumGradients + neurons;
  for (std::size_t n = 0; n < neurons; ++n) {
    sums[n] = pass.sum(l, 0, n);
    outputs[n] = pass.layerOutput(l, 0, n);
    const f32x4 sum = splat(sums[n]);
    const f32x4 output = splat(outputs[n]);
    f32x4 slope = splat(isSoftmax ? 0.0F : 1.0F);
    multiplyBySlope(layer.activation, &sum, &output, {&slope, 1});
    slopes[n] = slope[0];
    outputGradients[n] = pass.outputGradient(l, 0, n);
    sumGradients[n] = pass.sumGradient(l, 0, n);
    for (std::size_t i = 0; i < layer.inputCount; ++i) {
      const std::size_t place = n * layer.inputCount + i;
      products[place] = inputs[i] * weights[place];
      weightGradients[place] = sumGradients[n] * inputs[i];
    }
  }
  return weightGradients + layer.weightCount();
}

/// Writes ∂L/∂x as inputGradients in dense.hpp would compute it. Training doesn't need it.
void writeInputGradients(const Layer& layer, const float* parameters,
                         std::span<const float> sumGradients, float* gradients) {
  for (std::size_t n = 0; n < layer.neuronCount; ++n) {
    for (std::size_t i = 0; i < layer.inputCount; ++i) {
      gradients[i] += parameters[layer.weightsOffset + n * layer.inputCount + i] * sumGradients[n];
    }
  }
}

} // namespace

NetworkTrace::NetworkTrace(const Architecture& architecture)
    : inputCount_(architecture.inputCount()) {
  std::size_t size = 1 + inputCount_;
  for (const Layer& layer : architecture.layers()) {
    places_.push_back({size, layer.neuronCount, layer.weightCount()});
    size += 2 * layer.weightCount() + 5 * layer.neuronCount;
  }
  numbers_.resize(size);
}

std::span<const float> NetworkTrace::inputGradients() const {
  return numbers().subspan(1, inputCount_);
}

LayerTrace NetworkTrace::layer(std::size_t index) const {
  const Place& place = places_[index];
  std::size_t next = place.first;
  const auto take = [&](std::size_t count) {
    next += count;
    return numbers().subspan(next - count, count);
  };
  LayerTrace layer;
  layer.products = take(place.weights);
  layer.sums = take(place.neurons);
  layer.outputs = take(place.neurons);
  layer.slopes = take(place.neurons);
  layer.outputGradients = take(place.neurons);
  layer.sumGradients = take(place.neurons);
  layer.weightGradients = take(place.weights);
  return layer;
}

Result<NetworkTrace> trace(const Network& network, Loss loss, Objective objective,
                           std::span<const float> inputs, std::span<const float> targets) {
  const Architecture& architecture = network.architecture();
  if (architecture.parameterCount() > maxTracedParameters) {
    return error(ErrorCode::tooLarge, "The network has %; at most % can be traced one by one.",
                 {Counted{architecture.parameterCount(), "parameter"}, maxTracedParameters});
  }
  if (std::optional<Error> error = sampleMisfit("input", architecture.inputCount(), inputs)) {
    return *error;
  }
  if (std::optional<Error> error = sampleMisfit("target", architecture.outputCount(), targets)) {
    return *error;
  }
  const float* parameters = network.parameters().data();
  std::vector<float> gradients(architecture.parameterCount());
  NetworkTrace trace(architecture);
  BlockPass pass(architecture, BlockPass::Detail::all);
  pass.setInputs(inputs.data(), 1);
  pass.setTargets(targets.data());
  pass.forward(parameters);
  trace.numbers()[0] = static_cast<float>(pass.lossSum(loss));
  pass.backward(loss, objective, parameters, gradients.data());
  float* to = trace.numbers().data() + 1 + inputs.size();
  const float* from = inputs.data();
  for (std::size_t l = 0; l < architecture.layers().size(); ++l) {
    const bool isSoftmax = architecture.endsInSoftmax() && l + 1 == architecture.layers().size();
    to = writeLayer(pass, architecture.layers()[l], l, parameters, from, isSoftmax, to);
    from = trace.layer(l).outputs.data();
  }
  writeInputGradients(architecture.layers().front(), parameters, trace.layer(0).sumGradients,
                      trace.numbers().data() + 1);
  if (firstNotFinite(trace.numbers()) < trace.numbers().size()) {
    return error(ErrorCode::overflow,
                 "A number of this trace leaves the range of 32-bit numbers, which ends at about "
                 "3.4e+38; smaller inputs or parameters keep it in range.");
  }
  return trace;
}

} // namespace neuron
