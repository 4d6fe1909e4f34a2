/** What Chromium is started with in every test: no sandbox for root, nothing that asks the network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  // Letters as wide as in a window: chromium-headless-shell would round each to whole points.
  '--font-render-hinting=none',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
