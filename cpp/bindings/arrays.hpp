#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <emscripten/val.h>

// How arrays of numbers pass between JavaScript and C++.
//
// Arguments: JavaScript writes them into the staging buffer and calls a bound function, which reads
// them there. Each function documents what must be staged, and takes the counts as arguments.
// Results: typed arrays that JavaScript owns, copied before the call returns. A view of the heap
// would be detached as soon as the heap grows.

namespace bindings {

/// A view of the staging buffer, which grows to at least `count` floats. The view stays valid until
/// a larger buffer is asked for, or the heap grows, which detaches every view.
emscripten::val staging(std::size_t count);

/// The first `count` staged floats.
std::span<const float> staged(std::size_t count);

/// `count` staged floats from index `first` on.
std::span<const float> stagedAt(std::size_t first, std::size_t count);

emscripten::val float32Array(std::span<const float> values);
emscripten::val float64Array(std::span<const double> values);
emscripten::val uint8ClampedArray(std::span<const std::uint8_t> values);

/// An array of strings.
emscripten::val stringArray(std::span<const std::string_view> texts);

/// An array of a few numbers or value objects.
template <class T> emscripten::val arrayOf(const std::vector<T>& values) {
  emscripten::val array = emscripten::val::array();
  for (std::size_t i = 0; i < values.size(); ++i) {
    array.set(i, values[i]);
  }
  return array;
}

} // namespace bindings
