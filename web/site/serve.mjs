#!/usr/bin/env node
/** Serves dist/ for reading (and, with --dev, for working). `--help` says how. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_OUT } from './build-site.mjs';
import { createServer, listen } from './server.mjs';

const HELP = `Usage: node web/site/serve.mjs [--dev] [--dir FOLDER] [-- BUILD OPTIONS…]

Serves the built site at http://127.0.0.1:8000/ with the headers of a strict host. PORT changes the port.

  --dev          rebuild and reload on change; what stands after -- goes to build-scripts/build
  --dir FOLDER   the built site (default: dist)
`;

/** A mistake in how the command was called; its message is all that the caller needs. */
class UsageError extends Error {}

/** @param {string | undefined} text */
function readPort(text) {
  if (text === undefined || text === '') return 8000;
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65535))
    throw new UsageError(`PORT is “${text}”, but a port is a whole number from 0 (any free one) to 65535`);
  return port;
}

/** @param {number} port */
const suggestion = (port) => (port === 8001 ? 8002 : 8001);

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { dev: { type: 'boolean' }, dir: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const port = readPort(process.env.PORT);
  const dir = resolve(values.dir ?? DEFAULT_OUT);
  if (!existsSync(resolve(dir, 'index.html'))) {
    throw new UsageError(`There is no built site in ${dir}; run build-scripts/build first`);
  }

  const dev = values.dev ? (await import('./dev.mjs')).createDev({ dir, buildOptions: positionals }) : undefined;
  const server = createServer(dir, { handlers: dev ? [dev.handle] : [] });
  try {
    console.log(`The lesson is at ${await listen(server, port)} (Ctrl+C stops)`);
  } catch (cause) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (cause);
    if (code === 'EADDRINUSE') {
      throw new UsageError(`Port ${port} is taken; choose another: PORT=${suggestion(port)} build-scripts/serve`);
    }
    if (code === 'EACCES') {
      throw new UsageError(`Port ${port} isn't allowed for this user; choose another: PORT=8000 build-scripts/serve`);
    }
    throw cause;
  }
  await dev?.watch();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
}

try {
  await main();
} catch (cause) {
  const usage = /** @type {NodeJS.ErrnoException} */ (cause).code?.startsWith('ERR_PARSE_ARGS');
  if (!(cause instanceof UsageError) && !usage) throw cause;
  console.error(usage ? `${/** @type {Error} */ (cause).message}\n\n${HELP}` : /** @type {Error} */ (cause).message);
  process.exitCode = 1;
}
