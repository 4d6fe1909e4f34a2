#include "neuron/network/dense.hpp"

#include <array>

namespace neuron {

namespace {

/// One number for each sample of the block.
template <std::size_t groups> struct Row {
  std::array<f32x4, groups> lanes;

  /// factor · values
  static Row of(float factor, const f32x4* values) {
    const f32x4 all = splat(factor);
    Row row{};
    for (std::size_t g = 0; g < groups; ++g) {
      row.lanes[g] = all * values[g];
    }
    return row;
  }

  /// Adds factor · values.
  void add(float factor, const f32x4* values) {
    const f32x4 all = splat(factor);
    for (std::size_t g = 0; g < groups; ++g) {
      lanes[g] += all * values[g];
    }
  }

  /// Stores the lanes plus `added`. Since `added` + 0 is never −0, a sum of nothing but −0 becomes
  /// +0, as if it had started at +0.
  void store(f32x4* to, float added) const {
    const f32x4 all = splat(added + 0.0F);
    for (std::size_t g = 0; g < groups; ++g) {
      to[g] = lanes[g] + all;
    }
  }
};

// Two neurons at a time, so that each input is read once for both. With four groups each, they fill
// the processor's registers.
template <std::size_t groups>
void weightedSumsOf(const Layer& layer, const float* parameters, const f32x4* inputs, f32x4* sums) {
  const std::size_t inputCount = layer.inputCount;
  const float* weights = parameters + layer.weightsOffset;
  const float* biases = parameters + layer.biasesOffset;
  std::size_t n = 0;
  for (; n + 1 < layer.neuronCount; n += 2) {
    const float* first = weights + n * inputCount;
    const float* second = first + inputCount;
    Row<groups> one = Row<groups>::of(*first, inputs);
    Row<groups> other = Row<groups>::of(*second, inputs);
    for (std::size_t i = 1; i < inputCount; ++i) {
      one.add(first[i], inputs + i * groups);
      other.add(second[i], inputs + i * groups);
    }
    one.store(sums + n * groups, biases[n]);
    other.store(sums + (n + 1) * groups, biases[n + 1]);
  }
  if (n < layer.neuronCount) {
    const float* last = weights + n * inputCount;
    Row<groups> row = Row<groups>::of(*last, inputs);
    for (std::size_t i = 1; i < inputCount; ++i) {
      row.add(last[i], inputs + i * groups);
    }
    row.store(sums + n * groups, biases[n]);
  }
}

template <std::size_t groups>
void inputGradientsOf(const Layer& layer, const float* parameters, const f32x4* sumGradients,
                      f32x4* gradients) {
  const std::size_t inputCount = layer.inputCount;
  const float* weights = parameters + layer.weightsOffset;
  std::size_t i = 0;
  for (; i + 1 < inputCount; i += 2) {
    Row<groups> one = Row<groups>::of(weights[i], sumGradients);
    Row<groups> other = Row<groups>::of(weights[i + 1], sumGradients);
    for (std::size_t n = 1; n < layer.neuronCount; ++n) {
      const float* pair = weights + n * inputCount + i;
      one.add(pair[0], sumGradients + n * groups);
      other.add(pair[1], sumGradients + n * groups);
    }
    one.store(gradients + i * groups, 0.0F);
    other.store(gradients + (i + 1) * groups, 0.0F);
  }
  if (i < inputCount) {
    Row<groups> row = Row<groups>::of(weights[i], sumGradients);
    for (std::size_t n = 1; n < layer.neuronCount; ++n) {
      row.add(weights[n * inputCount + i], sumGradients + n * groups);
    }
    row.store(gradients + i * groups, 0.0F);
  }
}

template <std::size_t groups> f32x4 productSum(const f32x4* a, const f32x4* b) {
  f32x4 sum = a[0] * b[0];
  for (std::size_t g = 1; g < groups; ++g) {
    sum += a[g] * b[g];
  }
  return sum;
}

template <std::size_t groups> f32x4 sumOf(const f32x4* lanes) {
  f32x4 sum = lanes[0];
  for (std::size_t g = 1; g < groups; ++g) {
    sum += lanes[g];
  }
  return sum;
}

/// Adds the sum of the four lanes of lanes(k) to to[k], for k below `count`, four k at a time.
template <class Lanes> void addLaneSums(float* to, std::size_t count, Lanes lanes) {
  std::size_t k = 0;
  for (; k + laneCount <= count; k += laneCount) {
    store(to + k, load(to + k) + laneSums(lanes(k), lanes(k + 1), lanes(k + 2), lanes(k + 3)));
  }
  for (; k < count; ++k) {
    to[k] += laneSum(lanes(k));
  }
}

/// Adds the gradients of the weights of neurons with one or two inputs. These are too few to fill a
/// vector, so a vector takes the weights of several neurons.
template <std::size_t groups, std::size_t inputCount>
void addNarrowGradients(std::size_t neuronCount, const f32x4* inputs, const f32x4* sumGradients,
                        float* to) {
  addLaneSums(to, neuronCount * inputCount, [&](std::size_t k) {
    return productSum<groups>(sumGradients + k / inputCount * groups,
                              inputs + k % inputCount * groups);
  });
}

template <std::size_t groups>
void addParameterGradientsOf(const Layer& layer, const f32x4* inputs, const f32x4* sumGradients,
                             float* parameterGradients) {
  const std::size_t inputCount = layer.inputCount;
  float* weightGradients = parameterGradients + layer.weightsOffset;
  if (inputCount == 1) {
    addNarrowGradients<groups, 1>(layer.neuronCount, inputs, sumGradients, weightGradients);
  } else if (inputCount == 2) {
    addNarrowGradients<groups, 2>(layer.neuronCount, inputs, sumGradients, weightGradients);
  } else {
    for (std::size_t n = 0; n < layer.neuronCount; ++n) {
      const f32x4* own = sumGradients + n * groups;
      addLaneSums(weightGradients + n * inputCount, inputCount,
                  [&](std::size_t i) { return productSum<groups>(own, inputs + i * groups); });
    }
  }
  addLaneSums(parameterGradients + layer.biasesOffset, layer.neuronCount,
              [&](std::size_t n) { return sumOf<groups>(sumGradients + n * groups); });
}

} // namespace

void weightedSums(const Layer& layer, const float* parameters, std::size_t groups,
                  const f32x4* inputs, f32x4* sums) {
  switch (groups) {
  case 1:
    return weightedSumsOf<1>(layer, parameters, inputs, sums);
  case 2:
    return weightedSumsOf<2>(layer, parameters, inputs, sums);
  case 3:
    return weightedSumsOf<3>(layer, parameters, inputs, sums);
  default:
    return weightedSumsOf<4>(layer, parameters, inputs, sums);
  }
}

void inputGradients(const Layer& layer, const float* parameters, std::size_t groups,
                    const f32x4* sumGradients, f32x4* gradients) {
  switch (groups) {
  case 1:
    return inputGradientsOf<1>(layer, parameters, sumGradients, gradients);
  case 2:
    return inputGradientsOf<2>(layer, parameters, sumGradients, gradients);
  case 3:
    return inputGradientsOf<3>(layer, parameters, sumGradients, gradients);
  default:
    return inputGradientsOf<4>(layer, parameters, sumGradients, gradients);
  }
}

void addParameterGradients(const Layer& layer, std::size_t groups, const f32x4* inputs,
                           const f32x4* sumGradients, float* parameterGradients) {
  switch (groups) {
  case 1:
    return addParameterGradientsOf<1>(layer, inputs, sumGradients, parameterGradients);
  case 2:
    return addParameterGradientsOf<2>(layer, inputs, sumGradients, parameterGradients);
  case 3:
    return addParameterGradientsOf<3>(layer, inputs, sumGradients, parameterGradients);
  default:
    return addParameterGradientsOf<4>(layer, inputs, sumGradients, parameterGradients);
  }
}

} // namespace neuron
