// The Embind registration of training, in the module that has it.

#include "bindings/bound_run.hpp"

#include <emscripten/bind.h>

EMSCRIPTEN_BINDINGS(training) {
  using namespace bindings;
  using namespace emscripten;
  class_<BoundRun>("Run")
      .constructor<>()
      .function("configure", &BoundRun::configure)
      .function("copy", &BoundRun::copy)
      .function("evaluate", &BoundRun::evaluate)
      .function("field", &BoundRun::field)
      .function("goTo", &BoundRun::goTo)
      .function("gradient", &BoundRun::gradient)
      .function("history", &BoundRun::history)
      .function("landscape", &BoundRun::landscape)
      .function("parameterCount", &BoundRun::parameterCount)
      .function("parameterName", &BoundRun::parameterName)
      .function("parameters", &BoundRun::parameters)
      .function("predict", &BoundRun::predict)
      .function("setBatchSize", &BoundRun::setBatchSize)
      .function("setOptimizer", &BoundRun::setOptimizer)
      .function("setParameter", &BoundRun::setParameter)
      .function("setParameters", &BoundRun::setParameters)
      .function("state", &BoundRun::state)
      .function("trace", &BoundRun::trace)
      .function("trainEpochs", &BoundRun::trainEpochs)
      .function("trainSamples", &BoundRun::trainSamples)
      .function("trainSteps", &BoundRun::trainSteps);
}
