#include "neuron/one_neuron/sampling.hpp"

#include "neuron/messages/wording.hpp"
#include "neuron/numbers/bits.hpp"

namespace neuron {

namespace {

Result<std::vector<float>> sample(float (*function)(Activation, float), Activation activation,
                                  float from, float to, std::size_t count) {
  if (count < minSamples || count > maxSamples) {
    return error(ErrorCode::badCount, "A curve can't be drawn from %; it takes % to %.",
                 {Counted{count, "sample"}, minSamples, maxSamples});
  }
  if (!isFinite(from) || !isFinite(to)) {
    return error(ErrorCode::notFinite,
                 "A curve can't be drawn from % to %; both ends must be ordinary numbers.",
                 {from, to});
  }
  if (from >= to) {
    return error(ErrorCode::badRange,
                 "A curve can't be drawn from % to %; the second end must be the larger one.",
                 {from, to});
  }
  // A weighted mean of the two ends gives both ends exactly. In double, rounding of the products
  // isn't visible.
  const auto last = static_cast<double>(count - 1);
  std::vector<float> samples;
  samples.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    const double share = static_cast<double>(i) / last;
    const double place =
        static_cast<double>(from) * (1.0 - share) + static_cast<double>(to) * share;
    samples.push_back(function(activation, static_cast<float>(place)));
  }
  return samples;
}

} // namespace

Result<std::vector<float>> sampleActivation(Activation activation, float from, float to,
                                            std::size_t count) {
  return sample(activate, activation, from, to, count);
}

Result<std::vector<float>> sampleDerivative(Activation activation, float from, float to,
                                            std::size_t count) {
  return sample(derivative, activation, from, to, count);
}

} // namespace neuron
