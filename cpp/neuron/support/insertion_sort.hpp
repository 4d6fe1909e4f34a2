#pragma once

#include <cstddef>
#include <span>

namespace neuron {

/// A stable sort in place, in time proportional to the square of the size. The core sorts only a
/// few items at once, and std::sort would be a tenth of the module that shows single neurons.
template <typename Item, typename Before> void insertionSort(std::span<Item> items, Before before) {
  for (std::size_t next = 1; next < items.size(); ++next) {
    // A copy, since its place is overwritten.
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
    const Item lifted = items[next];
    std::size_t place = next;
    for (; place > 0 && before(lifted, items[place - 1]); --place) {
      items[place] = items[place - 1];
    }
    items[place] = lifted;
  }
}

} // namespace neuron
