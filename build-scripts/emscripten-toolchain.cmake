# Finds the toolchain file of the Emscripten whose emcc is on the PATH, wherever it was installed
# from: emsdk keeps the file beside emcc, Debian in /usr/share/emscripten, Homebrew in ../libexec.

find_program(NEURON_EMCC emcc NO_CMAKE_FIND_ROOT_PATH)
if(NOT NEURON_EMCC)
  message(FATAL_ERROR
    "The WebAssembly build needs Emscripten 3.1.6 or newer, but there is no emcc on the PATH. "
    "Run build-scripts/setup, or install it: `apt install emscripten` on Debian and Ubuntu, "
    "`brew install emscripten` on macOS, or emsdk from https://emscripten.org, anywhere.")
endif()

get_filename_component(NEURON_EMCC_REAL "${NEURON_EMCC}" REALPATH)
get_filename_component(NEURON_EMCC_FOLDER "${NEURON_EMCC}" DIRECTORY)
get_filename_component(NEURON_EMCC_REAL_FOLDER "${NEURON_EMCC_REAL}" DIRECTORY)
find_path(NEURON_EMSCRIPTEN_ROOT cmake/Modules/Platform/Emscripten.cmake
  PATHS
    "${NEURON_EMCC_FOLDER}"
    "${NEURON_EMCC_REAL_FOLDER}"
    "${NEURON_EMCC_REAL_FOLDER}/../libexec"
    "${NEURON_EMCC_REAL_FOLDER}/../share/emscripten"
  NO_DEFAULT_PATH
  NO_CMAKE_FIND_ROOT_PATH)
if(NOT NEURON_EMSCRIPTEN_ROOT)
  message(FATAL_ERROR
    "${NEURON_EMCC} is there, but not its cmake/Modules/Platform/Emscripten.cmake; "
    "set NEURON_EMSCRIPTEN_ROOT to the folder that holds it.")
endif()

# Debian's emcc looks for the JavaScript packages that it needs where only Debian's own Node.js would look.
if(EXISTS /usr/share/nodejs/acorn AND NEURON_EMSCRIPTEN_ROOT STREQUAL "/usr/share/emscripten")
  set(ENV{NODE_PATH} /usr/share/nodejs)
  set_property(GLOBAL PROPERTY RULE_LAUNCH_LINK
    "${CMAKE_COMMAND} -E env NODE_PATH=/usr/share/nodejs")
endif()

include("${NEURON_EMSCRIPTEN_ROOT}/cmake/Modules/Platform/Emscripten.cmake")
