#pragma once

#include "neuron/support/result.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace neuron {

/// How differently a layer's neurons answer to classes of samples.
struct Selectivity {
  std::vector<float> means;   ///< neuron by neuron: the mean activation for each class
  std::vector<float> indices; ///< of each neuron, from 0 (the same for all) to 1 (one class only)
  std::vector<std::size_t> best; ///< of each neuron, the class that excites it most
};

/// The class selectivity index of A. S. Morcos et al., "On the importance of single directions for
/// generalization" (2018): (μ_max − μ_rest) / (μ_max + μ_rest), with μ_max the largest of the
/// classes' mean activations and μ_rest the mean of all other samples' activations. It is meant for
/// activations from 0 on; a neuron that has negative ones is shifted first, so that its smallest
/// one is 0. A neuron whose activation is always the same has the index 0.
///
/// `activations` are sample by sample, `classes` from 0 to classCount − 1. Errors: lengthMismatch,
/// notFinite, badCount (at least 2 classes, and a sample of each), badValue (a class).
Result<Selectivity> selectivity(std::size_t neuronCount, std::span<const float> activations,
                                std::size_t classCount, std::span<const float> classes);

} // namespace neuron
