#include "neuron/geometry/hull_intersection.hpp"

#include "neuron/numbers/bits.hpp"
#include "neuron/numbers/exact_integer.hpp"
#include "neuron/support/insertion_sort.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <memory>

namespace neuron {

namespace {

constexpr std::size_t mostRows = maxSeparabilityInputs + 2;

using Column = std::array<ExactInteger, mostRows>;
using Matrix = std::array<Column, mostRows>;

/// The exponent of the smallest power of two, at least 1, whose product with each number is whole.
int wholeShift(std::span<const float> numbers) {
  int shift = 0;
  for (const float number : numbers) {
    const auto bits = bitCast<std::uint32_t>(number);
    const auto exponent = static_cast<int>(bits >> 23U & 0xffU);
    std::uint32_t mantissa = (bits & 0x7f'ffffU) | (exponent == 0 ? 0U : 0x80'0000U);
    int lowest = std::max(exponent, 1) - 150;
    if (mantissa == 0) {
      continue;
    }
    for (; mantissa % 2 == 0; mantissa /= 2) {
      ++lowest;
    }
    shift = std::max(shift, -lowest);
  }
  return shift;
}

class Simplex {
public:
  Simplex(std::size_t inputCount, std::span<const float> points, std::span<const float> classes)
      : inputCount_(inputCount), rows_(inputCount + 2), points_(points), classes_(classes),
        shift_(wholeShift(points)) {
    for (std::size_t row = 0; row < rows_; ++row) {
      basis_[row] = classes.size() + row; // the artificial variables
    }
  }

  HullIntersection solve() {
    for (;;) {
      invert();
      const std::size_t entering = enteringVariable();
      if (entering == classes_.size()) {
        return result();
      }
      basis_[leavingRow(entering)] = entering;
    }
  }

private:
  /// The variable's column: (x, 1, 0) for a point of class 1, (−x, 0, 1) for one of class 0, so
  /// that the right-hand side is (0, …, 0, 1, 1); a unit vector for an artificial variable. The
  /// rows of coordinates are scaled, which doesn't change the solutions.
  [[nodiscard]] Column columnOf(std::size_t variable) const {
    const ExactInteger one(1.0F, 0);
    Column column;
    if (variable >= classes_.size()) {
      column[variable - classes_.size()] = one;
      return column;
    }
    const bool isOne = classes_[variable] == 1.0F;
    for (std::size_t i = 0; i < inputCount_; ++i) {
      const ExactInteger x(points_[variable * inputCount_ + i], shift_);
      column[i] = isOne ? x : -x;
    }
    column[inputCount_ + (isOne ? 0 : 1)] = one;
    return column;
  }

  /// The determinant of the given rows and columns of the basis, expanded along the first of these
  /// columns. The recursion is at most five deep.
  [[nodiscard]] ExactInteger determinant( // NOLINT(misc-no-recursion)
      unsigned rowsLeft, unsigned columnsLeft) const {
    if (columnsLeft == 0) {
      return {1.0F, 0};
    }
    std::size_t column = 0;
    while ((columnsLeft >> column & 1U) == 0) {
      ++column;
    }
    ExactInteger sum;
    bool isNegative = false;
    for (std::size_t row = 0; row < rows_; ++row) {
      if ((rowsLeft >> row & 1U) == 0) {
        continue;
      }
      const ExactInteger& entry = columns_[column][row];
      if (entry.sign() != 0) {
        const ExactInteger product =
            entry * determinant(rowsLeft & ~(1U << row), columnsLeft & ~(1U << column));
        sum = isNegative ? sum - product : sum + product;
      }
      isNegative = !isNegative;
    }
    return sum;
  }

  /// Computes adjugate_[k][row], the inverse of the basis times the absolute value of its
  /// determinant, and dual_.
  void invert() {
    for (std::size_t k = 0; k < rows_; ++k) {
      columns_[k] = columnOf(basis_[k]);
    }
    const unsigned all = (1U << rows_) - 1;
    const bool isNegative = determinant(all, all).sign() < 0;
    for (std::size_t k = 0; k < rows_; ++k) {
      for (std::size_t row = 0; row < rows_; ++row) {
        const ExactInteger minor = determinant(all & ~(1U << row), all & ~(1U << k));
        adjugate_[k][row] = (((k + row) % 2 == 1) != isNegative) ? -minor : minor;
      }
    }
    for (std::size_t row = 0; row < rows_; ++row) {
      dual_[row] = ExactInteger();
      for (std::size_t k = 0; k < rows_; ++k) {
        if (basis_[k] >= classes_.size()) {
          dual_[row] = dual_[row] + adjugate_[k][row]; // an artificial variable costs 1
        }
      }
    }
  }

  [[nodiscard]] ExactInteger product(const Column& row, const Column& column) const {
    ExactInteger sum;
    for (std::size_t i = 0; i < rows_; ++i) {
      if (column[i].sign() != 0) {
        sum = sum + row[i] * column[i];
      }
    }
    return sum;
  }

  /// The value of the k-th basic variable, times the determinant.
  [[nodiscard]] ExactInteger value(std::size_t k) const {
    return adjugate_[k][rows_ - 2] + adjugate_[k][rows_ - 1];
  }

  /// The first point whose share would lower the sum of the artificial variables; the number of
  /// points if there is none.
  [[nodiscard]] std::size_t enteringVariable() const {
    std::size_t variable = 0;
    while (variable < classes_.size() && product(dual_, columnOf(variable)).sign() <= 0) {
      ++variable;
    }
    return variable;
  }

  /// The row of the basic variable that falls to zero first; if several do, the lowest variable's.
  [[nodiscard]] std::size_t leavingRow(std::size_t entering) const {
    const Column column = columnOf(entering);
    std::size_t best = rows_;
    ExactInteger bestValue;
    ExactInteger bestFall;
    for (std::size_t k = 0; k < rows_; ++k) {
      const ExactInteger fall = product(adjugate_[k], column);
      if (fall.sign() <= 0) {
        continue;
      }
      const ExactInteger own = value(k);
      const int order = best == rows_ ? -1 : (own * bestFall - bestValue * fall).sign();
      if (order < 0 || (order == 0 && basis_[k] < basis_[best])) {
        best = k;
        bestValue = own;
        bestFall = fall;
      }
    }
    return best;
  }

  [[nodiscard]] HullIntersection result() const {
    HullIntersection found;
    const ExactInteger cost = dual_[rows_ - 2] + dual_[rows_ - 1];
    if (cost.sign() > 0) {
      found.direction = direction();
      return found;
    }
    found.meets = true;
    const unsigned all = (1U << rows_) - 1;
    const ExactInteger whole = determinant(all, all);
    const int scale = whole.bitLength();
    for (std::size_t k = 0; k < rows_; ++k) {
      if (basis_[k] < classes_.size() && value(k).sign() > 0) {
        found.shares.push_back(
            {basis_[k], value(k).scaled(scale) / std::fabs(whole.scaled(scale))});
      }
    }
    insertionSort(std::span(found.shares),
                  [](const Share& a, const Share& b) { return a.point < b.point; });
    return found;
  }

  /// The weights w are −y in the rows of coordinates, since the dual y has y·A ≤ 0 for each point's
  /// column A. The bias puts the boundary halfway between the classes.
  [[nodiscard]] std::vector<double> direction() const {
    int scale = 0;
    for (std::size_t i = 0; i < rows_; ++i) {
      const int own = dual_[i].bitLength();
      scale = std::max(scale, own + (i < inputCount_ ? shift_ : 0));
    }
    std::vector<double> numbers;
    numbers.reserve(inputCount_ + 1);
    for (std::size_t i = 0; i < inputCount_; ++i) {
      numbers.push_back(-dual_[i].scaled(scale - shift_));
    }
    const ExactInteger twice = dual_[rows_ - 1] - dual_[rows_ - 2];
    numbers.push_back(twice.scaled(scale + 1));
    return numbers;
  }

  std::size_t inputCount_;
  std::size_t rows_;
  std::span<const float> points_;
  std::span<const float> classes_;
  int shift_;
  std::array<std::size_t, mostRows> basis_{};
  Matrix columns_;
  Matrix adjugate_;
  Column dual_;
};

} // namespace

HullIntersection intersectHulls(std::size_t inputCount, std::span<const float> points,
                                std::span<const float> classes) {
  // On the heap, since its integers would fill much of WebAssembly's stack.
  return std::make_unique<Simplex>(inputCount, points, classes)->solve();
}

} // namespace neuron
