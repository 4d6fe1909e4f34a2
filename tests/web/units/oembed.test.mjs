/** oEmbed answers of a server, with each address's own attributes. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { accepted } from '../../../web/embed/attributes.js';
import { frameHeightOf } from '../../../web/embed/frame-heights.js';
import { answerOEmbed, oEmbedLink } from '../../../web/embed/oembed.js';

const SITE = 'https://example.org/lesson/';
/** @param {string} address @param {string} [more] */
const ask = (address, more = '') => answerOEmbed(`/oembed?url=${encodeURIComponent(address)}${more}`, SITE);

test('an answer has the attributes of its own address, after ? or #', () => {
  for (const address of [
    `${SITE}embed.html?neuron-gate&gate=or&weights=1,%201&lang=de`,
    `${SITE}embed.html#neuron-gate?gate=or&weights=1%2C+1&lang=de`,
  ]) {
    const { status, type, body } = ask(address);
    assert.deepEqual([status, type], [200, 'application/json']);
    const answer = JSON.parse(body);
    const source = `${SITE}embed.html?neuron-gate&amp;gate=or&amp;weights=1%2C%201&amp;lang=de`;
    assert.deepEqual([answer.version, answer.type, answer.width], ['1.0', 'rich', 640]);
    assert.equal(answer.height, frameHeightOf('neuron-gate', 640));
    assert.equal(
      answer.html,
      `<iframe src="${source}" title="neuron-gate" width="640" height="${answer.height}" sandbox="allow-scripts" style="border: 0"></iframe>`,
    );
  }
});

test('what an address has that isn’t ours never comes into the answer’s HTML', () => {
  const { html } = JSON.parse(ask(`${SITE}embed.html?neuron-gate&gate="><script>&onload=x&weights=%E0%A4`).body);
  assert.match(html, /gate=%22%3E%3Cscript%3E"/);
  assert.doesNotMatch(html, /<script|onload|E0/);
});

test('an answer keeps to the room that is asked for', () => {
  const small = JSON.parse(ask(`${SITE}embed.html?neuron-gate`, '&maxwidth=320&maxheight=400').body);
  assert.deepEqual([small.width, small.height], [320, 400]);
  const narrow = JSON.parse(ask(`${SITE}embed.html?neuron-gate`, '&maxwidth=320').body);
  assert.equal(narrow.height, frameHeightOf('neuron-gate', 320));
  for (const most of ['&maxwidth=-1', '&maxwidth=x', '&maxwidth=9999', '&maxheight=0']) {
    assert.equal(JSON.parse(ask(`${SITE}embed.html?neuron-gate`, most).body).width, 640);
  }
});

test('other questions are refused with what is missing', () => {
  assert.equal(answerOEmbed('/oembed', SITE).status, 400);
  assert.equal(ask(`${SITE}embed.html?neuron-gate`, '&format=xml').status, 501);
  for (const address of [
    'nonsense',
    'https://example.com/lesson/embed.html?neuron-gate',
    `${SITE}index.html?neuron-gate`,
    `${SITE}embed.html?neuron-soup`,
    `${SITE}embed.html?neuron-quiz`,
    `${SITE}embed.html#%`,
  ]) {
    const { status, body } = ask(address);
    assert.equal(status, 404, address);
    assert.match(body, /embed\.html\?neuron-gate&gate=and/);
  }
});

test('a page’s head names the answer for its own address', () => {
  const link = oEmbedLink(`${SITE}embed.html?neuron-xor&seed=3`, SITE, 'https://example.org/oembed');
  const [, address] = /^<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(link) ?? [];
  const answer = JSON.parse(answerOEmbed(address.replaceAll('&amp;', '&'), SITE).body);
  assert.match(answer.html, /embed\.html\?neuron-xor&amp;seed=3"/);
  assert.equal(oEmbedLink(`${SITE}embed.html`, SITE, 'https://example.org/oembed'), '');
});

test('each element that an address can show has a height for its frame', () => {
  const without = Object.keys(accepted).filter((name) => !frameHeightOf(name, 640) || !frameHeightOf(name, 320));
  assert.deepEqual(without, ['neuron-quiz']);
});
