#include "neuron/numbers/thinned_series.hpp"

#include <algorithm>

namespace neuron {

ThinnedSeries::ThinnedSeries(std::size_t capacity) : points_(capacity) {}

void ThinnedSeries::add(const SeriesPoint& point) {
  // The last point was kept only because it was the newest.
  if (!isMultiple(lastIndex())) {
    --count_;
  }
  if (count_ == points_.size()) {
    stride_ *= 2;
    const auto isDropped = [&](const SeriesPoint& old) { return !isMultiple(old.index); };
    const auto end = std::remove_if(points_.begin(), points_.end(), isDropped);
    count_ = static_cast<std::size_t>(end - points_.begin());
  }
  points_[count_] = point;
  ++count_;
}

void ThinnedSeries::endAt(const SeriesPoint& newest) {
  while (lastIndex() > newest.index) {
    --count_;
  }
  if (lastIndex() < newest.index) {
    add(newest);
  }
}

} // namespace neuron
