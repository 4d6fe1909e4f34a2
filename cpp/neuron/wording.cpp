#include "neuron/wording.hpp"

namespace neuron {

std::string digits(std::size_t count) {
  std::string reversed;
  do {
    reversed += static_cast<char>('0' + count % 10);
    count /= 10;
  } while (count > 0);
  return {reversed.rbegin(), reversed.rend()};
}

std::string counted(std::size_t count, std::string_view noun) {
  std::string text = digits(count) + " ";
  text += noun;
  return count == 1 ? text : text + "s";
}

std::string quotable(std::string_view text) {
  constexpr std::size_t longest = 40;
  if (text.size() <= longest) {
    return std::string(text);
  }
  const auto continuesCharacter = [&](std::size_t i) {
    return (static_cast<unsigned char>(text[i]) & 0xc0U) == 0x80U;
  };
  std::size_t end = longest;
  while (end > 0 && continuesCharacter(end)) {
    --end;
  }
  return std::string(text.substr(0, end)) + "…";
}

} // namespace neuron
