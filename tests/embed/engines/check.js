/** Writes what a visitor would see into #result: either the right number and the next one, or why there are none. */
const PATIENCE = 60_000;
let widget = document.querySelector('neuron-parts');
const inside = (selector) => widget.shadowRoot?.querySelector(selector);
const output = () => inside('.computed[data-name="y"] .value')?.textContent?.trim();
const notice = () => inside('.notice')?.textContent?.replace(/\s+/g, ' ').trim();

/** Looks again every 20 ms until there is something. */
async function until(look) {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Asks the driver for a drag by mouse. Returns the number before the drag and after the mouse was released. */
async function drag(number, dx) {
  // WebKitGTK's driver answers before the page has received the last mouse events.
  let isReleased = false;
  addEventListener('pointerup', () => (isReleased = true), { once: true });
  number.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = number.getBoundingClientRect();
  const before = number.getAttribute('aria-valuetext');
  document.documentElement.dataset.drag = [x + width / 2, y + height / 2, dx].map(Math.round).join(' ');
  await until(() => isReleased && !document.documentElement.dataset.drag);
  // The release is drawn in the next frame.
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  return [before, number.getAttribute('aria-valuetext')];
}

/** Gives the widget less room and more, frame by frame: a loop of observers would be an error of the page. */
async function resize() {
  for (const width of [700, 420, 300, 240, 500, 260, 800]) {
    document.body.style.width = `${width}px`;
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  document.body.style.width = '';
}

/** Removes the widget and adds it again twenty times, as a course that changes pages without a reload does. */
async function awayAndBack() {
  const { core } = widget;
  const before = core.liveHandles();
  for (let i = 0; i < 20; i++) {
    const next = widget.cloneNode(true);
    widget.remove();
    await until(() => core.liveHandles() === 0);
    widget = next;
    document.querySelector('#result').before(widget);
    await until(() => output() === result.output);
  }
  const after = core.liveHandles();
  widget.remove();
  await until(() => core.liveHandles() === 0);
  return { handles: [before, after, core.liveHandles()] };
}

const result = {};
await until(() => output() || notice() || globalThis.seen.blocked);
result.output = output();
result.notice = notice();
result.direction = inside('.widget') && getComputedStyle(inside('.widget')).direction;
result.step = inside('.next')?.textContent.trim();
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
if (location.search === '?visit') {
  await resize();
  result.dragged = await drag(inside('[role="spinbutton"][data-name="w1"]'), 40);
  Object.assign(result, await awayAndBack());
}
if (location.search === '?places') {
  const styles = ['display: flex', 'display: grid; place-items: center', 'float: left', 'width: fit-content'];
  const places = styles.map((style) => {
    const place = document.createElement('div');
    place.style.cssText = style;
    place.append(document.createElement('neuron-parts'));
    document.body.append(place);
    return place.firstElementChild;
  });
  await until(() => places.every((each) => each.shadowRoot?.querySelector('.widget')));
  result.widths = places.map((each) => Math.round(each.getBoundingClientRect().width));
}
if (location.search === '?offline') {
  // From now on, the server doesn't answer, and the learner opens something that hasn't been loaded yet.
  await fetch('go-offline');
  inside('[aria-label="Save picture or copy code"]').click();
  await until(notice);
  result.notice = notice();
}
document.querySelector('#result').textContent = JSON.stringify({ ...result, ...globalThis.seen });
document.documentElement.dataset.state = 'done';
