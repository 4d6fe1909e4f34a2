#include "neuron/printing/tensor_text.hpp"

#include "neuron/messages/wording.hpp"
#include "neuron/numbers/bits.hpp"
#include "neuron/numbers/decimal.hpp"
#include "neuron/numbers/notation.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace neuron {

namespace {

// The defaults of torch.set_printoptions.
constexpr std::size_t lineWidth = 80;
constexpr std::size_t threshold = 1000;
constexpr std::size_t edgeItems = 3;

constexpr std::string_view prefix = "tensor(";

/// Which indices of a dimension are shown: all, or edgeItems at each end.
class Shown {
public:
  Shown(std::size_t size, bool summarise)
      : size_(size), abridged_(summarise && size > 2 * edgeItems) {}

  [[nodiscard]] std::size_t count() const { return abridged_ ? 2 * edgeItems : size_; }
  [[nodiscard]] std::size_t index(std::size_t i) const {
    return abridged_ && i >= edgeItems ? size_ - 2 * edgeItems + i : i;
  }
  /// Whether "..." comes before the i-th shown index.
  [[nodiscard]] bool gapBefore(std::size_t i) const { return abridged_ && i == edgeItems; }

private:
  std::size_t size_;
  bool abridged_;
};

/// Writes all numbers of a tensor with the same notation and width.
class Formatter {
public:
  explicit Formatter(std::span<const float> shown) : notation_(chooseNotation(shown)) {
    for (const float value : shown) {
      if (isFinite(value) && value != 0.0F) {
        width_ = std::max(width_, inNotation(value, notation_).size());
      }
    }
  }

  [[nodiscard]] std::size_t width() const { return width_; }

  /// The number, padded with spaces on the left. Zeros, infinities and NaN don't count for the
  /// width and may exceed it.
  [[nodiscard]] std::string format(float value) const {
    std::string text = inNotation(value, notation_);
    if (text.size() < width_) {
      text.insert(0, width_ - text.size(), ' ');
    }
    return text;
  }

private:
  Notation notation_;
  std::size_t width_ = 1;
};

std::string vectorText(std::span<const float> values, std::size_t indent, bool summarise,
                       const Formatter& formatter) {
  const std::size_t elementWidth = formatter.width() + 2; // ", "
  const std::size_t perLine = std::max<std::size_t>(1, (lineWidth - indent) / elementWidth);
  const Shown shown(values.size(), summarise);
  std::string text = "[";
  std::size_t written = 0;
  const auto append = [&](std::string_view element) {
    if (written > 0) {
      text += ',';
      text += written % perLine == 0 ? "\n" + std::string(indent + 1, ' ') : " ";
    }
    text += element;
    ++written;
  };
  for (std::size_t i = 0; i < shown.count(); ++i) {
    if (shown.gapBefore(i)) {
      append(" ...");
    }
    append(formatter.format(values[shown.index(i)]));
  }
  return text + "]";
}

std::string matrixText(std::span<const float> values, std::size_t rows, std::size_t columns,
                       bool summarise, const Formatter& formatter) {
  const std::size_t indent = prefix.size();
  const std::string separator = ",\n" + std::string(indent + 1, ' ');
  const Shown shown(rows, summarise);
  std::string text = "[";
  for (std::size_t i = 0; i < shown.count(); ++i) {
    if (i > 0) {
      text += separator;
    }
    if (shown.gapBefore(i)) {
      text += "..." + separator;
    }
    const std::span<const float> row = values.subspan(shown.index(i) * columns, columns);
    text += vectorText(row, indent + 1, summarise, formatter);
  }
  return text + "]";
}

/// The values that are shown, from which notation and width are chosen.
std::vector<float> shownValues(std::span<const float> values, std::size_t rows, std::size_t columns,
                               bool summarise) {
  const Shown shownRows(rows, summarise);
  const Shown shownColumns(columns, summarise);
  std::vector<float> shown;
  shown.reserve(shownRows.count() * shownColumns.count());
  for (std::size_t i = 0; i < shownRows.count(); ++i) {
    for (std::size_t j = 0; j < shownColumns.count(); ++j) {
      shown.push_back(values[shownRows.index(i) * columns + shownColumns.index(j)]);
    }
  }
  return shown;
}

std::string shapeText(std::span<const std::size_t> shape) {
  std::string text = "(";
  for (std::size_t i = 0; i < shape.size(); ++i) {
    text += (i > 0 ? ", " : "") + digits(shape[i]);
  }
  return text + (shape.size() == 1 ? ",)" : ")"); // as Python writes a tuple of one
}

std::optional<Error> checkShape(std::size_t valueCount, std::span<const std::size_t> shape) {
  if (shape.size() > 2) {
    return error(ErrorCode::badShape,
                 "A tensor with % can't be written here; a number, a vector or a matrix can (0, 1 "
                 "or 2 dimensions).",
                 {Counted{shape.size(), "dimension"}});
  }
  const std::size_t rows = shape.empty() ? 1 : shape[0];
  const std::size_t columns = shape.size() < 2 ? 1 : shape[1];
  // Compared by division, since the product of two sizes can overflow.
  const bool fits = rows == 0 || columns == 0
                        ? valueCount == 0
                        : valueCount / rows == columns && valueCount % rows == 0;
  if (!fits) {
    return error(ErrorCode::badShape,
                 "A tensor of shape % can't hold %; the sizes, multiplied, must give their count.",
                 {shapeText(shape), Counted{valueCount, "number"}});
  }
  return std::nullopt;
}

} // namespace

Result<std::string> tensorText(std::span<const float> values, std::span<const std::size_t> shape) {
  if (const std::optional<Error> error = checkShape(values.size(), shape)) {
    return *error;
  }
  std::string text(prefix);
  if (values.empty()) {
    text += "[]";
    if (shape.size() != 1) {
      text += ", size=" + shapeText(shape);
    }
    return text + ")";
  }
  const bool summarise = values.size() > threshold;
  const bool isMatrix = shape.size() == 2;
  const std::size_t rows = isMatrix ? shape[0] : 1;
  const std::size_t columns = values.size() / rows;
  const Formatter formatter(shownValues(values, rows, columns, summarise));
  if (shape.empty()) {
    text += formatter.format(values.front());
  } else if (isMatrix) {
    text += matrixText(values, rows, columns, summarise, formatter);
  } else {
    text += vectorText(values, prefix.size(), summarise, formatter);
  }
  return text + ")";
}

} // namespace neuron
