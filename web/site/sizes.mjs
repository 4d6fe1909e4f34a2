/**
 * What a page downloads, brotli-compressed, every file counted, against its budget: the lesson page, and one
 * widget embedded on somebody else's page. The built site's folder is the argument (default: dist).
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** In kB of 1000 bytes, as browsers' tools count. */
const BUDGETS = [
  { name: 'the lesson page', limit: 120, counts: () => true },
  {
    name: 'one widget embedded (neuron-parts)',
    limit: 60,
    counts: (/** @type {string} */ file) =>
      file === 'neuron-lesson.js' || (file.startsWith('assets/') && !file.includes('neuron-value')),
  },
];

const folder = process.argv[2] ?? fileURLToPath(new URL('../../dist', import.meta.url));

/** @param {string} directory */
async function filesIn(directory) {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

let paths;
try {
  paths = await filesIn(folder);
} catch {
  console.error(`sizes: there is no built site in ${folder}; run build-scripts/build`);
  process.exit(1);
}

const sizes = [];
for (const path of paths.sort()) {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  sizes.push({ file: relative(folder, path), bytes: brotliCompressSync(await readFile(path), quality).length });
}

for (const { file, bytes } of sizes) console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${file}`);
for (const { name, limit, counts } of BUDGETS) {
  const total = sizes.filter(({ file }) => counts(file)).reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  const over = total > limit;
  console.log(`${name}: ${total.toFixed(1)} kB of ${limit} kB brotli${over ? ', over the budget' : ''}`);
  if (over) process.exitCode = 1;
}
