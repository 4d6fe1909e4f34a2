#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__wasm_simd128__)
#include <wasm_simd128.h>
#elif defined(__SSE__)
#include <xmmintrin.h>
#endif

// Vectors of four numbers, in the vector extension that GCC, Clang and Emscripten share
// (https://gcc.gnu.org/onlinedocs/gcc/Vector-Extensions.html): + − × ÷ and comparisons work lane by
// lane, and round each lane as the operation on single numbers would. So a sample's result doesn't
// depend on the lane that it is computed in, nor on the processor.

namespace neuron {

using f32x4 = float __attribute__((vector_size(16)));
using i32x4 = std::int32_t __attribute__((vector_size(16)));
using f64x2 = double __attribute__((vector_size(16)));
using i64x2 = std::int64_t __attribute__((vector_size(16)));
using f32x2 = float __attribute__((vector_size(8)));

inline constexpr std::size_t laneCount = 4;

/// The bits of `from` as lanes of another type. GCC converts vectors at no cost, but takes
/// __builtin_bit_cast through memory.
template <class To, class From> To sameBits(From from) {
  static_assert(sizeof(To) == sizeof(From));
  return reinterpret_cast<To>(from); // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
}

inline f32x4 splat(float value) {
  return f32x4{value, value, value, value};
}

/// A constant for all lanes, which WebAssembly reads from memory each time. Otherwise Chromium's
/// engine rebuilds each constant vector in each iteration of a loop, with three instructions.
struct Constant {
  float value;

  f32x4 operator()() const {
#if defined(__wasm_simd128__)
    // Hides from the compiler that this is the address of a constant.
    const float* place = &value;
    asm("" : "+r"(place));
    return splat(*place);
#else
    return splat(value);
#endif
  }
};

inline f64x2 splat(double value) {
  return f64x2{value, value};
}

/// Reads four floats, which need not be aligned.
inline f32x4 load(const float* from) {
  f32x4 lanes;
  std::memcpy(&lanes, from, sizeof lanes);
  return lanes;
}

/// Writes four floats, which need not be aligned.
inline void store(float* to, f32x4 lanes) {
  std::memcpy(to, &lanes, sizeof lanes);
}

/// Lane by lane: `yes` where the mask (a comparison's result) is set, else `no`.
inline f32x4 select(i32x4 mask, f32x4 yes, f32x4 no) {
  return sameBits<f32x4>((mask & sameBits<i32x4>(yes)) | (~mask & sameBits<i32x4>(no)));
}

inline f64x2 select(i64x2 mask, f64x2 yes, f64x2 no) {
  return sameBits<f64x2>((mask & sameBits<i64x2>(yes)) | (~mask & sameBits<i64x2>(no)));
}

/// Lane by lane: the number where the mask is set, else 0.
inline f32x4 onlyWhere(i32x4 mask, f32x4 lanes) {
  return sameBits<f32x4>(mask & sameBits<i32x4>(lanes));
}

/// Lane by lane: 0 for numbers below 0; other numbers stay unchanged, also −0 and NaN.
inline f32x4 positivePart(f32x4 lanes) {
#if defined(__wasm_simd128__)
  // Clang 14 compiles the select() below to f32x4.max, which turns −0 into 0.
  return sameBits<f32x4>(wasm_f32x4_pmax(sameBits<v128_t>(lanes), wasm_f32x4_splat(0.0F)));
#else
  return select(lanes < 0.0F, splat(0.0F), lanes);
#endif
}

// atMost and atLeast take one instruction each, whereas select() takes four. NaN stays NaN.

/// Lane by lane: the bound where the number exceeds it, else the number.
inline f32x4 atMost(f32x4 lanes, f32x4 bound) {
#if defined(__wasm_simd128__)
  return sameBits<f32x4>(wasm_f32x4_pmin(sameBits<v128_t>(lanes), sameBits<v128_t>(bound)));
#else
  return bound < lanes ? bound : lanes; // the semantics of the processor's own minimum
#endif
}

/// Lane by lane: the bound where the number falls below it, else the number.
inline f32x4 atLeast(f32x4 lanes, f32x4 bound) {
#if defined(__wasm_simd128__)
  return sameBits<f32x4>(wasm_f32x4_pmax(sameBits<v128_t>(lanes), sameBits<v128_t>(bound)));
#else
  return bound > lanes ? bound : lanes;
#endif
}

inline f32x4 magnitude(f32x4 lanes) {
  return sameBits<f32x4>(sameBits<i32x4>(lanes) & 0x7fff'ffff);
}

/// The bits of `size` with the sign bits of `sign`; `size` must not be negative.
inline f32x4 withSignOf(f32x4 size, f32x4 sign) {
  const i32x4 signBits = sameBits<i32x4>(sign) & INT32_MIN;
  return sameBits<f32x4>(sameBits<i32x4>(size) | signBits);
}

/// The square root of each lane, correctly rounded as IEEE 754 requires.
inline f32x4 squareRoot(f32x4 lanes) {
#if defined(__wasm_simd128__)
  return sameBits<f32x4>(wasm_f32x4_sqrt(sameBits<v128_t>(lanes)));
#elif defined(__SSE__)
  return _mm_sqrt_ps(lanes);
#else
  for (std::size_t lane = 0; lane < laneCount; ++lane) {
    lanes[lane] = std::sqrt(lanes[lane]);
  }
  return lanes;
#endif
}

inline f64x2 lowHalf(f32x4 lanes) {
  return __builtin_convertvector(__builtin_shufflevector(lanes, lanes, 0, 1), f64x2);
}

/// The lanes with their halves swapped: 2, 3, 0, 1.
inline f32x4 swappedHalves(f32x4 lanes) {
#if defined(__wasm_simd128__) && __clang_major__ < 16
  // Keeps all four lanes even if only two are used: if it may choose the others, Clang 14 emits a
  // shuffle of arbitrary bytes, whose mask alone takes engines four instructions. Clang 19 doesn't
  // do that, and can't compile this asm statement.
  f32x4 swapped = __builtin_shufflevector(lanes, lanes, 2, 3, 0, 1);
  asm("" : "+r"(swapped));
  return swapped;
#else
  return __builtin_shufflevector(lanes, lanes, 2, 3, 0, 1);
#endif
}

inline f64x2 highHalf(f32x4 lanes) {
  return lowHalf(swappedHalves(lanes));
}

/// Both halves rounded to float, in one vector.
inline f32x4 joined(f64x2 low, f64x2 high) {
  const f32x2 left = __builtin_convertvector(low, f32x2);
  const f32x2 right = __builtin_convertvector(high, f32x2);
  return __builtin_shufflevector(left, right, 0, 1, 2, 3);
}

/// The sum of the four lanes, added as (0 + 2) + (1 + 3) like in laneSums.
inline float laneSum(f32x4 lanes) {
  const f32x4 pairs = lanes + swappedHalves(lanes);
  return pairs[0] + pairs[1];
}

/// A vector of the lane sums of a, b, c and d, by a transposition and three additions.
inline f32x4 laneSums(f32x4 a, f32x4 b, f32x4 c, f32x4 d) {
  const f32x4 abLow = __builtin_shufflevector(a, b, 0, 4, 1, 5);  // a0 b0 a1 b1
  const f32x4 abHigh = __builtin_shufflevector(a, b, 2, 6, 3, 7); // a2 b2 a3 b3
  const f32x4 cdLow = __builtin_shufflevector(c, d, 0, 4, 1, 5);
  const f32x4 cdHigh = __builtin_shufflevector(c, d, 2, 6, 3, 7);
  const f32x4 ab = abLow + abHigh; // a0+a2 b0+b2 a1+a3 b1+b3
  const f32x4 cd = cdLow + cdHigh;
  return __builtin_shufflevector(ab, cd, 0, 1, 4, 5) + __builtin_shufflevector(ab, cd, 2, 3, 6, 7);
}

} // namespace neuron
