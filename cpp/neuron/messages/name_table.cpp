#include "neuron/messages/name_table.hpp"

#include "neuron/messages/wording.hpp"

namespace neuron {

Error unknownName(ErrorCode code, std::string_view wanted, std::string_view singular,
                  std::string_view plural, std::span<const std::string_view> names) {
  std::string list;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) {
      list += i + 1 < names.size() ? ", " : " and ";
    }
    list += names[i];
  }
  return error(code, "There is no % called \"%\"; the % are %.",
               {singular, quotable(wanted), plural, list});
}

std::size_t placeOf(std::string_view wanted, std::span<const std::string_view> names) {
  std::size_t place = 0;
  while (place < names.size() && names[place] != wanted) {
    ++place;
  }
  return place;
}

} // namespace neuron
