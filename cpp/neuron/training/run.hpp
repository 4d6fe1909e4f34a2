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
                                                  << 24U; ///< for inputs, and also for targets

struct RunConfig {
  Architecture architecture;
  Loss loss = Loss::meanSquaredError;
  OptimizerSettings optimizer;
  Initialization initialization;
  std::uint64_t seed = 0;
  std::size_t batchSize = 0; ///< samples per step; 0, or more than there are, means all
  bool shuffle = false;      ///< whether each epoch has its own order, drawn from the seed
};

/// Why training stopped: the next step would have left the finite numbers.
struct Divergence {
  std::uint32_t step;                   ///< the last finite step, at which the run now is
  std::optional<std::size_t> parameter; ///< the first parameter that wouldn't have been finite
  float gradient;                       ///< that parameter's gradient; 0 if it isn't finite
  std::string reason;
};

/// A training run: a network, its data, and every step taken. The same configuration and the same
/// calls give the same bits on every machine.
///
/// The run does gradient descent with batches. A step takes the next `batchSize` samples in the
/// epoch's order (one sample with trainSamples), or as many as are left in the epoch. It changes
/// the parameters by the optimiser's rule for the gradient of these samples' mean loss. Training
/// allocates nothing, except when the log of manual changes grows beyond 64.
class Run {
public:
  /// A run at step 0. Errors, each saying what is accepted: lengthMismatch, notFinite, tooLarge
  /// (data); badShape, badValue (wrong options, or ones that don't fit together); overflow (the
  /// initial loss).
  static Result<Run> create(const RunConfig& config, DataSet data);

  Run(const Run& other);
  Run(Run&& other) noexcept;
  Run& operator=(const Run&) = delete;
  Run& operator=(Run&&) = delete;
  ~Run();

  // Training. Each function stops early if the run diverges. A count of 0 changes nothing.

  /// Trains on the next `count` batches. Returns the last batch's mean loss, before its update.
  float trainSteps(std::uint32_t count);

  /// Trains on the next `count` samples, with a step for each. Returns the last sample's loss,
  /// before its update.
  float trainSamples(std::uint32_t count);

  /// Trains to the end of the `count`-th epoch from here; the current epoch counts. Returns the
  /// last complete epoch's mean loss, with each sample's loss from before its update.
  float trainEpochs(std::uint32_t count);

  /// Set if training diverged and stopped. Reset by any manual change, by goTo, and by training on.
  [[nodiscard]] const std::optional<Divergence>& divergence() const { return divergence_; }

  // Going back and forth in time.

  [[nodiscard]] const Position& position() const { return position_; }

  /// The latest step that has been reached on the current branch.
  [[nodiscard]] std::uint32_t latestStep() const { return latestStep_; }

  /// The earliest step that goTo can reach: 0, except in runs with very many manual changes.
  [[nodiscard]] std::uint32_t earliestStep() const { return checkpoints_.origin(); }

  /// Restores the run to its exact state after `step`, by replaying from the checkpoint before it,
  /// or from where the run is if that is nearer. Training from there branches: it forgets the steps
  /// that came after. Errors: badRange for a step that hasn't been reached or is before
  /// earliestStep().
  std::optional<Error> goTo(std::uint32_t step);

  /// Like goTo, but replays at most `most` steps. The run is then at the step that it has come to,
  /// and the next call goes on from there. Errors: those of goTo.
  std::optional<Error> goTowards(std::uint32_t step, std::uint32_t most);

  // Manual changes. They are part of the run's history and are replayed.

  std::optional<Error> setParameters(std::span<const float> parameters);
  std::optional<Error> setParameter(std::size_t index, float value);

  /// Changes all settings except the optimiser itself. Errors: badValue.
  std::optional<Error> setOptimizerSettings(const OptimizerSettings& settings);
  [[nodiscard]] const OptimizerSettings& optimizerSettings() const { return settings_.optimizer; }

  /// Sets the batch size for all new steps; 0 means all samples. Earlier steps are replayed with
  /// their own batch size. Unlike the optimiser's settings, going back doesn't restore this one.
  void setBatchSize(std::size_t batchSize);

  // Parts and results of the run.

  [[nodiscard]] Network& network() { return network_; }
  [[nodiscard]] const Network& network() const { return network_; }
  [[nodiscard]] const DataSet& data() const { return data_; }
  [[nodiscard]] Loss loss() const { return loss_; }
  [[nodiscard]] Objective objective() const { return objective_; }
  [[nodiscard]] bool classifies() const { return judge_.classifies(); }

  /// The loss and the accuracy over all data with the current parameters.
  Tally evaluate();
  /// The loss and the accuracy over all data with other parameters, padded to a multiple of four.
  /// The run isn't changed.
  Tally evaluate(std::span<const float> parameters);

  /// The penalty l1 Σ|w| + l2/2 Σw². Gradients include it, losses don't.
  [[nodiscard]] double penalty() const;

  /// Computes all parameters' gradients of the mean loss over all data, including the penalty.
  void gradient(std::span<float> gradient);

  /// The losses and accuracies of steps and of epochs, with at most historySize points each.
  [[nodiscard]] std::span<const SeriesPoint> stepHistory() const { return steps_.points(); }
  [[nodiscard]] std::span<const SeriesPoint> epochHistory() const { return epochs_.points(); }
  static constexpr std::size_t historySize = 1024;

private:
  struct Settings {
    std::uint32_t samplesPerStep = 0;
    OptimizerSettings optimizer;
  };
  /// A manual change after `step`, before the next step.
  struct Change {
    std::uint32_t step = 0;
    Settings settings;
    std::vector<float> parameters; ///< empty if they weren't changed
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
  void keepRecent();
  void recall(const Checkpoints::Checkpoint& checkpoint);
  void replayTo(std::uint32_t step);
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
  std::vector<std::uint32_t> order_; ///< of the samples; empty if they aren't shuffled
  std::uint32_t orderEpoch_ = 0;
  std::vector<float> gradients_; ///< padded; all zero between steps
  Checkpoints checkpoints_;
  /// The state at a step shortly before this one, so that a step can be looked into without a long
  /// replay.
  std::vector<float> recent_;
  Position recentPosition_;
  std::vector<Change> changes_;
  std::size_t nextChange_ = 0;
  ThinnedSeries steps_{historySize};
  ThinnedSeries epochs_{historySize};
  std::optional<Divergence> divergence_;
};

} // namespace neuron
