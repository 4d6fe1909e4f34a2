/** How a command ends: a caller's mistake prints a readable line; anything else is a bug and prints its stack. */

/** A mistake in how the command was called; its message is all that the caller needs. */
export class UsageError extends Error {}

/**
 * @param {() => Promise<void>} main
 * @param {{ help: string, expected?: (cause: unknown) => boolean }} options help: the command that explains the options
 */
export async function run(main, { help, expected = () => false }) {
  try {
    await main();
  } catch (cause) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (cause);
    if (code?.startsWith('ERR_PARSE_ARGS')) {
      // Without Node.js's advice about positional arguments that start with a dash.
      console.error(`${message.replace(/\. To specify[\s\S]*/, '')}; see ${help}`);
    } else if (cause instanceof UsageError || expected(cause)) {
      console.error(message);
    } else {
      throw cause;
    }
    process.exitCode = 1;
  }
}
