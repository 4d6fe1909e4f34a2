#include "neuron/one_neuron/neuron.hpp"

#include "neuron/messages/wording.hpp"
#include "neuron/numbers/bits.hpp"

#include <optional>
#include <string>

namespace neuron {

namespace {

std::string_view describeNonFinite(float value) {
  if (isNan(value)) {
    return "NaN";
  }
  return isNegative(value) ? "minus infinity" : "infinity";
}

std::optional<Error> firstNotFinite(std::span<const float> values, std::string_view singular,
                                    std::string_view plural) {
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!isFinite(values[i])) {
      return error(ErrorCode::notFinite,
                   "% % is not a finite number (it is %); % must be ordinary numbers.",
                   {singular, i + 1, describeNonFinite(values[i]), plural});
    }
  }
  return std::nullopt;
}

Error overflow(std::string_view quantity, float left, std::string_view sign, float right) {
  return error(ErrorCode::overflow,
               "% (%%%) is too large for a 32-bit number, which ends at about 3.4e+38; smaller "
               "inputs, weights or bias keep it in range.",
               {quantity, left, sign, right});
}

} // namespace

Neuron::Neuron(std::span<const float> weights, float bias, Activation activation)
    : weights_(weights.begin(), weights.end()), bias_(bias), activation_(activation) {}

Result<Neuron> Neuron::create(std::span<const float> weights, float bias, Activation activation) {
  if (weights.empty()) {
    return error(
        ErrorCode::noInputs,
        "This neuron has no weights; it needs at least one input, and a weight for each input.");
  }
  if (weights.size() > maxInputs) {
    return error(ErrorCode::tooManyInputs, "This neuron has % weights; at most % are accepted.",
                 {weights.size(), maxInputs});
  }
  if (const std::optional<Error> error = firstNotFinite(weights, "Weight", "weights")) {
    return *error;
  }
  if (!isFinite(bias)) {
    return error(ErrorCode::notFinite,
                 "The bias is not a finite number (it is %); it must be an ordinary number.",
                 {describeNonFinite(bias)});
  }
  return Neuron(weights, bias, activation);
}

Result<Trace> Neuron::trace(std::span<const float> inputs) const {
  if (inputs.size() != weights_.size()) {
    return error(ErrorCode::lengthMismatch,
                 "This neuron has % but was given %; it needs one input for each weight.",
                 {Counted{weights_.size(), "weight"}, Counted{inputs.size(), "input"}});
  }
  if (const std::optional<Error> error = firstNotFinite(inputs, "Input", "inputs")) {
    return *error;
  }
  Trace trace;
  trace.products.reserve(inputs.size());
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    const float product = inputs[i] * weights_[i];
    if (!isFinite(product)) {
      return overflow(phrase("Product %", {i + 1}), inputs[i], " × ", weights_[i]);
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
