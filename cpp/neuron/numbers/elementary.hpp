#pragma once

namespace neuron {

// The standard library's functions differ in the last bit between platforms, but a lesson must show
// the same digits everywhere. The functions below use only IEEE 754 addition, subtraction,
// multiplication and division in double, in a fixed order, so they give the same bits on every
// machine. elementary_lanes.hpp has versions for four floats at once.
//
// Error bound of the float functions: the double result is within 4 double ulp of the true value,
// which is 2^-27 of a float ulp; after rounding to float, the error is at most 0.5 + 2^-27 float
// ulp. The tests go through all 2^32 floats and find every result correctly rounded.

/// e to the power x: +infinity above 88.7228317, the largest float with a finite exponential;
/// denormal results below −87.3365; 0 from −103.972084 down. NaN gives NaN.
float exp(float x);

/// The natural logarithm: −infinity for 0, NaN for negative numbers and NaN.
float log(float x);

/// ln(1 + e^x): 0 from −103.972084 down, x itself from 14.556091 on, where e^−x is less than half a
/// unit in the last place of x. NaN gives NaN.
float softplus(float x);

/// The hyperbolic tangent. ±1 from |x| ≥ 9.01091385 on, −0 for −0; NaN gives NaN.
float tanh(float x);

/// The error function 2/√π ∫₀ˣ e^−t² dt. ±1 from |x| ≥ 3.919206 on, −0 for −0; NaN gives NaN.
float erf(float x);

// For the shapes of generated data sets; in double, within 2e-16 of the true value.

/// The circumference of a circle of diameter 1.
constexpr double pi = 3.14159265358979323846;

/// The sine of x radians, for |x| ≤ 1e5.
double sine(double x);

/// The cosine of x radians, for |x| ≤ 1e5.
double cosine(double x);

} // namespace neuron
