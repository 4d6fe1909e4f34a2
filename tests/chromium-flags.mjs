/** What Chromium is started with in every test: no sandbox for root, nothing that asks the network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  // Letters as in a window, where fontconfig says how they are hinted; chromium-headless-shell has a default of its own.
  '--font-render-hinting=slight',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
