#!/usr/bin/env node
/** Serves dist/ and, with --dev, rebuilds it on change. See `--help`. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { run, UsageError } from './command.mjs';
import { portError, readPort, requireFreePort } from './port.mjs';

const HELP = `Usage: node web/site/serve.mjs [--dev] [--dir FOLDER] [-- BUILD OPTIONS…]
       node web/site/serve.mjs --check-port

Serves the built site at http://127.0.0.1:8000/ with the headers of a strict host. PORT changes the port.

  --dev          rebuild and reload on change; what stands after -- goes to build-scripts/build
  --dir FOLDER   the built site (default: dist)
  --check-port   only say whether PORT is a port and free: exit code 0, or 1 and the reason
`;

const DIST = resolve(dirname(fileURLToPath(import.meta.url)), '../../dist');

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      dev: { type: 'boolean' },
      dir: { type: 'string' },
      'check-port': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const port = readPort(process.env.PORT);
  if (values['check-port']) {
    await requireFreePort(port);
    return;
  }
  const dir = resolve(values.dir ?? DIST);
  if (!existsSync(resolve(dir, 'index.html'))) {
    throw new UsageError(`There is no built site in ${dir}; run build-scripts/build first`);
  }

  // Imported late, because they need packages, and --check-port must work without any.
  const { createServer, listen } = await import('./server.mjs');
  const dev = values.dev ? (await import('./dev.mjs')).createDev({ dir, buildOptions: positionals }) : undefined;
  const server = createServer(dir, { handlers: dev ? [dev.handle] : [] });
  try {
    console.log(`The lesson is at ${await listen(server, port)} (Ctrl+C stops)`);
  } catch (cause) {
    throw portError(cause, port);
  }
  await dev?.watch();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
}

await run(main, { help: 'build-scripts/serve --help' });
