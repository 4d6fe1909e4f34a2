// Compares training with runs that PyTorch computed; see tests/golden/make_training_golden.py.

#include "catch.hpp"
#include "golden.hpp"

#include "neuron/network/network_trace.hpp"
#include "neuron/training/run.hpp"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using neuron::Run;
using nlohmann::json;

void requireAgreement(const char* what, std::span<const float> results, const json& bits) {
  const std::vector<float> references = golden::floatsOf(bits);
  REQUIRE(results.size() == references.size());
  for (std::size_t i = 0; i < references.size(); ++i) {
    CAPTURE(what, i, results[i], references[i]);
    REQUIRE(golden::agrees(results[i], references[i]));
  }
}

void requireAgreement(const char* what, float result, const json& bits) {
  const float reference = golden::floatOf(bits);
  CAPTURE(what, result, reference);
  REQUIRE(golden::agrees(result, reference));
}

neuron::RunConfig configOf(const json& each) {
  const auto sizes = each.at("layers").get<std::vector<std::size_t>>();
  const auto names = each.at("activations").get<std::vector<std::string>>();
  const std::vector<std::string_view> activations(names.begin(), names.end());
  neuron::RunConfig config{neuron::Architecture::create(sizes, activations).value(),
                           neuron::lossFromName(each.at("loss").get<std::string>()).value(),
                           {},
                           {},
                           0,
                           each.at("batchSize").get<std::size_t>(),
                           false};
  const json& optimizer = each.at("optimizer");
  config.optimizer.optimizer =
      neuron::optimizerFromName(optimizer.at("name").get<std::string>()).value();
  config.optimizer.learningRate =
      static_cast<double>(golden::floatOf(optimizer.at("learningRate")));
  config.optimizer.l1 = static_cast<double>(golden::floatOf(each.at("l1")));
  config.optimizer.l2 = static_cast<double>(golden::floatOf(each.at("l2")));
  return config;
}

Run runOf(const json& each, const neuron::RunConfig& config) {
  neuron::DataSet data;
  data.inputCount = config.architecture.inputCount();
  data.targetCount = config.architecture.outputCount();
  data.inputs = golden::floatsOf(each.at("inputs"));
  data.targets = golden::floatsOf(each.at("targets"));
  auto created = Run::create(config, std::move(data));
  REQUIRE(created.ok());
  Run run = std::move(created.value());
  REQUIRE_FALSE(run.setParameters(golden::floatsOf(each.at("parameters"))));
  return run;
}

void checkGradient(const char* what, const json& each, neuron::RunConfig config, double l1,
                   double l2, const json& reference) {
  config.optimizer.l1 = l1;
  config.optimizer.l2 = l2;
  Run run = runOf(each, config);
  std::vector<float> gradient(run.network().parameters().size());
  run.gradient(gradient);
  requireAgreement(what, gradient, reference);
}

void checkSample(const Run& run, const json& sample) {
  const auto index = sample.at("index").get<std::size_t>();
  const neuron::DataSet& data = run.data();
  const std::span<const float> inputs(&data.inputs[index * data.inputCount], data.inputCount);
  const std::span<const float> targets(&data.targets[index * data.targetCount], data.targetCount);
  const auto traced =
      neuron::trace(run.network(), run.loss(), neuron::Objective::loss, inputs, targets);
  REQUIRE(traced.ok());
  requireAgreement("sample loss", traced.value().loss(), sample.at("loss"));
  const json& layers = sample.at("layers");
  const bool isFused = run.loss() == neuron::Loss::crossEntropy;
  for (std::size_t l = 0; l < layers.size(); ++l) {
    CAPTURE(l);
    const neuron::LayerTrace layer = traced.value().layer(l);
    requireAgreement("z", layer.sums, layers[l].at("weightedSums"));
    requireAgreement("y", layer.outputs, layers[l].at("outputs"));
    requireAgreement("dL/dz", layer.sumGradients, layers[l].at("weightedSumGradients"));
    if (l + 1 < layers.size() || !isFused) {
      requireAgreement("dL/dy", layer.outputGradients, layers[l].at("outputGradients"));
    }
  }
}

void checkTraining(Run& run, const json& each) {
  std::uint32_t step = 0;
  for (const json& loss : each.at("batchLosses")) {
    CAPTURE(++step);
    requireAgreement("batch loss", run.trainSteps(1), loss);
    if (each.at("parametersAfter").contains(std::to_string(step))) {
      requireAgreement("parameters", run.network().parameters(),
                       each.at("parametersAfter").at(std::to_string(step)));
    }
  }
  run.trainSteps(1000 - step);
  requireAgreement("parameters after 1,000 steps", run.network().parameters(),
                   each.at("parametersAfter").at("1000"));
  requireAgreement("final loss", run.evaluate().meanLoss(), each.at("finalLoss"));
}

} // namespace

TEST_CASE("networks, gradients and 1,000 steps of training agree with PyTorch") {
  const json cases = golden::load("training.json").at("cases");
  REQUIRE(cases.size() >= 60);
  std::set<neuron::Activation> trained;
  for (const json& each : cases) {
    const auto name = each.at("name").get<std::string>();
    CAPTURE(name);
    const neuron::RunConfig config = configOf(each);
    Run run = runOf(each, config);
    std::vector<float> outputs(run.data().targets.size());
    REQUIRE_FALSE(run.network().predict(run.data().inputs, outputs));
    requireAgreement("outputs", outputs, each.at("outputs"));
    requireAgreement("loss", run.evaluate().meanLoss(), each.at("dataLoss"));
    if (config.optimizer.optimizer != neuron::Optimizer::perceptron) {
      checkGradient("gradient", each, config, 0.0, 0.0, each.at("gradient"));
      checkGradient("gradient with penalty", each, config, config.optimizer.l1, config.optimizer.l2,
                    each.at("penalizedGradient"));
      checkSample(run, each.at("sample"));
    }
    checkTraining(run, each);
    trained.insert(config.architecture.layers().front().activation);
  }
  for (const neuron::Activation activation : neuron::allActivations()) {
    INFO("tests/golden/make_training_golden.py --missing adds the runs of "
         << neuron::name(activation));
    REQUIRE(trained.count(activation) == 1);
  }
}
