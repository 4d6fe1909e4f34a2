/** Chromium's flags in every test: no sandbox, so that root can run it, and nothing that uses the network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  // Hints letters as in a window, where fontconfig decides; chromium-headless-shell has its own default.
  '--font-render-hinting=slight',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
