#include "neuron/network/approximation.hpp"

#include "neuron/messages/name_table.hpp"
#include "neuron/messages/wording.hpp"
#include "neuron/network/network.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace neuron {

namespace {

constexpr std::size_t gridPoints = 4001;

Result<Network> networkOf(Activation activation, std::span<const float> parameters) {
  const std::size_t neurons = parameters.empty() ? 0 : (parameters.size() - 1) / 3;
  const std::array<std::size_t, 3> sizes{1, neurons, 1};
  const std::array<std::string_view, 2> names{name(activation), "identity"};
  const Result<Architecture> architecture = Architecture::create(sizes, names);
  if (!architecture) {
    return architecture.error();
  }
  Result<Network> network = Network::create(architecture.value(), {Scheme::zeros, 0.0F}, 0);
  if (std::optional<Error> misfit = network.value().setParameters(parameters)) {
    return *misfit;
  }
  return network;
}

/// The function's value at the float that is nearest to x.
double valueAt(const TargetFunction& function, double x) {
  return static_cast<double>(function(static_cast<float>(x)));
}

/// Where piece i begins, with the domain divided into `count` equal pieces.
double borderOf(std::size_t i, std::size_t count) {
  return 2.0 * static_cast<double>(i) / static_cast<double>(count) - 1.0;
}

/// Neuron i is relu(x − knot i); its output weight is the change of slope at the knot.
void placeRamps(const TargetFunction& function, std::size_t neurons, Approximation& made) {
  double slope = 0.0;
  for (std::size_t i = 0; i < neurons; ++i) {
    const double left = borderOf(i, neurons);
    const double right = borderOf(i + 1, neurons);
    const double own = (valueAt(function, right) - valueAt(function, left)) / (right - left);
    made.parameters[i] = 1.0F;
    made.parameters[neurons + i] = static_cast<float>(-left);
    made.parameters[2 * neurons + i] = static_cast<float>(own - slope);
    slope = own;
  }
  made.parameters[3 * neurons] = static_cast<float>(valueAt(function, -1.0));
}

/// Neuron i rises steeply at the border between pieces i and i + 1; its output weight is the
/// difference between their values.
void placeSteps(const TargetFunction& function, const ActivationTraits& traits, std::size_t neurons,
                Approximation& made) {
  const std::size_t pieces = neurons + 1;
  const auto middleOf = [&](std::size_t piece) {
    return valueAt(function, 0.5 * (borderOf(piece, pieces) + borderOf(piece + 1, pieces)));
  };
  // A neuron rises while x goes rise / weight, which should be a tenth of a piece's 2 / pieces.
  const double weight = traits.rise > 0.0F
                            ? 5.0 * static_cast<double>(traits.rise) * static_cast<double>(pieces)
                            : 1.0;
  // Output weights are divided by the activation's range: a tanh, which goes from −1 to 1, takes
  // half the difference. The base makes up for outputs that start at `lowest` rather than 0.
  const auto lowest = static_cast<double>(traits.lowest);
  const double height = 1.0 / (static_cast<double>(traits.highest) - lowest);
  double base = middleOf(0);
  for (std::size_t i = 0; i < neurons; ++i) {
    const double rise = middleOf(i + 1) - middleOf(i);
    made.parameters[i] = static_cast<float>(weight);
    made.parameters[neurons + i] = static_cast<float>(-weight * borderOf(i + 1, pieces));
    made.parameters[2 * neurons + i] = static_cast<float>(height * rise);
    base -= lowest * height * rise;
  }
  made.parameters[3 * neurons] = static_cast<float>(base);
}

Error cannotBePlaced(std::string_view given) {
  std::vector<std::string_view> accepted;
  for (const Activation each : allActivations()) {
    if (traitsOf(each).placement != Placement::none) {
      accepted.push_back(name(each));
    }
  }
  return error(ErrorCode::badValue,
               "Neurons with the activation % can't be placed on a function; it takes %.",
               {given, listed(accepted, "or")});
}

} // namespace

Result<Approximation> approximate(const TargetFunction& function, Activation activation,
                                  std::size_t neurons) {
  if (neurons < 1 || neurons > maxApproximationNeurons) {
    return error(ErrorCode::badCount, "% were asked for; 1 to % are accepted.",
                 {Counted{neurons, "hidden neuron"}, maxApproximationNeurons});
  }
  const ActivationTraits& traits = traitsOf(activation);
  Approximation made{std::vector<float>(3 * neurons + 1), {}, std::nullopt};
  switch (traits.placement) {
  case Placement::none:
    return cannotBePlaced(traits.name);
  case Placement::ramps:
    placeRamps(function, neurons, made);
    if (const std::optional<double> curvature = function.largestCurvature()) {
      const double width = 2.0 / static_cast<double>(neurons);
      made.bound = static_cast<float>(width * width / 8.0 * *curvature);
    }
    break;
  case Placement::steps:
    placeSteps(function, traits, neurons, made);
    break;
  }
  const Result<ApproximationError> measured =
      approximationError(function, activation, made.parameters);
  if (!measured) {
    return measured.error();
  }
  made.error = measured.value();
  return made;
}

Result<ApproximationError> approximationError(const TargetFunction& function, Activation activation,
                                              std::span<const float> parameters) {
  Result<Network> network = networkOf(activation, parameters);
  if (!network) {
    return network.error();
  }
  std::vector<float> places(gridPoints);
  std::vector<float> outputs(gridPoints);
  for (std::size_t i = 0; i < gridPoints; ++i) {
    places[i] = static_cast<float>(borderOf(i, gridPoints - 1));
  }
  if (std::optional<Error> overflown = network.value().predict(places, outputs)) {
    return *overflown;
  }
  double sum = 0.0;
  double largest = 0.0;
  for (std::size_t i = 0; i < gridPoints; ++i) {
    const double difference =
        std::fabs(static_cast<double>(outputs[i]) - static_cast<double>(function(places[i])));
    sum += difference;
    largest = std::max(largest, difference);
  }
  return ApproximationError{static_cast<float>(largest), static_cast<float>(sum / gridPoints)};
}

} // namespace neuron
