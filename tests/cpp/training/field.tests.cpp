#include "catch.hpp"
#include "special_floats.hpp"
#include "training.hpp"

#include "neuron/training/field.hpp"

#include <cstddef>
#include <utility>
#include <vector>

using neuron::allFields;
using neuron::Axis;
using neuron::ErrorCode;
using neuron::field;
using neuron::FieldRequest;
using neuron::Network;
using special::largest;

TEST_CASE("the maps of all neurons in one pass are each neuron's own, to the bit") {
  Network network = training::network({2, 3, 2, 1}, {"tanh", "relu", "sigmoid"}, 5);
  const Axis x{-2.0F, 2.0F, 13};
  const Axis y{-1.0F, 3.0F, 7};
  const std::size_t cells = x.cells * y.cells;
  std::vector<float> all(6 * cells);
  REQUIRE_FALSE(allFields(network, x, y, all));
  std::size_t place = 0;
  for (const auto& [layer, neurons] :
       std::vector<std::pair<std::size_t, std::size_t>>{{1, 3}, {2, 2}, {3, 1}}) {
    for (std::size_t neuron = 0; neuron < neurons; ++neuron, place += cells) {
      std::vector<float> one(cells);
      REQUIRE_FALSE(field(network, FieldRequest{x, y, 0, 1, layer, neuron, {}}, one));
      REQUIRE(training::bits(one) == training::bits({all.data() + place, cells}));
    }
  }
}

TEST_CASE(
    "maps of all neurons are refused for more inputs than a map has sides, and beyond the finite") {
  Network wide = training::network({3, 1}, {"sigmoid"});
  std::vector<float> values(4);
  const Axis axis{0.0F, 1.0F, 2};
  REQUIRE(allFields(wide, axis, axis, values)->code == ErrorCode::badShape);
  Network network = training::network({2, 1}, {"identity"});
  REQUIRE_FALSE(network.setParameters(std::vector<float>{largest, largest, largest}));
  REQUIRE(allFields(network, {1.0F, 2.0F, 2}, axis, values)->code == ErrorCode::overflow);
  REQUIRE(allFields(network, {1.0F, 1.0F, 2}, axis, values)->code == ErrorCode::badRange);
}
