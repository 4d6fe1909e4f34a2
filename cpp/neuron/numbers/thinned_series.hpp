#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace neuron {

/// One point of a training curve.
struct SeriesPoint {
  std::uint32_t index; ///< of the step or epoch, counted from 1
  float loss;
  float accuracy;
};

/// A curve of bounded size. When it is full, every second point is dropped, and from then on only
/// every second new point is kept. Points that are kept stay exact; the newest is always kept.
class ThinnedSeries {
public:
  /// Allocates room for `capacity` points, an even number. Nothing is allocated later.
  explicit ThinnedSeries(std::size_t capacity);

  /// Whether a point with this index is kept when newer points come. Other points need to be added
  /// only if they are the newest.
  [[nodiscard]] bool keeps(std::uint32_t index) const { return isMultiple(index); }

  /// Adds a point. Its index must be greater than those before.
  void add(const SeriesPoint& point);

  /// Forgets the points with greater indices and makes this point, which was there before, the
  /// newest again. If its index is 0, nothing is left.
  void endAt(const SeriesPoint& newest);

  [[nodiscard]] std::span<const SeriesPoint> points() const { return {points_.data(), count_}; }

  /// Points are kept at the multiples of this, and at the end.
  [[nodiscard]] std::uint32_t stride() const { return stride_; }

private:
  [[nodiscard]] bool isMultiple(std::uint32_t index) const { return (index & (stride_ - 1)) == 0; }
  [[nodiscard]] std::uint32_t lastIndex() const {
    return count_ == 0 ? 0 : points_[count_ - 1].index;
  }

  std::vector<SeriesPoint> points_; ///< its size is the capacity, so that copies have it, too
  std::size_t count_ = 0;
  std::uint32_t stride_ = 1; ///< a power of two
};

} // namespace neuron
