#include "neuron/training/evaluation.hpp"

#include <algorithm>
#include <cstdint>

namespace neuron {

namespace {

/// For each sample of group g, the index of its largest number (the first one, if several are).
i32x4 placesOfLargest(const f32x4* values, const OutputBlock& block, std::size_t g) {
  f32x4 largest = values[g];
  i32x4 place{};
  for (std::size_t k = 1; k < block.count; ++k) {
    const f32x4 value = values[k * block.groups + g];
    const auto index = static_cast<std::int32_t>(k);
    const i32x4 isLarger = value > largest;
    largest = select(isLarger, value, largest);
    place = (isLarger & i32x4{index, index, index, index}) | (~isLarger & place);
  }
  return place;
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
  const OutputBlock block = pass.outputBlock();
  i32x4 count{};
  for (std::size_t g = 0; g < block.groups; ++g) {
    const i32x4 isRight =
        outputCount_ > 1
            ? placesOfLargest(block.outputs, block, g) == placesOfLargest(block.targets, block, g)
            : (block.outputs[g] > outputThreshold_) == (block.targets[g] > targetThreshold_);
    count -= isRight & pass.usedLanes(g); // a set mask is −1
  }
  return static_cast<std::uint32_t>(count[0] + count[1] + count[2] + count[3]);
}

void add(Tally& tally, const BlockPass& pass, Loss loss, const Judge& judge) {
  tally.loss += pass.lossSum(loss);
  tally.right += judge.countRight(pass);
  tally.count += static_cast<std::uint32_t>(pass.sampleCount());
}

Tally evaluate(BlockPass& pass, std::span<const float> parameters, const DataSet& data, Loss loss,
               const Judge& judge) {
  Tally tally;
  const std::size_t samples = data.sampleCount();
  for (std::size_t first = 0; first < samples; first += blockSize) {
    pass.setInputs(data.inputsFrom(first), std::min(blockSize, samples - first));
    pass.setTargets(data.targetsFrom(first));
    pass.forward(parameters.data());
    add(tally, pass, loss, judge);
  }
  return tally;
}

} // namespace neuron
