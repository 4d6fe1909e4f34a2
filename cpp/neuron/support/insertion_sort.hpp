#pragma once

#include <cstddef>
#include <span>

namespace neuron {

/// Sorts in place and keeps the order of what is equal, in time proportional to the square of the
/// size. The core sorts handfuls, and std::sort would be a tenth of the module that single neurons
/// are shown with.
template <typename Item, typename Before> void insertionSort(std::span<Item> items, Before before) {
  for (std::size_t next = 1; next < items.size(); ++next) {
    // A copy: its place is written to. NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
    const Item lifted = items[next];
    std::size_t place = next;
    for (; place > 0 && before(lifted, items[place - 1]); --place) {
      items[place] = items[place - 1];
    }
    items[place] = lifted;
  }
}

} // namespace neuron
