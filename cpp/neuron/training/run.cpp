#include "neuron/training/run.hpp"

#include "neuron/messages/wording.hpp"
#include "neuron/numbers/bits.hpp"
#include "neuron/numbers/random.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace neuron {

namespace {

constexpr std::uint32_t noEpoch = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t changesAtFirst = 64;

/// How many of `all` samples a step takes. A batch size of 0 means all.
std::uint32_t stepSize(std::size_t batchSize, std::size_t all) {
  return static_cast<std::uint32_t>(batchSize == 0 ? all : std::min(batchSize, all));
}

} // namespace

Run::Run(const RunConfig& config, DataSet data, Network network)
    : loss_(config.loss),
      objective_(config.optimizer.optimizer == Optimizer::perceptron ? Objective::perceptron
                                                                     : Objective::loss),
      seed_(config.seed), shuffle_(config.shuffle), data_(std::move(data)),
      judge_(config.loss, data_), network_(std::move(network)),
      optimizer_(config.optimizer.optimizer, config.architecture.parameterCount()),
      batchSize_(stepSize(config.batchSize, data_.sampleCount())), settings_{batchSize_,
                                                                             config.optimizer},
      firstSettings_(settings_), sampleCount_(static_cast<std::uint32_t>(data_.sampleCount())),
      order_(shuffle_ ? sampleCount_ : 0), orderEpoch_(noEpoch),
      gradients_(network_.paddedParameters().size()),
      checkpoints_(gradients_.size() + optimizer_.memorySize()),
      recent_(gradients_.size() + optimizer_.memorySize()) {
  changes_.reserve(changesAtFirst);
  const Tally start = evaluate();
  position_.lastBatchLoss = position_.lastEpochLoss = start.meanLoss();
  position_.lastBatchAccuracy = position_.lastEpochAccuracy = start.accuracy();
  storeCheckpoint();
  keepRecent();
}

// Defined here so that they are compiled once, not wherever a run is copied or moved.
Run::Run(const Run&) = default;
Run::Run(Run&&) noexcept = default;
Run::~Run() = default;

float Run::trainSteps(std::uint32_t count) {
  prepareSteps(count, batchSize_);
  for (std::uint32_t i = 0; i < count && step(); ++i) {
  }
  endCurve();
  return position_.lastBatchLoss;
}

float Run::trainSamples(std::uint32_t count) {
  prepareSteps(count, 1);
  for (std::uint32_t i = 0; i < count && step(); ++i) {
  }
  endCurve();
  return position_.lastBatchLoss;
}

float Run::trainEpochs(std::uint32_t count) {
  prepareSteps(count, batchSize_);
  for (std::uint32_t left = count; left > 0 && step();) {
    left -= position_.samplesSeen == 0 ? 1U : 0U;
  }
  endCurve();
  return position_.lastEpochLoss;
}

/// Prepares for `count` steps or epochs with `samples` samples per step. If the count is 0, later
/// steps aren't forgotten.
void Run::prepareSteps(std::uint32_t count, std::size_t samples) {
  if (count == 0) {
    return;
  }
  branch();
  if (settings_.samplesPerStep != samples) {
    settings_.samplesPerStep = static_cast<std::uint32_t>(samples);
    record({});
  }
}

/// Makes the curve end with the newest step, which step() doesn't always add.
void Run::endCurve() {
  if (position_.step == latestStep_) {
    steps_.endAt(stepPoint());
  }
}

/// Stops at the last finite step when the parameters or their gradients aren't finite any more.
/// Goes back to that step and recomputes the gradient, to find out what happened. The steps that it
/// makes again were finite, so none of them comes back here.
void Run::stopBeforeNonFinite() { // NOLINT(misc-no-recursion)
  const std::vector<float> unfinite(network_.parameters().begin(), network_.parameters().end());
  clearGradients();
  const std::uint32_t lastFinite = position_.step;
  recall(recentPosition_.step <= lastFinite
             ? Checkpoints::Checkpoint{&recentPosition_, recent_.data()}
             : checkpoints_.before(lastFinite));
  replayTo(lastFinite);
  Tally tally;
  const std::size_t count = nextCount();
  arrangeEpoch();
  accumulate(count, tally);
  finishGradient(network_.architecture(), settings_.optimizer, count, network_.paddedParameters(),
                 gradients_);
  std::size_t i = 0;
  while (isFinite(unfinite[i]) && isFinite(gradients_[i])) {
    ++i;
  }
  stopAt(i, gradients_[i]);
  clearGradients();
}

void Run::clearGradients() {
  std::fill(gradients_.begin(), gradients_.end(), 0.0F);
}

void Run::stopAt(std::optional<std::size_t> parameter, float gradient) {
  const std::size_t step = position_.step;
  const bool isKnown = isFinite(gradient);
  std::string what = "the next batch's loss is too large for a 32-bit number";
  if (parameter) {
    what =
        phrase("the next one would take % out of the range of 32-bit numbers (its gradient is %)",
               {network_.architecture().parameterName(*parameter),
                isKnown ? Word(gradient) : Word("out of range, too")});
  }
  divergence_ = {position_.step, parameter, isKnown ? gradient : 0.0F,
                 phrase("Training stopped after step %: %; a smaller learning rate keeps it in "
                        "range.",
                        {step, what})};
}

void Run::arrangeEpoch() {
  if (!shuffle_ || orderEpoch_ == position_.epoch) {
    return;
  }
  std::iota(order_.begin(), order_.end(), 0U);
  Random random(seed_, initialStream + 1 + position_.epoch);
  random.shuffle(order_);
  orderEpoch_ = position_.epoch;
}

void Run::setBatchSize(std::size_t batchSize) {
  batchSize_ = stepSize(batchSize, sampleCount_);
}

Tally Run::evaluate() {
  return evaluate(network_.paddedParameters());
}

Tally Run::evaluate(std::span<const float> parameters) {
  return neuron::evaluate(network_.pass(), parameters, data_, loss_, judge_);
}

double Run::penalty() const {
  return neuron::penalty(network_.architecture(), settings_.optimizer, network_.parameters());
}

void Run::gradient(std::span<float> gradient) {
  const std::span<const float> parameters = network_.paddedParameters();
  BlockPass& pass = network_.pass();
  for (std::size_t first = 0; first < sampleCount_; first += blockSize) {
    pass.setInputs(data_.inputsFrom(first), std::min(blockSize, sampleCount_ - first));
    pass.setTargets(data_.targetsFrom(first));
    pass.forward(parameters.data());
    pass.backward(loss_, objective_, parameters.data(), gradients_.data());
  }
  finishGradient(network_.architecture(), settings_.optimizer, sampleCount_, parameters,
                 gradients_);
  std::copy_n(gradients_.begin(), gradient.size(), gradient.begin());
  clearGradients();
}

} // namespace neuron
