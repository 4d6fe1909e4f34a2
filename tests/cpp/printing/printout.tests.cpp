#include "catch.hpp"

#include "neuron/printing/printout.hpp"

TEST_CASE("the printout is the products, the weighted sum and the output, a line each") {
  neuron::Trace trace;
  trace.products = {0.5F, 0.25F};
  trace.productSum = 0.75F;
  trace.weightedSum = -2.0F;
  trace.output = 1e-5F;
  REQUIRE(neuron::printout(trace) == "tensor([0.5000, 0.2500])\ntensor(-2.)\ntensor(1.0000e-05)");
}

TEST_CASE("many products wrap as PyTorch wraps them") {
  neuron::Trace trace;
  trace.products.assign(10, 0.5F);
  REQUIRE(neuron::printout(trace) ==
          "tensor([0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000,\n"
          "        0.5000])\ntensor(0.)\ntensor(0.)");
}
