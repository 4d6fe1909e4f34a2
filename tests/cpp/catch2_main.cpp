// Catch2 2 compiles its whole implementation where this is defined. This file does so only once.
#define CATCH_CONFIG_MAIN
#include "catch.hpp"
