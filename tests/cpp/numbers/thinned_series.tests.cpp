#include "catch.hpp"

#include "neuron/numbers/thinned_series.hpp"

#include <cstdint>
#include <vector>

using neuron::SeriesPoint;
using neuron::ThinnedSeries;

namespace {

void addUpTo(ThinnedSeries& series, std::uint32_t first, std::uint32_t last) {
  for (std::uint32_t index = first; index <= last; ++index) {
    series.add({index, static_cast<float>(index) * 0.5F, 0.25F});
  }
}

std::vector<std::uint32_t> indices(const ThinnedSeries& series) {
  std::vector<std::uint32_t> all;
  for (const SeriesPoint& point : series.points()) {
    all.push_back(point.index);
  }
  return all;
}

using Indices = std::vector<std::uint32_t>;

} // namespace

TEST_CASE("a curve keeps every point until it is full") {
  ThinnedSeries series(8);
  REQUIRE(series.points().empty());
  addUpTo(series, 1, 8);
  REQUIRE(indices(series) == Indices{1, 2, 3, 4, 5, 6, 7, 8});
  REQUIRE(series.stride() == 1);
}

TEST_CASE("a full curve keeps every second point, and always the newest") {
  ThinnedSeries series(8);
  addUpTo(series, 1, 9);
  REQUIRE(indices(series) == Indices{2, 4, 6, 8, 9});
  REQUIRE(series.stride() == 2);
  addUpTo(series, 10, 17);
  REQUIRE(indices(series) == Indices{4, 8, 12, 16, 17});
  REQUIRE(series.stride() == 4);
  addUpTo(series, 18, 18);
  REQUIRE(indices(series) == Indices{4, 8, 12, 16, 18});
}

TEST_CASE("however long it grows, a curve stays within its room and its points are exact") {
  ThinnedSeries series(16);
  for (std::uint32_t index = 1; index <= 5000; ++index) {
    addUpTo(series, index, index);
    REQUIRE(series.points().size() <= 16);
    REQUIRE(series.points().back().index == index);
    // Has every multiple of the stride and the newest point, but no others.
    REQUIRE(series.points().size() ==
            index / series.stride() + (index % series.stride() == 0 ? 0 : 1));
    for (const SeriesPoint& point : series.points()) {
      REQUIRE(point.loss == static_cast<float>(point.index) * 0.5F);
    }
  }
}

TEST_CASE("a curve that forgets its end goes on from there") {
  ThinnedSeries series(8);
  addUpTo(series, 1, 13);
  REQUIRE(indices(series) == Indices{2, 4, 6, 8, 10, 12, 13});
  series.endAt({8, 4.0F, 0.25F});
  REQUIRE(indices(series) == Indices{2, 4, 6, 8});
  series.endAt({7, 3.5F, 0.25F}); // had been dropped
  REQUIRE(indices(series) == Indices{2, 4, 6, 7});
  REQUIRE(series.points().back().loss == 3.5F);
  addUpTo(series, 8, 9);
  REQUIRE(indices(series) == Indices{2, 4, 6, 8, 9});
  series.endAt({0, 0.0F, 0.0F});
  REQUIRE(series.points().empty());
}
