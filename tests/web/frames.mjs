/**
 * Measures how long scripts run per frame while a learner drags a number, on the lesson page and on a page that links
 * all views of one neuron, and how long a task takes while three trainers run. Prints the median, the 95th percentile
 * and, for tasks, the longest, with the processor slowed down four times. These are figures for notes, not a test,
 * because the machines are shared.
 */
import { fileURLToPath } from 'node:url';
import puppeteer from '../../web/node_modules/puppeteer-core/lib/esm/puppeteer/puppeteer-core.js';
import { createServer, listen } from '../../web/site/server.mjs';
import { BROWSER_ENVIRONMENT } from '../browser-environment.mjs';
import { CHROMIUM_FLAGS } from '../chromium-flags.mjs';

const SLOWDOWN = 4;
/** A tenth is enough to see that it works. */
const FRAMES = process.argv.includes('--quick') ? 12 : 120;
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** The measured pages, each with the number to drag. */
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

const TRAINERS = `<!doctype html><html lang="en"><title>Trainers</title><script type="module" src="neuron-lesson.js"></script>
  <neuron-trainer></neuron-trainer><neuron-trainer data="circle" layers="4, 2" activation="tanh" rate="0.1"></neuron-trainer>
  <neuron-trainer data="spiral" layers="8, 8" activation="tanh" rate="0.1" batch="10"></neuron-trainer>`;

/** The HTML of the tests' own pages, by the end of their addresses. */
const HTML = new Map(Object.entries({ linked: LINKED, boundary: BOUNDARY, trainers: TRAINERS }));

const server = createServer(dist, {
  base: '/',
  handlers: [
    (request, response) => {
      const html = HTML.get(request.url.split('/').pop());
      if (!html) return false;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(html);
      return true;
    },
  ],
});
const address = await listen(server, 0);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM,
  args: CHROMIUM_FLAGS,
  env: BROWSER_ENVIRONMENT,
});
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
  console.log(`three trainers, as fast as they go: ${await trainers()}`);
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

/** Drags back and forth, a few pixels per frame. Returns the milliseconds of scripting in each frame, sorted. */
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

/** Measures the tasks of the page's main thread while three trainers run. */
async function trainers() {
  const page = await browser.newPage();
  await page.setViewport({ width: 1440, height: 3000 });
  await page.goto(new URL('trainers', address).href, { waitUntil: 'networkidle0' });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('neuron-trainer')].every((trainer) => trainer.shadowRoot?.querySelector('.controls')),
  );
  await page.evaluate(() => {
    for (const trainer of document.querySelectorAll('neuron-trainer')) {
      const speed = trainer.shadowRoot.querySelector('.controls select');
      speed.selectedIndex = 3;
      speed.dispatchEvent(new Event('change'));
      trainer.shadowRoot.querySelector('.controls .main').click();
    }
  });
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline'] });
  for (let frame = 0; frame < FRAMES; ++frame) await page.evaluate(() => new Promise(requestAnimationFrame));
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  // The thread that runs scripts is the page's main one.
  const main = traceEvents.find(({ name }) => name === 'FunctionCall');
  const times = traceEvents
    .filter(({ name, tid, pid, dur }) => name === 'RunTask' && tid === main.tid && pid === main.pid && dur > 1000)
    .map(({ dur }) => dur / 1000)
    .sort((a, b) => a - b);
  await page.close();
  const at = (/** @type {number} */ share) => times[Math.floor(share * (times.length - 1))]?.toFixed(1);
  return `median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms a task (${times.length} of over 1 ms in ${FRAMES} frames)`;
}
