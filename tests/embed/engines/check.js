/** What a visitor would see, written into #result: either the right numbers, and the next ones, or why there are none. */
const PATIENCE = 60_000;
const widget = document.querySelector('neuron-parts');
const inside = (selector) => widget.shadowRoot?.querySelector(selector);
const output = () => inside('.computed[data-name="y"] .value')?.textContent?.trim();
const notice = () => inside('.notice')?.textContent?.replace(/\s+/g, ' ').trim();

/** Looks again in each frame until there is something. */
async function until(look) {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const result = {};
await until(() => output() || notice() || globalThis.seen.blocked);
result.output = output();
result.notice = notice();
result.fallback = document.querySelector('neuron-parts p').getBoundingClientRect().height > 0;
if (result.output) {
  const weight = inside('[role="spinbutton"][data-name="w1"]');
  weight.focus();
  weight.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, composed: true, cancelable: true }),
  );
  await until(() => output() !== result.output);
  result.next = output();
}
if (location.search === '?offline') {
  // From now on the server answers nothing, and the learner asks for what hasn't been loaded yet.
  await fetch('go-offline');
  inside('[aria-label="Save picture or copy code"]').click();
  await until(notice);
  result.notice = notice();
}
document.querySelector('#result').textContent = JSON.stringify({ ...result, ...globalThis.seen });
document.documentElement.dataset.state = 'done';
