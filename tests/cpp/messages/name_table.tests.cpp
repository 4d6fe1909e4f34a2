#include "catch.hpp"

#include "neuron/messages/name_table.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace {

enum class Fruit : std::uint8_t { apple, pear, plum };

constexpr std::array<std::string_view, 3> fruits{"apple", "pear", "plum"};

neuron::Result<Fruit> fruitFromName(std::string_view wanted) {
  return neuron::valueFromName<Fruit>(wanted, "fruit", "fruits", fruits);
}

} // namespace

TEST_CASE("a name stands for the value at its place") {
  REQUIRE(fruitFromName("apple").value() == Fruit::apple);
  REQUIRE(fruitFromName("plum").value() == Fruit::plum);
  REQUIRE(neuron::placeOf("pear", fruits) == 1);
  REQUIRE(neuron::placeOf("Pear", fruits) == 3);
}

TEST_CASE("a name that isn't in the table is answered with all that are") {
  const auto found = fruitFromName("grape");
  REQUIRE_FALSE(found.ok());
  REQUIRE(found.error().code == neuron::ErrorCode::unknownName);
  REQUIRE(found.error().message ==
          "There is no fruit called \"grape\"; the fruits are apple, pear and plum.");
  REQUIRE(fruitFromName("").error().message.find("called \"\";") != std::string::npos);
  REQUIRE(fruitFromName(std::string(5000, 'x')).error().message.size() < 150);
}

TEST_CASE("a percent sign in a name stays one") {
  REQUIRE(fruitFromName("50% pear").error().message.find("\"50% pear\"") != std::string::npos);
}
