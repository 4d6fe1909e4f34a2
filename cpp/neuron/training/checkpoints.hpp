#pragma once

#include "neuron/training/optimizer.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace neuron {

/// Where a run stands, but for the parameters and the optimiser's memory.
struct Position {
  std::uint32_t step = 0;        ///< updates so far
  std::uint32_t epoch = 0;       ///< whole passes over the data so far
  std::uint32_t samplesSeen = 0; ///< of the epoch that is under way
  std::uint32_t epochRight = 0;  ///< classified right among them
  double epochLoss = 0.0;        ///< the sum of their losses
  float lastBatchLoss = 0.0F;
  float lastBatchAccuracy = 0.0F;
  float lastEpochLoss = 0.0F;
  float lastEpochAccuracy = 0.0F;
  OptimizerState::Powers powers; ///< of adam
};

/// States of a run at evenly spaced steps, from which it can replay any step between. Room is made
/// once: when it is full, every second one is dropped and the spacing doubles.
class Checkpoints {
public:
  /// States of `stateSize` floats each.
  explicit Checkpoints(std::size_t stateSize);

  /// Whether the state on arrival at this step is to be stored.
  [[nodiscard]] bool wants(std::uint32_t step) const { return step == next_; }

  /// Makes room for the state at position.step, which wants() asked for, and gives the place that
  /// its floats are to be written to.
  float* add(const Position& position);

  struct Checkpoint {
    const Position* position;
    const float* state;
  };

  /// The last one at or before this step, which is not before origin().
  [[nodiscard]] Checkpoint before(std::uint32_t step) const;

  void forgetAfter(std::uint32_t step);

  /// Forgets all; the next one is to be at this step and can't be gone behind.
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
