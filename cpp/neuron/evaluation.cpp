#include "neuron/evaluation.hpp"

#include <algorithm>
#include <array>

namespace neuron {

namespace {

template <class Value> std::size_t placeOfLargest(std::size_t count, Value value) {
  std::size_t largest = 0;
  for (std::size_t k = 1; k < count; ++k) {
    largest = value(k) > value(largest) ? k : largest;
  }
  return largest;
}

} // namespace

Judge::Judge(Loss loss, const DataSet& data)
    : outputCount_(data.targetCount), classifies_(outputCount_ > 1) {
  if (outputCount_ > 1 || data.targets.empty()) {
    return;
  }
  const auto [least, most] = std::minmax_element(data.targets.begin(), data.targets.end());
  const float low = *least;
  const float high = *most;
  classifies_ = low < high && std::all_of(data.targets.begin(), data.targets.end(),
                                          [&](float t) { return t == low || t == high; });
  targetThreshold_ = low * 0.5F + high * 0.5F;
  outputThreshold_ = loss == Loss::binaryCrossEntropyWithLogits ? 0.0F : targetThreshold_;
}

std::uint32_t Judge::countRight(const BlockPass& pass) const {
  if (!classifies_) {
    return 0;
  }
  std::uint32_t right = 0;
  for (std::size_t sample = 0; sample < pass.sampleCount(); ++sample) {
    bool isRight = false;
    if (outputCount_ > 1) {
      isRight =
          placeOfLargest(outputCount_, [&](std::size_t k) { return pass.output(sample, k); }) ==
          placeOfLargest(outputCount_, [&](std::size_t k) { return pass.target(sample, k); });
    } else {
      isRight = (pass.output(sample, 0) > outputThreshold_) ==
                (pass.target(sample, 0) > targetThreshold_);
    }
    right += isRight ? 1U : 0U;
  }
  return right;
}

void add(Tally& tally, BlockPass& pass, Loss loss, const Judge& judge) {
  std::array<float, blockSize> losses{};
  pass.losses(loss, losses.data());
  for (std::size_t sample = 0; sample < pass.sampleCount(); ++sample) {
    tally.loss += static_cast<double>(losses[sample]);
  }
  tally.right += judge.countRight(pass);
  tally.count += static_cast<std::uint32_t>(pass.sampleCount());
}

Tally evaluate(BlockPass& pass, std::span<const float> parameters, const DataSet& data,
               std::span<const std::uint32_t> rows, Loss loss, const Judge& judge) {
  Tally tally;
  for (std::size_t first = 0; first < rows.size(); first += blockSize) {
    const std::size_t count = std::min(blockSize, rows.size() - first);
    pass.setInputs(data.inputs.data(), &rows[first], count);
    pass.setTargets(data.targets.data(), &rows[first]);
    pass.forward(parameters.data());
    add(tally, pass, loss, judge);
  }
  return tally;
}

} // namespace neuron
