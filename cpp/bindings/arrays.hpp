#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <emscripten/val.h>

// How many numbers at once cross between JavaScript and C++.
//
// Arguments: JavaScript writes them into the staging buffer, calls, and the bound function reads
// them there. Each function says what it finds staged, and takes the counts as arguments.
// Results: typed arrays of JavaScript's own, copied before the call returns. A view of the heap
// would be worthless as soon as the heap grows.

namespace bindings {

/// A view of the staging buffer, which then has at least `count` floats. It stays until a larger
/// one is asked for, or the heap grows, which detaches every view.
emscripten::val staging(std::size_t count);

/// The first `count` floats that are staged.
std::span<const float> staged(std::size_t count);

/// `count` floats of what is staged, from `first` on.
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
