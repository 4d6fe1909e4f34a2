#include "neuron/network.hpp"

#include "neuron/bits.hpp"
#include "neuron/wording.hpp"

#include <algorithm>
#include <array>

namespace neuron {

namespace {

constexpr std::array<std::uint32_t, blockSize> inOrder{0, 1, 2,  3,  4,  5,  6,  7,
                                                       8, 9, 10, 11, 12, 13, 14, 15};

} // namespace

Network::Network(const Architecture& architecture)
    : architecture_(architecture),
      parameters_((architecture.parameterCount() + laneCount - 1) / laneCount * laneCount),
      pass_(architecture, BlockPass::Detail::results) {}

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
    return Error{ErrorCode::lengthMismatch,
                 "The network has " + counted(architecture_.parameterCount(), "parameter") +
                     " but was given " + digits(parameters.size()) + "."};
  }
  const std::size_t place = firstNotFinite(parameters);
  if (place < parameters.size()) {
    return Error{ErrorCode::notFinite, "A network's parameters must be ordinary numbers, but " +
                                           architecture_.parameterName(place) +
                                           " is not a finite number."};
  }
  std::copy(parameters.begin(), parameters.end(), parameters_.begin());
  return std::nullopt;
}

std::optional<Error> Network::setParameter(std::size_t index, float value) {
  if (index >= architecture_.parameterCount()) {
    return Error{ErrorCode::badRange,
                 "There is no parameter " + digits(index) + "; the network has " +
                     counted(architecture_.parameterCount(), "parameter") + ", counted from 0."};
  }
  if (!isFinite(value)) {
    return Error{ErrorCode::notFinite, "A network's parameters must be ordinary numbers, but " +
                                           architecture_.parameterName(index) +
                                           " is not a finite number."};
  }
  parameters_[index] = value;
  return std::nullopt;
}

std::optional<Error> Network::predict(std::span<const float> rows, std::span<float> outputs) {
  const std::size_t inputCount = architecture_.inputCount();
  const std::size_t outputCount = architecture_.outputCount();
  const std::size_t samples = rows.size() / inputCount;
  if (samples * inputCount != rows.size() || outputs.size() != samples * outputCount) {
    return Error{ErrorCode::lengthMismatch, "The network takes " + counted(inputCount, "input") +
                                                " a sample, so " + counted(rows.size(), "number") +
                                                " make no whole number of samples."};
  }
  const std::size_t place = firstNotFinite(rows);
  if (place < rows.size()) {
    return Error{ErrorCode::notFinite, "Input " + digits(place % inputCount + 1) + " of sample " +
                                           digits(place / inputCount + 1) +
                                           " is not a finite number; inputs must be ordinary "
                                           "numbers."};
  }
  for (std::size_t first = 0; first < samples; first += blockSize) {
    const std::size_t count = std::min(blockSize, samples - first);
    pass_.setInputs(rows.data() + first * inputCount, inOrder.data(), count);
    pass_.forward(parameters_.data());
    for (std::size_t sample = 0; sample < count; ++sample) {
      for (std::size_t k = 0; k < outputCount; ++k) {
        outputs[(first + sample) * outputCount + k] = pass_.output(sample, k);
      }
    }
  }
  const std::size_t overflown = firstNotFinite(outputs);
  if (overflown < outputs.size()) {
    return Error{ErrorCode::overflow,
                 "The outputs for sample " + digits(overflown / outputCount + 1) +
                     " leave the range of 32-bit numbers, which ends at about 3.4e+38; smaller "
                     "inputs or parameters keep them in range."};
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
