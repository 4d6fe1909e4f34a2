import { say } from './say.js';

/**
 * What the page inside an iframe says to learners, in the language that was last set with speak(). The build writes it
 * into embed.html in all languages, since what says that the network is away can't be loaded from it.
 */
export const frameWords = () => ({
  loading: say`Loading the widget…`,
  failed: say`The widget could not be loaded. Is the network there?`,
  again: say`Try again`,
});

/** @typedef {ReturnType<typeof frameWords>} FrameWords */
