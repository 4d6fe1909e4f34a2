// With any bits as parameters, inputs or the ends of a map, all results are finite; or the call is
// refused with a message and changes nothing.

#include "fuzz/reader.hpp"

#include "neuron/network/network_trace.hpp"
#include "neuron/training/field.hpp"
#include "neuron/training/loss_landscape.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace {

using fuzz::Reader;
using fuzz::require;

bool allFinite(std::span<const float> numbers) {
  return neuron::firstNotFinite(numbers) == numbers.size();
}

neuron::Run makeRun(Reader& reader) {
  constexpr std::array<std::size_t, 3> sizes{2, 3, 2};
  const std::span<const std::string_view> hidden = neuron::activationNames();
  constexpr std::array<std::string_view, 3> last{"softmax", "sigmoid", "identity"};
  const std::array<std::string_view, 2> names{hidden[reader.byte() % hidden.size()],
                                              last.at(reader.byte() % 3)};
  const neuron::RunConfig config{neuron::Architecture::create(sizes, names).value(),
                                 neuron::Loss::meanSquaredError,
                                 {},
                                 {},
                                 reader.byte(),
                                 2,
                                 false};
  neuron::DataSet data{2, 2, {0, 1, 1, 0, 0.5F, -1}, {0, 1, 1, 0, 1, 1}};
  return std::move(neuron::Run::create(config, std::move(data)).value());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  Reader reader({bytes, size});
  neuron::Run run = makeRun(reader);
  const std::vector<float> before(run.network().parameters().begin(),
                                  run.network().parameters().end());
  const std::vector<float> given = reader.numbers(before.size() + (reader.byte() > 250 ? 1 : 0));
  const bool isRefused = run.setParameters(given).has_value();
  require(isRefused == (given.size() != before.size() || !allFinite(given)));
  require(std::equal(
      before.begin(), before.end(),
      (isRefused ? run.network().parameters() : std::span<const float>(before)).begin()));
  require(allFinite(run.network().parameters()));

  const std::vector<float> rows = reader.numbers(reader.byte() % 9);
  std::vector<float> outputs(rows.size());
  if (!run.network().predict(rows, outputs)) {
    require(allFinite(outputs));
  }
  const std::vector<float> inputs = reader.numbers(2);
  const std::vector<float> targets = reader.numbers(2);
  const auto traced = neuron::trace(run.network(), run.loss(), run.objective(), inputs, targets);
  require(!traced.ok() || allFinite(traced.value().numbers()));

  const neuron::Axis x{reader.number(), reader.number(), reader.byte() % 7U};
  const neuron::Axis y{reader.number(), reader.number(), reader.byte() % 7U};
  std::vector<float> values(x.cells * y.cells);
  if (!neuron::field(run.network(), {x, y}, values)) {
    require(allFinite(values));
  }
  const std::vector<float> right = reader.numbers(before.size());
  const std::vector<float> up = reader.numbers(before.size());
  if (!neuron::lossLandscape(run, {x, y, right, up}, values)) {
    require(allFinite(values));
  }
  std::vector<float> along(x.cells);
  if (!neuron::lossAlongLine(run, reader.numbers(before.size()), x, along)) {
    require(allFinite(along));
  }
  run.trainSteps(3);
  require(allFinite(run.network().parameters()));
  return 0;
}
