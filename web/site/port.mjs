/**
 * The port that the lesson is served at. Nothing here needs a package or a build, so a caller can check the port before
 * either.
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
 * An error that says why the port can't be used, or the cause itself if it has another reason.
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
 * Rejects if the port can't be used.
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
