#pragma once

#include "neuron/numbers/bits.hpp"
#include "neuron/support/result.hpp"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace neuron {

/// A count with its noun: "1 weight", "3 weights".
std::string counted(std::size_t count, std::string_view noun);

/// Prepares a caller's text to be quoted in a message: cuts it after 40 bytes (never inside a UTF-8
/// character), so that the message stays readable whatever was given.
std::string quotable(std::string_view text);

/// A count with its noun, as a word of a message: Counted{3, "weight"} is "3 weights".
struct Counted {
  std::size_t count;
  const char* noun;
};

/// What replaces a % in a message: a count, a number as a learner reads it, or a text.
class Word {
public:
  // Implicit, so that numbers and texts can be listed without naming Word.
  Word(std::size_t count) : kind_(Kind::count), number_(count) {}
  Word(Counted counted) : kind_(Kind::counted), number_(counted.count), text_(counted.noun) {}
  Word(float number) : kind_(Kind::number), number_(bitCast<std::uint32_t>(number)) {}
  Word(std::string_view text) : number_(text.size()), text_(text.data()) {}
  Word(const std::string& text) : number_(text.size()), text_(text.data()) {}
  Word(const char* text) : Word(std::string_view(text)) {}

  void appendTo(std::string& message) const;

private:
  enum class Kind : std::uint8_t { text, count, counted, number };
  Kind kind_ = Kind::text;
  std::size_t number_; ///< the count, the number's bits, or the text's length
  const char* text_ = nullptr;
};

/// The pattern with each % replaced by a word. Compiles to far less code than adding strings does.
std::string phrase(std::string_view pattern, std::initializer_list<Word> words);

/// The error whose message is phrase(pattern, words).
Error error(ErrorCode code, std::string_view pattern, std::initializer_list<Word> words = {});

} // namespace neuron
