#include "neuron/thinned_series.hpp"

#include <algorithm>

namespace neuron {

ThinnedSeries::ThinnedSeries(std::size_t capacity) : capacity_(capacity) {
  points_.reserve(capacity);
}

void ThinnedSeries::add(const SeriesPoint& point) {
  // The point before was only there as the newest.
  if (!points_.empty() && points_.back().index % stride_ != 0) {
    points_.pop_back();
  }
  if (points_.size() == capacity_) {
    stride_ *= 2;
    const auto isDropped = [&](const SeriesPoint& old) { return old.index % stride_ != 0; };
    points_.erase(std::remove_if(points_.begin(), points_.end(), isDropped), points_.end());
  }
  points_.push_back(point);
}

void ThinnedSeries::forgetAfter(std::uint32_t index) {
  while (!points_.empty() && points_.back().index > index) {
    points_.pop_back();
  }
}

} // namespace neuron
