#include "catch.hpp"
#include "reference_network.hpp"
#include "special_floats.hpp"
#include "training.hpp"

#include "neuron/network/loss.hpp"
#include "neuron/numbers/lane_buffer.hpp"

#include <cmath>
#include <string>

using neuron::ErrorCode;
using neuron::f32x4;
using neuron::Loss;
using neuron::splat;
using special::infinity;
using special::notANumber;
using training::Floats;

namespace {

/// The loss of one sample for which the last layer gives these numbers.
float lossOf(Loss loss, const Floats& outputs, const Floats& targets) {
  neuron::LaneBuffer y(outputs.size());
  neuron::LaneBuffer t(targets.size());
  for (std::size_t k = 0; k < outputs.size(); ++k) {
    y.data()[k] = splat(outputs[k]);
    t.data()[k] = splat(targets[k]);
  }
  f32x4 losses{};
  neuron::sampleLosses(loss, {outputs.size(), 1, y.data(), y.data(), t.data()}, &losses);
  return losses[0];
}

Floats gradientOf(Loss loss, const Floats& outputs, const Floats& targets) {
  neuron::LaneBuffer y(outputs.size());
  neuron::LaneBuffer t(targets.size());
  neuron::LaneBuffer g(targets.size());
  for (std::size_t k = 0; k < outputs.size(); ++k) {
    y.data()[k] = splat(outputs[k]);
    t.data()[k] = splat(targets[k]);
  }
  neuron::lossGradients(loss, {outputs.size(), 1, y.data(), y.data(), t.data()}, g.data());
  Floats gradient;
  for (std::size_t k = 0; k < outputs.size(); ++k) {
    gradient.push_back(g.data()[k][0]);
  }
  return gradient;
}

std::string misfitMessage(Loss loss, const training::Sizes& sizes, std::string_view last) {
  training::Names activations(sizes.size() - 1, "tanh");
  activations.back() = last;
  const auto misfit = neuron::lossMisfit(loss, training::architecture(sizes, activations));
  return misfit ? misfit->message : "";
}

} // namespace

TEST_CASE("every loss is found again by its name") {
  const auto names = neuron::lossNames();
  REQUIRE(names.size() == 5);
  REQUIRE(neuron::lossFromName("mse").value() == Loss::meanSquaredError);
  REQUIRE(neuron::lossFromName("bce").value() == Loss::binaryCrossEntropy);
  REQUIRE(neuron::lossFromName("bce_with_logits").value() == Loss::binaryCrossEntropyWithLogits);
  REQUIRE(neuron::lossFromName("cross_entropy").value() == Loss::crossEntropy);
  REQUIRE(neuron::lossFromName("hinge").value() == Loss::hinge);
  REQUIRE(neuron::lossFromName("l1").error().message ==
          "There is no loss called \"l1\"; the losses are mse, bce, bce_with_logits, cross_entropy "
          "and hinge.");
  REQUIRE(neuron::lossFromName("l1").error().code == ErrorCode::unknownName);
}

TEST_CASE("losses have the values of their formulas") {
  REQUIRE(lossOf(Loss::meanSquaredError, {0.5F, 2.0F}, {0.0F, 1.0F}) == 0.625F);
  REQUIRE(lossOf(Loss::binaryCrossEntropy, {0.25F}, {1.0F}) == Approx(1.38629436));
  REQUIRE(lossOf(Loss::binaryCrossEntropyWithLogits, {0.0F}, {1.0F}) == Approx(0.69314718));
  REQUIRE(lossOf(Loss::hinge, {0.25F, -3.0F}, {1.0F, -1.0F}) == 0.375F);
  REQUIRE(lossOf(Loss::crossEntropy, {0.0F, 0.0F}, {0.0F, 1.0F}) == Approx(0.69314718));
}

TEST_CASE("losses are the reference's over many outputs and targets") {
  for (const Loss loss : {Loss::meanSquaredError, Loss::binaryCrossEntropy,
                          Loss::binaryCrossEntropyWithLogits, Loss::crossEntropy, Loss::hinge}) {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
      const bool isProbability = loss == Loss::binaryCrossEntropy;
      const Floats y =
          training::drawn(3, seed, isProbability ? 0.001F : -9.0F, isProbability ? 0.999F : 9.0F);
      Floats t = training::drawn(3, seed + 500, 0.0F, 1.0F);
      if (loss == Loss::hinge) {
        t = {1.0F, -1.0F, 1.0F};
      }
      const reference::Outputs outputs{{y.begin(), y.end()}, {y.begin(), y.end()}, 0.0};
      CAPTURE(static_cast<int>(loss), y, t);
      REQUIRE(lossOf(loss, y, t) ==
              Approx(reference::sampleLoss(loss, outputs, t)).epsilon(1e-6).margin(1e-6));
    }
  }
}

TEST_CASE("binary cross-entropy stays finite for outputs that are certain, and wrong") {
  REQUIRE(lossOf(Loss::binaryCrossEntropy, {0.0F}, {1.0F}) == 100.0F);
  REQUIRE(lossOf(Loss::binaryCrossEntropy, {1.0F}, {0.0F}) == 100.0F);
  REQUIRE(lossOf(Loss::binaryCrossEntropy, {0.0F}, {0.0F}) == 0.0F);
  REQUIRE(lossOf(Loss::binaryCrossEntropy, {1.0F}, {1.0F}) == 0.0F);
  REQUIRE(gradientOf(Loss::binaryCrossEntropy, {0.0F}, {1.0F})[0] == -1.0F / 1e-12F);
  REQUIRE(gradientOf(Loss::binaryCrossEntropy, {1.0F}, {1.0F})[0] == 0.0F);
}

TEST_CASE("binary cross-entropy keeps the digits of a small probability") {
  // 1 − y would be rounded to 1.
  REQUIRE(lossOf(Loss::binaryCrossEntropy, {1e-10F}, {0.0F}) == Approx(1e-10).margin(0.0));
}

TEST_CASE("losses of logits neither overflow nor vanish at large sums") {
  REQUIRE(lossOf(Loss::binaryCrossEntropyWithLogits, {1000.0F}, {0.0F}) == 1000.0F);
  REQUIRE(lossOf(Loss::binaryCrossEntropyWithLogits, {-1000.0F}, {1.0F}) == 1000.0F);
  REQUIRE(lossOf(Loss::binaryCrossEntropyWithLogits, {20.0F}, {1.0F}) ==
          Approx(2.06115362e-9).margin(0.0));
  REQUIRE(lossOf(Loss::crossEntropy, {1000.0F, 0.0F}, {0.0F, 1.0F}) == 1000.0F);
  REQUIRE(lossOf(Loss::crossEntropy, {-1e38F, 1e38F}, {0.0F, 1.0F}) == 0.0F);
}

TEST_CASE("cross-entropy of targets that don't sum to one is still the gradient's integral") {
  const Floats gradient = gradientOf(Loss::crossEntropy, {0.0F, 0.0F}, {0.5F, 1.5F});
  REQUIRE(gradient == Floats{0.5F, -0.5F});
}

TEST_CASE(
    "hinge still pulls at an output that stands exactly at the margin, as PyTorch's clamp does") {
  REQUIRE(gradientOf(Loss::hinge, {1.0F}, {1.0F}) == Floats{-1.0F});
  REQUIRE(gradientOf(Loss::hinge, {-1.0F}, {-1.0F}) == Floats{1.0F});
  REQUIRE(gradientOf(Loss::hinge, {0.5F}, {1.0F}) == Floats{-1.0F});
  REQUIRE(gradientOf(Loss::hinge, {1.5F}, {1.0F}) == Floats{0.0F});
}

TEST_CASE("an output that isn't a number never has a finite loss") {
  for (const Loss loss : {Loss::meanSquaredError, Loss::binaryCrossEntropy,
                          Loss::binaryCrossEntropyWithLogits, Loss::hinge}) {
    for (const float target : {0.0F, 1.0F, -1.0F}) {
      CAPTURE(static_cast<int>(loss), target);
      REQUIRE_FALSE(neuron::isFinite(lossOf(loss, {notANumber}, {target})));
    }
  }
  REQUIRE_FALSE(neuron::isFinite(lossOf(Loss::crossEntropy, {notANumber, 0.0F}, {0.0F, 1.0F})));
  REQUIRE_FALSE(neuron::isFinite(lossOf(Loss::crossEntropy, {infinity, 0.0F}, {0.0F, 1.0F})));
}

TEST_CASE("softmax is a distribution, whatever the sums") {
  for (const Floats& sums : {Floats{1.0F, 2.0F, 3.0F}, Floats{1000.0F, 999.0F, -1000.0F},
                             Floats{-3e38F, -3e38F, 3e38F}, Floats{0.0F, 0.0F, 0.0F}}) {
    neuron::LaneBuffer z(3);
    neuron::LaneBuffer y(3);
    for (std::size_t k = 0; k < 3; ++k) {
      z.data()[k] = splat(sums[k]);
    }
    neuron::softmax(3, 1, z.data(), y.data());
    const float total = y.data()[0][0] + y.data()[1][0] + y.data()[2][0];
    REQUIRE(total == Approx(1.0F).epsilon(1e-6));
    const double e = std::exp(static_cast<double>(sums[0]) - static_cast<double>(sums[1]));
    if (sums[1] > -900.0F && sums[0] < 900.0F) {
      REQUIRE(y.data()[0][0] / y.data()[1][0] == Approx(e).epsilon(1e-6));
    }
  }
}

TEST_CASE("losses are refused for outputs that they aren't defined for") {
  for (const std::string_view last : {"sigmoid", "softmax", "step"}) {
    REQUIRE(misfitMessage(Loss::binaryCrossEntropy, {2, 1}, last).empty());
  }
  for (const neuron::Activation activation : neuron::allActivations()) {
    const std::string_view last = neuron::name(activation);
    CAPTURE(last);
    if (activation != neuron::Activation::sigmoid && activation != neuron::Activation::step) {
      REQUIRE(misfitMessage(Loss::binaryCrossEntropy, {2, 1}, last) ==
              "The loss bce takes outputs between 0 and 1, but the last layer's activation is " +
                  std::string(last) + "; give it sigmoid or softmax, or take bce_with_logits.");
    }
    if (activation != neuron::Activation::identity) {
      REQUIRE(misfitMessage(Loss::crossEntropy, {2, 3}, last).find("softmax or identity") !=
              std::string::npos);
    }
  }
  REQUIRE(misfitMessage(Loss::crossEntropy, {2, 2}, "softmax").empty());
  REQUIRE(misfitMessage(Loss::crossEntropy, {2, 2}, "identity").empty());
  REQUIRE(misfitMessage(Loss::crossEntropy, {2, 1}, "softmax").find("at least 2 outputs") !=
          std::string::npos);
  for (const Loss loss :
       {Loss::meanSquaredError, Loss::binaryCrossEntropyWithLogits, Loss::hinge}) {
    for (const std::string_view last : {"identity", "tanh", "softmax"}) {
      REQUIRE(misfitMessage(loss, {2, 1}, last).empty());
    }
  }
}

TEST_CASE("targets are refused where the loss has no meaning for them") {
  const auto misfit = [](Loss loss, const Floats& targets) {
    return neuron::targetMisfit(loss, training::dataSet(1, 2, {0.0F, 0.0F}, targets));
  };
  const auto tooLarge = misfit(Loss::binaryCrossEntropy, {0.0F, 1.0F, 0.5F, 1.5F});
  REQUIRE(tooLarge.has_value());
  REQUIRE(tooLarge->code == ErrorCode::badValue);
  REQUIRE(tooLarge->message == "Sample 2 has the target 1.5; the loss bce takes 0 to 1.");
  REQUIRE(misfit(Loss::hinge, {1.0F, -1.0F, 0.0F, 1.0F})->message ==
          "Sample 2 has the target 0; the loss hinge takes −1 or 1.");
  for (const Loss loss :
       {Loss::binaryCrossEntropy, Loss::binaryCrossEntropyWithLogits, Loss::crossEntropy}) {
    REQUIRE(misfit(loss, {0.0F, -0.01F, 0.0F, 1.0F}).has_value());
    REQUIRE_FALSE(misfit(loss, {0.0F, 1.0F, 0.25F, 0.75F}).has_value());
  }
  REQUIRE_FALSE(misfit(Loss::hinge, {1.0F, -1.0F, -1.0F, 1.0F}).has_value());
  REQUIRE_FALSE(misfit(Loss::meanSquaredError, {1e30F, -7.0F, 0.0F, 0.0F}).has_value());
}
