/** How build-scripts/first-light counts: on pages whose trips are known. */
import { fileURLToPath } from 'node:url';
import { expect, test } from '../../../web/node_modules/@playwright/test/index.mjs';
import { serveCompressed } from '../first-light/server.mjs';
import { countTrips } from '../first-light/trips.mjs';

const html = (/** @type {string} */ head) =>
  `<!doctype html><title>Trips</title><link rel="icon" href="data:,">${head}<neuron-parts></neuron-parts>`;
/** Shows a number as an element does. */
const SHOW = `const root = document.querySelector('neuron-parts').attachShadow({ mode: 'open' });
  root.innerHTML = '<b class="computed" data-name="y"><i class="value"></i></b>';
  root.querySelector('i').textContent = '0.9';`;
const entry = (/** @type {string} */ code) =>
  `<script type="module" src="a.js"></script><script type="module">${code}</script>`;

const PAGES = [
  {
    name: 'a number that is in the page',
    files: { 'page.html': html(`<script type="module">${SHOW}</script>`) },
    trips: [],
  },
  {
    name: 'one after the other',
    files: {
      'page.html': html(entry('')),
      'a.js': `import './b.js'; await fetch('c.css'); await import('./d.js');`,
      'b.js': '',
      'c.css': '',
      'd.js': SHOW,
    },
    trips: [['a.js'], ['b.js'], ['c.css'], ['d.js']],
  },
  {
    name: 'the same, preloaded',
    files: {
      'page.html': html(
        `<link rel="modulepreload" href="b.js"><link rel="modulepreload" href="d.js">
         <link rel="preload" as="fetch" href="c.css" crossorigin>${entry('')}`,
      ),
      'a.js': `import './b.js'; await fetch('c.css', { credentials: 'same-origin' }); await import('./d.js');`,
      'b.js': '',
      'c.css': '',
      'd.js': SHOW,
    },
    trips: [['a.js', 'b.js', 'c.css', 'd.js']],
  },
  {
    name: 'a script that computes for long before it asks',
    files: {
      'page.html': html(`<script type="module" src="a.js"></script><script type="module" src="b.js"></script>`),
      'a.js': `import('./c.css.js');`,
      'b.js': `const end = performance.now() + 700; while (performance.now() < end); import('./d.js');`,
      'c.css.js': '',
      'd.js': SHOW,
    },
    trips: [
      ['a.js', 'b.js'],
      ['c.css.js', 'd.js'],
    ],
  },
  {
    name: 'what is asked for after the number',
    files: { 'page.html': html(entry('')), 'a.js': `${SHOW} setTimeout(() => import('./b.js'), 500);`, 'b.js': '' },
    trips: [['a.js']],
  },
  {
    name: 'a number in a frame',
    files: {
      'page.html': '<!doctype html><title>Trips</title><iframe src="in.html"></iframe>',
      'in.html': html(entry('')),
      'a.js': SHOW,
    },
    trips: [['in.html'], ['a.js']],
    inFrame: true,
  },
];

for (const { name, files, trips, inFrame = false } of PAGES) {
  test(`trips are counted: ${name}`, async ({ page }) => {
    const folder = fileURLToPath(new URL('.', import.meta.url));
    const own = new Map(Object.entries(files));
    const site = await serveCompressed(folder, own);
    const other = await serveCompressed(folder, own);
    // A frame of its page's origin may take over the window, and what waits in it, of the empty page before.
    if (inFrame) own.set('page.html', files['page.html'].replace('in.html', `${other.address}in.html`));
    try {
      const session = await page.context().newCDPSession(page);
      const counted = await countTrips(session, `${site.address}page.html`, 'neuron-parts');
      const names = counted.map((urls) => urls.map((url) => url.split('/').pop()).sort());
      expect(names).toEqual([['page.html'], ...trips]);
    } finally {
      site.close();
      other.close();
    }
  });
}
