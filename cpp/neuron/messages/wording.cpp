#include "neuron/messages/wording.hpp"

#include "neuron/numbers/decimal.hpp"

namespace neuron {

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

void Word::appendTo(std::string& message) const {
  switch (kind_) {
  case Kind::text:
    message.append(text_, number_);
    break;
  case Kind::count:
    message += digits(number_);
    break;
  case Kind::counted:
    message += counted(number_, text_);
    break;
  case Kind::number:
    message += compact(bitCast<float>(static_cast<std::uint32_t>(number_)));
    break;
  }
}

std::string phrase(std::string_view pattern, std::initializer_list<Word> words) {
  std::string message;
  const Word* next = words.begin();
  for (const char character : pattern) {
    if (character == '%' && next != words.end()) {
      next->appendTo(message);
      ++next;
    } else {
      message += character;
    }
  }
  return message;
}

Error error(ErrorCode code, std::string_view pattern, std::initializer_list<Word> words) {
  return {code, phrase(pattern, words)};
}

} // namespace neuron
