#include "neuron/block_pass.hpp"

#include <algorithm>
#include <array>
#include <cstring>

namespace neuron {

namespace {

using RowPointers = std::array<const float*, laneCount>;

/// Four rows of `count` numbers each become `count` vectors, `stride` apart: a row a lane.
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

/// Two floats side by side in memory.
double loadPair(const float* from) {
  double pair = 0.0;
  std::memcpy(&pair, from, sizeof pair);
  return pair;
}

/// Samples one after the other.
struct InOrder {
  std::size_t operator[](std::size_t sample) const { return sample; }
};

/// Calls use(g, rowOf) for each group, with rowOf(lane): in lanes that no sample fills, the first
/// sample's row.
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

/// The rows of a block of samples, into lanes. Rows of one or two numbers, as points in the plane
/// and their targets are, go without the way through `transpose`: it would be a tenth of a step.
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
    : architecture_(architecture), targets_(architecture.outputCount() * maxGroups) {
  values_.emplace_back(architecture.inputCount() * maxGroups);
  for (const Layer& layer : architecture.layers()) {
    const std::size_t size = layer.neuronCount * maxGroups;
    const bool isLast = values_.size() == architecture.layers().size();
    const bool all = detail == Detail::all;
    values_.emplace_back(size);
    sums_.emplace_back(all || (isLast && architecture.endsInSoftmax()) ? size : 0);
    sumGradients_.emplace_back(size);
    outputGradients_.emplace_back(all ? size : 0);
  }
}

void BlockPass::setInputs(const float* inputs, std::size_t count) {
  setCount(count);
  gather(inputs, architecture_.inputCount(), InOrder(), count, groups_, values_.front().data());
}

void BlockPass::setTargets(const float* targets) {
  gather(targets, architecture_.outputCount(), InOrder(), sampleCount_, groups_, targets_.data());
}

void BlockPass::setInputs(const float* inputs, const std::uint32_t* rows, std::size_t count) {
  setCount(count);
  gather(inputs, architecture_.inputCount(), rows, count, groups_, values_.front().data());
}

void BlockPass::setTargets(const float* targets, const std::uint32_t* rows) {
  gather(targets, architecture_.outputCount(), rows, sampleCount_, groups_, targets_.data());
}

void BlockPass::forward(const float* parameters, std::size_t layerCount) {
  for (std::size_t l = 0; l < layerCount; ++l) {
    const Layer& layer = architecture_.layers()[l];
    f32x4* outputs = values_[l + 1].data();
    const std::size_t size = layer.neuronCount * groups_;
    weightedSums(layer, parameters, groups_, values_[l].data(), outputs);
    if (sums_[l].size() > 0) {
      std::copy_n(outputs, size, sums_[l].data());
    }
    activate(layer.activation, {outputs, size});
  }
  if (architecture_.endsInSoftmax() && layerCount == architecture_.layers().size()) {
    softmax(architecture_.outputCount(), groups_, sums_.back().data(), values_.back().data());
  }
}

OutputBlock BlockPass::outputBlock() const {
  const f32x4* outputs = values_.back().data();
  const f32x4* sums = architecture_.endsInSoftmax() ? sums_.back().data() : outputs;
  return {architecture_.outputCount(), groups_, sums, outputs, targets_.data()};
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
  const i32x4 used = usedLanes(groups_ - 1);
  for (std::size_t i = 0; i < count; ++i) {
    f32x4& last = numbers[i * groups_ + groups_ - 1];
    last = onlyWhere(used, last);
  }
}

void BlockPass::backward(Loss loss, Objective objective, const float* parameters,
                         float* parameterGradients) {
  const std::size_t outputCount = architecture_.outputCount();
  const std::size_t last = lastLayer();
  const f32x4* outputs = values_.back().data();
  f32x4* gradients = sumGradients_.back().data();
  if (objective == Objective::perceptron) {
    for (std::size_t i = 0; i < outputCount * groups_; ++i) {
      gradients[i] = outputs[i] - targets_.data()[i];
    }
  } else {
    lossGradients(loss, outputBlock(), gradients);
  }
  clearUnusedLanes(gradients, outputCount);
  for (std::size_t l = last;; --l) {
    const Layer& layer = architecture_.layers()[l];
    gradients = sumGradients_[l].data();
    const std::size_t size = layer.neuronCount * groups_;
    if (outputGradients_[l].size() > 0) {
      std::copy_n(gradients, size, outputGradients_[l].data());
    }
    if (l == last && architecture_.endsInSoftmax() && loss != Loss::crossEntropy) {
      multiplyBySoftmaxSlope(outputCount, groups_, outputs, gradients);
    } else if (l != last || objective == Objective::loss) {
      multiplyBySlope(layer.activation, values_[l + 1].data(), {gradients, size});
    }
    addParameterGradients(layer, groups_, values_[l].data(), gradients, parameterGradients);
    if (l == 0) {
      return;
    }
    inputGradients(layer, parameters, groups_, gradients, sumGradients_[l - 1].data());
  }
}

} // namespace neuron
