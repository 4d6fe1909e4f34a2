# Shared by the scripts in this folder; source it, don't run it.
# shellcheck shell=bash

set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export NEURON_ROOT=$root

# A script's help is the comment at its head.
print_help() {
  awk 'NR > 1 && /^#/ { sub(/^# ?/, ""); print; next } NR > 1 { exit }' "$1"
}

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# Is version $1 at least version $2?
at_least() {
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

node_wanted=20.19.0
node_fits() {
  local version
  version=$("$1" --version 2>/dev/null) && at_least "${version#v}" "$node_wanted"
}

# The machine's Node.js where it is new enough, else the one that setup put into build-scripts/node.
use_node() {
  local own
  if command -v node >/dev/null && node_fits node; then return 0; fi
  for own in "$root"/build-scripts/node/node_modules/node-*/bin; do
    if [ -x "$own/node" ] && node_fits "$own/node"; then
      export PATH="$own:$PATH"
      return 0
    fi
  done
  return 1
}

emcc_wanted=3.1.6
emcc_version() {
  # The file that every Emscripten has says it without the second that starting emcc takes.
  local emcc folder file
  emcc=$(command -v emcc) || return 1
  folder=$(dirname "$(readlink -f "$emcc")")
  for file in "$folder" "$folder/../libexec" "$folder/../share/emscripten"; do
    if [ -f "$file/emscripten-version.txt" ]; then
      tr -d '" \r\n' <"$file/emscripten-version.txt" | sed 's/-.*//'
      return 0
    fi
  done
  emcc -dumpversion
}

# What building needs, once setup has run: Node.js, and CMake's faster backend, where it is there.
use_tools() {
  use_node || fail "${0##*/}: no Node.js $node_wanted or newer; run build-scripts/setup"
  command -v cmake >/dev/null || fail "${0##*/}: no cmake; run build-scripts/setup"
  if [ -z "${CMAKE_GENERATOR:-}" ] && command -v ninja >/dev/null; then export CMAKE_GENERATOR=Ninja; fi
}

find_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    if [ -n "$name" ] && command -v "$name"; then return 0; fi
  done
  return 1
}
