#pragma once

#include "neuron/numbers/lanes.hpp"

#include <cstddef>
#include <vector>

namespace neuron {

/// A buffer of aligned lanes on the heap, with a fixed size. All lanes are initially zero.
class LaneBuffer {
public:
  explicit LaneBuffer(std::size_t count = 0) : cells_(count) {}

  [[nodiscard]] f32x4* data() { return lanesOf(cells_.data()); }
  [[nodiscard]] const f32x4* data() const { return lanesOf(cells_.data()); }
  [[nodiscard]] std::size_t size() const { return cells_.size(); }

private:
  // std::vector<f32x4> would lose the alignment: attributes of template arguments are ignored.
  struct Cell {
    f32x4 lanes{};
  };
  // The lanes are a cell's first member, so compilers can leave out the test for null.
  static f32x4* lanesOf(Cell* first) { return first == nullptr ? nullptr : &first->lanes; }
  static const f32x4* lanesOf(const Cell* first) {
    return first == nullptr ? nullptr : &first->lanes;
  }
  std::vector<Cell> cells_;
};

} // namespace neuron
