#pragma once

#include "neuron/data/data_set.hpp"
#include "neuron/network/network.hpp"
#include "neuron/numbers/thinned_series.hpp"
#include "neuron/support/result.hpp"
#include "neuron/training/checkpoints.hpp"
#include "neuron/training/evaluation.hpp"
#include "neuron/training/optimizer.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace neuron {

inline constexpr std::size_t maxTrainingSamples = 100'000;
inline constexpr std::size_t maxTrainingNumbers = std::size_t{1}
                                                  << 24U; ///< inputs, and as many targets

struct RunConfig {
  Architecture architecture;
  Loss loss = Loss::meanSquaredError;
  OptimizerSettings optimizer;
  Initialization initialization;
  std::uint64_t seed = 0;
  std::size_t batchSize = 0; ///< samples of a step; 0, or more than there are, is all of them
  bool shuffle = false;      ///< each epoch in an order of its own, drawn from the seed
};

/// Why training stopped: the next step would have left the finite numbers.
struct Divergence {
  std::uint32_t step;                   ///< the last finite one, at which the run now stands
  std::optional<std::size_t> parameter; ///< the first one that would not have been finite
  float gradient;                       ///< its gradient; 0 where it isn't finite itself
  std::string reason;
};

/// A training run: a network, its data, and every step that was taken. The same configuration and
/// the same calls give the same bits on every machine.
///
/// Gradient descent over batches. A step takes the next samples of the epoch's order, `batchSize`
/// of them (or one, with trainSamples) or as many as the epoch has left, and changes the parameters
/// by the optimiser's rule for the gradient of their mean loss. Training allocates nothing, but for
/// the log of changes that were made by hand (beyond 64 of them).
class Run {
public:
  /// A run at step 0. Errors: lengthMismatch, notFinite, tooLarge (data); badShape, badValue (what
  /// doesn't go together), each saying what is accepted.
  static Result<Run> create(const RunConfig& config, DataSet data);

  Run(const Run& other);
  Run(Run&& other) noexcept;
  Run& operator=(const Run&) = delete;
  Run& operator=(Run&&) = delete;
  ~Run();

  // Training. Each stops early when it diverges; a count of 0 changes nothing.

  /// The next `count` batches. The mean loss of the last one's samples, before its update.
  float trainSteps(std::uint32_t count);

  /// The next `count` samples, each a step of its own.
  float trainSamples(std::uint32_t count);

  /// To the end of the `count`-th epoch from here, one that is under way included. The mean loss of
  /// the last epoch, each sample's before the update that it took part in.
  float trainEpochs(std::uint32_t count);

  /// Set when training stopped; any change by hand, and goTo, let it go on.
  [[nodiscard]] const std::optional<Divergence>& divergence() const { return divergence_; }

  // Time.

  [[nodiscard]] const Position& position() const { return position_; }

  /// The furthest step that has been reached since the last branching.
  [[nodiscard]] std::uint32_t latestStep() const { return latestStep_; }

  /// The earliest step that can be gone back to: 0, but in runs with thousands of changes by hand.
  [[nodiscard]] std::uint32_t earliestStep() const { return checkpoints_.origin(); }

  /// Makes the run what it was after that step, to the bit: from the checkpoint before it, by
  /// replaying. Training from there forgets what came after, and branches. badRange for a step that
  /// hasn't been reached.
  std::optional<Error> goTo(std::uint32_t step);

  // Changes by hand; they are part of the run's history, and replayed.

  std::optional<Error> setParameters(std::span<const float> parameters);
  std::optional<Error> setParameter(std::size_t index, float value);

  /// Everything but the optimiser itself.
  std::optional<Error> setOptimizerSettings(const OptimizerSettings& settings);
  [[nodiscard]] const OptimizerSettings& optimizerSettings() const { return settings_.optimizer; }

  /// 0 is all samples. For the steps to come, wherever they start: going back replays earlier ones
  /// as they were, and brings the optimiser's settings back, but not this.
  void setBatchSize(std::size_t batchSize);

  // What it is and what it came to.

  [[nodiscard]] Network& network() { return network_; }
  [[nodiscard]] const Network& network() const { return network_; }
  [[nodiscard]] const DataSet& data() const { return data_; }
  [[nodiscard]] Loss loss() const { return loss_; }
  [[nodiscard]] Objective objective() const { return objective_; }
  [[nodiscard]] bool classifies() const { return judge_.classifies(); }

  /// The loss and the share of right answers over all data, as the parameters are now.
  Tally evaluate();
  /// The same for other parameters, padded to a multiple of four; the run isn't changed.
  Tally evaluate(std::span<const float> parameters);

  /// l1 Σ|w| + l2/2 Σw², which gradients include and losses don't.
  [[nodiscard]] double penalty() const;

  /// The gradient of the mean loss over all data, penalty included, for all parameters.
  void gradient(std::span<float> gradient);

  /// The steps' losses and the epochs'; at most historySize points each.
  [[nodiscard]] std::span<const SeriesPoint> stepHistory() const { return steps_.points(); }
  [[nodiscard]] std::span<const SeriesPoint> epochHistory() const { return epochs_.points(); }
  static constexpr std::size_t historySize = 1024;

private:
  struct Settings {
    std::uint32_t samplesPerStep = 0;
    OptimizerSettings optimizer;
  };
  /// Made on arrival at `step`, before the step after it.
  struct Change {
    std::uint32_t step = 0;
    Settings settings;
    std::vector<float> parameters; ///< empty where they stayed
  };

  Run(const RunConfig& config, DataSet data, Network network);

  bool step();
  void accumulate(std::size_t count, Tally& tally);
  void stopBeforeNonFinite();
  void clearGradients();
  [[nodiscard]] std::size_t nextCount() const;
  void finishStep(const Tally& tally, float loss);
  void endCurve();
  [[nodiscard]] SeriesPoint stepPoint() const {
    return {position_.step, position_.lastBatchLoss, position_.lastBatchAccuracy};
  }
  [[nodiscard]] SeriesPoint epochPoint() const {
    return {position_.epoch, position_.lastEpochLoss, position_.lastEpochAccuracy};
  }
  void stopAt(std::optional<std::size_t> parameter, float gradient);
  void prepareSteps(std::uint32_t count, std::size_t samples);
  void branch();
  void record(std::span<const float> parameters);
  void applyChanges();
  void storeCheckpoint();
  void restore(std::uint32_t step);
  void arrangeEpoch();
  void forgetPast();

  Loss loss_;
  Objective objective_;
  std::uint64_t seed_;
  bool shuffle_;
  DataSet data_;
  Judge judge_;
  Network network_;
  OptimizerState optimizer_;
  std::uint32_t batchSize_ = 0;
  Settings settings_;
  Settings firstSettings_; ///< before any change
  Position position_;
  std::uint32_t latestStep_ = 0;
  std::uint32_t sampleCount_;
  std::vector<std::uint32_t> order_; ///< of the samples; empty where they aren't shuffled
  std::uint32_t orderEpoch_ = 0;
  std::vector<float> gradients_; ///< padded; all zero between steps
  Checkpoints checkpoints_;
  std::vector<Change> changes_;
  std::size_t nextChange_ = 0;
  ThinnedSeries steps_{historySize};
  ThinnedSeries epochs_{historySize};
  std::optional<Divergence> divergence_;
};

} // namespace neuron
