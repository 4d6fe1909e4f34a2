#pragma once

#include "bindings/object.hpp"
#include "bindings/staging.hpp"

#include "neuron/training/run.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace bindings {

/// A training run as web/core/run-handle.js holds it; that file has the layout of what is staged.
/// Everything but configure and copy is called only after one of them has succeeded.
class BoundRun {
public:
  // Staging: eight doubles (optimizerSettings below), the initial weights' scale, a zero, the
  // sizes, all inputs, all targets. `activations`: a name a line.
  Reply configure(const std::string& activations, const std::string& names, std::size_t sizeCount,
                  std::size_t inputNumbers, std::size_t targetNumbers, double seed);

  /// Makes this run what the one at that address is.
  void copy(std::size_t other) {
    run_ = std::make_unique<neuron::Run>(*objectAt<BoundRun>(other).run_);
  }

  float trainSteps(std::uint32_t count) { return run_->trainSteps(count); }
  float trainSamples(std::uint32_t count) { return run_->trainSamples(count); }
  float trainEpochs(std::uint32_t count) { return run_->trainEpochs(count); }
  Reply goTo(double step);

  // Staging after: doubles, in the order of web/core/run-handle.js. Text: why it stopped, if so.
  Reply state() const;
  // Staging after: for each point the doubles index, loss, accuracy.
  std::size_t history(bool ofEpochs) const;

  std::size_t parameterCount() const { return run_->network().parameters().size(); }
  std::string parameterName(std::size_t index) const;
  void parameters() const;
  Reply setParameters(std::size_t count);
  Reply setParameter(std::size_t index, float value);
  // Staging: the eight doubles.
  Reply setOptimizer();
  void setBatchSize(std::size_t batchSize) { run_->setBatchSize(batchSize); }

  // Staging after: loss, accuracy, penalty.
  Reply evaluate();
  void gradient();
  // Staging: the rows before; after them the outputs.
  Reply predict(std::size_t numbers, std::size_t outputs);
  // Staging after: NetworkTrace's numbers.
  Reply trace(std::size_t sample) const;
  // Staging: [x low, x high, y low, y high, others…] before; the values after, from `first` on.
  Reply field(std::size_t width, std::size_t height, std::size_t layer, std::size_t neuron,
              std::size_t xInput, std::size_t yInput, std::size_t others, std::size_t first);
  // The maps of all neurons, painted. Staging: [x low, x high, y low, y high] before; after them as
  // many floats as there are neurons times cells, and then as many colours.
  Reply maps(std::size_t width, std::size_t height, bool isDark);
  // Staging: [low, high, parameters…] before; the losses after them.
  Reply alongLine(std::size_t cells);
  // Staging: [x low, x high, y low, y high, x direction…, y direction…] before; the losses after
  // them.
  Reply landscape(std::size_t width, std::size_t height);

private:
  std::unique_ptr<neuron::Run> run_;
};

} // namespace bindings
