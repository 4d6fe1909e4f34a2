#include "neuron/training/checkpoints.hpp"

#include <algorithm>

namespace neuron {

namespace {

// Going back replays at most the steps between two checkpoints: with 128 of them, 1/64 of the run.
// Large networks have fewer checkpoints, which together take at most 8 MB, but never fewer than
// two.
std::size_t capacityFor(std::size_t stateSize) {
  constexpr std::size_t most = 128;
  constexpr std::size_t floatsInAll = std::size_t{1} << 21U;
  const std::size_t pairs = floatsInAll / stateSize / 2;
  return 2 * std::clamp<std::size_t>(pairs, 1, most / 2); // even, for halving
}

} // namespace

Checkpoints::Checkpoints(std::size_t stateSize)
    : stateSize_(stateSize), states_(stateSize * capacityFor(stateSize)),
      positions_(capacityFor(stateSize)) {}

float* Checkpoints::add(const Position& position) {
  if (count_ == capacity()) {
    const std::size_t kept = count_ / 2;
    for (std::size_t i = 1; i < kept; ++i) {
      positions_[i] = positions_[2 * i];
      std::copy_n(&states_[2 * i * stateSize_], stateSize_, &states_[i * stateSize_]);
    }
    count_ = kept;
    interval_ *= 2;
  }
  positions_[count_] = position;
  float* place = &states_[count_ * stateSize_];
  ++count_;
  next_ = position.step + interval_;
  return place;
}

Checkpoints::Checkpoint Checkpoints::before(std::uint32_t step) const {
  std::size_t i = count_ - 1;
  while (i > 0 && positions_[i].step > step) {
    --i;
  }
  return {&positions_[i], &states_[i * stateSize_]};
}

void Checkpoints::forgetAfter(std::uint32_t step) {
  while (count_ > 1 && positions_[count_ - 1].step > step) {
    --count_;
  }
  next_ = positions_[count_ - 1].step + interval_;
}

void Checkpoints::startAt(std::uint32_t step) {
  count_ = 0;
  origin_ = step;
  interval_ = 1;
  next_ = step;
}

} // namespace neuron
