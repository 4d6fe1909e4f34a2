/** What pages may download, in kB of 1000 bytes, as in browsers' developer tools, compressed with brotli. */
export const BUDGETS = Object.freeze({
  page: 135,
  widget: 76,
  /** A widget that trains, with the training core; both are loaded when the widget comes near the viewport. */
  heavy: 114,
  /** What the lesson page loads later: widgets that train, the training core, and views that a learner opens. */
  later: 144,
  /** What a page that isn't in English loads in addition: a catalogue, and the code that translates. */
  language: 18,
});

/** The scripts that other people's pages load in addition to a widget's own files. */
export const WAYS_IN = new Map([
  ['neuron-dock.js', 9],
  ['neuron-fences.js', 5],
  ['neuron-frames.js', 4],
  ['embed.js', 4],
]);

/** Files that hold everything, for where nothing else can be loaded: a sandboxed iframe's script, and a lesson. */
export const WHOLE = new Map([
  ['neuron-whole.js', 228],
  ['what-is-a-neuron.html', 256],
]);
