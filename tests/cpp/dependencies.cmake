# Catch2 and nlohmann-json: the system's if it has them, else fetched at a pinned commit.
# Defines the target neuron-test-framework: both, and a main function.

include(FetchContent)

set(NEURON_HOST_INCLUDES /usr/include /usr/local/include /opt/homebrew/include /opt/local/include)

# Offers one header-only folder of the system's include folder through a link in the build tree. Naming the
# system's include folder itself would let the host's C headers into a WebAssembly build.
function(neuron_find_headers variable folder header)
  find_path(NEURON_${variable}_INCLUDE "${folder}/${header}"
    PATHS ${NEURON_HOST_INCLUDES} NO_CMAKE_FIND_ROOT_PATH)
  mark_as_advanced(NEURON_${variable}_INCLUDE)
  if(NEURON_${variable}_INCLUDE)
    set(includes "${CMAKE_CURRENT_BINARY_DIR}/include-${folder}")
    file(MAKE_DIRECTORY "${includes}")
    file(CREATE_LINK "${NEURON_${variable}_INCLUDE}/${folder}" "${includes}/${folder}"
      COPY_ON_ERROR SYMBOLIC)
    set(${variable}_HEADERS "${includes}" PARENT_SCOPE)
  endif()
endfunction()

# Stops with one readable reason where the sources are neither there nor to be had; CMake's own has forty lines.
function(neuron_require_sources name what repository)
  string(TOUPPER "${name}" NAME)
  if(FETCHCONTENT_SOURCE_DIR_${NAME} OR EXISTS "${FETCHCONTENT_BASE_DIR}/${name}-src/CMakeLists.txt")
    return()
  endif()
  set(remedy "Run build-scripts/setup --all, name a folder with its sources \
(-DFETCHCONTENT_SOURCE_DIR_${NAME}=FOLDER), or configure with -DNEURON_TESTS=OFF.")
  find_package(Git QUIET)
  if(NOT Git_FOUND)
    message(FATAL_ERROR "The C++ tests need ${what}, which can't be fetched without git. ${remedy}")
  endif()
  message(STATUS "Fetching ${what}")
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -E env GIT_TERMINAL_PROMPT=0 "${GIT_EXECUTABLE}" ls-remote --quiet "${repository}" HEAD
    TIMEOUT 60 RESULT_VARIABLE result OUTPUT_QUIET ERROR_VARIABLE reason ERROR_STRIP_TRAILING_WHITESPACE)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "The C++ tests need ${what}, which can't be fetched (${reason}). ${remedy}")
  endif()
endfunction()

add_library(neuron-test-framework INTERFACE)

# An installed Catch2 3 is a library compiled for the host, so of no use to WebAssembly.
if(NOT CMAKE_CROSSCOMPILING)
  find_package(Catch2 3 QUIET)
endif()
if(NOT Catch2_FOUND)
  neuron_find_headers(CATCH catch2 catch.hpp) # Catch2 2: one header
endif()
if(Catch2_FOUND)
  target_link_libraries(neuron-test-framework INTERFACE Catch2::Catch2WithMain)
  target_compile_definitions(neuron-test-framework INTERFACE NEURON_CATCH2_VERSION=3)
elseif(CATCH_HEADERS)
  add_library(neuron-catch2-main STATIC catch2_main.cpp)
  target_include_directories(neuron-catch2-main SYSTEM PUBLIC "${CATCH_HEADERS}")
  target_compile_definitions(neuron-catch2-main PUBLIC
    CATCH_CONFIG_NO_POSIX_SIGNALS # its signal stack's size isn't a constant in newer C libraries
    NEURON_CATCH2_VERSION=2)
  if(EMSCRIPTEN)
    target_compile_options(neuron-catch2-main PRIVATE -fexceptions)
  endif()
  target_link_libraries(neuron-test-framework INTERFACE neuron-catch2-main)
else()
  # The distribution's sources, where setup has fetched them.
  if(NOT FETCHCONTENT_SOURCE_DIR_CATCH2 AND EXISTS "${PROJECT_SOURCE_DIR}/build/catch2/CMakeLists.txt")
    set(FETCHCONTENT_SOURCE_DIR_CATCH2 "${PROJECT_SOURCE_DIR}/build/catch2")
  endif()
  neuron_require_sources(catch2 "Catch2 3.7.1" https://github.com/catchorg/Catch2.git)
  FetchContent_Declare(Catch2
    GIT_REPOSITORY https://github.com/catchorg/Catch2.git
    GIT_TAG fa43b77429ba76c462b1898d6cd2f2d7a9416b14) # v3.7.1
  FetchContent_MakeAvailable(Catch2)
  if(EMSCRIPTEN)
    target_compile_options(Catch2 PRIVATE -fexceptions)
    target_compile_options(Catch2WithMain PRIVATE -fexceptions)
  endif()
  target_link_libraries(neuron-test-framework INTERFACE Catch2::Catch2WithMain)
  target_compile_definitions(neuron-test-framework INTERFACE NEURON_CATCH2_VERSION=3)
endif()

neuron_find_headers(JSON nlohmann json.hpp)
if(JSON_HEADERS)
  target_include_directories(neuron-test-framework SYSTEM INTERFACE "${JSON_HEADERS}")
else()
  neuron_require_sources(nlohmann_json "nlohmann-json 3.11.3" https://github.com/nlohmann/json.git)
  FetchContent_Declare(nlohmann_json
    GIT_REPOSITORY https://github.com/nlohmann/json.git
    GIT_TAG 9cca280a4d0ccf0c08f47a99aa71d1b0e52f8d03) # v3.11.3
  set(JSON_BuildTests OFF CACHE INTERNAL "")
  FetchContent_MakeAvailable(nlohmann_json)
  target_link_libraries(neuron-test-framework INTERFACE nlohmann_json::nlohmann_json)
endif()
