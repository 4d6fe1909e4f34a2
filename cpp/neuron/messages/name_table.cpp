#include "neuron/messages/name_table.hpp"

#include "neuron/messages/wording.hpp"

namespace neuron {

std::string listed(std::span<const std::string_view> names, std::string_view word) {
  std::string list;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) {
      list += i + 1 < names.size() ? ", " : phrase(" % ", {word});
    }
    list += names[i];
  }
  return list;
}

Error unknownName(ErrorCode code, std::string_view wanted, std::string_view singular,
                  std::string_view plural, std::span<const std::string_view> names) {
  return error(code, "There is no % called \"%\"; the % are %.",
               {singular, quotable(wanted), plural, listed(names, "and")});
}

std::size_t placeOf(std::string_view wanted, std::span<const std::string_view> names) {
  std::size_t place = 0;
  while (place < names.size() && names[place] != wanted) {
    ++place;
  }
  return place;
}

} // namespace neuron
