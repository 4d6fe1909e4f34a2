#pragma once

#include "neuron/one_neuron/activation.hpp"
#include "neuron/support/result.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace neuron {

/// The largest number of inputs of a neuron in the lesson; more couldn't be shown one by one.
inline constexpr std::size_t maxInputs = 64;

/// Every intermediate result of one computation. All numbers are finite.
struct Trace {
  std::vector<float> products; ///< xᵢ wᵢ, one for each input
  float productSum = 0.0F;     ///< Σ xᵢ wᵢ, added up from left to right, starting at +0
  float weightedSum = 0.0F;    ///< z = productSum + bias, the pre-activation
  float output = 0.0F;         ///< y = f(z)
  float slope = 0.0F;          ///< f′(z): how strongly the output follows a small change of z
};

/// One artificial neuron: y = f(w₁x₁ + w₂x₂ + … + b), every step rounded to a 32-bit float as
/// PyTorch's default type does.
///
/// The products are added from left to right, and give the same bits on every machine as Python's
/// `sum(products)` for a tensor. `products.sum()` gives these bits for up to 4 inputs. For more,
/// the order of its additions depends on the PyTorch version and the processor (PyTorch 1.13 with
/// AVX2 adds seven numbers as 1, 5, 6, 7, 2, 3, 4), so its last bit may differ.
class Neuron {
public:
  /// A neuron of 1 to maxInputs finite weights and a finite bias; else noInputs, tooManyInputs or
  /// notFinite.
  static Result<Neuron> create(std::span<const float> weights, float bias, Activation activation);

  /// The whole computation for as many finite inputs as there are weights; else lengthMismatch or
  /// notFinite. overflow, naming the quantity, if a result isn't finite.
  [[nodiscard]] Result<Trace> trace(std::span<const float> inputs) const;

  [[nodiscard]] std::span<const float> weights() const { return weights_; }
  [[nodiscard]] float bias() const { return bias_; }
  [[nodiscard]] Activation activation() const { return activation_; }
  [[nodiscard]] std::size_t inputCount() const { return weights_.size(); }

private:
  Neuron(std::span<const float> weights, float bias, Activation activation);

  std::vector<float> weights_;
  float bias_;
  Activation activation_;
};

} // namespace neuron
