// Catch2 2 compiles its whole implementation where this is defined: once, and apart from the tests.
#define CATCH_CONFIG_MAIN
#include "catch.hpp"
