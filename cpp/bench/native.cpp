// Takes one measurement of the native core and prints it as JSON. build-scripts/bench runs this
// program, interleaved with the other contenders.
//
//   neuron-bench train DATA SECONDS LOSS BATCH ACTIVATION…
//   neuron-bench field SIDE SECONDS | construct SECONDS | trace SECONDS | peak SECONDS
//
// DATA is a binary file: the number of layer sizes, the sizes, the number of samples (32-bit
// integers), then all inputs and all targets (32-bit floats).

#include "neuron/network/network_trace.hpp"
#include "neuron/numbers/bits.hpp"
#include "neuron/training/field.hpp"
#include "neuron/training/run.hpp"

#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using neuron::f32x4;

double now() {
  const auto time = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration<double>(time).count();
}

/// The seconds that one call takes, measured for `seconds` after a warm-up of 0.3 · `seconds`.
template <class Function> double secondsPerCall(double seconds, Function function) {
  double perCall = 0.0;
  for (const double share : {0.3, 1.0}) {
    const double start = now();
    std::uint64_t calls = 0;
    double end = start;
    for (; end - start < seconds * share; end = now()) {
      function();
      ++calls;
    }
    perCall = (end - start) / static_cast<double>(calls);
  }
  return perCall;
}

long peakBytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss * 1024;
}

struct Problem {
  std::vector<std::size_t> sizes;
  neuron::DataSet data;
};

Problem read(const char* path) {
  std::ifstream file(path, std::ios::binary);
  const auto whole = [&] {
    std::uint32_t number = 0;
    file.read(reinterpret_cast<char*>(&number), sizeof number);
    return static_cast<std::size_t>(number);
  };
  Problem problem;
  problem.sizes.resize(whole());
  for (std::size_t& size : problem.sizes) {
    size = whole();
  }
  const std::size_t samples = whole();
  problem.data.inputCount = problem.sizes.front();
  problem.data.targetCount = problem.sizes.back();
  problem.data.inputs.resize(samples * problem.data.inputCount);
  problem.data.targets.resize(samples * problem.data.targetCount);
  for (std::vector<float>* numbers : {&problem.data.inputs, &problem.data.targets}) {
    file.read(reinterpret_cast<char*>(numbers->data()),
              static_cast<std::streamsize>(numbers->size() * sizeof(float)));
  }
  return problem;
}

neuron::Run runOf(Problem problem, const std::vector<std::string_view>& activations,
                  const char* loss, std::size_t batch) {
  neuron::OptimizerSettings optimizer;
  optimizer.learningRate = 0.03;
  const neuron::RunConfig config{neuron::Architecture::create(problem.sizes, activations).value(),
                                 neuron::lossFromName(loss).value(),
                                 optimizer,
                                 {},
                                 7,
                                 batch,
                                 false};
  return std::move(neuron::Run::create(config, std::move(problem.data)).value());
}

std::uint32_t hashOf(std::span<const float> numbers) {
  std::uint32_t hash = 2166136261U;
  for (const float number : numbers) {
    const auto bits = neuron::bitCast<std::uint32_t>(number);
    for (unsigned shift = 0; shift < 32; shift += 8) {
      hash = (hash ^ (bits >> shift & 0xffU)) * 16777619U;
    }
  }
  return hash;
}

int train(int count, char** arguments) {
  const std::vector<std::string_view> activations(arguments + 6, arguments + count);
  neuron::Run run = runOf(read(arguments[2]), activations, arguments[4],
                          static_cast<std::size_t>(std::stoul(arguments[5])));
  const auto samples = static_cast<double>(run.data().sampleCount());
  const double first = static_cast<double>(run.evaluate().meanLoss());
  run.trainEpochs(20);
  const std::uint32_t hash = hashOf(run.network().parameters());
  const double seconds = secondsPerCall(std::stod(arguments[3]), [&] { run.trainEpochs(1); });
  std::printf(
      "{\"nanoseconds\": %.6g, \"first\": %.6g, \"last\": %.6g, \"hash\": %u, \"bytes\": %ld}\n",
      seconds / samples * 1e9, first, static_cast<double>(run.evaluate().meanLoss()), hash,
      peakBytes());
  return 0;
}

Problem smallProblem() {
  Problem problem{{2, 4, 2, 1}, {2, 1, std::vector<float>(1000), std::vector<float>(500, 1.0F)}};
  for (std::size_t i = 0; i < problem.data.inputs.size(); ++i) {
    problem.data.inputs[i] = static_cast<float>(i % 17) / 17.0F;
  }
  return problem;
}

neuron::Run smallRun() {
  return runOf(smallProblem(), {"tanh", "tanh", "tanh"}, "mse", 10);
}

int other(std::string_view what, char** arguments) {
  double seconds = 0.0;
  if (what == "field") {
    neuron::Run run = smallRun();
    const auto side = static_cast<std::size_t>(std::stoul(arguments[2]));
    const neuron::FieldRequest request{{-6.0F, 6.0F, side}, {-6.0F, 6.0F, side}, 0, 1, 0, 0, {}};
    std::vector<float> values(side * side);
    seconds = secondsPerCall(std::stod(arguments[3]),
                             [&] { (void)neuron::field(run.network(), request, values); });
  } else if (what == "construct") {
    seconds = secondsPerCall(std::stod(arguments[2]), [] { (void)smallRun(); });
  } else if (what == "trace") {
    const neuron::Run run = smallRun();
    const std::array<float, 2> inputs{0.5F, -0.25F};
    const std::array<float, 1> targets{1.0F};
    seconds = secondsPerCall(std::stod(arguments[2]), [&] {
      (void)neuron::trace(run.network(), run.loss(), run.objective(), inputs, targets);
    });
  } else {
    // The processor's peak rate without fused multiply-add: enough independent chains of 128-bit
    // additions and multiplications to hide their latency.
    constexpr std::size_t chains = 6; // all sums and products fit into the registers
    constexpr int rounds = 10'000;
    const f32x4 step = neuron::splat(1.0000001F);
    seconds = secondsPerCall(std::stod(arguments[2]), [&] {
      std::array<f32x4, chains> sums{};
      std::array<f32x4, chains> products{};
      products.fill(step);
      for (int i = 0; i < rounds; ++i) {
        for (std::size_t c = 0; c < chains; ++c) {
          sums[c] += step;
          products[c] *= step;
        }
      }
      asm volatile("" : : "r"(sums.data()), "r"(products.data()) : "memory"); // keeps both alive
    });
    seconds /= static_cast<double>(rounds) * chains * neuron::laneCount; // per multiply-add
  }
  std::printf("{\"nanoseconds\": %.6g, \"bytes\": %ld}\n", seconds * 1e9, peakBytes());
  return 0;
}

} // namespace

int main(int count, char** arguments) {
  if (count > 6 && std::string_view(arguments[1]) == "train") {
    return train(count, arguments);
  }
  if (count > 2) {
    return other(arguments[1], arguments);
  }
  std::fputs("see the head of cpp/bench/native.cpp\n", stderr);
  return 2;
}
