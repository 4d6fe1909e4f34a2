/** A widget in an iframe: with its site's origin, and in a sandbox, where its origin is opaque. */

import { readFile } from 'node:fs/promises';
import { createServer as createPlainServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { folderOf } from '../../../web/embed/component-name.js';
import { frameHeights, NARROW, WIDE } from '../../../web/embed/frame-heights.js';
import { exampleIn } from '../../../web/site/docs.mjs';
import { createServer, listen } from '../../../web/site/server.mjs';
import { drawn, expect, test } from '../browser/fixtures.mjs';

/** A page of another origin, without our policy. */
async function otherSite(html) {
  const server = createPlainServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>Course</title><link rel="icon" href="data:,"><body>${html}`);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

// The policy of our strict server allows its own origin, which a sandboxed frame doesn't have.
for (const sandbox of ['', 'sandbox="allow-scripts"']) {
  test(`an iframe ${sandbox || 'without a sandbox'} grows with its widget, follows the page’s colours and tells its goals`, async ({
    page,
    site,
    openSite,
  }) => {
    const from = sandbox ? openSite : site;
    const course = await otherSite(
      `<iframe ${sandbox} title="AND" width="600" src="${from}embed.html#neuron-gate?gate=and&challenge="></iframe>
       <script src="${openSite}neuron-frames.js" async></script>`,
    );
    try {
      await page.goto(course.address);
      const inside = page.frameLocator('iframe');
      const gate = inside.locator('neuron-gate');
      await expect(gate.getByRole('table')).toBeVisible();
      const frame = page.locator('iframe');
      const height = await gate.evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
      await expect.poll(async () => Math.round((await frame.boundingBox()).height)).toBeGreaterThanOrEqual(height);
      expect((await frame.boundingBox()).height).toBeLessThan(height + 24);
      await page.evaluate(() => {
        document.body.style.background = '#111827';
        document.body.style.color = '#f3f4f6';
      });
      await expect.poll(() => gate.evaluate((element) => getComputedStyle(element).colorScheme)).toBe('dark');
      await page.evaluate(() => {
        globalThis.told = [];
        document.addEventListener('neuron-change', (event) => globalThis.told.push(event.detail));
      });
      await gate.getByRole('spinbutton', { name: 'weight 1' }).first().focus();
      await page.keyboard.press('ArrowUp');
      await expect.poll(() => page.evaluate(() => globalThis.told.length)).toBeGreaterThan(0);
    } finally {
      course.close();
    }
  });
}

test('a message from a window that isn’t ours changes nothing', async ({ page, openSite }) => {
  const course = await otherSite(
    `<iframe title="AND" width="600" src="${openSite}embed.html#neuron-gate?gate=and"></iframe>
     <script src="${openSite}neuron-frames.js" async></script>`,
  );
  try {
    await page.goto(course.address);
    await expect(page.frameLocator('iframe').locator('neuron-gate').getByRole('table')).toBeVisible();
    await expect.poll(() => page.locator('iframe').evaluate((element) => element.style.height)).not.toBe('');
    const before = await page.locator('iframe').evaluate((element) => element.style.height);
    await page.evaluate(() => window.postMessage({ channel: 'neuron-lesson', height: 7 }, '*'));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(await page.locator('iframe').evaluate((element) => element.style.height)).toBe(before);
  } finally {
    course.close();
  }
});

/** An address in a frame of this width, without a page that knows of it. */
const framed = (address, more = 'width="600" height="300"') =>
  `<iframe title="framed" ${more} src="${address}"></iframe>`;

/** The height that a page has given its frame, in px; 0 if none. */
const given = (frame) => frame.evaluate((element) => Number.parseFloat(element.style.height) || 0);

test('a frame has its widget whatever its page does with it: no height, out of sight, lazy, hidden, added later, slow', async ({
  page,
  openSite,
}) => {
  const of = (id, name, more) =>
    framed(`${openSite}embed.html#${name}`, `id="${id}" width="640" sandbox="allow-scripts" ${more}`);
  const course = await otherSite(
    `<script src="${openSite}neuron-frames.js"></script>
     ${of('none', 'neuron-trainer', 'height="0"')}<div style="height: 3000px"></div>
     ${of('below', 'neuron-xor', 'height="0"')}${of('light', 'neuron-gate', 'height="0"')}
     <div id="tab" hidden>${of('hidden', 'neuron-vision', 'style="border: 0"')}</div><div id="more"></div>
     <div style="height: 3000px"></div>${of('lazy', 'neuron-approximator', 'loading="lazy" height="40"')}`,
  );
  const slow = await page.context().newCDPSession(page);
  try {
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await page.goto(course.address);
    await expect.poll(() => given(page.locator('#none')), { timeout: 30_000 }).toBeGreaterThan(700);
    for (const id of ['#below', '#light']) {
      await expect.poll(() => given(page.locator(id)), { timeout: 30_000 }).toBeGreaterThan(700);
    }
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    // What is hidden has no height to be told.
    expect(await page.locator('#hidden').evaluate((element) => element.style.height)).toBe('');
    await page.locator('#tab').evaluate((element) => element.removeAttribute('hidden'));
    await page.locator('#hidden').scrollIntoViewIfNeeded();
    await expect.poll(() => given(page.locator('#hidden')), { timeout: 20_000 }).toBeGreaterThan(700);
    await page.locator('#more').evaluate((element, src) => {
      element.append(Object.assign(document.createElement('iframe'), { id: 'later', width: 640, height: 0, src }));
    }, `${openSite}embed.html?neuron-parts&inputs=1,2&weights=1,1`);
    await expect.poll(() => given(page.locator('#later'))).toBeGreaterThan(700);
    await page.locator('#lazy').scrollIntoViewIfNeeded();
    await expect.poll(() => given(page.locator('#lazy'))).toBeGreaterThan(700);
    await expect(page.frameLocator('#lazy').locator('neuron-approximator .widget')).toBeVisible();
    // A height that nothing can be seen at isn't taken, whoever tells it.
    const before = await given(page.locator('#later'));
    await page
      .frameLocator('#later')
      .locator('neuron-parts')
      .evaluate(() => {
        for (const height of [0, -1, Number.NaN, '0']) parent.postMessage({ channel: 'neuron-lesson', height }, '*');
        return new Promise((done) => setTimeout(done));
      });
    expect(await given(page.locator('#later'))).toBe(before);
  } finally {
    course.close();
  }
});

test('a frame whose page doesn’t see to its height can be scrolled to its widget’s end', async ({ page, site }) => {
  await page.setViewportSize({ width: 640, height: 300 });
  await page.goto(`${site}embed.html#neuron-gate?gate=and`);
  await expect(page.locator('neuron-gate').getByRole('table')).toBeVisible();
  await page.mouse.move(5, 150);
  await page.mouse.wheel(0, 5000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
});

test('a number in a frame comes with the formula of its neuron', async ({ page, site }) => {
  await page.goto(`${site}embed.html#neuron-value?model=example&name=w1`);
  await expect(page.locator('neuron-formula .widget')).toBeVisible();
  await page.getByRole('spinbutton', { name: 'weight 1' }).first().press('ArrowUp');
  await expect(page.locator('neuron-value')).toContainText('0.6');
});

test.describe('where scripts fail', () => {
  test.use({
    expectedErrors: [[/Failed to load resource/, /Failed to fetch dynamically/, /broken on purpose/], { option: true }],
  });

  for (const [what, sandbox, name, breaks] of [
    ['every script is missing', '', 'neuron-gate', { '**/neuron-lesson.js': 404, '**/neuron-whole.js': 404 }],
    ['the widget’s own part is missing', '', 'neuron-trainer', { '**/assets/neuron-trainer-*.js': 404 }],
    ['the one script is missing', 'sandbox="allow-scripts"', 'neuron-gate', { '**/neuron-whole.js': 404 }],
    ['the one script is broken', 'sandbox="allow-scripts"', 'neuron-xor', { '**/neuron-whole.js': 200 }],
  ]) {
    test(`${what}: the frame says so, in its page’s language, and Try again works`, async ({ page, openSite }) => {
      const course = await otherSite(
        `<script>document.documentElement.lang = 'de'</script>
         ${framed(`${openSite}embed.html#${name}`, `${sandbox} width="640" height="0"`)}
         <script src="${openSite}neuron-frames.js"></script>`,
      );
      const broken = { contentType: 'text/javascript', body: 'throw new Error("broken on purpose")' };
      for (const [pattern, status] of Object.entries(breaks)) {
        await page.route(pattern, (route) => route.fulfill({ status, ...broken }));
      }
      try {
        await page.goto(course.address);
        const inside = page.frameLocator('iframe');
        await expect(inside.getByRole('status')).toHaveText(
          'Das Widget konnte nicht geladen werden. Besteht eine Netzverbindung?',
        );
        await expect.poll(() => given(page.locator('iframe'))).toBeGreaterThan(40);
        for (const pattern of Object.keys(breaks)) await page.unroute(pattern);
        await inside.getByRole('button', { name: 'Noch einmal versuchen' }).click();
        await expect(inside.locator(`${name} .widget`)).toBeVisible();
        await expect.poll(() => given(page.locator('iframe'))).toBeGreaterThan(400);
      } finally {
        course.close();
      }
    });
  }
});

test.describe('under a policy with Trusted Types', () => {
  // 'self' is nothing in a sandbox, where the origin is opaque.
  const policy = (trusted, site) =>
    `default-src 'none'; script-src ${site} 'wasm-unsafe-eval'; img-src ${site}; require-trusted-types-for 'script'${trusted}`;
  test.use({
    expectedErrors: [
      [/createPolicy|violates the following Content Security Policy|policy violation/i],
      { option: true },
    ],
  });

  for (const [trusted, works] of [
    ['', true],
    ['; trusted-types neuron-lesson lit-html', true],
    ['; trusted-types neuron-lesson', false],
    ["; trusted-types 'none'", false],
  ]) {
    test(`a sandboxed frame ${works ? 'has its widget' : 'says what to allow'}: ${trusted || 'any policy'}`, async ({
      page,
      openSite,
    }) => {
      const dist = fileURLToPath(new URL('../../../dist', import.meta.url));
      const host = createServer(dist, {
        handlers: [
          (request, response) => {
            response.setHeader('Content-Security-Policy', policy(trusted, `http://${request.headers.host}`));
            return false;
          },
        ],
      });
      const site = await listen(host, 0);
      const course = await otherSite(
        `${framed(`${site}embed.html#neuron-gate?gate=and`, 'sandbox="allow-scripts" width="640"')}
         <script src="${openSite}neuron-frames.js"></script>`,
      );
      try {
        await page.goto(course.address);
        const inside = page.frameLocator('iframe');
        if (works) await expect(inside.locator('neuron-gate').getByRole('table')).toBeVisible();
        else await expect(inside.getByRole('status').nth(1)).toContainText('trusted-types neuron-lesson lit-html');
      } finally {
        course.close();
        host.closeAllConnections();
        host.close();
      }
    });
  }
});

/** Common widths of frames, and such at which a widget changes its columns. */
const WIDTHS = {
  wide: [WIDE, 700, 768, 800, 860, 1000, 1200],
  narrow: [NARROW, 360, 390, 480, 560, WIDE - 1],
};

for (const [name, known] of Object.entries(frameHeights)) {
  test(`the heights that are known of its frames hold ${name} at any width, without much room to spare`, async ({
    page,
    openSite,
  }) => {
    const source = new URL(`../../../web/${folderOf(name)}/${name}.md`, import.meta.url);
    const example = exampleIn(await readFile(source, 'utf8'), name);
    await page.setViewportSize({ width: WIDE, height: known.wide });
    await page.goto(`${openSite}embed.html#${name}?${new URLSearchParams([...example])}`);
    await expect(page.locator(name).locator('[part="widget"], .settable').first()).toBeVisible();
    // Networks and code come later.
    await expect.poll(() => heightOf(page), { timeout: 20_000 }).toBeGreaterThan(known.wide - 200);
    for (const [kind, widths] of Object.entries(WIDTHS)) {
      const heights = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: known[kind] });
        await drawn(page);
        await drawn(page);
        heights.push(await heightOf(page));
      }
      expect(Math.max(...heights), `${kind}: ${heights}`).toBeLessThanOrEqual(known[kind]);
      expect(Math.max(...heights), `${kind}: ${heights}`).toBeGreaterThan(known[kind] - 60);
    }
  });
}

/** How high what is in a frame's page is, with its margins. */
function heightOf(page) {
  return page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().bottom));
}

test('what can’t be read of an address is named, five at most, and the widget is there', async ({ page, site }) => {
  await page.goto(`${site}embed.html#%`);
  await expect(page.getByRole('status')).toContainText(
    'There is no widget “%”; this address needs one: neuron-activation',
  );
  await page.goto(`${site}embed.html#neuron-gate?gate=or&weights=%E0%A4&bias=%`);
  await expect(page.getByRole('status').first()).toContainText('“weights=%E0%A4” was left out');
  await expect(page.getByRole('status').nth(1)).toContainText('“bias=%” was left out');
  await expect(page.locator('neuron-gate').getByRole('table')).toBeVisible();
  await page.goto(`${site}embed.html?neuron-gate&gate=or${'&x=%'.repeat(50)}`);
  await expect(page.locator('body > [role="status"]')).toHaveCount(6);
  await expect(page.locator('body > [role="status"]').last()).toHaveText('… and 45 more.');
  await expect(page.locator('neuron-gate')).toHaveAttribute('gate', 'or');
});

test('an address that names no widget, or an attribute that there isn’t, says so', async ({ page, site }) => {
  await page.goto(`${site}embed.html#neuron-soup`);
  await expect(page.getByRole('status')).toContainText('There is no widget “neuron-soup”');
  await page.goto(`${site}embed.html#neuron-gate?gate=or&onclick=alert(1)`);
  await expect(page.getByRole('status').first()).toContainText('neuron-gate has no attribute “onclick”');
  await expect(page.locator('neuron-gate')).toHaveAttribute('gate', 'or');
});

for (const [name, html, open] of [
  [
    'neuron-gate',
    '<neuron-gate gate="or" challenge></neuron-gate>',
    (widget) => widget.getByRole('button', { name: 'Save picture or copy code' }).click(),
  ],
  [
    'neuron-trainer',
    '<neuron-trainer data="moons"></neuron-trainer>',
    (widget) => widget.getByText('Link, code and files').click(),
  ],
  [
    'neuron-approximator',
    '<neuron-approximator function="step"></neuron-approximator>',
    (widget) => widget.getByText('Pictures as files').click(),
  ],
]) {
  test(`${name} gives its own code for embedding: a tag, and an iframe that shows the same`, async ({
    page,
    host,
    context,
    site,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await host(html);
    const widget = page.locator(name);
    await expect(widget.locator('.widget')).toBeVisible();
    await open(widget);
    await widget.getByRole('button', { name: 'Tag', exact: true }).click();
    await expect(widget.getByText('The tag is copied.')).toBeVisible();
    const tag = await page.evaluate(() => navigator.clipboard.readText());
    expect(tag).toContain(`<script type="module" src="${site}neuron-lesson.js"></script>`);
    expect(tag).toContain(html.replace(/<\/.*$/, ''));
    if (name === 'neuron-gate') await open(widget);
    await widget.getByRole('button', { name: 'Iframe', exact: true }).click();
    await expect(widget.getByText('The iframe is copied.')).toBeVisible();
    const frame = await page.evaluate(() => navigator.clipboard.readText());
    const address = /src="([^"]+)"/.exec(frame)[1].replaceAll('&amp;', '&');
    await page.goto(address);
    await expect(page.locator(name).locator('.widget')).toBeVisible();
    const [attribute, value] = /(\w+)="(\w+)"/.exec(html).slice(1);
    await expect(page.locator(name)).toHaveAttribute(attribute, value);
  });
}
