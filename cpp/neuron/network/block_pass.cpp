#include "neuron/network/block_pass.hpp"

#include <algorithm>
#include <array>
#include <cstring>

namespace neuron {

namespace {

using RowPointers = std::array<const float*, laneCount>;

/// Turns four rows of `count` numbers into `count` vectors, `stride` apart, with one lane per row.
void transpose(const RowPointers& rows, std::size_t count, f32x4* to, std::size_t stride) {
  std::size_t i = 0;
  for (; i + laneCount <= count; i += laneCount) {
    const f32x4 a = load(rows[0] + i);
    const f32x4 b = load(rows[1] + i);
    const f32x4 c = load(rows[2] + i);
    const f32x4 d = load(rows[3] + i);
    const f32x4 abLow = __builtin_shufflevector(a, b, 0, 4, 1, 5);
    const f32x4 abHigh = __builtin_shufflevector(a, b, 2, 6, 3, 7);
    const f32x4 cdLow = __builtin_shufflevector(c, d, 0, 4, 1, 5);
    const f32x4 cdHigh = __builtin_shufflevector(c, d, 2, 6, 3, 7);
    to[i * stride] = __builtin_shufflevector(abLow, cdLow, 0, 1, 4, 5);
    to[(i + 1) * stride] = __builtin_shufflevector(abLow, cdLow, 2, 3, 6, 7);
    to[(i + 2) * stride] = __builtin_shufflevector(abHigh, cdHigh, 0, 1, 4, 5);
    to[(i + 3) * stride] = __builtin_shufflevector(abHigh, cdHigh, 2, 3, 6, 7);
  }
  for (; i < count; ++i) {
    to[i * stride] = f32x4{rows[0][i], rows[1][i], rows[2][i], rows[3][i]};
  }
}

/// Reads two adjacent floats at once, as the bits of a double.
double loadPair(const float* from) {
  double pair = 0.0;
  std::memcpy(&pair, from, sizeof pair);
  return pair;
}

/// The row of each sample when the samples are in order.
struct InOrder {
  std::size_t operator[](std::size_t sample) const { return sample; }
};

/// Calls use(g, rowOf) for each group g. rowOf(lane) is the row of the lane's sample; for lanes
/// without a sample, the first sample's row.
template <class Rows, class Use> void forEachGroup(Rows rows, std::size_t count, Use use) {
  std::size_t g = 0;
  for (; (g + 1) * laneCount <= count; ++g) {
    use(g, [&](std::size_t lane) { return std::size_t{rows[g * laneCount + lane]}; });
  }
  if (const std::size_t left = count - g * laneCount; left > 0) {
    use(g, [&](std::size_t lane) {
      return std::size_t{rows[lane < left ? g * laneCount + lane : 0]};
    });
  }
}

/// Loads the rows of a block of samples into lanes. Rows of one or two numbers, such as points in
/// the plane and their targets, bypass `transpose`, which would take a tenth of a step's time.
template <class Rows>
void gather(const float* from, std::size_t rowSize, Rows rows, std::size_t count,
            std::size_t groups, f32x4* to) {
  if (rowSize == 1) {
    forEachGroup(rows, count, [&](std::size_t g, auto rowOf) {
      to[g] = f32x4{from[rowOf(0)], from[rowOf(1)], from[rowOf(2)], from[rowOf(3)]};
    });
  } else if (rowSize == 2) {
    forEachGroup(rows, count, [&](std::size_t g, auto rowOf) {
      const auto pair = [&](std::size_t lane) { return loadPair(from + 2 * rowOf(lane)); };
      const auto ab = sameBits<f32x4>(f64x2{pair(0), pair(1)});
      const auto cd = sameBits<f32x4>(f64x2{pair(2), pair(3)});
      to[g] = __builtin_shufflevector(ab, cd, 0, 2, 4, 6);
      to[groups + g] = __builtin_shufflevector(ab, cd, 1, 3, 5, 7);
    });
  } else {
    forEachGroup(rows, count, [&](std::size_t g, auto rowOf) {
      const auto row = [&](std::size_t lane) { return from + rowOf(lane) * rowSize; };
      transpose({row(0), row(1), row(2), row(3)}, rowSize, to + g, groups);
    });
  }
}

} // namespace

BlockPass::BlockPass(const Architecture& architecture, Detail detail)
    : layerCount_(architecture.layers().size()), endsInSoftmax_(architecture.endsInSoftmax()),
      keepsAll_(detail == Detail::all) {
  std::size_t end = 0;
  const auto roomFor = [&](std::size_t numbers) {
    const std::size_t place = end;
    end += numbers * maxGroups;
    return place;
  };
  std::size_t inputs = roomFor(architecture.inputCount());
  for (const Layer& layer : architecture.layers()) {
    const bool isLast = stages_.size() + 1 == layerCount_;
    const std::size_t outputs = roomFor(layer.neuronCount);
    const std::size_t sumGradients = roomFor(layer.neuronCount);
    const bool keepsSums =
        keepsAll_ || traitsOf(layer.activation).slopeTakesSum || (isLast && endsInSoftmax_);
    const std::size_t sums = keepsSums ? roomFor(layer.neuronCount) : outputs;
    const std::size_t outputGradients = keepsAll_ ? roomFor(layer.neuronCount) : sumGradients;
    stages_.push_back({layer, inputs, outputs, sumGradients, sums, outputGradients, keepsSums});
    inputs = outputs;
  }
  targets_ = roomFor(architecture.outputCount());
  lanes_ = LaneBuffer(end);
}

void BlockPass::setCount(std::size_t sampleCount) {
  if (sampleCount == sampleCount_) {
    return;
  }
  sampleCount_ = sampleCount;
  groups_ = (sampleCount + laneCount - 1) / laneCount;
  const auto left = static_cast<std::int32_t>(sampleCount - (groups_ - 1) * laneCount);
  lastUsedLanes_ = i32x4{0, 1, 2, 3} < i32x4{left, left, left, left};
}

void BlockPass::setInputs(const float* inputs, std::size_t count) {
  setCount(count);
  const Stage& first = stages_.front();
  gather(inputs, first.layer.inputCount, InOrder(), count, groups_, at(first.inputs));
}

void BlockPass::setTargets(const float* targets) {
  gather(targets, stages_.back().layer.neuronCount, InOrder(), sampleCount_, groups_, at(targets_));
}

void BlockPass::setInputs(const float* inputs, const std::uint32_t* rows, std::size_t count) {
  setCount(count);
  const Stage& first = stages_.front();
  gather(inputs, first.layer.inputCount, rows, count, groups_, at(first.inputs));
}

void BlockPass::setTargets(const float* targets, const std::uint32_t* rows) {
  gather(targets, stages_.back().layer.neuronCount, rows, sampleCount_, groups_, at(targets_));
}

void BlockPass::forward(const float* parameters, std::size_t layerCount) {
  const std::span<const Stage> stages(stages_.data(), layerCount);
  for (const Stage& stage : stages) {
    f32x4* outputs = at(stage.outputs);
    const std::size_t size = stage.layer.neuronCount * groups_;
    weightedSums(stage.layer, parameters, groups_, at(stage.inputs), outputs);
    if (stage.keepsSums) {
      std::copy_n(outputs, size, at(stage.sums));
    }
    activate(stage.layer.activation, {outputs, size});
  }
  if (endsInSoftmax_ && layerCount == layerCount_) {
    const Stage& last = stages_.back();
    softmax(last.layer.neuronCount, groups_, at(last.sums), at(last.outputs));
  }
}

OutputBlock BlockPass::outputBlock() const {
  const Stage& last = stages_.back();
  const f32x4* outputs = at(last.outputs);
  const f32x4* sums = endsInSoftmax_ ? at(last.sums) : outputs;
  return {last.layer.neuronCount, groups_, sums, outputs, at(targets_)};
}

double BlockPass::lossSum(Loss loss) const {
  std::array<f32x4, maxGroups> losses{};
  sampleLosses(loss, outputBlock(), losses.data());
  clearUnusedLanes(losses.data(), 1);
  f64x2 low{};
  f64x2 high{};
  for (std::size_t g = 0; g < groups_; ++g) {
    low += lowHalf(losses[g]);
    high += highHalf(losses[g]);
  }
  const f64x2 sum = low + high;
  return sum[0] + sum[1];
}

void BlockPass::clearUnusedLanes(f32x4* numbers, std::size_t count) const {
  if (sampleCount_ % laneCount == 0) {
    return;
  }
  for (std::size_t i = 0; i < count; ++i) {
    f32x4& last = numbers[i * groups_ + groups_ - 1];
    last = onlyWhere(lastUsedLanes_, last);
  }
}

void BlockPass::backward(Loss loss, Objective objective, const float* parameters,
                         float* parameterGradients) {
  const Stage& last = stages_.back();
  const std::size_t outputCount = last.layer.neuronCount;
  const f32x4* outputs = at(last.outputs);
  f32x4* sumGradients = at(last.sumGradients);
  if (objective == Objective::perceptron) {
    for (std::size_t i = 0; i < outputCount * groups_; ++i) {
      sumGradients[i] = outputs[i] - at(targets_)[i];
    }
  } else {
    lossGradients(loss, outputBlock(), sumGradients);
  }
  clearUnusedLanes(sumGradients, outputCount);
  const Stage* first = &stages_.front();
  for (const Stage* stage = &last;; --stage) {
    const Layer& layer = stage->layer;
    const std::size_t size = layer.neuronCount * groups_;
    if (keepsAll_) {
      std::copy_n(sumGradients, size, at(stage->outputGradients));
    }
    if (stage == &last && endsInSoftmax_ && loss != Loss::crossEntropy) {
      multiplyBySoftmaxSlope(outputCount, groups_, outputs, sumGradients);
    } else if (stage != &last || objective == Objective::loss) {
      multiplyBySlope(layer.activation, at(stage->sums), at(stage->outputs), {sumGradients, size});
    }
    addParameterGradients(layer, groups_, at(stage->inputs), sumGradients, parameterGradients);
    if (stage == first) {
      return;
    }
    f32x4* earlier = at((stage - 1)->sumGradients);
    inputGradients(layer, parameters, groups_, sumGradients, earlier);
    sumGradients = earlier;
  }
}

} // namespace neuron
