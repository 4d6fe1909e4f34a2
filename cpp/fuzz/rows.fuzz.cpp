// Rows of numbers as a learner might paste them: ragged, empty, huge, tiny. Every part of the core
// that takes such rows reports what is wrong with them or returns a valid result.

#include "fuzz/reader.hpp"

#include "neuron/geometry/boundary.hpp"
#include "neuron/geometry/separability.hpp"
#include "neuron/network/selectivity.hpp"
#include "neuron/network/target_function.hpp"
#include "neuron/numbers/decimal.hpp"
#include "neuron/one_neuron/neuron.hpp"
#include "neuron/printing/tensor_text.hpp"

#include <array>
#include <cmath>

namespace {

using fuzz::Reader;
using fuzz::require;

void checkSeparability(std::size_t inputs, std::span<const float> points,
                       std::span<const float> classes) {
  const auto result = neuron::separability(inputs, points, classes);
  if (!result) {
    require(!result.error().message.empty());
    return;
  }
  const neuron::Separability& found = result.value();
  double sum = 0.0;
  for (const neuron::Share& share : found.shares) {
    require(share.coefficient > 0.0 && share.point < classes.size());
    sum += share.coefficient;
  }
  require(found.isSeparable ? found.shares.empty() : std::fabs(sum - 2.0) < 1e-9);
  if (!found.isSeparable || found.weights.empty()) {
    return;
  }
  for (std::size_t i = 0; i < classes.size(); ++i) {
    float z = 0.0F;
    for (std::size_t k = 0; k < inputs; ++k) {
      z += found.weights[k] * points[i * inputs + k];
    }
    require((z + found.bias > 0.0F) == (classes[i] == 1.0F));
  }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  Reader reader({bytes, size});
  const std::size_t columns = reader.byte() % 5;
  const std::size_t rows = reader.byte() % 12;
  const std::vector<float> numbers = reader.numbers(rows * columns + (reader.byte() > 240 ? 1 : 0));
  std::vector<float> classes(rows);
  for (float& label : classes) {
    label = static_cast<float>(reader.byte() % 2);
  }
  if (reader.byte() > 240 && !classes.empty()) {
    classes.back() = reader.number();
  }
  checkSeparability(columns, numbers, classes);
  (void)neuron::selectivity(columns, numbers, 2, classes);
  (void)neuron::TargetFunction::through(numbers);
  const float bias = reader.number();
  const auto neuron = neuron::Neuron::create(numbers, bias, neuron::Activation::tanh);
  if (neuron) {
    const auto traced = neuron.value().trace(numbers);
    require(!traced.ok() || neuron::isFinite(traced.value().weightedSum));
  }
  const std::vector<float> weights = reader.numbers(columns);
  const std::vector<float> low = reader.numbers(columns);
  const std::vector<float> high = reader.numbers(columns);
  const auto boundary = neuron::boundaryInBox(weights, bias, low, high);
  if (boundary) {
    for (const float x : boundary.value()) {
      require(neuron::isFinite(x));
    }
  }
  const std::array<std::size_t, 2> shape{rows, columns};
  (void)neuron::tensorText(numbers, shape);
  for (const float number : numbers) {
    if (neuron::isFinite(number)) {
      const std::string literal = neuron::pythonLiteral(number);
      require(static_cast<float>(std::strtod(literal.c_str(), nullptr)) == number);
    }
  }
  return 0;
}
