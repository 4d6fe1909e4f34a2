#pragma once

#include "neuron/training/field.hpp"
#include "neuron/training/optimizer.hpp"
#include "neuron/training/run.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include <emscripten/val.h>

namespace bindings {

/// What a run is made from, without its data.
struct RunOptions {
  emscripten::val layers = emscripten::val::undefined();      ///< sizes: inputs, then each layer
  emscripten::val activations = emscripten::val::undefined(); ///< names, one for each layer
  std::string loss;
  std::string optimizer;
  neuron::OptimizerSettings optimizerSettings;
  std::string initialization;
  float initialScale = 0.0F;
  std::size_t batchSize = 0; ///< 0 for all samples
  bool shuffle = false;
  double seed = 0.0; ///< a whole number up to 2⁵³ − 1
};

/// The state of a run: RunState of web/core/run-state.js.
struct RunState {
  std::uint32_t step = 0;
  std::uint32_t epoch = 0;
  std::uint32_t samplesSeen = 0;
  std::uint32_t earliestStep = 0;
  std::uint32_t latestStep = 0;
  float batchLoss = 0.0F;
  emscripten::val batchAccuracy = emscripten::val::null(); ///< null if the run doesn't classify
  float epochLoss = 0.0F;
  emscripten::val epochAccuracy = emscripten::val::null(); ///< null if the run doesn't classify
  emscripten::val divergence = emscripten::val::null();    ///< Divergence, or null
  double learningRate = 0.0;
};

/// neuron::Divergence as a JavaScript object.
struct Divergence {
  std::uint32_t step = 0;
  emscripten::val parameter = emscripten::val::null(); ///< an index, or null
  float gradient = 0.0F;
  std::string reason;
};

/// Results over all data with the current parameters.
struct Evaluation {
  float loss = 0.0F;
  emscripten::val accuracy = emscripten::val::null(); ///< null if the run doesn't classify
  float penalty = 0.0F;
};

/// A grid of cells over a rectangle.
struct MapArea {
  std::size_t width = 0;
  std::size_t height = 0;
  float left = 0.0F;
  float right = 0.0F;
  float bottom = 0.0F;
  float top = 0.0F;

  [[nodiscard]] neuron::Axis x() const { return {left, right, width}; }
  [[nodiscard]] neuron::Axis y() const { return {bottom, top, height}; }
};

/// A training run as web/core/run-handle.js holds it. Before configure has succeeded, no other
/// method may be called; a branch of a configured run is configured, too.
class BoundRun {
public:
  BoundRun() = default;

  /// Staged: all inputs, then all targets. Fails with unknown-name, or any failure of
  /// neuron::Architecture::create and neuron::Run::create.
  emscripten::val configure(const RunOptions& options, std::size_t inputs, std::size_t targets);

  /// An independent copy of this run, at the same position.
  [[nodiscard]] BoundRun branch() const { return *this; }

  float trainSteps(std::uint32_t count) { return run_->trainSteps(count); }
  float trainSamples(std::uint32_t count) { return run_->trainSamples(count); }
  float trainEpochs(std::uint32_t count) { return run_->trainEpochs(count); }
  /// Fails with bad-range for a step that hasn't been reached or can't be restored any more.
  emscripten::val goTo(double step);
  /// Replays at most `most` steps on the way there. Fails like goTo.
  emscripten::val goTowards(double step, std::uint32_t most);

  [[nodiscard]] RunState state() const;
  /// A Float64Array with three numbers for each point: index, loss and accuracy.
  [[nodiscard]] emscripten::val history(bool ofEpochs) const;

  [[nodiscard]] std::size_t parameterCount() const { return run_->network().parameters().size(); }
  [[nodiscard]] std::string parameterName(std::size_t index) const;
  [[nodiscard]] emscripten::val parameters() const; ///< Float32Array
  /// Staged: `count` parameters. Fails with length-mismatch or not-finite.
  emscripten::val setParameters(std::size_t count);
  /// Fails with bad-range or not-finite.
  emscripten::val setParameter(std::size_t index, float value);
  /// Of the next step.
  [[nodiscard]] neuron::OptimizerSettings optimizerSettings() const {
    return run_->optimizerSettings();
  }
  /// Fails with bad-value.
  emscripten::val setOptimizer(const neuron::OptimizerSettings& settings);
  void setBatchSize(std::size_t batchSize) { run_->setBatchSize(batchSize); }

  /// Returns an Evaluation, or overflow.
  emscripten::val evaluate();
  emscripten::val gradient(); ///< Float32Array, a number for each parameter
  /// Staged: `count` inputs, row by row. A Float32Array; or length-mismatch, not-finite, overflow.
  emscripten::val predict(std::size_t count);
  /// Returns neuron::NetworkTrace's numbers as a Float32Array; or bad-range, too-large, overflow.
  [[nodiscard]] emscripten::val trace(std::size_t sample) const;

  /// A neuron's output as a function of two inputs, see neuron::FieldRequest. Staged: `others`
  /// numbers for FieldRequest::others. Returns a Float32Array, or any failure of neuron::field.
  emscripten::val field(const MapArea& area, std::size_t xInput, std::size_t yInput,
                        std::size_t layer, std::size_t neuron, std::size_t others);
  /// The maps of all neurons as colours: returns a Uint8ClampedArray of four bytes per cell, one
  /// neuron after the other; or any failure of neuron::allFields.
  emscripten::val maps(const MapArea& area, bool isDark);
  /// Staged: the directions of x and y, each with a number for each parameter. Returns the losses
  /// of at most `most` cells from `first` on, as a Float32Array, or any failure of
  /// neuron::lossLandscape.
  emscripten::val landscape(const MapArea& area, std::size_t first, std::size_t most);
  /// Staged: the parameters that the line leads to. Returns the losses of at most `most` cells from
  /// `first` on, as a Float32Array, or any failure of neuron::lossAlongLine.
  emscripten::val alongLine(std::size_t cells, float low, float high, std::size_t first,
                            std::size_t most);

private:
  std::optional<neuron::Run> run_;
};

} // namespace bindings
