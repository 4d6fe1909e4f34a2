// Runs the jobs of tests/engines/jobs.json and prints a line for each: its name, a tab, the hash of
// the parameters and of the outputs after training. tests/engines/run-jobs.mjs does the same in
// JavaScript.

#include "neuron/numbers/bits.hpp"
#include "neuron/data/generated_data.hpp"
#include "neuron/training/run.hpp"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <exception>
#include <fstream>
#include <iostream>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using nlohmann::json;

std::string hashOf(std::span<const float> numbers) {
  std::uint32_t hash = 2166136261U;
  for (const float number : numbers) {
    const auto bits = neuron::bitCast<std::uint32_t>(number);
    for (unsigned shift = 0; shift < 32; shift += 8) {
      hash = (hash ^ (bits >> shift & 0xffU)) * 16777619U;
    }
  }
  std::string text(8, '0');
  for (std::size_t i = 8; i-- > 0; hash >>= 4U) {
    text[i] = "0123456789abcdef"[hash & 0xfU];
  }
  return text;
}

neuron::DataSet dataOf(const json& wanted) {
  neuron::DataOptions options;
  options.count = wanted.at("count").get<std::size_t>();
  options.noise = wanted.at("noise").get<float>();
  options.seed = wanted.at("seed").get<std::uint64_t>();
  options.imageSize = wanted.value("imageSize", options.imageSize);
  neuron::DataSet data = neuron::generate(wanted.at("kind").get<std::string>(), options).value();
  if (wanted.value("signed", false)) {
    for (float& target : data.targets) {
      target = 2.0F * target - 1.0F;
    }
  }
  return data;
}

neuron::Run runOf(const json& job) {
  const auto names = job.at("activations").get<std::vector<std::string>>();
  const std::vector<std::string_view> activations(names.begin(), names.end());
  const auto sizes = job.at("layers").get<std::vector<std::size_t>>();
  neuron::OptimizerSettings optimizer;
  optimizer.optimizer =
      neuron::optimizerFromName(job.at("optimizer").at("name").get<std::string>()).value();
  optimizer.learningRate = job.at("optimizer").at("learningRate").get<double>();
  optimizer.l1 = job.at("l1").get<double>();
  optimizer.l2 = job.at("l2").get<double>();
  const neuron::RunConfig config{
      neuron::Architecture::create(sizes, activations).value(),
      neuron::lossFromName(job.at("loss").get<std::string>()).value(),
      optimizer,
      {neuron::schemeFromName(job.at("initialization").get<std::string>()).value(), 0.5F},
      job.at("seed").get<std::uint64_t>(),
      job.at("batchSize").get<std::size_t>(),
      job.at("shuffle").get<bool>()};
  return std::move(neuron::Run::create(config, dataOf(job.at("data"))).value());
}

std::string bitsOf(const json& job) {
  neuron::Run run = runOf(job);
  run.trainSteps(job.at("steps").get<std::uint32_t>());
  std::vector<float> outputs(run.data().targets.size());
  if (const auto error = run.network().predict(run.data().inputs, outputs)) {
    throw std::runtime_error(error->message);
  }
  return hashOf(run.network().parameters()) + ' ' + hashOf(outputs);
}

} // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::cerr << "usage: neuron-bits JOBS.json\n";
    return 2;
  }
  try {
    std::ifstream file(arguments[1]);
    for (const json& job : json::parse(file)) {
      std::cout << job.at("name").get<std::string>() << '\t' << bitsOf(job) << '\n';
    }
  } catch (const std::exception& error) {
    std::cerr << "neuron-bits: " << error.what() << '\n';
    return 1;
  }
  return 0;
}
