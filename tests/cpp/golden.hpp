#pragma once

#include "neuron/numbers/bits.hpp"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdint>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace golden {

/// Loads the reference file with this name, which a script in the same folder made with PyTorch.
inline nlohmann::json load(const std::string& name) {
  const std::string path = std::string(NEURON_GOLDEN_DIR) + "/" + name;
  std::ifstream file(path);
  if (!file) {
    throw std::runtime_error("can't open " + path);
  }
  return nlohmann::json::parse(file);
}

inline float floatOf(const nlohmann::json& bits) {
  return neuron::bitCast<float>(bits.get<std::uint32_t>());
}

inline std::vector<float> floatsOf(const nlohmann::json& bits) {
  std::vector<float> floats;
  floats.reserve(bits.size());
  for (const nlohmann::json& each : bits) {
    floats.push_back(floatOf(each));
  }
  return floats;
}

inline std::uint32_t bitsOf(float value) {
  return neuron::bitCast<std::uint32_t>(value);
}

inline std::vector<std::uint32_t> bitsOf(const std::vector<float>& values) {
  std::vector<std::uint32_t> bits;
  bits.reserve(values.size());
  for (const float value : values) {
    bits.push_back(bitsOf(value));
  }
  return bits;
}

/// Whether results agree within the tolerance for float32 results that depend on another
/// implementation of exp: relative 1e-5 or absolute 1e-6.
inline bool agrees(float result, float reference) {
  const double difference = std::fabs(static_cast<double>(result) - static_cast<double>(reference));
  return difference <= 1e-6 || difference <= 1e-5 * std::fabs(static_cast<double>(reference));
}

} // namespace golden
