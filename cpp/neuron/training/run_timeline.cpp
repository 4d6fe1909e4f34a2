// A run's history: checkpoints, manual changes, going back and branching.

#include "neuron/training/run.hpp"

#include "neuron/messages/wording.hpp"

#include <algorithm>

namespace neuron {

namespace {

// With more manual changes, or more floats in them, the run forgets the past.
constexpr std::size_t mostChanges = 4096;
constexpr std::size_t mostChangedFloats = std::size_t{1} << 22U;

} // namespace

std::optional<Error> Run::goTo(std::uint32_t step) {
  return goTowards(step, step);
}

std::optional<Error> Run::goTowards(std::uint32_t step, std::uint32_t most) {
  if (step > latestStep_ || step < earliestStep()) {
    return error(ErrorCode::badRange,
                 "There is no step % in this run; it can go to the steps % to %.",
                 {std::size_t{step}, std::size_t{earliestStep()}, std::size_t{latestStep_}});
  }
  divergence_.reset();
  const Checkpoints::Checkpoint checkpoint = checkpoints_.before(step);
  if (position_.step > step || position_.step < checkpoint.position->step) {
    recall(checkpoint);
  }
  replayTo(position_.step + std::min(most, step - position_.step));
  return std::nullopt;
}

/// Forgets everything after the current step, and a divergence.
void Run::branch() {
  divergence_.reset();
  if (position_.step == latestStep_) {
    return;
  }
  latestStep_ = position_.step;
  if (recentPosition_.step > position_.step) {
    keepRecent();
  }
  changes_.resize(nextChange_);
  checkpoints_.forgetAfter(position_.step);
  steps_.endAt(stepPoint());
  epochs_.endAt(epochPoint());
}

/// Records the current settings, and the parameters if they are given, as a change at this step.
void Run::record(std::span<const float> parameters) {
  if (changes_.empty() || changes_.back().step != position_.step) {
    const std::size_t floats = (changes_.size() + 1) * parameters.size();
    if (changes_.size() >= mostChanges || floats > mostChangedFloats) {
      forgetPast();
    }
    changes_.push_back({position_.step, settings_, {}});
  }
  Change& change = changes_.back();
  change.settings = settings_;
  if (!parameters.empty()) {
    change.parameters.assign(parameters.begin(), parameters.end());
  }
  nextChange_ = changes_.size();
}

/// Applies the recorded changes of the current step.
void Run::applyChanges() {
  for (; nextChange_ < changes_.size() && changes_[nextChange_].step == position_.step;
       ++nextChange_) {
    const Change& change = changes_[nextChange_];
    settings_ = change.settings;
    std::copy(change.parameters.begin(), change.parameters.end(),
              network_.paddedParameters().begin());
  }
}

void Run::storeCheckpoint() {
  position_.powers = optimizer_.powers();
  const std::span<const float> parameters = network_.paddedParameters();
  float* place = checkpoints_.add(position_);
  optimizer_.remember(std::copy(parameters.begin(), parameters.end(), place));
}

/// Remembers the state at this step in place of an earlier one.
void Run::keepRecent() {
  recentPosition_ = position_;
  recentPosition_.powers = optimizer_.powers();
  const std::span<const float> parameters = network_.paddedParameters();
  optimizer_.remember(std::copy(parameters.begin(), parameters.end(), recent_.data()));
}

/// Restores the state at a checkpoint, and the changes that were made there.
void Run::recall(const Checkpoints::Checkpoint& checkpoint) {
  position_ = *checkpoint.position;
  const std::span<float> parameters = network_.paddedParameters();
  std::copy_n(checkpoint.state, parameters.size(), parameters.begin());
  optimizer_.recall(checkpoint.state + parameters.size());
  optimizer_.setPowers(position_.powers);
  // A checkpoint is stored on arrival at a step, before the changes at that step.
  settings_ = firstSettings_;
  for (nextChange_ = 0;
       nextChange_ < changes_.size() && changes_[nextChange_].step < position_.step;
       ++nextChange_) {
    settings_ = changes_[nextChange_].settings;
  }
  applyChanges();
}

/// Makes again the steps from here to `step`.
void Run::replayTo(std::uint32_t step) { // NOLINT(misc-no-recursion): see stopBeforeNonFinite
  while (position_.step < step && this->step()) {
    applyChanges();
  }
}

void Run::forgetPast() {
  // The change that is being recorded has already changed settings_. Earlier settings aren't
  // needed, since no earlier step can be replayed any more.
  changes_.clear();
  firstSettings_ = settings_;
  checkpoints_.startAt(position_.step);
  storeCheckpoint();
  keepRecent();
}

std::optional<Error> Run::setParameters(std::span<const float> parameters) {
  if (std::optional<Error> error = network_.setParameters(parameters)) {
    return error;
  }
  branch();
  record(network_.parameters());
  return std::nullopt;
}

std::optional<Error> Run::setParameter(std::size_t index, float value) {
  if (std::optional<Error> error = network_.setParameter(index, value)) {
    return error;
  }
  branch();
  record(network_.parameters());
  return std::nullopt;
}

std::optional<Error> Run::setOptimizerSettings(const OptimizerSettings& settings) {
  if (std::optional<Error> misfit = optimizerMisfit(settings)) {
    return misfit;
  }
  if (settings.optimizer != settings_.optimizer.optimizer) {
    return error(ErrorCode::badValue,
                 "A run keeps the optimizer that it began with, since each remembers other things; "
                 "begin a new run with these parameters.");
  }
  branch();
  settings_.optimizer = settings;
  record({});
  return std::nullopt;
}

} // namespace neuron
