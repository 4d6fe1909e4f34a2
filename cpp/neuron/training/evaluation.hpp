#pragma once

#include "neuron/data/data_set.hpp"
#include "neuron/network/block_pass.hpp"
#include "neuron/network/loss.hpp"

#include <cstddef>
#include <cstdint>
#include <span>

namespace neuron {

/// Decides whether samples are classified correctly.
///
/// With several outputs, the largest output must have the same index as the largest target. With
/// one output, it must lie on its target's side of a threshold, halfway between the two targets
/// that occur (0.5 for 0 and 1; 0 for −1 and 1). For bce_with_logits, the outputs' threshold is the
/// logit 0, which means probability 0.5. If single targets don't have exactly two different values,
/// nothing is classified.
class Judge {
public:
  Judge(Loss loss, const DataSet& data);

  [[nodiscard]] bool classifies() const { return classifies_; }

  /// How many samples of the pass are classified correctly; 0 if nothing is classified.
  [[nodiscard]] std::uint32_t countRight(const BlockPass& pass) const;

private:
  std::size_t outputCount_;
  bool classifies_;
  float outputThreshold_ = 0.5F;
  float targetThreshold_ = 0.5F;
};

/// Sums over samples: of their losses, of the correctly classified ones, and of all.
struct Tally {
  double loss = 0.0;
  std::uint32_t right = 0;
  std::uint32_t count = 0;

  [[nodiscard]] float meanLoss() const { return static_cast<float>(loss / count); }
  [[nodiscard]] float accuracy() const {
    return static_cast<float>(right) / static_cast<float>(count);
  }
};

/// Adds the samples of the pass. To be called after forward.
void add(Tally& tally, const BlockPass& pass, Loss loss, const Judge& judge);

/// The tally of the whole data set with these parameters, padded like Network::paddedParameters().
Tally evaluate(BlockPass& pass, std::span<const float> parameters, const DataSet& data, Loss loss,
               const Judge& judge);

} // namespace neuron
