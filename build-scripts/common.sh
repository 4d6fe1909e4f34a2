# Shared by the scripts in this folder; source it, don't run it.
# shellcheck shell=bash

set -euo pipefail

# Empty arrays under set -u are errors before 4.4; mapfile and associative arrays need 4.0.
if [ "${BASH_VERSINFO[0]}" -lt 4 ] || { [ "${BASH_VERSINFO[0]}" -eq 4 ] && [ "${BASH_VERSINFO[1]}" -lt 4 ]; }; then
  printf '%s: bash is version %s here, and 4.4 or newer is needed (macOS: brew install bash)\n' "${0##*/}" "$BASH_VERSION" >&2
  exit 1
fi

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export NEURON_ROOT=$root

# npm, Emscripten and browsers keep things at home. A user without one, or whose home can't be written, gets one here.
if ! { [ -d "${HOME:-}" ] && [ -w "$HOME" ]; }; then
  export HOME=$root/build/home
  mkdir -p "$HOME"
fi

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

# How many processes can run side by side: taskset and the like counted.
cores() {
  nproc 2>/dev/null || getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2
}

node_wanted=20.19.0
# Where setup puts a Node.js for this kind of machine.
own_node=$root/build-scripts/node/$(uname -s)-$(uname -m)
node_fits() {
  local version
  version=$("$1" --version 2>/dev/null) && at_least "${version#v}" "$node_wanted"
}

# The machine's Node.js where it is new enough, else the one that setup put into build-scripts/node.
use_node() {
  local own
  if command -v node >/dev/null && node_fits node; then return 0; fi
  for own in "$own_node"/node_modules/node-*/bin; do
    if [ -x "$own/node" ] && node_fits "$own/node"; then
      export PATH="$own:$PATH"
      return 0
    fi
  done
  return 1
}

export emcc_wanted=3.1.6
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

# What building needs, once setup has run: Node.js, npm's programs, and CMake's faster backend, where it is there.
use_tools() {
  use_node || fail "${0##*/}: no Node.js $node_wanted or newer; run build-scripts/setup"
  command -v cmake >/dev/null || fail "${0##*/}: no cmake; run build-scripts/setup"
  export PATH="$root/web/node_modules/.bin:$PATH"
  if [ -z "${CMAKE_GENERATOR:-}" ] && command -v ninja >/dev/null; then export CMAKE_GENERATOR=Ninja; fi
}

# What to do where find_chromium finds none.
export chromium_help='There is no Chromium here that can be run. Debian: sudo apt-get install chromium. Ubuntu: sudo snap install chromium, or
Google Chrome from https://www.google.com/chrome. macOS: brew install --cask chromium. One elsewhere: CHROMIUM=/path/to/chromium'

# CHROMIUM, where it is set, else the first that can be run: Ubuntu's chromium-browser only says to install a snap.
find_chromium() {
  local name names=(chromium chromium-browser google-chrome google-chrome-stable
    '/Applications/Chromium.app/Contents/MacOS/Chromium'
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
  if [ -n "${CHROMIUM:-}" ]; then names=("$CHROMIUM"); fi
  for name in "${names[@]}"; do
    if "$name" --version >/dev/null 2>&1 </dev/null; then
      command -v "$name"
      return 0
    fi
  done
  return 1
}

# The one for suites that open hundreds of pages: without what only windows need, each of them takes half the time.
find_headless_chromium() {
  if [ -z "${CHROMIUM:-}" ] && chromium-headless-shell --version >/dev/null 2>&1 </dev/null; then
    command -v chromium-headless-shell
  else
    find_chromium
  fi
}

# Where a script needs a built site and there is none, or sources are newer, it is built.
require_site() {
  local site=$root/dist/index.html
  if [ ! -f "$site" ] || [ -n "$(find "$root/cpp" "$root/web" \( -name node_modules -o -name generated \) -prune -o \
    -type f -newer "$site" -print -quit)" ]; then
    "$root/build-scripts/build"
  fi
}

# Stops unless lesson file $1 can be read.
require_lesson() {
  [ -e "$1" ] || fail "${0##*/}: there is no lesson $1"
  { [ -f "$1" ] && [ -r "$1" ]; } || fail "${0##*/}: the lesson $1 can't be read"
}

# Stops unless option $1 is followed by a value, $2.
require_value() {
  case ${2:-} in
    '' | -*) fail "${0##*/}: $1 needs a value; see build-scripts/${0##*/} --help" ;;
  esac
}

# Compiles the C++ core into web/core/generated, and writes the types that come from it.
compile_core() {
  local module log=build/build.log here=$PWD
  cd "$root"
  mkdir -p build web/core/generated
  # Two builds at once (serve --dev, and one by hand) would spoil each other's objects.
  if command -v flock >/dev/null; then exec 9>build/.lock && flock 9; fi
  { cmake --preset wasm && cmake --build --preset wasm --target neuron-core training-core; } >"$log" 2>&1 ||
    { cat "$log" >&2; fail "${0##*/}: the core can't be compiled; the reason stands above"; }
  # Only what is linked anew says from which libraries.
  if grep -oE '[^/ ()]+\.a\(' "$log" | sort -u >build/wasm/linked.new; then mv build/wasm/linked.new build/wasm/linked.txt; fi
  for module in neuron-core training-core; do
    { echo '// @ts-nocheck'; cat "build/wasm/$module.js"; } >"web/core/generated/$module.js.new"
    cp "build/wasm/$module.wasm" "web/core/generated/$module.wasm.new"
    put_if_new "web/core/generated/$module.js"
    put_if_new "web/core/generated/$module.wasm"
  done
  node web/site/activation-types.mjs >web/core/generated/activation-names.d.ts.new
  put_if_new web/core/generated/activation-names.d.ts
  cd "$here"
}

# Puts FILE.new in FILE's place only when it differs, so that a watching bundler isn't woken for nothing.
put_if_new() {
  if cmp -s "$1.new" "$1"; then rm "$1.new"; else mv "$1.new" "$1"; fi
}
