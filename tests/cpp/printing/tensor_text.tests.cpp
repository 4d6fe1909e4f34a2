#include "catch.hpp"
#include "special_floats.hpp"

#include "neuron/printing/tensor_text.hpp"

#include <cstddef>
#include <limits>
#include <numeric>
#include <string>
#include <vector>

using special::infinity;
using special::notANumber;

namespace {

std::string text(const std::vector<float>& values, const std::vector<std::size_t>& shape) {
  return neuron::tensorText(values, shape).value();
}

std::string vectorText(const std::vector<float>& values) {
  return text(values, {values.size()});
}

std::vector<float> counting(std::size_t count) {
  std::vector<float> values(count);
  std::iota(values.begin(), values.end(), 0.0F);
  return values;
}

} // namespace

TEST_CASE("numbers stand in columns as wide as the widest") {
  REQUIRE(vectorText({1.0F, -0.9F, 0.8F}) == "tensor([ 1.0000, -0.9000,  0.8000])");
  REQUIRE(vectorText({2.0F, 3.0F, 1.0F}) == "tensor([2., 3., 1.])");
  REQUIRE(vectorText({1.0F, 2000.0F}) == "tensor([1.0000e+00, 2.0000e+03])");
}

TEST_CASE("a scalar tensor has no brackets inside") {
  REQUIRE(text({0.9F}, {}) == "tensor(0.9000)");
  REQUIRE(text({-0.0F}, {}) == "tensor(-0.)");
}

TEST_CASE("zeros, infinities and NaN may stand out of the columns") {
  REQUIRE(vectorText({0.0F, -0.0F, infinity, -infinity, notANumber}) ==
          "tensor([0., -0., inf, -inf, nan])");
  REQUIRE(vectorText({-infinity, 2.5F}) == "tensor([  -inf, 2.5000])");
}

TEST_CASE("a long vector goes on in the next line before the eightieth character") {
  REQUIRE(vectorText(std::vector<float>(10, 0.5F)) ==
          "tensor([0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000,\n"
          "        0.5000])");
}

TEST_CASE("a matrix has a line for each row") {
  REQUIRE(text({1.0F, 2.0F, 3.0F, -4.0F, 5.0F, 6.0F}, {2, 3}) == "tensor([[ 1.,  2.,  3.],\n"
                                                                 "        [-4.,  5.,  6.]])");
}

TEST_CASE("over a thousand numbers are shown by the three at each end") {
  REQUIRE(vectorText(std::vector<float>(1000, 1.0F)).find("...") == std::string::npos);
  std::vector<float> values(1001, 0.125F); // values in the middle would need scientific notation
  std::fill(values.begin(), values.begin() + 3, 1.0F);
  std::fill(values.end() - 3, values.end(), 2000.0F);
  values[500] = 1e9F;
  REQUIRE(vectorText({values}) == "tensor([1.0000e+00, 1.0000e+00, 1.0000e+00,  ..., 2.0000e+03, "
                                  "2.0000e+03,\n        2.0000e+03])");
  REQUIRE(text(counting(1002), {501, 2}) == "tensor([[0.0000e+00, 1.0000e+00],\n"
                                            "        [2.0000e+00, 3.0000e+00],\n"
                                            "        [4.0000e+00, 5.0000e+00],\n"
                                            "        ...,\n"
                                            "        [9.9600e+02, 9.9700e+02],\n"
                                            "        [9.9800e+02, 9.9900e+02],\n"
                                            "        [1.0000e+03, 1.0010e+03]])");
}

TEST_CASE("an empty tensor says its shape unless it is a vector") {
  REQUIRE(text({}, {0}) == "tensor([])");
  REQUIRE(text({}, {0, 3}) == "tensor([], size=(0, 3))");
}

TEST_CASE("a shape that doesn't fit the numbers is refused") {
  const auto refusal = [](std::size_t count, const std::vector<std::size_t>& shape) {
    const auto result = neuron::tensorText(std::vector<float>(count), shape);
    REQUIRE_FALSE(result.ok());
    REQUIRE(result.error().code == neuron::ErrorCode::badShape);
    return result.error().message;
  };
  REQUIRE(refusal(5, {2, 3}) == "A tensor of shape (2, 3) can't hold 5 numbers; the sizes, "
                                "multiplied, must give their count.");
  REQUIRE(refusal(1, {3}) == "A tensor of shape (3,) can't hold 1 number; the sizes, multiplied, "
                             "must give their count.");
  REQUIRE(refusal(8, {2, 2, 2}) ==
          "A tensor with 3 dimensions can't be written here; a number, a vector or a matrix can "
          "(0, 1 or 2 dimensions).");
  refusal(7, {2, 3});
  refusal(0, {});
  refusal(0, {2, 2});
  refusal(1, {0});
  const std::size_t huge = std::numeric_limits<std::size_t>::max();
  refusal(1, {huge, huge}); // their product overflows to 1
}
