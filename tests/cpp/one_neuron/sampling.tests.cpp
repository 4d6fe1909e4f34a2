#include "catch.hpp"
#include "special_floats.hpp"

#include "neuron/numbers/bits.hpp"
#include "neuron/one_neuron/sampling.hpp"

#include <vector>

using neuron::Activation;
using neuron::ErrorCode;
using neuron::sampleActivation;
using special::largest;
using special::notANumber;

TEST_CASE("samples are evenly spaced and include both ends") {
  REQUIRE(sampleActivation(Activation::identity, -1.0F, 1.0F, 5).value() ==
          std::vector<float>{-1.0F, -0.5F, 0.0F, 0.5F, 1.0F});
  const std::vector<float> samples =
      sampleActivation(Activation::identity, -0.3F, 0.7F, neuron::maxSamples).value();
  REQUIRE(samples.size() == neuron::maxSamples);
  REQUIRE(samples.front() == -0.3F);
  REQUIRE(samples.back() == 0.7F);
}

TEST_CASE("samples are the activation's values") {
  REQUIRE(sampleActivation(Activation::relu, -1.0F, 1.0F, 3).value() ==
          std::vector<float>{0.0F, 0.0F, 1.0F});
  REQUIRE(sampleActivation(Activation::sigmoid, -1.0F, 1.0F, 3).value()[1] == 0.5F);
}

TEST_CASE("the derivative is sampled at the same places") {
  REQUIRE(neuron::sampleDerivative(Activation::relu, -1.0F, 1.0F, 3).value() ==
          std::vector<float>{0.0F, 0.0F, 1.0F});
  REQUIRE(neuron::sampleDerivative(Activation::sigmoid, -1.0F, 1.0F, 3).value()[1] == 0.25F);
  REQUIRE(neuron::sampleDerivative(Activation::relu, 0.0F, 1.0F, 1).error().code ==
          ErrorCode::badCount);
}

TEST_CASE("the whole range of the floats can be sampled") {
  const std::vector<float> samples =
      sampleActivation(Activation::identity, -largest, largest, 101).value();
  REQUIRE(samples.front() == -largest);
  REQUIRE(samples[50] == 0.0F);
  REQUIRE(samples.back() == largest);
}

TEST_CASE("a curve that can't be drawn is refused with the reason") {
  const auto one = sampleActivation(Activation::relu, 0.0F, 1.0F, 1);
  REQUIRE(one.error().code == ErrorCode::badCount);
  REQUIRE(one.error().message == "A curve can't be drawn from 1 sample; it takes 2 to 1024.");
  REQUIRE(sampleActivation(Activation::relu, 0.0F, 1.0F, 1025).error().code == ErrorCode::badCount);
  REQUIRE(sampleActivation(Activation::relu, notANumber, 1.0F, 9).error().code ==
          ErrorCode::notFinite);
  const auto backwards = sampleActivation(Activation::relu, 2.0F, -1.5F, 9);
  REQUIRE(backwards.error().code == ErrorCode::badRange);
  REQUIRE(sampleActivation(Activation::relu, 2.0F, 2.0F, 9).error().code == ErrorCode::badRange);
  REQUIRE(backwards.error().message ==
          "A curve can't be drawn from 2 to -1.5; the second end must be the larger one.");
}
