#pragma once

#include "neuron/network/architecture.hpp"
#include "neuron/network/block_pass.hpp"
#include "neuron/network/initialization.hpp"
#include "neuron/support/result.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace neuron {

/// A network of dense layers with its parameters, in float32 throughout. A network of one layer
/// with one neuron computes the same bits as a Neuron. Nothing is allocated after construction.
class Network {
public:
  /// A network with parameters drawn for this seed; badValue for a scale out of range.
  static Result<Network> create(const Architecture& architecture,
                                const Initialization& initialization, std::uint64_t seed);

  Network(const Network& other);
  Network(Network&& other) noexcept;
  Network& operator=(const Network&) = delete;
  Network& operator=(Network&&) = delete;
  ~Network();

  [[nodiscard]] const Architecture& architecture() const { return architecture_; }

  /// All parameters, in the order that Architecture describes.
  [[nodiscard]] std::span<const float> parameters() const {
    return {parameters_.data(), architecture_.parameterCount()};
  }

  /// Replaces all parameters. Errors: lengthMismatch, notFinite.
  std::optional<Error> setParameters(std::span<const float> parameters);

  /// Replaces one parameter. Errors: badRange (the index), notFinite.
  std::optional<Error> setParameter(std::size_t index, float value);

  /// Computes the outputs for `rows`, which has rows of inputCount finite numbers. `outputs` has as
  /// many rows of outputCount. Errors: lengthMismatch, notFinite, overflow if an output isn't
  /// finite; after an overflow, `outputs` still has all outputs.
  std::optional<Error> predict(std::span<const float> rows, std::span<float> outputs);

  // For loops in the core, whose arguments need no checks.

  /// The parameters, padded with zeros to a multiple of four.
  [[nodiscard]] std::span<float> paddedParameters() { return parameters_; }
  [[nodiscard]] BlockPass& pass() { return pass_; }

private:
  explicit Network(const Architecture& architecture);

  Architecture architecture_;
  std::vector<float> parameters_;
  BlockPass pass_;
};

/// The index of the first value that isn't finite; values.size() if all are.
std::size_t firstNotFinite(std::span<const float> values);

} // namespace neuron
