/** A wrong import between rooms is refused, with the name of the rule; correct imports aren't. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, test } from 'node:test';
import { cruise } from '../../../web/node_modules/dependency-cruiser/src/main/index.mjs';
import arrows from '../../../web/toolchain/arrows.config.mjs';

const folder = await mkdtemp(join(tmpdir(), 'neuron-arrows-'));
after(() => rm(folder, { recursive: true }));

/**
 * The rules that an import breaks.
 * @param {string} from
 * @param {string} to
 */
async function brokenBy(from, to) {
  const room = await mkdtemp(join(folder, 'web-'));
  for (const [path, text] of [
    [to, ''],
    [from, `import '${relative(dirname(from), to).replace(/^(?!\.)/, './')}';`],
  ]) {
    await mkdir(dirname(join(room, path)), { recursive: true });
    await writeFile(join(room, path), text);
  }
  const { output } = await cruise([from], { ...arrows.options, ruleSet: arrows, validate: true, baseDir: room });
  return output.summary.violations.map((/** @type {any} */ { rule }) => rule.name);
}

for (const [from, to, rule] of [
  ['elements/gate/neuron-gate.js', 'elements/xor/state/hidden-lines.js', 'elements-stay-apart'],
  ['elements/gate/neuron-gate.js', 'embed/dock.js', 'elements-stays-below'],
  ['kit/drawing/plane.js', 'elements/gate/neuron-gate.js', 'kit-stays-below'],
  ['core/core.js', 'kit/words/say.js', 'core-stays-below'],
  ['embed/dock.js', 'site/bundle.mjs', 'embed-stays-below'],
  ['toolchain/targets.mjs', 'site/bundle.mjs', 'toolchain-stays-below'],
  ['site/bundle.mjs', 'package/stage.mjs', 'site-stays-below'],
  ['package/stage.mjs', 'site/bundle.mjs', 'package-stays-below'],
  ['elements/trainer/drawing/overshoot-view.js', 'elements/trainer/state/overshoot.js', 'drawing-takes-values'],
  ['kit/neuron/drawing/parts-diagram.js', 'core/core.js', 'drawing-takes-values'],
  ['elements/xor/state/hidden-lines.js', 'elements/xor/drawing/lines.js', 'state-draws-nothing'],
  ['kit/state/history.js', 'kit/controls/value.js', 'state-draws-nothing'],
  ['kit/controls/value.js', 'kit/neuron/number-editor.js', 'kit-knows-no-subject'],
  ['kit/words/say.js', 'kit/drawing/quantity.js', 'words-are-words'],
  ['kit/neuron/number-editor.js', 'kit/training/state/training.js', 'neuron-before-planes'],
  ['kit/plane/drawing/shade.js', 'kit/training/drawing/words.js', 'plane-without-training'],
]) {
  test(`${from} doesn't import ${to}`, async () => {
    assert.ok((await brokenBy(from, to)).includes(rule));
  });
}

for (const [from, to] of [
  ['elements/gate/neuron-gate.js', 'elements/gate/state/gate-attributes.js'],
  ['elements/gate/state/gate-attributes.js', 'kit/neuron/state/neuron-state.js'],
  ['elements/gate/drawing/table.js', 'kit/words/say.js'],
  ['kit/element/neuron-element.js', 'core/load-core.js'],
  ['site/bundle.mjs', 'toolchain/targets.mjs'],
]) {
  test(`${from} may import ${to}`, async () => assert.deepEqual(await brokenBy(from, to), []));
}
