#include "neuron/data/image_data.hpp"

#include "neuron/numbers/elementary.hpp"
#include "neuron/numbers/random.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace neuron {

namespace {

constexpr std::uint64_t imageStream = 0x696d616765; // "image"

double between(Random& random, double low, double high) {
  return low + (high - low) * static_cast<double>(random.uniform());
}

/// The part of a pixel that is covered by a stroke whose middle line is `distance` pixels away.
double coverage(double distance, double thickness) {
  return std::clamp(0.5 + thickness * 0.5 - std::fabs(distance), 0.0, 1.0);
}

/// One drawing, with lengths in pixels and its origin in the image's middle.
struct Drawing {
  Motif motif = Motif::edge;
  double cosine = 1.0; ///< of the drawing's angle
  double sine = 0.0;
  double right = 0.0; ///< how far it is moved from the middle
  double down = 0.0;
  double thickness = 0.0;
  double radius = 0.0;
  double leastCosine = 0.0; ///< of the angle that the arc extends to either side of its direction
  bool isChecked = false;
  double wave = 0.0; ///< radians per pixel
  double alongPhase = 0.0;
  double acrossPhase = 0.0;
};

Drawing randomDrawing(Motif motif, double size, Random& random) {
  Drawing drawing;
  drawing.motif = motif;
  const double angle = between(random, 0.0, 2.0 * pi);
  drawing.cosine = cosine(angle);
  drawing.sine = sine(angle);
  // So far that no single pixel tells a line from an arc: that takes hidden neurons.
  const double jitter = size / 6.0;
  drawing.right = between(random, -jitter, jitter);
  drawing.down = between(random, -jitter, jitter);
  drawing.thickness = between(random, 0.1, 0.16) * size;
  drawing.radius = between(random, 0.22, 0.34) * size;
  drawing.leastCosine = cosine(between(random, 0.4 * pi, 0.75 * pi));
  drawing.isChecked = random.below(2) == 1;
  // Checks finer than 4 pixels would blur into grey.
  const double period = drawing.isChecked ? between(random, 4.0, 5.5) : between(random, 3.0, 5.0);
  drawing.wave = 2.0 * pi / period;
  drawing.alongPhase = between(random, 0.0, 2.0 * pi);
  drawing.acrossPhase = between(random, 0.0, 2.0 * pi);
  return drawing;
}

/// How much of the drawing's ink is at a place, from 0 to 1.
double inkAt(const Drawing& drawing, double x, double y) {
  const double fromX = x - drawing.right;
  const double fromY = y - drawing.down;
  const double along = fromX * drawing.cosine + fromY * drawing.sine;
  const double across = fromY * drawing.cosine - fromX * drawing.sine;
  switch (drawing.motif) {
  case Motif::edge:
    return coverage(across, drawing.thickness);
  case Motif::curve: {
    const double distance = std::sqrt(fromX * fromX + fromY * fromY);
    return along >= drawing.leastCosine * distance
               ? coverage(distance - drawing.radius, drawing.thickness)
               : 0.0;
  }
  case Motif::texture:
    break;
  }
  double pattern = sine(along * drawing.wave + drawing.alongPhase);
  if (drawing.isChecked) {
    const double crossing = sine(across * drawing.wave + drawing.acrossPhase);
    pattern = std::clamp(1.6 * pattern * crossing, -1.0, 1.0);
  }
  // The factor makes the pixels vary as much as those of a stroke and its background do.
  return 0.5 + 0.42 * pattern;
}

void draw(Motif motif, std::size_t size, float noise, Random& random, std::span<float> pixels) {
  const auto side = static_cast<double>(size);
  const Drawing drawing = randomDrawing(motif, side, random);
  const double contrast = between(random, 0.6, 0.9);
  const double brightness = between(random, 0.25, 0.45);
  double sum = 0.0;
  for (std::size_t i = 0; i < pixels.size(); ++i) {
    const double x = static_cast<double>(i % size) + 0.5 - side / 2.0;
    const std::size_t row = i / size;
    const double y = static_cast<double>(row) + 0.5 - side / 2.0;
    const double ink = inkAt(drawing, x, y);
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
