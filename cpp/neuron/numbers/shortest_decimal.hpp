#pragma once

#include "neuron/numbers/exact_decimal.hpp"

namespace neuron {

/// The decimal with the fewest significant digits that becomes exactly this finite float ≥ 0 when
/// it is read as a double first and then rounded to float, as Python and `torch.tensor` do; of
/// several, the one closest to the float. It ends in no zero digit and has at most 9 digits.
///
/// Method: for 1, 2, 3, … digits take the two neighbours of the float's exact decimal value and
/// compare them exactly with the ends of the interval that reads as this float. The interval ends
/// half a float ulp to each side, moved by the half double ulp that the first of the two roundings
/// can bridge.
ExactDecimal shortestDecimal(float magnitude);

} // namespace neuron
