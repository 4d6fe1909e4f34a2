#include "bindings/bound_run.hpp"

#include "neuron/network/network_trace.hpp"
#include "neuron/numbers/bits.hpp"
#include "neuron/training/colour_map.hpp"
#include "neuron/training/field.hpp"
#include "neuron/training/loss_landscape.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace bindings {

namespace {

constexpr std::size_t optimizerDoubles = 8;

std::vector<std::string_view> lines(std::string_view text) {
  std::vector<std::string_view> parts;
  std::size_t start = 0;
  while (start <= text.size()) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    parts.push_back(text.substr(start, end - start));
    start = end + 1;
  }
  return parts;
}

neuron::OptimizerSettings stagedOptimizer(neuron::Optimizer optimizer) {
  neuron::OptimizerSettings settings;
  settings.optimizer = optimizer;
  settings.learningRate = stagedDouble(0);
  settings.momentum = stagedDouble(1);
  settings.beta1 = stagedDouble(2);
  settings.beta2 = stagedDouble(3);
  settings.alpha = stagedDouble(4);
  settings.epsilon = stagedDouble(5);
  settings.l1 = stagedDouble(6);
  settings.l2 = stagedDouble(7);
  return settings;
}

neuron::Axis stagedAxis(std::size_t first, std::size_t cells) {
  const std::span<const float> ends = stagedAt(first, 2);
  return {ends[0], ends[1], cells};
}

} // namespace

Reply BoundRun::configure(const std::string& activations, const std::string& names,
                          std::size_t sizeCount, std::size_t inputNumbers,
                          std::size_t targetNumbers, double seed) {
  const std::vector<std::string_view> chosen = lines(names); // loss, optimizer, initialization
  std::size_t place = 2 * optimizerDoubles;
  const std::span<const float> more = stagedAt(place, 3);
  place += more.size();
  std::vector<std::size_t> sizes;
  for (const float size : stagedAt(place, sizeCount)) {
    sizes.push_back(static_cast<std::size_t>(size));
  }
  place += sizeCount;
  const auto architecture = neuron::Architecture::create(sizes, lines(activations));
  if (!architecture) {
    return failure(architecture.error());
  }
  const auto loss = neuron::lossFromName(chosen[0]);
  if (!loss) {
    return failure(loss.error());
  }
  const auto optimizer = neuron::optimizerFromName(chosen[1]);
  if (!optimizer) {
    return failure(optimizer.error());
  }
  const auto scheme = neuron::schemeFromName(chosen[2]);
  if (!scheme) {
    return failure(scheme.error());
  }
  const neuron::RunConfig config{architecture.value(),
                                 loss.value(),
                                 stagedOptimizer(optimizer.value()),
                                 {scheme.value(), more[0]},
                                 static_cast<std::uint64_t>(seed),
                                 static_cast<std::size_t>(more[1]),
                                 more[2] != 0.0F};
  neuron::DataSet data;
  data.inputCount = sizes.front();
  data.targetCount = sizes.back();
  const std::span<const float> inputs = stagedAt(place, inputNumbers);
  const std::span<const float> targets = stagedAt(place + inputNumbers, targetNumbers);
  data.inputs.assign(inputs.begin(), inputs.end());
  data.targets.assign(targets.begin(), targets.end());
  auto created = neuron::Run::create(config, std::move(data));
  if (!created) {
    return failure(created.error());
  }
  run_ = std::make_unique<neuron::Run>(std::move(created.value()));
  return {};
}

Reply BoundRun::goTo(double step) {
  return replyOf(run_->goTo(static_cast<std::uint32_t>(step)));
}

Reply BoundRun::state() const {
  const neuron::Position& position = run_->position();
  const auto& divergence = run_->divergence();
  std::size_t i = 0;
  for (const double value : {
           static_cast<double>(position.step),
           static_cast<double>(position.epoch),
           static_cast<double>(position.samplesSeen),
           static_cast<double>(run_->earliestStep()),
           static_cast<double>(run_->latestStep()),
           static_cast<double>(position.lastBatchLoss),
           static_cast<double>(position.lastBatchAccuracy),
           static_cast<double>(position.lastEpochLoss),
           static_cast<double>(position.lastEpochAccuracy),
           run_->classifies() ? 1.0 : 0.0,
           divergence ? static_cast<double>(divergence->step) : -1.0,
           divergence && divergence->parameter ? static_cast<double>(*divergence->parameter) : -1.0,
           divergence ? static_cast<double>(divergence->gradient) : 0.0,
           run_->optimizerSettings().learningRate,
       }) {
    stageDouble(i++, value);
  }
  return divergence ? answer(divergence->reason) : Reply();
}

std::size_t BoundRun::history(bool ofEpochs) const {
  const std::span<const neuron::SeriesPoint> points =
      ofEpochs ? run_->epochHistory() : run_->stepHistory();
  std::size_t i = 0;
  for (const neuron::SeriesPoint& point : points) {
    stageDouble(i++, point.index);
    stageDouble(i++, static_cast<double>(point.loss));
    stageDouble(i++, static_cast<double>(point.accuracy));
  }
  return points.size();
}

std::string BoundRun::parameterName(std::size_t index) const {
  return run_->network().architecture().parameterName(index);
}

void BoundRun::parameters() const {
  const std::span<const float> parameters = run_->network().parameters();
  std::copy(parameters.begin(), parameters.end(), staging().begin());
}

Reply BoundRun::setParameters(std::size_t count) {
  return replyOf(run_->setParameters(staged(count)));
}

Reply BoundRun::setParameter(std::size_t index, float value) {
  return replyOf(run_->setParameter(index, value));
}

Reply BoundRun::setOptimizer() {
  return replyOf(run_->setOptimizerSettings(stagedOptimizer(run_->optimizerSettings().optimizer)));
}

Reply BoundRun::evaluate() {
  const neuron::Tally tally = run_->evaluate();
  if (!neuron::isFinite(tally.meanLoss())) {
    return failure({neuron::ErrorCode::overflow,
                    "The loss is too large for a 32-bit number; smaller inputs, targets or "
                    "parameters keep it in range."});
  }
  const std::span<float> out = stagedAt(0, 3);
  out[0] = tally.meanLoss();
  out[1] = tally.accuracy();
  out[2] = static_cast<float>(run_->penalty());
  return {};
}

void BoundRun::gradient() {
  run_->gradient(stagedAt(0, parameterCount()));
}

Reply BoundRun::predict(std::size_t numbers, std::size_t outputs) {
  return replyOf(run_->network().predict(staged(numbers), stagedAt(numbers, outputs)));
}

Reply BoundRun::trace(std::size_t sample) const {
  const neuron::DataSet& data = run_->data();
  if (sample >= data.sampleCount()) {
    return failure({neuron::ErrorCode::badRange, "There is no such sample; they count from 0."});
  }
  const std::span<const float> inputs(&data.inputs[sample * data.inputCount], data.inputCount);
  const std::span<const float> targets(&data.targets[sample * data.targetCount], data.targetCount);
  const auto traced =
      neuron::trace(run_->network(), run_->loss(), run_->objective(), inputs, targets);
  if (!traced) {
    return failure(traced.error());
  }
  const std::span<const float> numbers = traced.value().numbers();
  std::copy(numbers.begin(), numbers.end(), staging().begin());
  return {};
}

Reply BoundRun::field(std::size_t width, std::size_t height, std::size_t layer, std::size_t neuron,
                      std::size_t xInput, std::size_t yInput, std::size_t others,
                      std::size_t first) {
  const neuron::FieldRequest request{
      stagedAxis(0, width), stagedAxis(2, height), xInput, yInput, layer, neuron,
      stagedAt(4, others)};
  return replyOf(neuron::field(run_->network(), request, stagedAt(first, width * height)));
}

Reply BoundRun::maps(std::size_t width, std::size_t height, bool isDark) {
  const neuron::Architecture& architecture = run_->network().architecture();
  const std::size_t cells = width * height;
  std::size_t neurons = 0;
  for (const neuron::Layer& layer : architecture.layers()) {
    neurons += layer.neuronCount;
  }
  const std::span<float> values = stagedAt(4, neurons * cells);
  const auto misfit =
      neuron::allFields(run_->network(), stagedAxis(0, width), stagedAxis(2, height), values);
  if (misfit) {
    return failure(*misfit);
  }
  auto* colours =
      reinterpret_cast<std::uint8_t*>(stagedAt(4 + values.size(), values.size()).data());
  std::size_t first = 0;
  for (const neuron::Layer& layer : architecture.layers()) {
    const neuron::ShownRange range = neuron::shownRange(layer.activation);
    const neuron::ColourMap map(isDark ? neuron::darkColours : neuron::lightColours, range.low,
                                range.high);
    const std::size_t count = layer.neuronCount * cells;
    map.paint(values.subspan(first, count), colours + 4 * first);
    first += count;
  }
  return {};
}

Reply BoundRun::alongLine(std::size_t cells) {
  const std::size_t count = parameterCount();
  return replyOf(neuron::lossAlongLine(*run_, stagedAt(2, count), stagedAxis(0, cells),
                                       stagedAt(2 + count, cells)));
}

Reply BoundRun::landscape(std::size_t width, std::size_t height) {
  const std::size_t count = parameterCount();
  const neuron::LandscapeRequest request{stagedAxis(0, width), stagedAxis(2, height),
                                         stagedAt(4, count), stagedAt(4 + count, count)};
  return replyOf(neuron::lossLandscape(*run_, request, stagedAt(4 + 2 * count, width * height)));
}

} // namespace bindings
