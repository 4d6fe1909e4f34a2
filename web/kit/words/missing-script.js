import { say } from './say.js';

/** What is said at an element whose script didn't arrive. */
export const missingScriptWords = () => ({
  missing: say`This widget could not be loaded. Is the network there? Then try again, or reload the page.`,
  again: say`Try again`,
});
