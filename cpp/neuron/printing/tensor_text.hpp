#pragma once

#include "neuron/support/result.hpp"

#include <cstddef>
#include <span>
#include <string>

namespace neuron {

/// What `print(torch.tensor(…))` prints for a float32 tensor with PyTorch's default print options:
/// four decimals, lines of 80 characters, and from 1001 elements on only three at each end of a
/// dimension, "..." between them.
///
/// `values` are in row-major order. `shape` has 0 (a scalar), 1 (a vector) or 2 (rows, columns)
/// sizes, and their product is the number of values; else badShape.
///
/// Rules from torch/_tensor_str.py of PyTorch 1.13; the notation is chosen from the numbers that
/// are shown, and every number is as wide as the widest of them.
Result<std::string> tensorText(std::span<const float> values, std::span<const std::size_t> shape);

} // namespace neuron
