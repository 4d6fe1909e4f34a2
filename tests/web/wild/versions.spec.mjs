/** Two different builds on one page: from a plugin and a template, or from one year and the next. */
import { CONTENT_SECURITY_POLICY } from '../../../web/site/server.mjs';
import { version } from '../../../web/toolchain/targets.mjs';
import { expect, partsOf, test } from '../browser/fixtures.mjs';

/** Serves the same build once more, below other/, with what makes it another one. */
async function serveOther(page, edit = (script) => script.replaceAll(version, '9.9.9')) {
  await page.route('**/other/**', async (route) => {
    try {
      const response = await route.fetch({ url: route.request().url().replace('/other/', '/') });
      if (!route.request().url().endsWith('.js')) await route.fulfill({ response });
      else await route.fulfill({ response, body: edit(await response.text()) });
    } catch {
      // What is still on its way when a test ends can't be answered any more. The route itself must stay until then:
      // without it the server says 404, which a page reports.
      await route.abort().catch(() => undefined);
    }
  });
}

/** Opens a page with these scripts, in this order, and this HTML. */
async function show(page, scripts, html) {
  const tags = scripts.map((src) => `<script ${/frames/.test(src) ? '' : 'type="module" '}src="${src}"></script>`);
  await page.route('**/pair', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: {
        'Content-Security-Policy': CONTENT_SECURITY_POLICY.replace("default-src 'none'", "default-src 'self'"),
      },
      body: `<!doctype html><html lang="en"><title>Pair</title><link rel="icon" href="icon.svg"><main>${html}</main>${tags.join('')}</html>`,
    }),
  );
  await page.goto('pair');
}

const ELEMENTS = `<neuron-parts model="m" inputs="1" weights="2" bias="0"></neuron-parts>
  <p><neuron-value model="m" name="y">2</neuron-value></p><neuron-gate gate="and"></neuron-gate><neuron-xor></neuron-xor>`;

for (const [first, second] of [
  ['other/', ''],
  ['', 'other/'],
]) {
  test(`the script that runs first serves the page alone, here from “${first}”`, async ({ page }) => {
    await serveOther(page);
    const [loaded, said] = [[], []];
    page.on('request', (request) => loaded.push(request.url()));
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    await show(page, [`${first}neuron-lesson.js`, `${second}neuron-lesson.js`], ELEMENTS);
    const parts = partsOf(page.locator('neuron-parts'));
    await parts.number('weight 1').focus();
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('neuron-value .computed')).toHaveText('2.1');
    await page.locator('neuron-xor').scrollIntoViewIfNeeded();
    await expect(page.locator('neuron-xor').getByRole('button', { name: 'Run' }).first()).toBeVisible();
    const parted = loaded.filter((url) => /\/(neuron-(parts|value|gate|xor)|(neuron|training)-core)-/.test(url));
    expect(parted.length).toBeGreaterThan(5);
    expect(parted.filter((url) => url.includes('/other/') !== (first === 'other/'))).toEqual([]);
    const [ours, theirs] = first ? [version, '9.9.9'] : ['9.9.9', version];
    expect(said).toEqual([`info: neuron-lesson ${ours} leaves this page to ${theirs}, whose script ran first.`]);
    // Nor does it keep room for elements that aren't its own.
    const keepers = await page.evaluate(
      () => document.adoptedStyleSheets.filter(({ cssRules }) => /neuron-xor/.test(cssRules[0].cssText)).length,
    );
    expect(keepers).toBe(1);
    // What a page asks of the second, the first does.
    await page.evaluate(async (src) => {
      const { configure, define } = await import(new URL(src, document.baseURI).href);
      configure({ decimal: 'comma' });
      define(['neuron-formula']);
      await customElements.whenDefined('neuron-formula');
      document.querySelector('main').append(document.createElement('neuron-parts'));
    }, `${second}neuron-lesson.js`);
    await expect(partsOf(page.locator('neuron-parts').last()).computed('y')).toHaveText('0,9');
  });

  test(`with a build of before that was agreed on, every element still works, the first from “${first}”`, async ({
    page,
  }) => {
    await serveOther(page, (script) => script.replaceAll('neuron-lesson-copy', 'nothing-that-anyone-asks'));
    await show(page, [`${first}neuron-lesson.js`, `${second}neuron-lesson.js`], ELEMENTS);
    await expect(partsOf(page.locator('neuron-parts')).computed('y')).toHaveText('2');
    await expect(page.locator('neuron-gate').getByRole('table')).toBeVisible();
    await page.locator('neuron-xor').scrollIntoViewIfNeeded();
    await expect(page.locator('neuron-xor').getByRole('button', { name: 'Run' }).first()).toBeVisible();
  });
}

test('an element that the first script is too old for comes from the second', async ({ page, host }) => {
  // What a script asks, and what it is answered: the agreement that every version must keep.
  await page.addInitScript(() => {
    const asked = [];
    Object.assign(globalThis, { asked });
    const first = {
      version: '0.0.1',
      names: ['neuron-parts'],
      define: (names) => asked.push(['define', names]),
      configure: (settings) => asked.push(['configure', settings]),
    };
    document.addEventListener('neuron-lesson-copy', ({ detail }) => {
      if (detail.role === 'elements') detail.first ??= first;
    });
  });
  await host('<neuron-parts></neuron-parts><neuron-gate gate="and"></neuron-gate>');
  await expect(page.locator('neuron-gate').getByRole('table')).toBeVisible();
  const asked = await page.evaluate(async () => {
    const { configure, define, version } = await import(new URL('neuron-lesson.js', document.baseURI).href);
    configure({ decimal: 'comma' });
    define(['neuron-parts']);
    return { asked: globalThis.asked, version, parts: customElements.get('neuron-parts') === undefined };
  });
  const calls = [
    ['configure', { decimal: 'comma' }],
    ['define', ['neuron-parts']],
  ];
  expect(asked).toEqual({ asked: calls, version, parts: true });
});

test('two scripts for blocks, or for frames, do their work once', async ({ page }) => {
  await serveOther(page);
  const block = '<pre><code class="language-neuron-gate">gate: or\n</code></pre>';
  const frame = '<iframe src="embed.html#neuron-parts" title="A neuron" width="600" height="600"></iframe>';
  const scripts = ['neuron-fences', 'neuron-dock', 'neuron-frames'].flatMap((name) => [
    `${name}.js`,
    `other/${name}.js`,
  ]);
  await show(
    page,
    scripts,
    `<article><h2>The AND gate</h2><p>Both.</p>${block}${frame}</article>
    <script type="application/json" data-neuron-dock>{ "The AND gate": { "widget": "neuron-gate", "gate": "and" } }</script>`,
  );
  await expect(page.locator('neuron-gate').getByRole('table')).toHaveCount(2);
  await page.evaluate(() => {
    Object.assign(globalThis, { changes: 0 });
    addEventListener('neuron-change', () => globalThis.changes++);
  });
  const inside = partsOf(page.frameLocator('iframe').locator('neuron-parts'));
  await inside.number('weight 1').focus();
  await page.keyboard.press('ArrowUp');
  await expect(inside.computed('y')).toHaveText('1.1');
  await expect.poll(() => page.evaluate(() => globalThis.changes)).toBe(1);
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => page.evaluate(() => globalThis.changes)).toBe(2);
  await expect(page.locator('neuron-gate')).toHaveCount(2);
});
