#include "catch.hpp"
#include "reference_network.hpp"
#include "training.hpp"

#include "neuron/network/block_pass.hpp"

#include <array>
#include <cstdint>

using neuron::Architecture;
using neuron::BlockPass;
using neuron::Loss;
using neuron::Objective;
using training::bits;
using training::Bits;
using training::Floats;

namespace {

struct Setup {
  Architecture architecture;
  Loss loss;
};

std::vector<Setup> setups() {
  return {
      {training::architecture({3, 5, 2}, {"tanh", "sigmoid"}), Loss::meanSquaredError},
      {training::architecture({2, 4, 3}, {"relu", "softmax"}), Loss::crossEntropy},
      {training::architecture({2, 3, 3}, {"sigmoid", "softmax"}), Loss::meanSquaredError},
      {training::architecture({5, 2, 3, 1}, {"leaky_relu", "tanh", "identity"}), Loss::hinge},
      {training::architecture({1, 1}, {"sigmoid"}), Loss::binaryCrossEntropy},
  };
}

/// The results of one pass for some rows of the data.
struct Results {
  Bits outputs; ///< of each sample in turn
  Bits losses;
  Bits gradients;
};

Results pass(const Setup& setup, const Floats& parameters, const neuron::DataSet& data,
             const std::vector<std::uint32_t>& rows) {
  BlockPass pass(setup.architecture, BlockPass::Detail::results);
  Floats gradients(parameters.size());
  pass.setInputs(data.inputs.data(), rows.data(), rows.size());
  pass.setTargets(data.targets.data(), rows.data());
  pass.forward(parameters.data());
  Floats outputs;
  for (std::size_t sample = 0; sample < rows.size(); ++sample) {
    for (std::size_t k = 0; k < setup.architecture.outputCount(); ++k) {
      outputs.push_back(pass.output(sample, k));
    }
  }
  std::array<neuron::f32x4, neuron::maxGroups> lanes{};
  neuron::sampleLosses(setup.loss, pass.outputBlock(), lanes.data());
  Floats losses;
  double sum = 0.0;
  for (std::size_t sample = 0; sample < rows.size(); ++sample) {
    losses.push_back(lanes.at(sample / neuron::laneCount)[sample % neuron::laneCount]);
    sum += static_cast<double>(losses.back());
  }
  REQUIRE(pass.lossSum(setup.loss) == Approx(sum).epsilon(1e-12));
  pass.backward(setup.loss, Objective::loss, parameters.data(), gradients.data());
  return {bits(outputs), bits(losses), bits(gradients)};
}

Floats parametersFor(const Architecture& architecture, std::uint64_t seed) {
  return training::drawn(architecture.parameterCount(), seed);
}

} // namespace

TEST_CASE("a sample's outputs and loss are the same bits wherever it stands, and beside whom") {
  for (const Setup& setup : setups()) {
    const Floats parameters = parametersFor(setup.architecture, 3);
    const neuron::DataSet data = training::drawnData(setup.architecture, 40, 4, setup.loss);
    const std::size_t outputCount = setup.architecture.outputCount();
    neuron::Random random(9);
    for (std::size_t count = 1; count <= neuron::blockSize; ++count) {
      std::vector<std::uint32_t> rows(count);
      for (std::uint32_t& row : rows) {
        row = random.below(40);
      }
      const Results together = pass(setup, parameters, data, rows);
      for (std::size_t sample = 0; sample < count; ++sample) {
        const Results alone = pass(setup, parameters, data, {rows[sample]});
        CAPTURE(count, sample);
        REQUIRE(alone.losses[0] == together.losses[sample]);
        for (std::size_t k = 0; k < outputCount; ++k) {
          REQUIRE(alone.outputs[k] == together.outputs[sample * outputCount + k]);
        }
      }
    }
  }
}

TEST_CASE("outputs are the reference's, within float's rounding") {
  for (const Setup& setup : setups()) {
    const Floats parameters = parametersFor(setup.architecture, 13);
    const neuron::DataSet data = training::drawnData(setup.architecture, 16, 14, setup.loss);
    const Results results = pass(setup, parameters, data, training::rows(16));
    std::size_t place = 0;
    for (std::size_t sample = 0; sample < 16; ++sample) {
      const reference::Outputs expected =
          reference::forward(setup.architecture, {parameters.begin(), parameters.end()},
                             {&data.inputs[sample * data.inputCount], data.inputCount});
      for (const double output : expected.outputs) {
        REQUIRE(neuron::bitCast<float>(results.outputs[place]) == Approx(output).margin(1e-6));
        ++place;
      }
    }
  }
}

TEST_CASE("lanes that no sample fills add nothing to the gradients") {
  // For a whole group, the sum over lanes is (0 + 2) + (1 + 3). For fewer samples, it is as if the
  // other lanes were 0.
  for (const Setup& setup : setups()) {
    const Floats parameters = parametersFor(setup.architecture, 23);
    const neuron::DataSet data = training::drawnData(setup.architecture, 16, 24, setup.loss);
    for (const std::size_t first : training::Sizes{0, 4, 8, 12}) {
      std::array<Floats, 4> alone;
      for (std::size_t lane = 0; lane < 4; ++lane) {
        const auto row = static_cast<std::uint32_t>(first + lane);
        for (const std::uint32_t gradient : pass(setup, parameters, data, {row}).gradients) {
          alone[lane].push_back(neuron::bitCast<float>(gradient));
        }
      }
      for (std::size_t count = 1; count <= 4; ++count) {
        std::vector<std::uint32_t> rows;
        rows.reserve(count);
        for (std::size_t lane = 0; lane < count; ++lane) {
          rows.push_back(static_cast<std::uint32_t>(first + lane));
        }
        const Bits together = pass(setup, parameters, data, rows).gradients;
        for (std::size_t i = 0; i < parameters.size(); ++i) {
          const auto of = [&](std::size_t lane) { return lane < count ? alone[lane][i] : 0.0F; };
          REQUIRE(neuron::bitCast<float>(together[i]) == (of(0) + of(2)) + (of(1) + of(3)));
        }
      }
    }
  }
}

TEST_CASE("a pass that is used again remembers nothing of the larger block before") {
  for (const Setup& setup : setups()) {
    const Floats parameters = parametersFor(setup.architecture, 33);
    const neuron::DataSet data = training::drawnData(setup.architecture, 16, 34, setup.loss);
    BlockPass used(setup.architecture, BlockPass::Detail::all);
    Floats gradients(parameters.size());
    for (const std::size_t count : training::Sizes{16, 3, 13, 1}) {
      const std::vector<std::uint32_t> rows = training::rows(count);
      gradients.assign(parameters.size(), 0.0F);
      used.setInputs(data.inputs.data(), count); // in order; `pass` is given the rows
      used.setTargets(data.targets.data());
      used.forward(parameters.data());
      used.backward(setup.loss, Objective::loss, parameters.data(), gradients.data());
      REQUIRE(used.sampleCount() == count);
      REQUIRE(bits(gradients) == pass(setup, parameters, data, rows).gradients);
    }
  }
}

TEST_CASE("with all detail, the layers' numbers hang together") {
  const Setup setup{training::architecture({2, 3, 2}, {"tanh", "sigmoid"}), Loss::meanSquaredError};
  const Floats parameters = parametersFor(setup.architecture, 43);
  const neuron::DataSet data = training::drawnData(setup.architecture, 6, 44);
  const std::vector<std::uint32_t> rows = training::rows(6);
  BlockPass pass(setup.architecture, BlockPass::Detail::all);
  Floats gradients(parameters.size());
  pass.setInputs(data.inputs.data(), rows.data(), 6);
  pass.setTargets(data.targets.data(), rows.data());
  pass.forward(parameters.data());
  pass.backward(setup.loss, Objective::loss, parameters.data(), gradients.data());
  for (std::size_t sample = 0; sample < 6; ++sample) {
    for (std::size_t k = 0; k < 2; ++k) {
      const float y = pass.output(sample, k);
      REQUIRE(y == pass.layerOutput(1, sample, k));
      // Mean of two squares: 2 (y − t) / 2.
      REQUIRE(pass.outputGradient(1, sample, k) == y - data.targets[sample * 2 + k]);
      REQUIRE(pass.sumGradient(1, sample, k) ==
              pass.outputGradient(1, sample, k) * ((1.0F - y) * y));
    }
    for (std::size_t n = 0; n < 3; ++n) {
      const float y = pass.layerOutput(0, sample, n);
      REQUIRE(y == Approx(std::tanh(pass.sum(0, sample, n))));
      REQUIRE(pass.sumGradient(0, sample, n) == pass.outputGradient(0, sample, n) * (1.0F - y * y));
    }
  }
}

TEST_CASE("the perceptron's rule goes back from the difference of output and target") {
  const Setup setup{training::architecture({2, 1}, {"step"}), Loss::meanSquaredError};
  const Floats parameters{1.0F, 1.0F, -1.5F};
  const neuron::DataSet data = training::gate({1.0F, 0.0F, 0.0F, 0.0F});
  const std::vector<std::uint32_t> rows = training::rows(4);
  BlockPass pass(setup.architecture, BlockPass::Detail::results);
  Floats gradients(3);
  pass.setInputs(data.inputs.data(), rows.data(), 4);
  pass.setTargets(data.targets.data(), rows.data());
  pass.forward(parameters.data());
  pass.backward(setup.loss, Objective::perceptron, parameters.data(), gradients.data());
  // (0,0) gives 0 and should give 1; (1,1) gives 1 and should give 0.
  REQUIRE(gradients == Floats{1.0F, 1.0F, 0.0F});
}
