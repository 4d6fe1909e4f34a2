// Training, going back and predicting allocate no memory once a run is created. So each frame of
// the page takes the same time, and the heap doesn't grow while a learner watches.

#include "catch.hpp"
#include "training.hpp"

#include <atomic>
#include <cstdlib>
#include <new>

// GCC says it by a macro; Clang, which has __has_feature, doesn't. GCC 14 has both.
#if defined(__has_feature) && !defined(__SANITIZE_ADDRESS__)
#if __has_feature(address_sanitizer)
#define __SANITIZE_ADDRESS__
#endif
#endif

// Not with AddressSanitizer: its own operators distinguish memory from `new` and from malloc, in
// all tests of this executable, and the operators below would replace them.
#ifndef __SANITIZE_ADDRESS__

namespace {

// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables): operator new takes no context
std::atomic<std::size_t> allocations{0};
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

// NOLINTBEGIN(cppcoreguidelines-no-malloc,cppcoreguidelines-owning-memory): this implements new

void* allocate(std::size_t size) {
  ++allocations;
  void* place = std::malloc(size == 0 ? 1 : size);
  if (place == nullptr) {
    std::abort();
  }
  return place;
}

} // namespace

// The array forms call these. Nothing in the tests needs more alignment than malloc gives.
void* operator new(std::size_t size) {
  return allocate(size);
}

void operator delete(void* place) noexcept {
  std::free(place);
}

void operator delete(void* place, std::size_t /*size*/) noexcept {
  std::free(place);
}
// NOLINTEND(cppcoreguidelines-no-malloc,cppcoreguidelines-owning-memory)

namespace {

using neuron::Optimizer;
using neuron::Run;
using neuron::RunConfig;
using training::Floats;

template <class Action> std::size_t allocationsOf(Action action) {
  const std::size_t before = allocations;
  action();
  return allocations - before;
}

std::vector<RunConfig> configs() {
  std::vector<RunConfig> all;
  for (const Optimizer optimizer :
       {Optimizer::sgd, Optimizer::momentum, Optimizer::adam, Optimizer::rmsprop}) {
    RunConfig config =
        training::configOf(training::architecture({3, 5, 4, 2}, {"tanh", "relu", "softmax"}),
                           neuron::Loss::crossEntropy);
    config.optimizer.optimizer = optimizer;
    config.optimizer.l1 = 1e-4;
    config.optimizer.l2 = 1e-4;
    config.batchSize = 10;
    config.shuffle = true;
    all.push_back(config);
  }
  return all;
}

} // namespace

TEST_CASE("the counter of allocations counts") {
  REQUIRE(allocationsOf([] { training::rows(3); }) > 0);
}

TEST_CASE("training takes no memory, however long, shuffled or thinned out") {
  for (const RunConfig& config : configs()) {
    Run run = training::runOf(config, training::drawnData(config.architecture, 37, 1, config.loss));
    REQUIRE(allocationsOf([&] {
              run.trainSteps(1);
              run.trainEpochs(400); // exceeds the capacity of checkpoints and curve
              run.trainSamples(5);
              run.trainEpochs(1);
            }) == 0);
    REQUIRE(run.position().step > Run::historySize);
    Run copy(run);
    REQUIRE(allocationsOf([&] { copy.trainEpochs(300); }) == 0);
    REQUIRE_FALSE(run.divergence().has_value());
  }
}

TEST_CASE("going back and branching take no memory") {
  for (const RunConfig& config : configs()) {
    Run run = training::runOf(config, training::drawnData(config.architecture, 37, 2, config.loss));
    run.trainEpochs(300);
    neuron::OptimizerSettings settings = run.optimizerSettings();
    settings.learningRate = 0.02;
    bool isRefused = false;
    REQUIRE(allocationsOf([&] {
              isRefused |= run.goTo(333).has_value();
              isRefused |= run.goTo(1200).has_value();
              isRefused |= run.setOptimizerSettings(settings).has_value();
              run.trainSteps(20);
              isRefused |= run.goTo(0).has_value();
            }) == 0);
    REQUIRE_FALSE(isRefused);
  }
}

TEST_CASE("predicting, evaluating and gradients take no memory") {
  for (const RunConfig& config : configs()) {
    Run run = training::runOf(config, training::drawnData(config.architecture, 37, 3, config.loss));
    const Floats rows = training::drawn(300, 4);
    Floats outputs(200);
    Floats gradient(config.architecture.parameterCount());
    bool isRefused = false;
    REQUIRE(allocationsOf([&] {
              isRefused = run.network().predict(rows, outputs).has_value();
              run.evaluate();
              run.gradient(gradient);
            }) == 0);
    REQUIRE_FALSE(isRefused);
  }
}

TEST_CASE("up to 64 changes of settings take no memory while they are made") {
  const RunConfig config = configs().front();
  Run run = training::runOf(config, training::drawnData(config.architecture, 37, 5, config.loss));
  REQUIRE(allocationsOf([&] {
            for (int i = 0; i < 32; ++i) {
              run.trainSamples(1);
              run.trainSteps(1);
            }
          }) == 0);
}

#endif // __SANITIZE_ADDRESS__
