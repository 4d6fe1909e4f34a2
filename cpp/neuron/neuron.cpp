#include "neuron/neuron.hpp"

#include "neuron/bits.hpp"
#include "neuron/decimal.hpp"
#include "neuron/wording.hpp"

#include <optional>
#include <string>

namespace neuron {

namespace {

std::string describeNonFinite(float value) {
  if (isNan(value)) {
    return "NaN";
  }
  return isNegative(value) ? "minus infinity" : "infinity";
}

Error notFinite(const std::string& what, float value, const std::string& plural) {
  return {ErrorCode::notFinite, what + " is not a finite number (it is " +
                                    describeNonFinite(value) + "); " + plural +
                                    " must be ordinary numbers."};
}

std::optional<Error> firstNotFinite(std::span<const float> values, const std::string& singular,
                                    const std::string& plural) {
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!isFinite(values[i])) {
      return notFinite(singular + " " + digits(i + 1), values[i], plural);
    }
  }
  return std::nullopt;
}

Error overflow(const std::string& quantity, float left, const std::string& sign, float right) {
  return {ErrorCode::overflow, quantity + " (" + compact(left) + sign + compact(right) +
                                   ") is too large for a 32-bit number, which ends at about "
                                   "3.4e+38; smaller inputs, weights or bias keep it in range."};
}

} // namespace

Neuron::Neuron(std::span<const float> weights, float bias, Activation activation)
    : weights_(weights.begin(), weights.end()), bias_(bias), activation_(activation) {}

Result<Neuron> Neuron::create(std::span<const float> weights, float bias, Activation activation) {
  if (weights.empty()) {
    return Error{ErrorCode::noInputs,
                 "This neuron has no weights; it needs at least one input, and a "
                 "weight for each input."};
  }
  if (weights.size() > maxInputs) {
    return Error{ErrorCode::tooManyInputs, "This neuron has " + digits(weights.size()) +
                                               " weights; at most " + digits(maxInputs) +
                                               " are accepted."};
  }
  if (const std::optional<Error> error = firstNotFinite(weights, "Weight", "weights")) {
    return *error;
  }
  if (!isFinite(bias)) {
    return Error{ErrorCode::notFinite, "The bias is not a finite number (it is " +
                                           describeNonFinite(bias) +
                                           "); it must be an ordinary number."};
  }
  return Neuron(weights, bias, activation);
}

Result<Trace> Neuron::trace(std::span<const float> inputs) const {
  if (inputs.size() != weights_.size()) {
    return Error{ErrorCode::lengthMismatch,
                 "This neuron has " + counted(weights_.size(), "weight") + " but was given " +
                     counted(inputs.size(), "input") + "; it needs one input for each weight."};
  }
  if (const std::optional<Error> error = firstNotFinite(inputs, "Input", "inputs")) {
    return *error;
  }
  Trace trace;
  trace.products.reserve(inputs.size());
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    const float product = inputs[i] * weights_[i];
    if (!isFinite(product)) {
      return overflow("Product " + digits(i + 1), inputs[i], " × ", weights_[i]);
    }
    const float sum = trace.productSum + product;
    if (!isFinite(sum)) {
      return overflow("The sum of the products", trace.productSum, " + ", product);
    }
    trace.products.push_back(product);
    trace.productSum = sum;
  }
  trace.weightedSum = trace.productSum + bias_;
  if (!isFinite(trace.weightedSum)) {
    return overflow("The weighted sum", trace.productSum, " + ", bias_);
  }
  trace.output = activate(activation_, trace.weightedSum);
  trace.slope = derivative(activation_, trace.weightedSum);
  return trace;
}

} // namespace neuron
