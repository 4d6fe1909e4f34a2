#include "neuron/training/loss_landscape.hpp"

#include "neuron/messages/wording.hpp"
#include "neuron/numbers/bits.hpp"

#include <limits>
#include <vector>

namespace neuron {

namespace {

std::optional<Error> directionMisfit(std::span<const float> direction, std::size_t parameterCount) {
  if (direction.size() != parameterCount) {
    return error(ErrorCode::lengthMismatch,
                 "The network has % but a direction of the landscape has %.",
                 {Counted{parameterCount, "parameter"}, direction.size()});
  }
  if (firstNotFinite(direction) < direction.size()) {
    return error(ErrorCode::notFinite,
                 "A direction of the landscape has a number that is not finite.");
  }
  return std::nullopt;
}

std::optional<Error> requestMisfit(const LandscapeRequest& request, std::size_t parameterCount) {
  if (std::optional<Error> misfit = axisMisfit(request.x)) {
    return misfit;
  }
  if (std::optional<Error> misfit = axisMisfit(request.y)) {
    return misfit;
  }
  if (request.x.cells * request.y.cells > maxLandscapeCells) {
    return error(ErrorCode::tooLarge,
                 "A loss landscape of % × % cells was asked for; at most % cells are accepted.",
                 {request.x.cells, request.y.cells, maxLandscapeCells});
  }
  for (const std::span<const float> direction : {request.xDirection, request.yDirection}) {
    if (std::optional<Error> misfit = directionMisfit(direction, parameterCount)) {
      return misfit;
    }
  }
  return std::nullopt;
}

/// The mean loss with these parameters; the largest float if it isn't finite.
float lossAt(Run& run, std::span<const float> parameters) {
  const float loss = run.evaluate(parameters).meanLoss();
  return isFinite(loss) ? loss : std::numeric_limits<float>::max();
}

} // namespace

std::optional<Error> lossLandscape(Run& run, const LandscapeRequest& request,
                                   std::span<float> losses, std::size_t first) {
  const std::span<const float> center = run.network().paddedParameters();
  const std::size_t parameterCount = run.network().parameters().size();
  if (std::optional<Error> misfit = requestMisfit(request, parameterCount)) {
    return misfit;
  }
  std::vector<float> parameters(center.begin(), center.end());
  std::size_t cell = first;
  for (float& loss : losses) {
    const float a = request.x.middle(cell % request.x.cells);
    const float b = request.y.middle(request.y.cells - 1 - cell / request.x.cells);
    for (std::size_t i = 0; i < parameterCount; ++i) {
      parameters[i] = center[i] + (a * request.xDirection[i] + b * request.yDirection[i]);
    }
    loss = lossAt(run, parameters);
    ++cell;
  }
  return std::nullopt;
}

std::optional<Error> lossAlongLine(Run& run, std::span<const float> towards, const Axis& axis,
                                   std::span<float> losses, std::size_t first) {
  const std::span<const float> start = run.network().paddedParameters();
  const std::size_t parameterCount = run.network().parameters().size();
  if (std::optional<Error> misfit = axisMisfit(axis)) {
    return misfit;
  }
  if (std::optional<Error> misfit = directionMisfit(towards, parameterCount)) {
    return misfit;
  }
  std::vector<float> parameters(start.begin(), start.end());
  std::size_t cell = first;
  for (float& loss : losses) {
    const float t = axis.middle(cell);
    for (std::size_t i = 0; i < parameterCount; ++i) {
      parameters[i] = start[i] + t * (towards[i] - start[i]);
    }
    loss = lossAt(run, parameters);
    ++cell;
  }
  return std::nullopt;
}

} // namespace neuron
