#include "catch.hpp"

#include "neuron/messages/wording.hpp"

#include <string>

TEST_CASE("a count agrees with its noun") {
  REQUIRE(neuron::counted(0, "input") == "0 inputs");
  REQUIRE(neuron::counted(1, "input") == "1 input");
  REQUIRE(neuron::counted(1024, "input") == "1024 inputs");
}

TEST_CASE("a quotation stays short and never breaks a character") {
  REQUIRE(neuron::quotable("relux") == "relux");
  REQUIRE(neuron::quotable(std::string(40, 'a')) == std::string(40, 'a'));
  REQUIRE(neuron::quotable(std::string(41, 'a')) == std::string(40, 'a') + "…");
  REQUIRE(neuron::quotable(std::string(39, 'a') + "éé") == std::string(39, 'a') + "…");
  REQUIRE(neuron::quotable(std::string(100, '\x80')) == "…"); // not valid UTF-8
}
