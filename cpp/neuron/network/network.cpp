#include "neuron/network/network.hpp"

#include "neuron/messages/wording.hpp"
#include "neuron/numbers/bits.hpp"

#include <algorithm>

namespace neuron {

Network::Network(const Architecture& architecture)
    : architecture_(architecture),
      parameters_((architecture.parameterCount() + laneCount - 1) / laneCount * laneCount),
      pass_(architecture, BlockPass::Detail::results) {}

// Defined here so that they are compiled once, not wherever a network is copied or moved.
Network::Network(const Network&) = default;
Network::Network(Network&&) noexcept = default;
Network::~Network() = default;

Result<Network> Network::create(const Architecture& architecture,
                                const Initialization& initialization, std::uint64_t seed) {
  if (const std::optional<Error> misfit = initializationMisfit(initialization)) {
    return *misfit;
  }
  Network network(architecture);
  initialize(architecture, initialization, seed,
             {network.parameters_.data(), architecture.parameterCount()});
  return network;
}

std::optional<Error> Network::setParameters(std::span<const float> parameters) {
  if (parameters.size() != architecture_.parameterCount()) {
    return error(ErrorCode::lengthMismatch, "The network has % but was given %.",
                 {Counted{architecture_.parameterCount(), "parameter"}, parameters.size()});
  }
  const std::size_t place = firstNotFinite(parameters);
  if (place < parameters.size()) {
    return error(ErrorCode::notFinite,
                 "A network's parameters must be ordinary numbers, but % is not a finite number.",
                 {architecture_.parameterName(place)});
  }
  std::copy(parameters.begin(), parameters.end(), parameters_.begin());
  return std::nullopt;
}

std::optional<Error> Network::setParameter(std::size_t index, float value) {
  if (index >= architecture_.parameterCount()) {
    return error(ErrorCode::badRange, "There is no parameter %; the network has %, counted from 0.",
                 {index, Counted{architecture_.parameterCount(), "parameter"}});
  }
  if (!isFinite(value)) {
    return error(ErrorCode::notFinite,
                 "A network's parameters must be ordinary numbers, but % is not a finite number.",
                 {architecture_.parameterName(index)});
  }
  parameters_[index] = value;
  return std::nullopt;
}

std::optional<Error> Network::predict(std::span<const float> rows, std::span<float> outputs) {
  const std::size_t inputCount = architecture_.inputCount();
  const std::size_t outputCount = architecture_.outputCount();
  const std::size_t samples = rows.size() / inputCount;
  if (samples * inputCount != rows.size() || outputs.size() != samples * outputCount) {
    return error(ErrorCode::lengthMismatch,
                 "The network takes % a sample, so % make no whole number of samples.",
                 {Counted{inputCount, "input"}, Counted{rows.size(), "number"}});
  }
  const std::size_t place = firstNotFinite(rows);
  if (place < rows.size()) {
    return error(ErrorCode::notFinite,
                 "Input % of sample % is not a finite number; inputs must be ordinary numbers.",
                 {place % inputCount + 1, place / inputCount + 1});
  }
  for (std::size_t first = 0; first < samples; first += blockSize) {
    const std::size_t count = std::min(blockSize, samples - first);
    pass_.setInputs(rows.data() + first * inputCount, count);
    pass_.forward(parameters_.data());
    for (std::size_t sample = 0; sample < count; ++sample) {
      for (std::size_t k = 0; k < outputCount; ++k) {
        outputs[(first + sample) * outputCount + k] = pass_.output(sample, k);
      }
    }
  }
  const std::size_t overflown = firstNotFinite(outputs);
  if (overflown < outputs.size()) {
    return error(ErrorCode::overflow,
                 "The outputs for sample % leave the range of 32-bit numbers, which ends at about "
                 "3.4e+38; smaller inputs or parameters keep them in range.",
                 {overflown / outputCount + 1});
  }
  return std::nullopt;
}

std::size_t firstNotFinite(std::span<const float> values) {
  std::size_t place = 0;
  while (place < values.size() && isFinite(values[place])) {
    ++place;
  }
  return place;
}

} // namespace neuron
