#pragma once

#include "neuron/numbers/exact_decimal.hpp"

namespace neuron {

/// The decimal with the fewest significant digits that becomes exactly this finite float ≥ 0 when
/// it is first read as a double and then rounded to float, as Python and `torch.tensor` do. Of
/// several, the one closest to the float. It has at most 9 digits and doesn't end in a zero.
///
/// Method: for 1, 2, 3, … digits, takes the two neighbours of the float's exact decimal value and
/// compares them exactly with the ends of the interval that is read as this float. These ends are
/// half a float ulp away on each side, moved by half a double ulp for the first rounding.
ExactDecimal shortestDecimal(float magnitude);

} // namespace neuron
