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

// Four numbers side by side, in the vector extension that GCC, Clang and Emscripten share
// (https://gcc.gnu.org/onlinedocs/gcc/Vector-Extensions.html): + − × ÷ and comparisons work lane by
// lane, each lane rounded as the same operation on single numbers is. So a sample's result does not
// depend on the lane that it is computed in, nor on the processor.

namespace neuron {

using f32x4 = float __attribute__((vector_size(16)));
using i32x4 = std::int32_t __attribute__((vector_size(16)));
using f64x2 = double __attribute__((vector_size(16)));
using i64x2 = std::int64_t __attribute__((vector_size(16)));
using f32x2 = float __attribute__((vector_size(8)));

inline constexpr std::size_t laneCount = 4;

/// The same bits read as lanes of another type. A conversion of vectors, which GCC does for
/// nothing; it takes __builtin_bit_cast through memory.
template <class To, class From> To sameBits(From from) {
  static_assert(sizeof(To) == sizeof(From));
  return reinterpret_cast<To>(from); // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
}

inline f32x4 splat(float value) {
  return f32x4{value, value, value, value};
}

/// A constant for all lanes, which WebAssembly reads from memory each time. Chromium's engine makes
/// each vector that it knows anew in each round of a loop, by three instructions.
struct Constant {
  float value;

  f32x4 operator()() const {
#if defined(__wasm_simd128__)
    // For all that the compiler knows, it then stands somewhere else.
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

/// Lane by lane: yes where the mask (a comparison's result) is set, else no.
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

/// Lane by lane: 0 where it is below 0, else itself, also −0 and NaN.
inline f32x4 positivePart(f32x4 lanes) {
#if defined(__wasm_simd128__)
  // Clang 14 compiles the selection to f32x4.max, which turns −0 into 0.
  return sameBits<f32x4>(wasm_f32x4_pmax(sameBits<v128_t>(lanes), wasm_f32x4_splat(0.0F)));
#else
  return select(lanes < 0.0F, splat(0.0F), lanes);
#endif
}

// One instruction each, where a selection takes four. NaN stays NaN.

/// Lane by lane: the bound where the number exceeds it, else the number.
inline f32x4 atMost(f32x4 lanes, f32x4 bound) {
#if defined(__wasm_simd128__)
  return sameBits<f32x4>(wasm_f32x4_pmin(sameBits<v128_t>(lanes), sameBits<v128_t>(bound)));
#else
  return bound < lanes ? bound : lanes; // which is what the processor's own minimum does
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

/// The square root of each lane, correctly rounded as IEEE 754 wants it.
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

/// The halves the other way round: 2, 3, 0, 1.
inline f32x4 swappedHalves(f32x4 lanes) {
#if defined(__wasm_simd128__) && __clang_major__ < 16
  // All four lanes, even where two are wanted: of lanes that it leaves open, Clang 14 makes a
  // shuffle of arbitrary bytes, whose mask alone takes engines four instructions. Clang 19 doesn't,
  // and can't compile this.
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

/// Both halves rounded to float, side by side again.
inline f32x4 joined(f64x2 low, f64x2 high) {
  const f32x2 left = __builtin_convertvector(low, f32x2);
  const f32x2 right = __builtin_convertvector(high, f32x2);
  return __builtin_shufflevector(left, right, 0, 1, 2, 3);
}

/// The sum of the four lanes, as (0 + 2) + (1 + 3): the order in which laneSums adds, too.
inline float laneSum(f32x4 lanes) {
  const f32x4 pairs = lanes + swappedHalves(lanes);
  return pairs[0] + pairs[1];
}

/// The sums of each of four vectors' lanes, as one vector: a transposition and three additions.
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
