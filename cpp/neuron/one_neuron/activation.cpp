#include "neuron/one_neuron/activation.hpp"

#include "neuron/messages/name_table.hpp"
#include "neuron/numbers/elementary.hpp"
#include "neuron/numbers/elementary_lanes.hpp"
#include "neuron/numbers/fast_lanes.hpp"

#include <array>
#include <cstddef>
#include <limits>

namespace neuron {

namespace {

// The functions that the table refers to: outputs as functions of z, slopes as functions of the
// output y or of z.

f32x4 step(f32x4 z) {
  return onlyWhere(z > 0.0F, splat(1.0F));
}

f32x4 noSlope(f32x4 /*y*/) {
  return splat(0.0F);
}

f32x4 reluSlope(f32x4 y) {
  return onlyWhere(y > 0.0F, splat(1.0F));
}

constexpr float leakySlope = 0.01F; // the default of torch.nn.functional.leaky_relu

f32x4 leakyRelu(f32x4 z) {
  return select(z > 0.0F, z, z * leakySlope);
}

f32x4 leakyReluSlope(f32x4 y) {
  return select(y > 0.0F, splat(1.0F), splat(leakySlope));
}

// The formula of PyTorch's scalar kernel. If e^−z overflows to infinity, this gives the limit, 0.
float roundedSigmoid(float z) {
  return 1.0F / (1.0F + exp(-z));
}

f32x4 sigmoidSlope(f32x4 y) {
  return (1.0F - y) * y;
}

// PyTorch's kernel is the vector tanhf of SLEEF (https://sleef.org), which is within one ulp and
// gives exactly ±1 from `saturated` on, where the nearest float would still be 0.99999994. PyTorch
// prints the former as "1." and the latter as "1.0000", so learners see the difference.
float saturatingTanh(float z) {
  constexpr float saturated = 0x1.154248p+3F; // 8.664341
  if (z >= saturated) {
    return 1.0F;
  }
  return z <= -saturated ? -1.0F : tanh(z);
}

f32x4 tanhSlope(f32x4 y) {
  return 1.0F - y * y;
}

// The functions below aren't inlined into each loop: a call is cheap compared to their work, and
// this makes the download a kilobyte smaller.

[[gnu::noinline]] f32x4 roundedExp(f32x4 x) {
  return exp(x);
}

// PyTorch's nn.Softplus returns z above its threshold of 20, where z is the nearest float anyway.
[[gnu::noinline]] f32x4 roundedSoftplus(f32x4 z) {
  return softplus(z);
}

f32x4 softplusSlope(f32x4 z) {
  const f32x4 power = roundedExp(z);
  return select(z > 20.0F, splat(1.0F), power / (power + 1.0F));
}

// silu and siluSlope use the formulas of PyTorch's kernels. Below −88.72, e^−z overflows to
// infinity, which makes the output −0 and the slope 0.
[[gnu::noinline]] f32x4 silu(f32x4 z) {
  return z / (1.0F + roundedExp(-z));
}

f32x4 siluSlope(f32x4 z) {
  const f32x4 gate = 1.0F / (1.0F + roundedExp(-z));
  return gate * (1.0F + z * (1.0F - gate));
}

// GELU (D. Hendrycks and K. Gimpel, "Gaussian Error Linear Units", 2016) with the formulas of
// PyTorch's kernels, in float. For negative z, 1 + erf loses digits, and it is 0 from −5.5427 down.
// So the error of an output is within 1.5 ulp of z, not of the output itself. Far left it is −0, as
// in PyTorch.

/// 2 Φ(z), where Φ is the cumulative distribution function of the standard normal distribution.
[[gnu::noinline]] f32x4 twiceNormal(f32x4 z) {
  constexpr float rootOfHalf = 0x1.6a09e6p-1F;
  return 1.0F + erf(z * rootOfHalf);
}

f32x4 gelu(f32x4 z) {
  return z * 0.5F * twiceNormal(z);
}

f32x4 geluSlope(f32x4 z) {
  constexpr float densityAtZero = 0x1.988454p-2F; // 1 / √(2π)
  return 0.5F * twiceNormal(z) + z * (densityAtZero * roundedExp(z * z * -0.5F));
}

// GELU's form with tanh, torch.nn.functional.gelu(z, approximate='tanh'), with the formulas of
// PyTorch's kernels. It loses digits far left, too: the error of an output is within 1.75 ulp of z,
// and outputs are −0 below −5.16.

constexpr float rootOfTwoOverPi = 0x1.988454p-1F;

[[gnu::noinline]] f32x4 geluTangent(f32x4 z) {
  return tanh(rootOfTwoOverPi * (z + 0.044715F * (z * z * z)));
}

f32x4 geluTanh(f32x4 z) {
  return 0.5F * z * (1.0F + geluTangent(z));
}

f32x4 geluTanhSlope(f32x4 z) {
  // The slope is 0 or 1 long before ±20. Without this bound, z² would overflow for enormous z and
  // give NaN, as it does in PyTorch's kernel.
  const f32x4 within = atMost(atLeast(z, splat(-20.0F)), splat(20.0F));
  const f32x4 tangent = geluTangent(within);
  const f32x4 innerSlope = rootOfTwoOverPi * (1.0F + 3.0F * 0.044715F * (within * within));
  return 0.5F * (1.0F + tangent) + 0.5F * within * (1.0F - tangent * tangent) * innerSlope;
}

// Loops that call these functions. They are templates, so that each function can be inlined.

using LaneFunction = f32x4 (*)(f32x4);

float itself(float z) {
  return z;
}

void leaveAll(std::span<f32x4> /*values*/) {}

void leaveGradients(const f32x4* /*sums*/, const f32x4* /*outputs*/,
                    std::span<f32x4> /*gradients*/) {}

template <LaneFunction function> float one(float z) {
  return function(splat(z))[0];
}

template <LaneFunction function> void each(std::span<f32x4> values) {
  for (f32x4& value : values) {
    value = function(value);
  }
}

/// Like each, but two vectors at a time, so that constants are read once for both.
template <LaneFunction function> void pairs(std::span<f32x4> values) {
  std::size_t i = 0;
  for (; i + 2 <= values.size(); i += 2) {
    const f32x4 a = function(values[i]);
    const f32x4 b = function(values[i + 1]);
    values[i] = a;
    values[i + 1] = b;
  }
  if (i < values.size()) {
    values[i] = function(values[i]);
  }
}

template <LaneFunction slope>
void times(const f32x4* /*sums*/, const f32x4* outputs, std::span<f32x4> gradients) {
  for (std::size_t i = 0; i < gradients.size(); ++i) {
    gradients[i] *= slope(outputs[i]);
  }
}

template <LaneFunction slope>
void timesOfSum(const f32x4* sums, const f32x4* /*outputs*/, std::span<f32x4> gradients) {
  for (std::size_t i = 0; i < gradients.size(); ++i) {
    gradients[i] *= slope(sums[i]);
  }
}

constexpr float infinity = std::numeric_limits<float>::infinity();

// In the order of Activation.
constexpr std::array table{
    ActivationTraits{
        .activation = Activation::identity,
        .name = "identity",
        .lowest = -infinity,
        .highest = infinity,
        .canDescend = true,
        .placement = Placement::none, // any number of neurons makes one straight line
        .rise = 0.0F,
        .slopeTakesSum = false,
        .activate = itself,
        .activateAll = leaveAll,
        .multiplyBySlopes = leaveGradients,
    },
    ActivationTraits{
        .activation = Activation::step,
        .name = "step",
        .lowest = 0.0F,
        .highest = 1.0F,
        .canDescend = false,
        .placement = Placement::steps,
        .rise = 0.0F,
        .slopeTakesSum = false,
        .activate = one<step>,
        .activateAll = each<step>,
        .multiplyBySlopes = times<noSlope>,
    },
    ActivationTraits{
        .activation = Activation::relu,
        .name = "relu",
        .lowest = 0.0F,
        .highest = infinity,
        .canDescend = true,
        .placement = Placement::ramps,
        .rise = 0.0F,
        .slopeTakesSum = false,
        .activate = one<positivePart>,
        .activateAll = each<positivePart>,
        .multiplyBySlopes = times<reluSlope>,
    },
    ActivationTraits{
        .activation = Activation::leakyRelu,
        .name = "leaky_relu",
        .lowest = -infinity,
        .highest = infinity,
        .canDescend = true,
        .placement = Placement::none,
        .rise = 0.0F,
        .slopeTakesSum = false,
        .activate = one<leakyRelu>,
        .activateAll = each<leakyRelu>,
        .multiplyBySlopes = times<leakyReluSlope>,
    },
    ActivationTraits{
        .activation = Activation::sigmoid,
        .name = "sigmoid",
        .lowest = 0.0F,
        .highest = 1.0F,
        .canDescend = true,
        .placement = Placement::steps,
        .rise = 8.0F,
        .slopeTakesSum = false,
        .activate = roundedSigmoid,
        .activateAll = pairs<fast::sigmoid>,
        .multiplyBySlopes = times<sigmoidSlope>,
    },
    ActivationTraits{
        .activation = Activation::tanh,
        .name = "tanh",
        .lowest = -1.0F,
        .highest = 1.0F,
        .canDescend = true,
        .placement = Placement::steps,
        .rise = 4.0F,
        .slopeTakesSum = false,
        .activate = saturatingTanh,
        .activateAll = pairs<fast::tanh>,
        .multiplyBySlopes = times<tanhSlope>,
    },
    ActivationTraits{
        .activation = Activation::softplus,
        .name = "softplus",
        .lowest = 0.0F,
        .highest = infinity,
        .canDescend = true,
        .placement = Placement::none,
        .rise = 0.0F,
        .slopeTakesSum = true,
        .activate = one<roundedSoftplus>,
        .activateAll = each<roundedSoftplus>,
        .multiplyBySlopes = timesOfSum<softplusSlope>,
    },
    ActivationTraits{
        .activation = Activation::silu,
        .name = "silu",
        .lowest = -0.2784646F, // at −1.27846, rounded down
        .highest = infinity,
        .canDescend = true,
        .placement = Placement::none,
        .rise = 0.0F,
        .slopeTakesSum = true,
        .activate = one<silu>,
        .activateAll = each<silu>,
        .multiplyBySlopes = timesOfSum<siluSlope>,
    },
    ActivationTraits{
        .activation = Activation::gelu,
        .name = "gelu",
        .lowest = -0.1699713F, // at −0.75179, rounded down
        .highest = infinity,
        .canDescend = true,
        .placement = Placement::none,
        .rise = 0.0F,
        .slopeTakesSum = true,
        .activate = one<gelu>,
        .activateAll = each<gelu>,
        .multiplyBySlopes = timesOfSum<geluSlope>,
    },
    ActivationTraits{
        .activation = Activation::geluTanh,
        .name = "gelu_tanh",
        .lowest = -0.1700409F, // at −0.75246, rounded down
        .highest = infinity,
        .canDescend = true,
        .placement = Placement::none,
        .rise = 0.0F,
        .slopeTakesSum = true,
        .activate = one<geluTanh>,
        .activateAll = each<geluTanh>,
        .multiplyBySlopes = timesOfSum<geluTanhSlope>,
    },
};

/// The values of one field in all rows, in order.
template <class Field> constexpr auto column(Field ActivationTraits::*field) {
  std::array<Field, table.size()> values{};
  for (std::size_t i = 0; i < table.size(); ++i) {
    values[i] = table[i].*field;
  }
  return values;
}

constexpr auto all = column(&ActivationTraits::activation);
constexpr auto names = column(&ActivationTraits::name);

constexpr bool isInOrder() {
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i] != static_cast<Activation>(i)) {
      return false;
    }
  }
  return true;
}
static_assert(isInOrder(), "The table's rows must stand in the order of the enumeration.");

} // namespace

const ActivationTraits& traitsOf(Activation activation) {
  return table[static_cast<std::size_t>(activation)];
}

std::span<const Activation> allActivations() {
  return all;
}

std::span<const std::string_view> activationNames() {
  return names;
}

Result<Activation> activationFromName(std::string_view wanted) {
  return valueFromName<Activation>(wanted, "activation", "activations", names,
                                   ErrorCode::unknownActivation);
}

float derivative(Activation activation, float z) {
  const f32x4 sum = splat(z);
  const f32x4 output = splat(activate(activation, z));
  f32x4 slope = splat(1.0F);
  multiplyBySlope(activation, &sum, &output, {&slope, 1});
  return slope[0];
}

} // namespace neuron
