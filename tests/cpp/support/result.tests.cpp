#include "catch.hpp"

#include "neuron/support/result.hpp"

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>

using neuron::Error;
using neuron::ErrorCode;
using neuron::Result;

TEST_CASE("a result that holds a value says so and gives it") {
  const Result<int> result = 3;
  REQUIRE(result.ok());
  REQUIRE(static_cast<bool>(result));
  REQUIRE(result.value() == 3);
}

TEST_CASE("a result that holds an error says so and gives the reason") {
  const Result<int> result = Error{ErrorCode::badShape, "why"};
  REQUIRE_FALSE(result.ok());
  REQUIRE_FALSE(static_cast<bool>(result));
  REQUIRE(result.error().code == ErrorCode::badShape);
  REQUIRE(result.error().message == "why");
}

TEST_CASE("a result hands over a value that can only be moved") {
  Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
  const std::unique_ptr<int> taken = std::move(result).value();
  REQUIRE(*taken == 7);
}

TEST_CASE("every error code has a name of its own in lower-case words") {
  std::set<std::string_view> names;
  for (const ErrorCode code : neuron::allErrorCodes()) {
    const std::string_view name = neuron::codeName(code);
    REQUIRE(name != "unknown");
    REQUIRE(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
    REQUIRE(names.insert(name).second);
  }
  REQUIRE(neuron::codeName(ErrorCode::lengthMismatch) == "length-mismatch");
  REQUIRE(names.size() == 13);
}
