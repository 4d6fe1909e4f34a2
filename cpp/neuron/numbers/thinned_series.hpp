#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace neuron {

/// One point of a curve over training.
struct SeriesPoint {
  std::uint32_t index; ///< which step, or which epoch, counted from 1
  float loss;
  float accuracy;
};

/// A curve of bounded size: when it is full, every second point is dropped, and from then on only
/// every second new one is kept. Each point that is kept is exact; the newest is always there.
class ThinnedSeries {
public:
  /// Room for `capacity` points, an even number, and no allocation later.
  explicit ThinnedSeries(std::size_t capacity);

  /// Whether a point of that index is kept when newer ones come. Others need adding at the end
  /// only.
  [[nodiscard]] bool keeps(std::uint32_t index) const { return isMultiple(index); }

  /// The next point, of a greater index than those before.
  void add(const SeriesPoint& point);

  /// Forgets the points of a greater index, and makes this one, which was there once, the newest
  /// again. At index 0 nothing is left.
  void endAt(const SeriesPoint& newest);

  [[nodiscard]] std::span<const SeriesPoint> points() const { return {points_.data(), count_}; }

  /// Points stand at every multiple of this, and at the end.
  [[nodiscard]] std::uint32_t stride() const { return stride_; }

private:
  [[nodiscard]] bool isMultiple(std::uint32_t index) const { return (index & (stride_ - 1)) == 0; }
  [[nodiscard]] std::uint32_t lastIndex() const {
    return count_ == 0 ? 0 : points_[count_ - 1].index;
  }

  std::vector<SeriesPoint> points_; ///< as many as there is room for, so that a copy has it, too
  std::size_t count_ = 0;
  std::uint32_t stride_ = 1; ///< a power of two
};

} // namespace neuron
