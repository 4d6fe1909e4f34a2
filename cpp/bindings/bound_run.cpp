#include "bindings/bound_run.hpp"

#include "bindings/answers.hpp"
#include "bindings/arrays.hpp"

#include "neuron/network/network_trace.hpp"
#include "neuron/numbers/bits.hpp"

#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <emscripten/bind.h>

namespace bindings {

using emscripten::val;

val BoundRun::configure(const RunOptions& options, std::size_t inputs, std::size_t targets) {
  const auto sizes = emscripten::vecFromJSArray<std::size_t>(options.layers);
  const auto names = emscripten::vecFromJSArray<std::string>(options.activations);
  const auto architecture = neuron::Architecture::create(
      sizes, std::vector<std::string_view>(names.begin(), names.end()));
  if (!architecture) {
    return failure(architecture.error());
  }
  const auto loss = neuron::lossFromName(options.loss);
  if (!loss) {
    return failure(loss.error());
  }
  const auto optimizer = neuron::optimizerFromName(options.optimizer);
  if (!optimizer) {
    return failure(optimizer.error());
  }
  const auto scheme = neuron::schemeFromName(options.initialization);
  if (!scheme) {
    return failure(scheme.error());
  }
  neuron::OptimizerSettings settings = options.optimizerSettings;
  settings.optimizer = optimizer.value();
  const neuron::RunConfig config{architecture.value(),
                                 loss.value(),
                                 settings,
                                 {scheme.value(), options.initialScale},
                                 static_cast<std::uint64_t>(options.seed),
                                 options.batchSize,
                                 options.shuffle};
  const std::span<const float> given = staged(inputs + targets);
  neuron::DataSet data;
  data.inputCount = sizes.front();
  data.targetCount = sizes.back();
  data.inputs.assign(given.begin(), given.begin() + static_cast<std::ptrdiff_t>(inputs));
  data.targets.assign(given.begin() + static_cast<std::ptrdiff_t>(inputs), given.end());
  auto created = neuron::Run::create(config, std::move(data));
  if (!created) {
    return failure(created.error());
  }
  run_.emplace(std::move(created.value()));
  return val::undefined();
}

val BoundRun::goTo(double step) {
  return done(run_->goTo(static_cast<std::uint32_t>(step)));
}

val BoundRun::goTowards(double step, std::uint32_t most) {
  return done(run_->goTowards(static_cast<std::uint32_t>(step), most));
}

RunState BoundRun::state() const {
  const neuron::Position& position = run_->position();
  RunState state;
  state.step = position.step;
  state.epoch = position.epoch;
  state.samplesSeen = position.samplesSeen;
  state.earliestStep = run_->earliestStep();
  state.latestStep = run_->latestStep();
  state.batchLoss = position.lastBatchLoss;
  state.epochLoss = position.lastEpochLoss;
  if (run_->classifies()) {
    state.batchAccuracy = val(float{position.lastBatchAccuracy});
    state.epochAccuracy = val(float{position.lastEpochAccuracy});
  }
  if (const auto& divergence = run_->divergence()) {
    state.divergence = val(Divergence{divergence->step, orNull(divergence->parameter),
                                      divergence->gradient, divergence->reason});
  }
  state.learningRate = run_->optimizerSettings().learningRate;
  return state;
}

val BoundRun::history(bool ofEpochs) const {
  const auto points = ofEpochs ? run_->epochHistory() : run_->stepHistory();
  std::vector<double> numbers(3 * points.size());
  auto out = numbers.begin();
  for (const neuron::SeriesPoint& point : points) {
    *out++ = point.index;
    *out++ = static_cast<double>(point.loss);
    *out++ = static_cast<double>(point.accuracy);
  }
  return float64Array(numbers);
}

std::string BoundRun::parameterName(std::size_t index) const {
  return run_->network().architecture().parameterName(index);
}

val BoundRun::parameters() const {
  return float32Array(run_->network().parameters());
}

val BoundRun::setParameters(std::size_t count) {
  return done(run_->setParameters(staged(count)));
}

val BoundRun::setParameter(std::size_t index, float value) {
  return done(run_->setParameter(index, value));
}

val BoundRun::setOptimizer(const neuron::OptimizerSettings& settings) {
  neuron::OptimizerSettings changed = settings;
  changed.optimizer = run_->optimizerSettings().optimizer;
  return done(run_->setOptimizerSettings(changed));
}

val BoundRun::evaluate() {
  const neuron::Tally tally = run_->evaluate();
  if (!neuron::isFinite(tally.meanLoss())) {
    return failure({neuron::ErrorCode::overflow,
                    "The loss is too large for a 32-bit number; smaller inputs, targets or "
                    "parameters keep it in range."});
  }
  return val(Evaluation{tally.meanLoss(),
                        run_->classifies() ? val(float{tally.accuracy()}) : val::null(),
                        static_cast<float>(run_->penalty())});
}

val BoundRun::gradient() {
  std::vector<float> gradient(parameterCount());
  run_->gradient(gradient);
  return float32Array(gradient);
}

val BoundRun::predict(std::size_t count) {
  const neuron::Architecture& architecture = run_->network().architecture();
  std::vector<float> outputs(count / architecture.inputCount() * architecture.outputCount());
  const auto misfit = run_->network().predict(staged(count), outputs);
  return misfit ? failure(*misfit) : float32Array(outputs);
}

val BoundRun::trace(std::size_t sample) const {
  const neuron::DataSet& data = run_->data();
  if (sample >= data.sampleCount()) {
    return failure({neuron::ErrorCode::badRange, "There is no such sample; they count from 0."});
  }
  const std::span<const float> inputs(data.inputsFrom(sample), data.inputCount);
  const std::span<const float> targets(data.targetsFrom(sample), data.targetCount);
  const auto traced =
      neuron::trace(run_->network(), run_->loss(), run_->objective(), inputs, targets);
  return traced ? float32Array(traced.value().numbers()) : failure(traced.error());
}

} // namespace bindings

EMSCRIPTEN_BINDINGS(run) {
  using namespace bindings;
  using namespace emscripten;
  using neuron::OptimizerSettings;
  value_object<OptimizerSettings>("OptimizerSettings")
      .field("learningRate", &OptimizerSettings::learningRate)
      .field("momentum", &OptimizerSettings::momentum)
      .field("beta1", &OptimizerSettings::beta1)
      .field("beta2", &OptimizerSettings::beta2)
      .field("alpha", &OptimizerSettings::alpha)
      .field("epsilon", &OptimizerSettings::epsilon)
      .field("l1", &OptimizerSettings::l1)
      .field("l2", &OptimizerSettings::l2);
  value_object<RunOptions>("RunOptions")
      .field("layers", &RunOptions::layers)
      .field("activations", &RunOptions::activations)
      .field("loss", &RunOptions::loss)
      .field("optimizer", &RunOptions::optimizer)
      .field("optimizerSettings", &RunOptions::optimizerSettings)
      .field("initialization", &RunOptions::initialization)
      .field("initialScale", &RunOptions::initialScale)
      .field("batchSize", &RunOptions::batchSize)
      .field("shuffle", &RunOptions::shuffle)
      .field("seed", &RunOptions::seed);
  value_object<RunState>("RunState")
      .field("step", &RunState::step)
      .field("epoch", &RunState::epoch)
      .field("samplesSeen", &RunState::samplesSeen)
      .field("earliestStep", &RunState::earliestStep)
      .field("latestStep", &RunState::latestStep)
      .field("batchLoss", &RunState::batchLoss)
      .field("batchAccuracy", &RunState::batchAccuracy)
      .field("epochLoss", &RunState::epochLoss)
      .field("epochAccuracy", &RunState::epochAccuracy)
      .field("divergence", &RunState::divergence)
      .field("learningRate", &RunState::learningRate);
  value_object<Divergence>("Divergence")
      .field("step", &Divergence::step)
      .field("parameter", &Divergence::parameter)
      .field("gradient", &Divergence::gradient)
      .field("reason", &Divergence::reason);
  value_object<Evaluation>("Evaluation")
      .field("loss", &Evaluation::loss)
      .field("accuracy", &Evaluation::accuracy)
      .field("penalty", &Evaluation::penalty);
  value_object<MapArea>("MapArea")
      .field("width", &MapArea::width)
      .field("height", &MapArea::height)
      .field("left", &MapArea::left)
      .field("right", &MapArea::right)
      .field("bottom", &MapArea::bottom)
      .field("top", &MapArea::top);
  class_<BoundRun>("Run")
      .constructor()
      .function("configure", &BoundRun::configure)
      .function("branch", &BoundRun::branch)
      .function("trainSteps", &BoundRun::trainSteps)
      .function("trainSamples", &BoundRun::trainSamples)
      .function("trainEpochs", &BoundRun::trainEpochs)
      .function("goTo", &BoundRun::goTo)
      .function("goTowards", &BoundRun::goTowards)
      .property("state", &BoundRun::state)
      .function("history", &BoundRun::history)
      .property("parameterCount", &BoundRun::parameterCount)
      .function("parameterName", &BoundRun::parameterName)
      .function("parameters", &BoundRun::parameters)
      .function("setParameters", &BoundRun::setParameters)
      .function("setParameter", &BoundRun::setParameter)
      .function("optimizerSettings", &BoundRun::optimizerSettings)
      .function("setOptimizer", &BoundRun::setOptimizer)
      .function("setBatchSize", &BoundRun::setBatchSize)
      .function("evaluate", &BoundRun::evaluate)
      .function("gradient", &BoundRun::gradient)
      .function("predict", &BoundRun::predict)
      .function("trace", &BoundRun::trace)
      .function("field", &BoundRun::field)
      .function("maps", &BoundRun::maps)
      .function("landscape", &BoundRun::landscape)
      .function("alongLine", &BoundRun::alongLine);
}
