#pragma once

#include "neuron/training/optimizer.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace neuron {

/// The state of a run at a step, except for its parameters and the optimiser's memory.
struct Position {
  std::uint32_t step = 0;        ///< updates so far
  std::uint32_t epoch = 0;       ///< whole passes over the data so far
  std::uint32_t samplesSeen = 0; ///< in the current epoch
  std::uint32_t epochRight = 0;  ///< how many of these were classified correctly
  double epochLoss = 0.0;        ///< the sum of these samples' losses
  float lastBatchLoss = 0.0F;
  float lastBatchAccuracy = 0.0F;
  float lastEpochLoss = 0.0F;
  float lastEpochAccuracy = 0.0F;
  OptimizerState::Powers powers; ///< of adam
};

/// States of a run at evenly spaced steps, from which it can replay any step in between. Memory is
/// allocated once; when it is full, every second checkpoint is dropped and the spacing doubles.
class Checkpoints {
public:
  /// Allocates room for states of `stateSize` floats each.
  explicit Checkpoints(std::size_t stateSize);

  /// Whether the state on arrival at this step should be stored.
  [[nodiscard]] bool wants(std::uint32_t step) const { return step == next_; }

  /// Adds a checkpoint at position.step, for which wants() must be true. The caller writes its
  /// floats to the returned address.
  float* add(const Position& position);

  struct Checkpoint {
    const Position* position;
    const float* state;
  };

  /// The last checkpoint at or before this step, which must not be before origin().
  [[nodiscard]] Checkpoint before(std::uint32_t step) const;

  void forgetAfter(std::uint32_t step);

  /// Forgets all checkpoints. The next one must be at this step, and becomes the earliest step that
  /// can be restored.
  void startAt(std::uint32_t step);

  [[nodiscard]] std::uint32_t origin() const { return origin_; }

private:
  [[nodiscard]] std::size_t capacity() const { return positions_.size(); }

  std::size_t stateSize_;
  std::vector<float> states_;
  std::vector<Position> positions_;
  std::size_t count_ = 0;
  std::uint32_t origin_ = 0;
  std::uint32_t interval_ = 1;
  std::uint32_t next_ = 0;
};

} // namespace neuron
