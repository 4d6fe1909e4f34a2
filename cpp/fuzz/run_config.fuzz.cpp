// Any configuration of a run is either refused with a message, or the run trains, goes back in time
// and stays finite.

#include "fuzz/reader.hpp"

#include "neuron/training/run.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace {

using fuzz::Reader;
using fuzz::require;

std::vector<std::string_view> namesForLayers() {
  const std::span<const std::string_view> activations = neuron::activationNames();
  std::vector<std::string_view> names(activations.begin(), activations.end());
  names.emplace_back("softmax");
  return names;
}

bool allFinite(std::span<const float> numbers) {
  return neuron::firstNotFinite(numbers) == numbers.size();
}

template <class T> bool isRefused(const neuron::Result<T>& result) {
  require(result.ok() || !result.error().message.empty());
  return !result.ok();
}

void use(neuron::Run& run, Reader& reader) {
  std::vector<float> parameters;
  for (int action = 0; action < 8; ++action) {
    switch (reader.byte() % 7) {
    case 0:
      run.trainSteps(reader.byte() % 8);
      break;
    case 1:
      run.trainSamples(reader.byte() % 8);
      break;
    case 2:
      run.trainEpochs(reader.byte() % 4);
      break;
    case 3:
      (void)run.setParameter(reader.byte() % 16, reader.number());
      break;
    case 4:
      run.setBatchSize(reader.byte() % 8);
      break;
    case 5: {
      neuron::OptimizerSettings settings = run.optimizerSettings();
      settings.learningRate = static_cast<double>(reader.number());
      (void)run.setOptimizerSettings(settings);
      break;
    }
    default:
      (void)run.goTo(reader.byte());
    }
    require(allFinite(run.network().parameters()));
    require(neuron::isFinite(run.position().lastBatchLoss));
    require(!run.divergence() || !run.divergence()->reason.empty());
  }
  // Going anywhere and back gives the same bits.
  const std::uint32_t step = run.position().step;
  parameters.assign(run.network().parameters().begin(), run.network().parameters().end());
  require(!run.goTo(run.earliestStep()));
  require(!run.goTo(step));
  require(std::equal(parameters.begin(), parameters.end(), run.network().parameters().begin()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  Reader reader({bytes, size});
  static const std::vector<std::string_view> activationNames = namesForLayers();
  std::vector<std::size_t> sizes;
  std::vector<std::string> names;
  for (std::size_t layers = reader.byte() % 11; layers > 0; --layers) {
    const std::uint8_t kind = reader.byte();
    // Absurd sizes must be refused; large valid ones would only slow the fuzzer down.
    sizes.push_back(kind > 250 ? 1025 + reader.word() : kind % 5);
    names.push_back(reader.name(activationNames));
  }
  if (!names.empty() && reader.byte() < 250) {
    names.pop_back();
  }
  const std::vector<std::string_view> views(names.begin(), names.end());
  const auto architecture = neuron::Architecture::create(sizes, views);
  const auto loss = neuron::lossFromName(reader.name(neuron::lossNames()));
  const auto optimizer = neuron::optimizerFromName(reader.name(neuron::optimizerNames()));
  const auto scheme = neuron::schemeFromName(reader.name(neuron::schemeNames()));
  if (isRefused(architecture) || isRefused(loss) || isRefused(optimizer) || isRefused(scheme)) {
    return 0;
  }
  neuron::OptimizerSettings settings;
  settings.optimizer = optimizer.value();
  settings.learningRate = static_cast<double>(reader.number());
  if (reader.byte() > 200) {
    for (double* each : {&settings.momentum, &settings.beta1, &settings.beta2, &settings.alpha,
                         &settings.epsilon, &settings.l1, &settings.l2}) {
      *each = static_cast<double>(reader.number());
    }
  }
  const neuron::RunConfig config{architecture.value(),
                                 loss.value(),
                                 settings,
                                 {scheme.value(), reader.number()},
                                 reader.word(),
                                 reader.byte(),
                                 reader.byte() % 2 == 0};
  neuron::DataSet data{sizes.front(), sizes.back(), {}, {}};
  const std::size_t samples = reader.byte() % 6;
  data.inputs = reader.numbers(samples * data.inputCount + (reader.byte() > 250 ? 1 : 0));
  data.targets = reader.numbers(samples * data.targetCount);
  if (reader.byte() < 200) {
    for (float& target : data.targets) {
      target = target > 0.0F ? 1.0F : (loss.value() == neuron::Loss::hinge ? -1.0F : 0.0F);
    }
  }
  auto run = neuron::Run::create(config, std::move(data));
  if (!isRefused(run)) {
    use(run.value(), reader);
  }
  return 0;
}
