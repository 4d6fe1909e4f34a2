/**
 * The port that the lesson is served at. Nothing here needs a package or a build, so that a caller can ask before both.
 */
import { createServer } from 'node:net';
import { UsageError } from './command.mjs';

/**
 * @param {string | undefined} text the value of PORT
 * @returns {number}
 */
export function readPort(text) {
  if (text === undefined || text === '') return 8000;
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65535)) {
    throw new UsageError(`PORT is “${text}”, but a port is a whole number from 0 (any free one) to 65535`);
  }
  return port;
}

/**
 * What to tell somebody whose port can't be had, or the failure itself where it is another.
 *
 * @param {unknown} cause
 * @param {number} port
 */
export function portError(cause, port) {
  const { code } = /** @type {NodeJS.ErrnoException} */ (cause);
  if (code === 'EADDRINUSE') {
    const other = port === 8001 ? 8002 : 8001;
    return new UsageError(`Port ${port} is taken; choose another: PORT=${other} build-scripts/serve`);
  }
  if (code === 'EACCES') {
    return new UsageError(`Port ${port} isn't allowed for this user; choose another: PORT=8000 build-scripts/serve`);
  }
  return cause;
}

/**
 * Fails where serving would fail.
 *
 * @param {number} port
 * @returns {Promise<void>}
 */
export function requireFreePort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (cause) => reject(portError(cause, port)));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}
