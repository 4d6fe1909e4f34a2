/** The lesson's places among the headings of articles: of the course's own, of ours, of others. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isTellingEnough, isTitle, placesAmong } from '../../../web/embed/dock-lesson.js';
import { LESSON_QUESTIONS } from '../../../web/embed/dock-quiz.js';
import { plain } from '../../../web/embed/dock-text.js';
import { LESSON, OTHERS, PLACES } from '../course-pages.mjs';

const source = readFileSync(new URL('../../../web/lesson/what-is-a-neuron.md', import.meta.url), 'utf8');

/** Anchors as a page has them, of blocks [tag, text]. */
function anchorsOf(blocks) {
  const anchors = [];
  let above = [];
  for (const [tag, html] of blocks) {
    const kind = { pre: 'code', bold: 'bold' }[tag] ?? (/^h\d$/.test(tag) ? 'heading' : '');
    if (!kind) continue;
    const level = { code: 8, bold: 7 }[kind] ?? Number(tag[1]);
    above = above.filter((each) => each.level < level);
    const anchor = { kind, level, text: html.replace(/<[^>]*>/g, ''), above };
    anchors.push(anchor);
    above = [...above, anchor];
  }
  return anchors;
}

const headings = (texts) => anchorsOf(texts.map((text) => ['h2', text]));
const widgets = (places) => [...places.keys()].map(({ widget }) => widget);

test('the course’s lesson has all thirteen places, each once, and is known by its headings alone', () => {
  const anchors = anchorsOf(LESSON);
  const places = [...placesAmong(anchors)].sort(([, one], [, other]) => anchors.indexOf(one) - anchors.indexOf(other));
  assert.deepEqual(
    places.map(([{ widget }]) => widget),
    PLACES.map(([widget]) => widget),
  );
  assert.equal(new Set(places.map(([, anchor]) => anchor)).size, 13);
  assert.ok(isTellingEnough(anchors));
});

test('our own lesson, at its own headings', () => {
  const own = [...source.matchAll(/^(##+) (.*)$/gm)].map(([, level, text]) => [`h${level.length}`, text]);
  assert.equal(placesAmong(anchorsOf(own)).size, 13);
  assert.ok(isTellingEnough(anchorsOf(own)));
});

test('no other lesson of the course is taken for it', () => {
  for (const [title, texts] of Object.entries(OTHERS)) {
    assert.ok(!isTellingEnough(headings(texts)), title);
    assert.ok(!isTitle([plain(title)]), title);
  }
});

test('other authors’ words; and words that only look like a gate’s', () => {
  const places = placesAmong(
    headings([
      'Brain Cells and Their Copies',
      'The 5 Components',
      'A Neuron’s Equation',
      'In Python',
      'The logical AND',
    ]),
  );
  assert.deepEqual(widgets(places), [
    'neuron-anatomy',
    'neuron-parts',
    'neuron-formula',
    'neuron-parts',
    'neuron-gate',
  ]);
  assert.equal(placesAmong(headings(['INPUTS AND WEIGHTS', 'Inputs and weights', 'TRUE OR FALSE', 'Order'])).size, 0);
  assert.deepEqual(widgets(placesAmong(headings(['AND', 'OR']))), ['neuron-gate', 'neuron-gate']);
});

test('the lesson’s title, and others', () => {
  for (const title of [
    'What is a Neuron',
    '🧠 What is a neuron?',
    '1.1 What Is an Artificial Neuron',
    'Lesson 1 What are neurons',
  ]) {
    assert.ok(isTitle([plain(title)]), title);
  }
  for (const title of ['What is a Neuron Doing in a Transformer', 'What is Attention', 'Neurons', '']) {
    assert.ok(!isTitle([plain(title)]), title);
  }
});

test('the docked quiz asks what the lesson’s quiz asks', () => {
  const block = /```neuron-quiz\n---\n(.*?)```/s.exec(source)[1];
  const written = LESSON_QUESTIONS.flatMap(({ question, answers = [], goal, feedback }, i) => [
    `${i + 1}. ${question}${goal ? ` \`${goal}\`` : ''}`,
    ...answers.flatMap(({ text, right, feedback: on }) => [`   - [${right ? 'x' : ' '}] ${text}`, `     > ${on}`]),
    ...(feedback ? [`   > ${feedback}`] : []),
  ]);
  // A page without Markdown has no formulas, so signs are set as in text.
  const plainSource = block.trim().replace(/\$([^$]*)\$/g, (_, formula) => formula.replaceAll('-', '−'));
  assert.deepEqual(written, plainSource.split('\n'));
});
