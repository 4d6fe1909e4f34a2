#include "neuron/network/selectivity.hpp"

#include "neuron/messages/wording.hpp"
#include "neuron/network/network.hpp"

#include <algorithm>

namespace neuron {

namespace {

/// The number of samples in each class, or why they can't be counted.
Result<std::vector<std::size_t>> countClasses(std::size_t neuronCount,
                                              std::span<const float> activations,
                                              std::size_t classCount,
                                              std::span<const float> classes) {
  if (neuronCount == 0 || activations.size() != neuronCount * classes.size()) {
    return error(ErrorCode::lengthMismatch,
                 "% of % and % were given; each sample has one activation of each neuron and a "
                 "class.",
                 {Counted{activations.size(), "activation"}, Counted{neuronCount, "neuron"},
                  Counted{classes.size(), "sample"}});
  }
  const std::size_t place = firstNotFinite(activations);
  if (place < activations.size()) {
    return error(ErrorCode::notFinite, "An activation of sample % is not a finite number.",
                 {place / neuronCount + 1});
  }
  std::vector<std::size_t> counts(classCount);
  for (std::size_t i = 0; i < classes.size(); ++i) {
    // Compared before the conversion, which isn't defined for numbers out of the integers' range.
    const bool isInRange = classes[i] >= 0.0F && classes[i] < static_cast<float>(classCount);
    const std::size_t which = isInRange ? static_cast<std::size_t>(classes[i]) : 0;
    if (!isInRange || static_cast<float>(which) != classes[i]) {
      return error(ErrorCode::badValue, "Sample % has the class %; with % classes they are 0 to %.",
                   {i + 1, classes[i], classCount, classCount == 0 ? 0 : classCount - 1});
    }
    ++counts[which];
  }
  if (classCount < 2 || std::find(counts.begin(), counts.end(), 0U) != counts.end()) {
    return error(ErrorCode::badCount,
                 "Selectivity compares classes: it takes at least 2, and a sample of each.");
  }
  return counts;
}

} // namespace

Result<Selectivity> selectivity(std::size_t neuronCount, std::span<const float> activations,
                                std::size_t classCount, std::span<const float> classes) {
  const auto counted = countClasses(neuronCount, activations, classCount, classes);
  if (!counted) {
    return counted.error();
  }
  const std::vector<std::size_t>& counts = counted.value();
  const std::size_t samples = classes.size();
  Selectivity found;
  std::vector<double> sums(classCount);
  for (std::size_t n = 0; n < neuronCount; ++n) {
    std::fill(sums.begin(), sums.end(), 0.0);
    double smallest = 0.0;
    double total = 0.0;
    for (std::size_t i = 0; i < samples; ++i) {
      const auto activation = static_cast<double>(activations[i * neuronCount + n]);
      sums[static_cast<std::size_t>(classes[i])] += activation;
      smallest = std::min(smallest, activation);
      total += activation;
    }
    std::size_t best = 0;
    const auto meanOf = [&](std::size_t which) {
      return sums[which] / static_cast<double>(counts[which]);
    };
    for (std::size_t which = 0; which < classCount; ++which) {
      found.means.push_back(static_cast<float>(meanOf(which)));
      best = meanOf(which) > meanOf(best) ? which : best;
    }
    const double highest = meanOf(best) - smallest;
    const double rest =
        (total - sums[best]) / static_cast<double>(samples - counts[best]) - smallest;
    const double both = highest + rest;
    // Rounding may give slightly less than 0 for a neuron that responds equally to all classes.
    found.indices.push_back(
        both > 0.0 ? static_cast<float>(std::clamp((highest - rest) / both, 0.0, 1.0)) : 0.0F);
    found.best.push_back(best);
  }
  return found;
}

} // namespace neuron
