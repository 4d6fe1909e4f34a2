#pragma once

#include "neuron/support/result.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace neuron {

/// How differently a layer's neurons respond to classes of samples.
struct Selectivity {
  std::vector<float> means;   ///< neuron by neuron, the mean activation for each class
  std::vector<float> indices; ///< for each neuron, from 0 (all classes alike) to 1 (only one class)
  std::vector<std::size_t> best; ///< for each neuron, the class with the highest mean
};

/// The class selectivity index of A. S. Morcos et al., "On the importance of single directions for
/// generalization" (2018): (μ_max − μ_rest) / (μ_max + μ_rest). μ_max is the largest mean
/// activation of a class, μ_rest the mean activation of all other classes' samples. The index is
/// meant for activations ≥ 0; if a neuron has negative ones, they are shifted first, so that the
/// smallest is 0. A neuron whose activation is always the same has index 0.
///
/// `activations` are sample by sample, `classes` from 0 to classCount − 1. Errors: lengthMismatch,
/// notFinite, badCount (at least 2 classes, and a sample of each), badValue (a class).
Result<Selectivity> selectivity(std::size_t neuronCount, std::span<const float> activations,
                                std::size_t classCount, std::span<const float> classes);

} // namespace neuron
