#pragma once

// Catch2 2 or 3, whichever the build found. Tests use what both have: TEST_CASE, SECTION, INFO,
// CHECK and REQUIRE.
#if NEURON_CATCH2_VERSION >= 3
#include <catch2/catch_all.hpp>
using Catch::Approx; // global in Catch2 2
#else
#include <catch2/catch.hpp>
#endif
