/** What stands together stays together in narrow places. */
import { expect, test } from './fixtures.mjs';

for (const width of [265, 390]) {
  test(`a slider stands between its two buttons at ${width} px, and the steps of training in one row`, async ({
    page,
    host,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await host(
      '<neuron-trainer></neuron-trainer><neuron-approximator></neuron-approximator><neuron-gate></neuron-gate>',
    );
    const rowsOf = (controls) =>
      controls.evaluateAll((all) => {
        const middles = all
          .map((each) => each.getBoundingClientRect())
          .map(({ y, height }) => Math.round(y + height / 2));
        return Math.max(...middles) - Math.min(...middles);
      });
    for (const name of ['trainer', 'approximator', 'gate']) {
      const element = page.locator(`neuron-${name}`);
      await element.scrollIntoViewIfNeeded();
      await expect(element.locator('.inspector input[type="range"]')).toBeVisible();
      const controls = element.locator('.inspector > button, .inspector > input[type="range"]');
      await expect(controls).toHaveCount(3);
      expect(await rowsOf(controls), name).toBeLessThan(4);
    }
    const steps = page.locator('neuron-trainer').getByRole('group', { name: 'One step' }).getByRole('button');
    await expect(steps).toHaveCount(3);
    expect(await rowsOf(steps)).toBeLessThan(4);
  });
}

for (const lang of ['en', 'de', 'ar']) {
  test(`headings stand clear of the line beside them, and of each other: ${lang}`, async ({ page, host }) => {
    await host('<neuron-parts></neuron-parts>', lang);
    for (const width of [300, 330, 360, 390, 480]) {
      await page.setViewportSize({ width, height: 900 });
      const diagram = page.locator('neuron-parts svg.diagram');
      await expect.poll(() => diagram.evaluate((svg) => svg.getBoundingClientRect().width)).toBeLessThan(width);
      const [line, ...boxes] = await diagram.evaluate((svg) => {
        const boxOf = (each) => each.getBBox();
        const headings = [...svg.querySelectorAll('.heading')].slice(3).map(boxOf);
        // The way from the products comes down at the left edge of what it draws.
        const left = Math.min(...[...svg.querySelectorAll('.edge.product')].map((each) => boxOf(each).x));
        return [left, ...headings.map(({ x, width }) => ({ from: x, to: x + width }))];
      });
      expect(boxes[0].from, `${width}`).toBeGreaterThan(line + 3);
      expect(boxes[1].from, `${width}`).toBeGreaterThan(boxes[0].to);
      expect(boxes[2].from, `${width}`).toBeGreaterThan(boxes[1].to);
    }
  });
}

for (const lang of ['en', 'de', 'ar']) {
  test(`a long name of a parameter leaves its number room: ${lang}`, async ({ page, host }) => {
    await host('<neuron-trainer layers="4, 2"></neuron-trainer>', lang);
    const row = page.locator('neuron-trainer .parameter');
    await row.scrollIntoViewIfNeeded();
    for (const width of [265, 330, 345, 390, 480, 620]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => row.evaluate((each) => each.getBoundingClientRect().width)).toBeLessThan(width);
      const overlaps = await row.evaluate((each) => {
        const number = document.createRange();
        number.selectNodeContents(each.querySelector('output'));
        const [a, b] = [each.querySelector('select'), number].map((part) => part.getBoundingClientRect());
        return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      });
      expect(overlaps, `${width} px`).toBe(false);
    }
  });
}
