// Emscripten's memcpy leaves long copies to JavaScript, from before WebAssembly could copy itself.
// With this, modules that use memcpy and modules that don't have the same glue, and a page loads
// one for both. Where a newer Emscripten calls another function, it has no effect.

#include <cstddef>
#include <cstring>

extern "C" void* emscripten_memcpy_big(void* to, const void* from, std::size_t count) {
  return std::memcpy(to, from, count); // which Clang makes a single instruction
}
