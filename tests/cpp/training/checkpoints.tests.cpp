#include "catch.hpp"

#include "neuron/training/checkpoints.hpp"

#include <cstdint>

using neuron::Checkpoints;
using neuron::Position;

namespace {

Position at(std::uint32_t step) {
  Position position;
  position.step = step;
  position.epochLoss = step * 0.125;
  return position;
}

/// Goes through the steps as a run does, with the number of each step as its state.
void go(Checkpoints& checkpoints, std::uint32_t first, std::uint32_t last,
        std::size_t stateSize = 2) {
  for (std::uint32_t step = first; step <= last; ++step) {
    if (checkpoints.wants(step)) {
      float* state = checkpoints.add(at(step));
      for (std::size_t i = 0; i < stateSize; ++i) {
        state[i] = static_cast<float>(step);
      }
    }
  }
}

/// The step of the checkpoint at which a replay to this step would begin.
std::uint32_t start(const Checkpoints& checkpoints, std::uint32_t step, std::size_t stateSize = 2) {
  const Checkpoints::Checkpoint found = checkpoints.before(step);
  REQUIRE(found.position->epochLoss == found.position->step * 0.125);
  for (std::size_t i = 0; i < stateSize; ++i) {
    REQUIRE(found.state[i] == static_cast<float>(found.position->step));
  }
  return found.position->step;
}

} // namespace

TEST_CASE("while there is room, every step is stored") {
  Checkpoints checkpoints(2);
  go(checkpoints, 0, 127);
  for (std::uint32_t step = 0; step <= 127; ++step) {
    REQUIRE(start(checkpoints, step) == step);
  }
}

TEST_CASE("in a long run no replay takes more than a sixty-fourth of it") {
  Checkpoints checkpoints(2);
  std::uint32_t next = 0;
  for (const std::uint32_t latest : {128U, 129U, 255U, 256U, 1000U, 5003U, 65536U}) {
    go(checkpoints, next, latest);
    next = latest + 1;
    for (std::uint32_t step = 0; step <= latest; step += 1 + latest / 300) {
      const std::uint32_t from = start(checkpoints, step);
      REQUIRE(from <= step);
      REQUIRE(step - from <= latest / 64);
    }
  }
}

TEST_CASE("large states have few checkpoints, and two at least") {
  const std::size_t huge = std::size_t{1} << 21U;
  Checkpoints checkpoints(huge);
  go(checkpoints, 0, 100, huge);
  REQUIRE(start(checkpoints, 100, huge) == 64);
  REQUIRE(start(checkpoints, 63, huge) == 0);
}

TEST_CASE("after forgetting the future, checkpoints stand where they would have stood") {
  for (std::uint32_t latest = 0; latest <= 600; latest += 7) {
    for (const std::uint32_t back : {0U, 1U, 63U, 64U, 100U, 127U, 128U, 300U, 599U}) {
      if (back > latest) {
        continue;
      }
      Checkpoints checkpoints(2);
      go(checkpoints, 0, latest);
      checkpoints.forgetAfter(back);
      REQUIRE(start(checkpoints, latest + 5) <= back);
      go(checkpoints, back + 1, back + 700);
      for (std::uint32_t step = 0; step <= back + 700; step += 13) {
        const std::uint32_t from = start(checkpoints, step);
        REQUIRE(from <= step);
        REQUIRE(step - from <= 16);
      }
    }
  }
}

TEST_CASE("a new start forgets all that was before") {
  Checkpoints checkpoints(2);
  go(checkpoints, 0, 1000);
  checkpoints.startAt(1000);
  REQUIRE(checkpoints.origin() == 1000);
  REQUIRE(checkpoints.wants(1000));
  go(checkpoints, 1000, 1100);
  REQUIRE(start(checkpoints, 1000) == 1000);
  REQUIRE(start(checkpoints, 1099) == 1099);
}
