#pragma once

#include "neuron/data/data_set.hpp"
#include "neuron/network/block_pass.hpp"
#include "neuron/network/loss.hpp"

#include <cstddef>
#include <cstdint>
#include <span>

namespace neuron {

/// Tells whether a sample is classified right.
///
/// Several outputs: the largest output stands where the largest target does. One output: it lies on
/// its target's side of a threshold, halfway between the two targets there are (0.5 for 0 and 1; 0
/// for −1 and 1; for bce_with_logits the logit 0, which is the probability 0.5). A data set whose
/// single targets are more than two numbers is no classification.
class Judge {
public:
  Judge(Loss loss, const DataSet& data);

  [[nodiscard]] bool classifies() const { return classifies_; }

  /// How many of the samples that stand in the pass are right; 0 where nothing is classified.
  [[nodiscard]] std::uint32_t countRight(const BlockPass& pass) const;

private:
  std::size_t outputCount_;
  bool classifies_;
  float outputThreshold_ = 0.5F;
  float targetThreshold_ = 0.5F;
};

/// Sums over samples: of their own losses, and of those that are right.
struct Tally {
  double loss = 0.0;
  std::uint32_t right = 0;
  std::uint32_t count = 0;

  [[nodiscard]] float meanLoss() const { return static_cast<float>(loss / count); }
  [[nodiscard]] float accuracy() const {
    return static_cast<float>(right) / static_cast<float>(count);
  }
};

/// Adds the samples that stand in the pass, after forward.
void add(Tally& tally, const BlockPass& pass, Loss loss, const Judge& judge);

/// Of the whole data set with these parameters (padded as the network's are).
Tally evaluate(BlockPass& pass, std::span<const float> parameters, const DataSet& data, Loss loss,
               const Judge& judge);

} // namespace neuron
