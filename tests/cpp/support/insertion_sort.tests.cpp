#include "catch.hpp"

#include "neuron/support/insertion_sort.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <span>
#include <string>
#include <vector>

TEST_CASE("an insertion sort puts any order of a few numbers into one") {
  const std::array sorted{0, 1, 2, 3, 4};
  std::array order = sorted;
  do {
    std::array numbers = order;
    neuron::insertionSort(std::span<int>(numbers), std::less<>{});
    REQUIRE(numbers == sorted);
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("an insertion sort keeps the order of what is equal") {
  std::vector<std::string> words{"be", "a", "by", "c"};
  const auto isShorter = [](const std::string& a, const std::string& b) {
    return a.size() < b.size();
  };
  neuron::insertionSort(std::span(words), isShorter);
  REQUIRE(words == std::vector<std::string>{"a", "c", "be", "by"});
  neuron::insertionSort(std::span<std::string>(), isShorter);
}
