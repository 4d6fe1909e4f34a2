#include "neuron/image_data.hpp"

#include "neuron/elementary.hpp"
#include "neuron/random.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace neuron {

namespace {

constexpr std::uint64_t imageStream = 0x696d616765; // "image"
constexpr double pi = 3.14159265358979323846;

double between(Random& random, double low, double high) {
  return low + (high - low) * static_cast<double>(random.uniform());
}

/// How much of a pixel a stroke covers whose middle is `distance` pixels away.
double inkAt(double distance, double thickness) {
  return std::clamp(0.5 + thickness * 0.5 - std::fabs(distance), 0.0, 1.0);
}

/// One drawing, from random numbers that are drawn once: ink from 0 to 1 at any place, in pixels
/// from the image's middle.
class Drawing {
public:
  Drawing(Motif motif, double size, Random& random) : motif_(motif) {
    const double angle = between(random, 0.0, 2.0 * pi);
    cosine_ = cosine(angle);
    sine_ = sine(angle);
    const double jitter = size / 10.0;
    right_ = between(random, -jitter, jitter);
    down_ = between(random, -jitter, jitter);
    thickness_ = between(random, 1.2, 2.0);
    radius_ = between(random, 0.27, 0.4) * size;
    leastCosine_ = cosine(between(random, pi / 3.0, 0.75 * pi));
    wave_ = 2.0 * pi / between(random, 3.0, 4.0);
    phase_ = between(random, 0.0, 2.0 * pi);
    isChecked_ = random.below(2) == 1;
  }

  [[nodiscard]] double ink(double x, double y) const {
    const double fromX = x - right_;
    const double fromY = y - down_;
    const double along = fromX * cosine_ + fromY * sine_;
    const double across = fromY * cosine_ - fromX * sine_;
    switch (motif_) {
    case Motif::edge:
      return inkAt(across, thickness_);
    case Motif::curve: {
      const double distance = std::sqrt(fromX * fromX + fromY * fromY);
      return along >= leastCosine_ * distance ? inkAt(distance - radius_, thickness_) : 0.0;
    }
    case Motif::texture:
      break;
    }
    const double stripes = sine(along * wave_ + phase_);
    return 0.5 + 0.5 * (isChecked_ ? stripes * sine(across * wave_) : stripes);
  }

private:
  Motif motif_;
  double cosine_;
  double sine_;
  double right_;
  double down_;
  double thickness_;
  double radius_;
  double leastCosine_; ///< the arc reaches this far around from its direction
  double wave_;
  double phase_;
  bool isChecked_;
};

void draw(Motif motif, std::size_t size, float noise, Random& random, std::span<float> pixels) {
  const auto side = static_cast<double>(size);
  const Drawing drawing(motif, side, random);
  const double contrast = between(random, 0.6, 0.9);
  const double brightness = between(random, 0.25, 0.45);
  double sum = 0.0;
  for (std::size_t i = 0; i < pixels.size(); ++i) {
    const double x = static_cast<double>(i % size) + 0.5 - side / 2.0;
    const double y = static_cast<double>(i / size) + 0.5 - side / 2.0;
    const double ink = drawing.ink(x, y);
    sum += ink;
    pixels[i] = static_cast<float>(ink);
  }
  const double mean = sum / static_cast<double>(pixels.size());
  for (float& pixel : pixels) {
    const double grain = 0.25 * static_cast<double>(noise) * static_cast<double>(random.normal());
    const double value = brightness + contrast * (static_cast<double>(pixel) - mean) + grain;
    pixel = static_cast<float>(std::clamp(value, 0.0, 1.0));
  }
}

} // namespace

DataSet images(std::size_t count, std::size_t size, float noise, std::uint64_t seed) {
  Random random(seed, imageStream);
  std::vector<std::uint32_t> order(count);
  std::iota(order.begin(), order.end(), 0U);
  random.shuffle(order);
  const std::size_t pixels = size * size;
  DataSet data{pixels, motifCount, std::vector<float>(count * pixels),
               std::vector<float>(count * motifCount)};
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t motif = i % motifCount;
    draw(static_cast<Motif>(motif), size, noise, random, {&data.inputs[order[i] * pixels], pixels});
    data.targets[order[i] * motifCount + motif] = 1.0F;
  }
  return data;
}

} // namespace neuron
