import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';

const read = (/** @type {string} */ path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

test("CMake's minimum is the same with presets and without", async () => {
  const { major, minor } = JSON.parse(await read('CMakePresets.json')).cmakeMinimumRequired;
  assert.match(await read('CMakeLists.txt'), new RegExp(`^cmake_minimum_required\\(VERSION ${major}\\.${minor}\\)`));
});
