#include "catch.hpp"

#include "neuron/data/gate_data.hpp"

#include <vector>

using neuron::Gate;
using neuron::truthTable;

TEST_CASE("gates come as their truth tables") {
  REQUIRE(truthTable(Gate::andGate).inputs == std::vector<float>{0, 0, 0, 1, 1, 0, 1, 1});
  REQUIRE(truthTable(Gate::andGate).targets == std::vector<float>{0, 0, 0, 1});
  REQUIRE(truthTable(Gate::orGate).targets == std::vector<float>{0, 1, 1, 1});
  REQUIRE(truthTable(Gate::nandGate).targets == std::vector<float>{1, 1, 1, 0});
  REQUIRE(truthTable(Gate::norGate).targets == std::vector<float>{1, 0, 0, 0});
  REQUIRE(truthTable(Gate::xorGate).targets == std::vector<float>{0, 1, 1, 0});
  REQUIRE(truthTable(Gate::notGate).inputCount == 1);
  REQUIRE(truthTable(Gate::notGate).inputs == std::vector<float>{0, 1});
  REQUIRE(truthTable(Gate::notGate).targets == std::vector<float>{1, 0});
}

TEST_CASE("gates are known by their names") {
  REQUIRE(neuron::gateNames().size() == 6);
  REQUIRE(neuron::gateFromName("nand").value() == Gate::nandGate);
  REQUIRE(neuron::gateFromName("xor").value() == Gate::xorGate);
  REQUIRE(neuron::gateFromName("AND").error().message ==
          "There is no gate called \"AND\"; the gates are and, or, not, nand, nor and xor.");
}
