#include "catch.hpp"
#include "training.hpp"

#include "neuron/network/architecture.hpp"

#include <string>

using neuron::Activation;
using neuron::Architecture;
using neuron::ErrorCode;
using training::Names;
using training::Sizes;

namespace {

neuron::Error refusal(const Sizes& sizes, const Names& activations) {
  const auto created = Architecture::create(sizes, activations);
  REQUIRE_FALSE(created.ok());
  return created.error();
}

} // namespace

TEST_CASE("parameters stand as PyTorch lists them: each layer's weights, then its biases") {
  const Architecture made = training::architecture({2, 3, 1}, {"tanh", "sigmoid"});
  REQUIRE(made.inputCount() == 2);
  REQUIRE(made.outputCount() == 1);
  REQUIRE(made.parameterCount() == 13);
  REQUIRE(made.widest() == 3);
  const neuron::Layer& first = made.layers()[0];
  REQUIRE(first.inputCount == 2);
  REQUIRE(first.neuronCount == 3);
  REQUIRE(first.activation == Activation::tanh);
  REQUIRE(first.weightsOffset == 0);
  REQUIRE(first.biasesOffset == 6);
  REQUIRE(first.weightCount() == 6);
  const neuron::Layer& last = made.layers()[1];
  REQUIRE(last.activation == Activation::sigmoid);
  REQUIRE(last.weightsOffset == 9);
  REQUIRE(last.biasesOffset == 12);
  REQUIRE_FALSE(made.endsInSoftmax());
}

TEST_CASE("softmax is the last layer's, over its weighted sums") {
  const Architecture made = training::architecture({4, 3}, {"softmax"});
  REQUIRE(made.endsInSoftmax());
  REQUIRE(made.layers()[0].activation == Activation::identity);
  REQUIRE(made.widest() == 4);
  const neuron::Error error = refusal({2, 3, 1}, {"softmax", "tanh"});
  REQUIRE(error.code == ErrorCode::badShape);
  REQUIRE(error.message == "Softmax was asked for in layer 1; only the last layer can have it.");
}

TEST_CASE("every parameter has a name that a learner can find it by") {
  const Architecture made = training::architecture({2, 3, 1}, {"relu", "relu"});
  REQUIRE(made.parameterName(0) == "weight 1 of neuron 1 in layer 1");
  REQUIRE(made.parameterName(3) == "weight 2 of neuron 2 in layer 1");
  REQUIRE(made.parameterName(6) == "the bias of neuron 1 in layer 1");
  REQUIRE(made.parameterName(8) == "the bias of neuron 3 in layer 1");
  REQUIRE(made.parameterName(9) == "weight 1 of neuron 1 in layer 2");
  REQUIRE(made.parameterName(11) == "weight 3 of neuron 1 in layer 2");
  REQUIRE(made.parameterName(12) == "the bias of neuron 1 in layer 2");
}

TEST_CASE("networks up to the documented limits are accepted, and none beyond") {
  const Names most(neuron::maxLayers, "tanh");
  REQUIRE(Architecture::create(Sizes(neuron::maxLayers + 1, 1), most).ok());
  REQUIRE(Architecture::create(Sizes(neuron::maxLayers + 1, neuron::maxLayerSize), most)
              .value()
              .parameterCount() == 8396800);
  for (const Sizes& sizes : {Sizes{}, Sizes{3}, Sizes(neuron::maxLayers + 2, 1)}) {
    const neuron::Error error = refusal(sizes, Names(sizes.empty() ? 0 : sizes.size() - 1, "tanh"));
    REQUIRE(error.code == ErrorCode::badShape);
    REQUIRE(error.message.find("1 to 8 are accepted") != std::string::npos);
  }
  REQUIRE(refusal({3}, {}).message.find("0 layers was asked for") != std::string::npos);
  REQUIRE(refusal(Sizes(10, 1), Names(9, "tanh")).message.find("9 layers") != std::string::npos);
}

TEST_CASE("a layer's size is at least 1 and at most 1024, inputs included") {
  for (const Sizes& sizes : {Sizes{0, 1}, Sizes{1, 0}}) {
    REQUIRE(refusal(sizes, {"tanh"}).code == ErrorCode::badShape);
  }
  for (const Sizes& sizes : {Sizes{1025, 1}, Sizes{1, 1025}, Sizes{1, std::size_t{0} - 1}}) {
    REQUIRE(refusal(sizes, {"tanh"}).code == ErrorCode::tooLarge);
  }
  REQUIRE(refusal({2, 1025}, {"tanh"}).message ==
          "A layer of 1025 was asked for; each has 1 to 1024 neurons (or inputs).");
}

TEST_CASE("each layer needs one activation, by its name") {
  REQUIRE(refusal({2, 3, 1}, {"tanh"}).code == ErrorCode::lengthMismatch);
  REQUIRE(refusal({2, 3, 1}, {"tanh"}).message ==
          "The network has 2 layers but was given 1 activation; it needs one for each layer.");
  const neuron::Error error = refusal({2, 1}, {"Tanh"});
  REQUIRE(error.code == ErrorCode::unknownActivation);
  REQUIRE(error.message == neuron::activationFromName("Tanh").error().message +
                               " The last layer can have softmax, too.");
}
