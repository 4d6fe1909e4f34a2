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

/// A network of dense layers with its parameters, in float32 throughout. One layer of one neuron is
/// a Neuron, to the bit. After construction nothing is allocated.
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

  /// Replaces all parameters by as many finite ones; else lengthMismatch or notFinite.
  std::optional<Error> setParameters(std::span<const float> parameters);

  /// Replaces one; badRange where there is none of that index, notFinite.
  std::optional<Error> setParameter(std::size_t index, float value);

  /// The outputs for `rows`: rows of inputCount finite numbers, to as many rows of outputCount.
  /// lengthMismatch, notFinite, or overflow where a result leaves the finite floats; `outputs` then
  /// hold what came out.
  std::optional<Error> predict(std::span<const float> rows, std::span<float> outputs);

  // For the core's own loops, which trust their arguments.

  /// The parameters, filled up with zeros to a multiple of four.
  [[nodiscard]] std::span<float> paddedParameters() { return parameters_; }
  [[nodiscard]] BlockPass& pass() { return pass_; }

private:
  explicit Network(const Architecture& architecture);

  Architecture architecture_;
  std::vector<float> parameters_;
  BlockPass pass_;
};

/// The first of the values that isn't finite: its place, or values.size().
std::size_t firstNotFinite(std::span<const float> values);

} // namespace neuron
