/**
 * How long scripts run per frame while a learner drags a number, on the lesson page and in one page that links all views
 * of one neuron: median and 95th percentile, at a processor slowed down four times. A figure for notes, not a test:
 * machines here are shared.
 */
import { fileURLToPath } from 'node:url';
import puppeteer from '../../web/node_modules/puppeteer-core/lib/esm/puppeteer/puppeteer-core.js';
import { createServer, listen } from '../../web/site/server.mjs';
import { CHROMIUM_FLAGS } from '../chromium-flags.mjs';

const SLOWDOWN = 4;
const FRAMES = 120;
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Each with where to drag. */
const PAGES = [
  { name: 'the lesson page, w₁ of the example', path: '', element: 'neuron-parts', number: 'w1' },
  { name: 'the lesson page, w₁ of the AND gate', path: '', element: 'neuron-gate', number: 'w1' },
  { name: 'all views of one neuron on a page, w₁', path: 'linked', element: 'neuron-gate', number: 'w1' },
  { name: 'the boundary with points on it, its line', path: 'boundary', element: 'neuron-boundary', number: 'slide' },
];

const LINKED = `<!doctype html><html lang="en"><title>Linked</title><script type="module" src="neuron-lesson.js"></script>
  <p>w₁ = <neuron-value model="m" name="w1">1</neuron-value>, y = <neuron-value model="m" name="y">1</neuron-value></p>
  <neuron-gate model="m" gate="and" weights="1, 1" bias="-1.5" activation="step"></neuron-gate>
  <neuron-parts model="m"></neuron-parts><neuron-formula model="m" form="numbers"></neuron-formula>
  <neuron-activation model="m"></neuron-activation><neuron-anatomy model="m"></neuron-anatomy>`;

const BOUNDARY = `<!doctype html><html lang="en"><title>Boundary</title><script type="module" src="neuron-lesson.js"></script>
  <neuron-boundary activation="sigmoid"></neuron-boundary>`;

const server = createServer(dist, {
  base: '/',
  handlers: [
    (request, response) => {
      const html = request.url.endsWith('/linked') ? LINKED : request.url.endsWith('/boundary') ? BOUNDARY : '';
      if (!html) return false;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(html);
      return true;
    },
  ],
});
const address = await listen(server, 0);
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: CHROMIUM_FLAGS });
try {
  for (const { name, path, element, number } of PAGES) {
    const page = await browser.newPage();
    // Tall, so that every linked view is on screen and has to follow.
    await page.setViewport({ width: 1440, height: path ? 4000 : 900 });
    await page.goto(new URL(path, address).href, { waitUntil: 'networkidle0' });
    const times = await drag(page, element, number);
    const at = (/** @type {number} */ share) => times[Math.floor(share * (times.length - 1))].toFixed(1);
    console.log(
      `${name}: median ${at(0.5)} ms, 95 % ${at(0.95)} ms of scripting per frame (${times.length} frames, ${SLOWDOWN} × slower)`,
    );
    await page.close();
  }
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

/** Drags back and forth, a few pixels a frame; the milliseconds of scripting in each frame, sorted. */
async function drag(page, element, number) {
  const handle = await page.evaluateHandle(
    (tag, name) =>
      document
        .querySelector(tag)
        .shadowRoot.querySelector(`[role="spinbutton"][data-name="${name}"], .knob[data-handle="${name}"]`),
    element,
    number,
  );
  await handle.evaluate((target) => target.scrollIntoView({ block: 'center' }));
  const box = await handle.boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const scripting = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find((metric) => metric.name === 'ScriptDuration').value;
  };
  await page.mouse.move(x, y);
  await page.mouse.down();
  const times = [];
  for (let frame = 0; frame < FRAMES; ++frame) {
    const before = await scripting();
    await page.mouse.move(x + 40 * Math.sin(frame / 6), y);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    times.push((await scripting()) - before);
  }
  await page.mouse.up();
  return times.sort((a, b) => a - b);
}
