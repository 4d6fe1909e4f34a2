#include "catch.hpp"
#include "training.hpp"

#include "neuron/data/generated_data.hpp"
#include "neuron/training/run.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <string_view>
#include <utility>
#include <vector>

using neuron::DataSet;

namespace {

DataSet images(std::size_t count, std::size_t size, float noise = 0.0F, std::uint64_t seed = 3) {
  return neuron::generate("images", {count, noise, seed, size}).value();
}

std::size_t motifOf(const DataSet& data, std::size_t i) {
  const float* target = &data.targets[3 * i];
  return static_cast<std::size_t>(std::max_element(target, target + 3) - target);
}

struct Look {
  double brightness; ///< the mean of the pixels
  double contrast;   ///< their standard deviation
};

Look lookOf(const DataSet& data, std::size_t i) {
  double sum = 0.0;
  double squares = 0.0;
  for (std::size_t k = 0; k < data.inputCount; ++k) {
    const auto pixel = static_cast<double>(data.inputs[i * data.inputCount + k]);
    sum += pixel;
    squares += pixel * pixel;
  }
  const auto pixels = static_cast<double>(data.inputCount);
  const double mean = sum / pixels;
  return {mean, std::sqrt(squares / pixels - mean * mean)};
}

/// The share of samples whose class is guessed right from one number per sample. The samples are
/// sorted by this number and divided into twentieths, with the best guess for each twentieth.
double guessedRight(const DataSet& data, const std::vector<double>& numbers) {
  std::vector<std::size_t> order(numbers.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return numbers[a] < numbers[b]; });
  const std::size_t part = order.size() / 20;
  int right = 0;
  for (std::size_t first = 0; first < order.size(); first += part) {
    std::array<int, 3> counts{};
    for (std::size_t i = first; i < std::min(first + part, order.size()); ++i) {
      counts.at(motifOf(data, order[i])) += 1;
    }
    right += *std::max_element(counts.begin(), counts.end());
  }
  return static_cast<double>(right) / static_cast<double>(order.size());
}

/// The accuracy on 600 new images of a network trained on 1,000.
float learned(const training::Sizes& sizes, const training::Names& activations) {
  neuron::RunConfig config =
      training::configOf(training::architecture(sizes, activations), neuron::Loss::crossEntropy);
  config.optimizer.optimizer = neuron::Optimizer::adam;
  config.optimizer.learningRate = 0.01;
  config.batchSize = 20;
  config.shuffle = true;
  neuron::Run run = training::runOf(config, images(1000, 12, 0.2F, 1));
  run.trainEpochs(30);
  neuron::Run judge = training::runOf(config, images(600, 12, 0.2F, 2));
  return judge.evaluate(run.network().parameters()).accuracy();
}

} // namespace

TEST_CASE("images show edges, curves and textures in equal numbers, from dark to bright") {
  for (const std::size_t size : {std::size_t{12}, std::size_t{16}}) {
    const DataSet data = images(300, size, 0.3F);
    const std::size_t pixels = size * size;
    REQUIRE(data.inputCount == pixels);
    REQUIRE(data.targetCount == 3);
    REQUIRE(data.sampleCount() == 300);
    REQUIRE(std::all_of(data.inputs.begin(), data.inputs.end(),
                        [](float pixel) { return pixel >= 0.0F && pixel <= 1.0F; }));
    std::vector<int> counts(3);
    for (std::size_t i = 0; i < 300; ++i) {
      const float* target = &data.targets[3 * i];
      REQUIRE(target[0] + target[1] + target[2] == 1.0F);
      counts[static_cast<std::size_t>(std::max_element(target, target + 3) - target)] += 1;
    }
    REQUIRE(counts == std::vector<int>{100, 100, 100});
  }
}

TEST_CASE("images are drawn from dark to bright, with strokes and gaps between them") {
  const DataSet data = images(300, 16);
  for (std::size_t i = 0; i < 300; ++i) {
    const auto pixels = data.inputs.begin() + static_cast<std::ptrdiff_t>(256 * i);
    const auto [darkest, brightest] = std::minmax_element(pixels, pixels + 256);
    REQUIRE(*brightest - *darkest > 0.4F);
  }
}

TEST_CASE("neither the brightness nor the contrast of an image gives its class away") {
  for (const std::size_t size : {std::size_t{12}, std::size_t{16}}) {
    const DataSet data = images(1500, size);
    std::vector<double> brightness;
    std::vector<double> contrast;
    for (std::size_t i = 0; i < 1500; ++i) {
      const Look look = lookOf(data, i);
      brightness.push_back(look.brightness);
      contrast.push_back(look.contrast);
    }
    CAPTURE(size, guessedRight(data, brightness), guessedRight(data, contrast));
    // Chance gives 0.33, or a little more since each twentieth takes the best of three guesses.
    REQUIRE(guessedRight(data, brightness) < 0.45);
    REQUIRE(guessedRight(data, contrast) < 0.5);
  }
}

TEST_CASE("a learner who turns up the noise sees the same drawings") {
  const DataSet clean = images(30, 12);
  const DataSet noisy = images(30, 12, 0.4F);
  REQUIRE(noisy.targets == clean.targets);
  double squares = 0.0;
  int inside = 0;
  for (std::size_t i = 0; i < clean.inputs.size(); ++i) {
    // Only pixels that aren't clamped to 0 … 1.
    if (clean.inputs[i] > 0.4F && clean.inputs[i] < 0.6F) {
      const auto moved = static_cast<double>(noisy.inputs[i] - clean.inputs[i]);
      squares += moved * moved;
      ++inside;
    }
  }
  REQUIRE(inside > 300);
  REQUIRE(std::sqrt(squares / inside) == Approx(0.1).epsilon(0.2)); // noise / 4
}

TEST_CASE("it takes hidden neurons to tell new images apart") {
  const float without = learned({144, 3}, {"softmax"});
  const float with = learned({144, 16, 3}, {"tanh", "softmax"});
  CAPTURE(without, with);
  REQUIRE(with > 0.9F);
  REQUIRE(without < with - 0.06F);
}
