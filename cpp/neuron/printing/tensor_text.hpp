#pragma once

#include "neuron/support/result.hpp"

#include <cstddef>
#include <span>
#include <string>

namespace neuron {

/// What `print(torch.tensor(…))` prints for a float32 tensor with PyTorch's default print options:
/// four decimals, lines of 80 characters and, from 1001 elements on, only three at each end of a
/// dimension with "..." between them.
///
/// `values` are in row-major order. `shape` has 0 (a scalar), 1 (a vector) or 2 (rows, columns)
/// sizes, whose product must be the number of values; else badShape.
///
/// The rules are those of torch/_tensor_str.py of PyTorch 1.13. The notation depends on the numbers
/// that are shown, and every number is padded to the width of the widest one shown.
Result<std::string> tensorText(std::span<const float> values, std::span<const std::size_t> shape);

} // namespace neuron
