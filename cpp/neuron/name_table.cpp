#include "neuron/name_table.hpp"

#include "neuron/wording.hpp"

namespace neuron {

Error unknownName(ErrorCode code, std::string_view wanted, std::string_view singular,
                  std::string_view plural, std::span<const std::string_view> names) {
  std::string message = "There is no ";
  message += singular;
  message += " called \"";
  message += quotable(wanted);
  message += "\"; the ";
  message += plural;
  message += " are ";
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) {
      message += i + 1 < names.size() ? ", " : " and ";
    }
    message += names[i];
  }
  return {code, message + "."};
}

std::size_t placeOf(std::string_view wanted, std::span<const std::string_view> names) {
  std::size_t place = 0;
  while (place < names.size() && names[place] != wanted) {
    ++place;
  }
  return place;
}

} // namespace neuron
