#pragma once

#include "neuron/numbers/lanes.hpp"

#include <cstddef>
#include <vector>

namespace neuron {

/// Lanes on the heap, aligned for them, all zero at first; the size is fixed.
class LaneBuffer {
public:
  explicit LaneBuffer(std::size_t count = 0) : cells_(count) {}

  [[nodiscard]] f32x4* data() { return lanesOf(cells_.data()); }
  [[nodiscard]] const f32x4* data() const { return lanesOf(cells_.data()); }
  [[nodiscard]] std::size_t size() const { return cells_.size(); }

private:
  // A vector of f32x4 itself would drop its alignment, as template arguments do.
  struct Cell {
    f32x4 lanes{};
  };
  // They stand first in a cell, so that compilers need not ask.
  static f32x4* lanesOf(Cell* first) { return first == nullptr ? nullptr : &first->lanes; }
  static const f32x4* lanesOf(const Cell* first) {
    return first == nullptr ? nullptr : &first->lanes;
  }
  std::vector<Cell> cells_;
};

} // namespace neuron
