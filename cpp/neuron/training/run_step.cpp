// The innermost part of training: one step of a run.

#include "neuron/numbers/bits.hpp"
#include "neuron/training/run.hpp"

#include <algorithm>

namespace neuron {

namespace {

/// Steps between two recent states: each costs about as much as a step with a sample.
constexpr std::uint32_t recentSpacing = 32;

} // namespace

/// Takes one step. If its loss or the new parameters aren't finite, the run stays where it was, and
/// this returns false.
bool Run::step() { // NOLINT(misc-no-recursion): see stopBeforeNonFinite
  arrangeEpoch();
  const std::size_t count = nextCount();
  Tally tally;
  accumulate(count, tally);
  const float loss = tally.meanLoss();
  if (!isFinite(loss)) {
    clearGradients();
    stopAt(std::nullopt, 0.0F);
    return false;
  }
  if (!optimizer_.step(network_.architecture(), settings_.optimizer, count, gradients_,
                       network_.paddedParameters())) {
    stopBeforeNonFinite();
    return false;
  }
  finishStep(tally, loss);
  return true;
}

/// How many samples the next step takes.
std::size_t Run::nextCount() const {
  const std::size_t left = sampleCount_ - position_.samplesSeen;
  return std::min<std::size_t>(settings_.samplesPerStep, left);
}

/// Adds the gradients of the next `count` samples' losses.
void Run::accumulate(std::size_t count, Tally& tally) {
  const float* parameters = network_.paddedParameters().data();
  BlockPass& pass = network_.pass();
  for (std::size_t first = 0; first < count; first += blockSize) {
    const std::size_t place = position_.samplesSeen + first;
    const std::size_t size = std::min(blockSize, count - first);
    if (shuffle_) {
      pass.setInputs(data_.inputs.data(), &order_[place], size);
      pass.setTargets(data_.targets.data(), &order_[place]);
    } else {
      pass.setInputs(data_.inputsFrom(place), size);
      pass.setTargets(data_.targetsFrom(place));
    }
    pass.forward(parameters);
    pass.backward(loss_, objective_, parameters, gradients_.data());
    // After backward, since nothing waits for the loss.
    add(tally, pass, loss_, judge_);
  }
}

void Run::finishStep(const Tally& tally, float loss) {
  const bool isNew = position_.step == latestStep_;
  position_.step += 1;
  position_.samplesSeen += tally.count;
  position_.epochLoss += tally.loss;
  position_.epochRight += tally.right;
  position_.lastBatchLoss = loss;
  position_.lastBatchAccuracy = tally.accuracy();
  const bool endsEpoch = position_.samplesSeen == sampleCount_;
  if (endsEpoch) {
    const Tally epoch{position_.epochLoss, position_.epochRight, position_.samplesSeen};
    position_.lastEpochLoss = epoch.meanLoss();
    position_.lastEpochAccuracy = epoch.accuracy();
    position_.epoch += 1;
    position_.samplesSeen = 0;
    position_.epochLoss = 0.0;
    position_.epochRight = 0;
  }
  if (position_.step % recentSpacing == 0) {
    keepRecent();
  }
  if (!isNew) {
    return;
  }
  latestStep_ = position_.step;
  if (steps_.keeps(position_.step)) {
    steps_.add(stepPoint());
  }
  if (endsEpoch) {
    epochs_.add(epochPoint());
  }
  if (checkpoints_.wants(position_.step)) {
    storeCheckpoint();
  }
}

} // namespace neuron
