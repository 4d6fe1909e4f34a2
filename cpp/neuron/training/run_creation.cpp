// Run::create and its checks.

#include "neuron/messages/wording.hpp"
#include "neuron/numbers/bits.hpp"
#include "neuron/training/run.hpp"

#include <utility>

namespace neuron {

namespace {

std::optional<Error> dataMisfit(const DataSet& data, const Architecture& architecture) {
  const std::size_t samples = data.sampleCount();
  if (data.inputCount != architecture.inputCount() ||
      data.targetCount != architecture.outputCount()) {
    return error(ErrorCode::lengthMismatch,
                 "The data has % and % a sample, but the network has % and %.",
                 {Counted{data.inputCount, "input"}, Counted{data.targetCount, "target"},
                  Counted{architecture.inputCount(), "input"},
                  Counted{architecture.outputCount(), "output"}});
  }
  if (samples == 0 || data.inputs.size() != samples * data.inputCount ||
      data.targets.size() != samples * data.targetCount) {
    return error(ErrorCode::lengthMismatch,
                 "The data has % and %; with % and % for each sample that is no whole number of "
                 "samples, at least one, the same for both.",
                 {Counted{data.inputs.size(), "input number"},
                  Counted{data.targets.size(), "target number"}, data.inputCount,
                  data.targetCount});
  }
  if (samples > maxTrainingSamples || data.inputs.size() > maxTrainingNumbers ||
      data.targets.size() > maxTrainingNumbers) {
    return error(
        ErrorCode::tooLarge,
        "The data has % of % and %; at most % samples, and % inputs and as many targets in "
        "all, are accepted.",
        {Counted{samples, "sample"}, Counted{data.inputCount, "input"},
         Counted{data.targetCount, "target"}, maxTrainingSamples, maxTrainingNumbers});
  }
  const std::size_t input = firstNotFinite(data.inputs);
  const std::size_t target = firstNotFinite(data.targets);
  if (input < data.inputs.size() || target < data.targets.size()) {
    const bool isInput = input < data.inputs.size();
    const std::size_t place = isInput ? input : target;
    const std::size_t width = isInput ? data.inputCount : data.targetCount;
    return error(
        ErrorCode::notFinite,
        "% % of sample % is not a finite number (it is %); the data must be ordinary numbers.",
        {isInput ? "Input" : "Target", place % width + 1, place / width + 1,
         isInput ? data.inputs[place] : data.targets[place]});
  }
  return std::nullopt;
}

std::optional<Error> perceptronMisfit(const RunConfig& config, const DataSet& data) {
  const std::span<const Layer> layers = config.architecture.layers();
  if (layers.size() > 1 || layers[0].neuronCount > 1 || layers[0].activation != Activation::step ||
      config.loss != Loss::meanSquaredError) {
    return error(ErrorCode::badShape, "The perceptron's rule trains one neuron with the activation "
                                      "step and the loss mse; other networks take sgd.");
  }
  for (std::size_t i = 0; i < data.targets.size(); ++i) {
    if (data.targets[i] != 0.0F && data.targets[i] != 1.0F) {
      return error(ErrorCode::badValue,
                   "Sample % has a target other than 0 and 1, which are the outputs of the "
                   "perceptron's step.",
                   {i + 1});
    }
  }
  return std::nullopt;
}

} // namespace

Result<Run> Run::create(const RunConfig& config, DataSet data) {
  std::optional<Error> misfit = dataMisfit(data, config.architecture);
  if (!misfit) {
    misfit = lossMisfit(config.loss, config.architecture);
  }
  if (!misfit) {
    misfit = targetMisfit(config.loss, data);
  }
  if (!misfit) {
    misfit = optimizerMisfit(config.optimizer);
  }
  if (!misfit && config.optimizer.optimizer == Optimizer::perceptron) {
    misfit = perceptronMisfit(config, data);
  }
  if (misfit) {
    return *misfit;
  }
  Result<Network> network =
      Network::create(config.architecture, config.initialization, config.seed);
  if (!network) {
    return network.error();
  }
  Run run(config, std::move(data), std::move(network.value()));
  if (!isFinite(run.position_.lastBatchLoss)) {
    return error(ErrorCode::overflow,
                 "The loss of the first parameters is too large for a 32-bit number; smaller "
                 "inputs, targets or parameters keep it in range.");
  }
  return run;
}

} // namespace neuron
