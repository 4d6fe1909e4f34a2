/** What pages may download, in kB of 1000 bytes, as in browsers' developer tools, compressed with brotli. */
export const BUDGETS = Object.freeze({
  page: 135,
  widget: 76,
  /** A widget that trains, with the training core; both are loaded when the widget comes near the viewport. */
  heavy: 114,
  /** What the lesson page loads later: widgets that train, the training core, and views that a learner opens. */
  later: 145,
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
  ['what-is-a-neuron.html', 258],
]);

/**
 * What a page may need before its first live number, by the names of tests/web/first-light/pages.mjs: how often in a row
 * it asks and waits after its HTML, and the kB of all that is asked for until then, its HTML too.
 * build-scripts/first-light measures it.
 */
export const FIRST_LIGHT = new Map([
  ['neuron-parts alone', { trips: 2, kB: 71 }],
  ['neuron-gate alone', { trips: 2, kB: 75 }],
  ['neuron-trainer alone', { trips: 2, kB: 114 }],
  ['the lesson', { trips: 1, kB: 135 }],
  ['neuron-parts in a frame', { trips: 3, kB: 76 }],
  ['neuron-parts in a sandbox', { trips: 3, kB: 234 }],
  ['the lesson as one file', { trips: 0, kB: 258 }],
]);
