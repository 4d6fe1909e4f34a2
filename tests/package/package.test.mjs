import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { accepted } from '../../web/embed/attributes.js';
import { elements } from '../../web/embed/elements.js';
import { publint } from '../../web/node_modules/publint/src/index-node.js';
import { writeDocs } from '../../web/site/docs.mjs';
import { snippetsIn } from '../snippets.mjs';
import { installPacked, typeCheck } from './pack.mjs';

/** @type {Awaited<ReturnType<typeof installPacked>>} */
let packed;
before(async () => {
  packed = await installPacked();
});
after(() => packed?.remove());

test('a script in a clean folder trains with the installed package, in plain Node.js', async () => {
  const printed = await packed.run(`
    import { loadCore } from 'neuron-lesson/core';
    const core = await loadCore();
    const neuron = core.createNeuron({ weights: [0.5, -0.3, 0.8], bias: 0, activation: 'relu' });
    console.log(neuron.trace([2, 3, 1]).printout);
    neuron.dispose();
    const { inputs, targets } = core.createDataSet({ kind: 'xor' });
    const run = core.createRun({
      layers: [2, 2, 1], activations: ['sigmoid', 'sigmoid'], loss: 'bce',
      optimizer: { name: 'adam', learningRate: 0.1 }, seed: 3, data: { inputs, targets },
    });
    run.trainEpochs(500);
    console.log([...run.predict(inputs)].map(Math.round).join(' '));
    run.dispose();
    console.log(core.liveHandles());
  `);
  assert.equal(printed, 'tensor([ 1.0000, -0.9000,  0.8000])\ntensor(0.9000)\ntensor(0.9000)\n0 1 1 0\n0\n');
});

test('importing it does nothing, and needs no document', async () => {
  const printed = await packed.run(`
    const before = Object.keys(globalThis).join();
    await import('neuron-lesson/core');
    console.log(Object.keys(globalThis).join() === before, typeof document);
  `);
  assert.equal(printed, 'true undefined\n');
});

test('the wasm file can be given by the caller, and an address that leads nowhere is named', async () => {
  const printed = await packed.run(`
    import { readFile } from 'node:fs/promises';
    import { loadCore } from 'neuron-lesson/core';
    const wasmUrl = import.meta.resolve('neuron-lesson/training-core.wasm');
    const wasmBinary = await readFile(new URL(wasmUrl));
    for (const from of [{ wasmBinary }, { wasmUrl }]) console.log((await loadCore(from)).activations.includes('relu'));
    await loadCore({ wasmUrl: 'file:///nowhere.wasm' }).catch((error) => console.log(error.code, error.message));
  `);
  assert.match(printed, /^true\ntrue\nwasm-missing .*nowhere\.wasm/);
});

test('the package holds the core, the elements, types, its licence and nothing else', async () => {
  const modules = packed.files.filter((file) => file.endsWith('.js')).map((file) => file.replace('package/', ''));
  for (const module of modules)
    assert.match(module, /^(core\/(generated\/)?[a-z-]+|lib\/[a-z-]+|lib\/chunks\/[\w-]+)\.js$/);
  assert.ok(!packed.files.some((file) => /test|\.mjs$|\.md$/.test(file) && !/(README|CHANGELOG)\.md$/.test(file)));
  for (const file of [
    'LICENSE',
    'NOTICES.txt',
    'README.md',
    'CHANGELOG.md',
    'words.json',
    'lib/heights.css',
    'core/index.d.ts',
    'core/generated/training-core.wasm',
  ]) {
    assert.ok(packed.files.includes(`package/${file}`), file);
  }
  const manifest = JSON.parse(await readFile(join(packed.folder, 'node_modules/neuron-lesson/package.json'), 'utf8'));
  const names = Object.keys(elements).map((name) => `./${name}`);
  for (const entry of ['.', './core', './react', './rehype', './jsx', ...names, './fences', './dock', './words.json']) {
    assert.ok(entry in manifest.exports, entry);
  }
  assert.equal(manifest.dependencies, undefined);
  const inside = (/** @type {string} */ file) =>
    readFile(join(packed.folder, 'node_modules/neuron-lesson', file), 'utf8');
  for (const name of ['lit 3', 'd3-contour 4', 'musl', 'Emscripten'])
    assert.ok((await inside('NOTICES.txt')).includes(name), name);
  assert.match(await inside('CHANGELOG.md'), new RegExp(`^## ${manifest.version}$`, 'm'));
});

test('bundlers keep what an entry imports for its effect alone', async () => {
  const folder = join(packed.folder, 'node_modules/neuron-lesson');
  const { sideEffects } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const kept = sideEffects.map((/** @type {string} */ glob) => new RegExp(`^${glob.replace('*', '[^/]*')}$`));
  for (const name of ['index', 'fences', 'dock', ...Object.keys(elements)]) {
    const code = await readFile(join(folder, `lib/${name}.js`), 'utf8');
    for (const [, path] of code.matchAll(/\bimport\s*["']\.\/([^"']+)["']/g)) {
      assert.ok(
        kept.some((/** @type {RegExp} */ pattern) => pattern.test(`./lib/${path}`)),
        `package.json drops lib/${path}, which lib/${name}.js imports`,
      );
    }
  }
});

test('every entry can be imported on a server, and does nothing there', async () => {
  const printed = await packed.run(`
    const before = Object.keys(globalThis).join();
    const { readFileSync } = await import('node:fs');
    const { exports } = JSON.parse(readFileSync('node_modules/neuron-lesson/package.json', 'utf8'));
    for (const entry of Object.keys(exports)) {
      if (/json|wasm|jsx|react|css/.test(entry)) continue;
      await import('neuron-lesson' + entry.slice(1));
    }
    const { version, configure, define } = await import('neuron-lesson');
    configure({ decimal: 'comma' });
    define();
    console.log(Object.keys(globalThis).join() === before, version);
  `);
  assert.match(printed, /^true \d+\.\d+\.\d+\n$/);
});

test('the rehype plugin turns a fenced block into its widget', async () => {
  const printed = await packed.run(`
    import rehypeNeuronLesson from 'neuron-lesson/rehype';
    const code = { type: 'element', tagName: 'code', properties: { className: ['language-neuron-gate'] }, children: [{ type: 'text', value: 'gate: or\\n' }] };
    const tree = { type: 'root', children: [{ type: 'element', tagName: 'pre', properties: {}, children: [code] }] };
    rehypeNeuronLesson()(tree);
    console.log(JSON.stringify(tree.children[0].children));
  `);
  assert.equal(printed, '[{"type":"element","tagName":"neuron-gate","properties":{"gate":"or"},"children":[]}]\n');
});

test('publint finds nothing wrong', async () => {
  const { messages } = await publint({ pkgDir: join(packed.folder, 'node_modules/neuron-lesson'), pack: false });
  assert.deepEqual(messages, []);
});

test('editors learn of each element what it takes, with a word on each attribute, and what it tells', async () => {
  const path = join(packed.folder, 'node_modules/neuron-lesson/custom-elements.json');
  const { modules } = JSON.parse(await readFile(path, 'utf8'));
  const described = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  assert.deepEqual(described.map(({ tagName }) => tagName).sort(), Object.keys(elements));
  for (const { tagName, description, attributes, events } of described) {
    assert.ok(description, tagName);
    assert.deepEqual(attributes.map(({ name }) => name).sort(), [...accepted[tagName].attributes].sort(), tagName);
    for (const attribute of attributes) assert.ok(attribute.description, `${tagName} ${attribute.name}`);
    assert.ok(
      events.some(({ name }) => name === 'neuron-error'),
      tagName,
    );
  }
});

test('TypeScript knows the tags, their attributes, the components and the events', async () => {
  const problems = await typeCheck(packed.folder, {
    'right.tsx': `
      import 'neuron-lesson/jsx';
      import { beginAnew, configure, exportWork, importWork } from 'neuron-lesson';
      import { NeuronGate } from 'neuron-lesson/react';
      configure({ decimal: 'comma', keep: 'local', variant: '4711', words: { Check: 'Look' } });
      configure({ words: { fr: { Check: 'Vérifier', '{0} rows are wrong.': { one: '{0} ligne', other: '{0} lignes' } } } });
      exportWork().then(importWork).then(({ restored, missed, message }) => restored + missed.length + message.length);
      beginAnew().then(() => document.querySelector('neuron-gate')?.beginAnew());
      import { loadCore, type RunConfig } from 'neuron-lesson/core';
      addEventListener('neuron-goal', ({ detail }) => detail.goal === 'quiz' && detail.question.toFixed());
      addEventListener('neuron-attempt', ({ detail }) => detail.goal === 'gate' && !detail.success && detail.weights[0] + detail.right / detail.of);
      document.addEventListener('neuron-error', ({ detail }) => detail.problem?.attribute?.length);
      export const config: Partial<RunConfig> = { loss: 'bce', activations: ['tanh', 'sigmoid'] };
      loadCore().then((core) => {
        core.createNeuron({ weights: [1], bias: 0, activation: core.activations[0] });
        core.createDataSet({ kind: core.dataKinds[0] });
      });
      export const challenge = <neuron-gate challenge predict="line" />;
      export const numbers = <neuron-vision neurons={6} />;
      const gate = document.querySelector('neuron-gate')!;
      Object.assign(gate, { theme: 'dark' });
      gate.weights = [1, 1];
      gate.weights = new Float32Array(2);
      gate.bias = 0.5;
      gate.locked = true;
      gate.locked = ['weights'];
      gate.ranges = { weights: [-2, 2] };
      gate.challenge = null;
      export const text: string | undefined = gate.weights;
      document.createElement('neuron-boundary').points = [[0, 0, 0], [1, 1, 1]];
      document.createElement('neuron-features').preset = { features: ['a'], examples: [{ name: 'b', values: [1], label: 1 }] };
      document.querySelector('neuron-gate')?.addEventListener('neuron-goal', ({ detail }) => detail.goal.length);
      export const tag = <neuron-gate gate="and" class="wide">…</neuron-gate>;
      export const component = <NeuronGate gate={['or', 'not']} challenge onNeuronGoal={({ detail }) => detail.goal.length} />;
    `,
    'wrong.tsx': `
      import 'neuron-lesson/jsx';
      import { NeuronTrainer } from 'neuron-lesson/react';
      export const tag = <neuron-gate gates="and" />;
      export const word = <neuron-trainer optimizer="adamw" />;
      export const component = <NeuronTrainer loss="mae" rate={0.1} />;
      import { loadCore } from 'neuron-lesson/core';
      loadCore().then((core) => core.createDataSet({ kind: 'moon' }));
      document.createElement('neuron-gate').weights = () => 1;
      document.createElement('neuron-gate').gate = { or: true };
    `,
  });
  assert.deepEqual(
    problems.map((line) => line.split(':')[0]),
    ['wrong.tsx(4,39)', 'wrong.tsx(5,43)', 'wrong.tsx(6,47)', 'wrong.tsx(8,54)', 'wrong.tsx(9,55)', 'wrong.tsx(10,54)'],
  );
});

test('what the documentation shows for a bundler is right by the package’s types', async (context) => {
  const out = await mkdtemp(join(tmpdir(), 'neuron-lesson-docs-'));
  context.after(() => rm(out, { recursive: true, force: true }));
  await writeDocs(out, { preloadsFor: () => [] }, accepted);
  const snippets = snippetsIn(join(out, 'docs')).filter(({ language }) => /^(jsx|tsx|ts)$/.test(language));
  const files = snippets.map(({ text }, i) => [`snippet-${i}.tsx`, `${text}\nexport {};`]);
  const taken = 'declare function save(detail: unknown): void;';
  const problems = await typeCheck(packed.folder, { ...Object.fromEntries(files), 'taken.d.ts': taken });
  // Parameters without a type are right in JavaScript, and other packages aren't installed here.
  const ours = problems.filter((line) => !/TS70(06|31)|TS2307: Cannot find module '(?!neuron-lesson)/.test(line));
  assert.deepEqual(
    ours.map((line) => line.replace(/^snippet-(\d+)\.tsx/, (_, i) => snippets[i].name)),
    [],
  );
  assert.ok(snippets.length >= Object.keys(elements).length);
});
