#include "bindings/arrays.hpp"

#include <string>
#include <vector>

#include <emscripten/bind.h>

namespace bindings {

namespace {

using emscripten::typed_memory_view;
using emscripten::val;

/// The buffer's initial size: more floats than any neuron needs, so JavaScript asks only once.
constexpr std::size_t smallestBuffer = 256;

std::vector<float>& buffer() {
  static std::vector<float> floats(smallestBuffer);
  return floats;
}

} // namespace

val staging(std::size_t count) {
  if (buffer().size() < count) {
    buffer().resize(count);
  }
  return val(typed_memory_view(buffer().size(), buffer().data()));
}

std::span<const float> staged(std::size_t count) {
  return stagedAt(0, count);
}

std::span<const float> stagedAt(std::size_t first, std::size_t count) {
  return std::span<const float>(buffer()).subspan(first, count);
}

val float32Array(std::span<const float> values) {
  static const val type = val::global("Float32Array");
  return type.new_(typed_memory_view(values.size(), values.data()));
}

val float64Array(std::span<const double> values) {
  static const val type = val::global("Float64Array");
  return type.new_(typed_memory_view(values.size(), values.data()));
}

val uint8ClampedArray(std::span<const std::uint8_t> values) {
  static const val type = val::global("Uint8ClampedArray");
  return type.new_(typed_memory_view(values.size(), values.data()));
}

val stringArray(std::span<const std::string_view> texts) {
  val array = val::array();
  for (std::size_t i = 0; i < texts.size(); ++i) {
    array.set(i, std::string(texts[i]));
  }
  return array;
}

} // namespace bindings

EMSCRIPTEN_BINDINGS(arrays) {
  emscripten::function("staging", &bindings::staging);
}
