/** A widget in an iframe: with its site's origin, and in a sandbox, where its origin is opaque. */
import { createServer as createPlainServer } from 'node:http';
import { expect, test } from './fixtures.mjs';

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
