/// Embind names a type that nobody bound by the address of its type_info, which it prints with
/// sprintf: the only thing in the modules that prints. The linker (--wrap) gives it this instead,
/// and a tenth of neuron-core stays out.

#include <cstdarg>
#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace {

int writeAddress(char* text, const void* address) {
  constexpr int digits = 2 * sizeof(address);
  auto rest = reinterpret_cast<std::uintptr_t>(address);
  for (int place = digits; place-- > 0; rest >>= 4U)
    text[place] = "0123456789abcdef"[rest & 15U];
  text[digits] = '\0';
  return digits;
}

} // namespace

extern "C" int __wrap_siprintf(char* text, const char* format, ...) {
  // Anybody else who prints must not get an address.
  if (std::strcmp(format, "%p") != 0)
    std::abort();
  va_list values;
  va_start(values, format);
  const void* address = va_arg(values, const void*);
  va_end(values);
  return writeAddress(text, address);
}
