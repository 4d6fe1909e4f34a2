/**
 * The places of the lesson "What is a Neuron", in any author's version of it: the words by which each is found. Words
 * that hardly stand anywhere but in that lesson are marked; an article without the lesson's title is taken for the
 * lesson if it has three of those.
 *
 * @import {Anchor} from './dock-anchors.js'
 * @import {Dock} from './dock-map.js'
 *
 * @typedef {object} Clue
 * @property {Anchor['kind']} kind
 * @property {RegExp} text
 * @property {RegExp} [under] a heading that it must stand under
 * @property {boolean} [isTelling] whether it tells this lesson from others
 *
 * @typedef {Omit<Dock, 'key'> & { clues: readonly Clue[] }} Place
 */

const TITLE = /^((lesson|chapter|part|module|unit|week|day) \d+ )?what (is|s|are) (an? )?(artificial )?neurons?$/;
const ENOUGH = 3;

/** The neuron that the lesson begins with. */
const EXAMPLE = { model: 'example', inputs: '2, 3, 1', weights: '0.5, -0.3, 0.8', bias: '0', activation: 'relu' };

/** In capitals, where not everything is. */
const AND = /^(?=.*[a-z]).*\bAND\b|^AND$/;
const OR = /^(?=.*[a-z]).*\bOR\b|^OR$/;
const XOR = /(?<![a-z])xor(?![a-z])/i;

/** @param {RegExp} text @param {RegExp} [under] @returns {Clue} */
const heading = (text, under) => ({ kind: 'heading', text, under });
/** @param {RegExp} text @returns {Clue} */
const bold = (text) => ({ kind: 'bold', text });
/** @param {RegExp} text @param {RegExp} [under] @returns {Clue} */
const code = (text, under) => ({ kind: 'code', text, under });
/** @param {Clue} clue @returns {Clue} */
const telling = (clue) => ({ ...clue, isTelling: true });

/** In the lesson's order. Each place has its clues, the surest first. @type {readonly Place[]} */
export const PLACES = [
  {
    widget: 'neuron-anatomy',
    attributes: { model: 'example' },
    clues: [telling(heading(/biolog.*(artificial|neuron)|artificial.*biolog|brain cell/i)), heading(/biolog/i)],
  },
  {
    widget: 'neuron-parts',
    attributes: { ...EXAMPLE, hide: 'code' },
    clues: [
      telling(heading(/\b(five|5) (parts|components)|\b(parts|components|anatomy) of an? (artificial )?neuron/i)),
      heading(/\b(parts|components) of (a|an|the)\b/i),
    ],
  },
  {
    widget: 'neuron-formula',
    attributes: { model: 'example' },
    clues: [
      telling(heading(/complete (formula|equation)|(formula|equation) of an? (artificial )?neuron/i)),
      heading(/formula|equation/i),
    ],
  },
  {
    widget: 'neuron-activation',
    attributes: { model: 'example' },
    clues: [heading(/activation/i, /parts|components/i), heading(/activation/i)],
  },
  {
    widget: 'neuron-parts',
    attributes: { ...EXAMPLE, hide: 'activations steps' },
    clues: [heading(/simple example|pytorch|in (code|python)\b/i)],
  },
  {
    widget: 'neuron-features',
    attributes: {},
    clues: [telling(heading(/cat detector|neurons learn patterns/i)), heading(/learn.* patterns?\b/i)],
  },
  {
    widget: 'neuron-boundary',
    attributes: { dimensions: '1, 2, 3' },
    clues: [
      heading(/mathematical power|decision boundar/i),
      telling(heading(/(single|one) neuron (can be|is) powerful|power of (one|a single) neuron/i)),
      heading(/\b(single|one) neuron/i),
    ],
  },
  {
    widget: 'neuron-gate',
    attributes: { model: 'and', gate: 'and' },
    clues: [
      telling(heading(/\bAND [Gg]ate|\b(says?|logical) AND\b/)),
      telling(bold(/\bAND [Gg]ate/)),
      heading(AND),
      bold(AND),
    ],
  },
  {
    widget: 'neuron-gate',
    attributes: { gate: 'or, not' },
    clues: [
      telling(heading(/\b(more|other) (logic )?gates/i)),
      telling(bold(/\b(more|other) (logic )?gates/i)),
      heading(OR),
      bold(OR),
    ],
  },
  {
    widget: 'neuron-vision',
    attributes: { neurons: '8' },
    clues: [
      telling(heading(/many neurons|why we need many/i)),
      heading(/multiple neurons|need (many|more)( neurons)?$/i),
    ],
  },
  {
    widget: 'neuron-approximator',
    attributes: {},
    clues: [telling(heading(/power of combin|universal approximation/i)), heading(/\bcombin/i)],
  },
  {
    widget: 'neuron-xor',
    attributes: {},
    clues: [telling(heading(/\bXOR\b/)), telling(bold(/\bXOR\b/)), code(XOR, /many|combin|network/i), code(XOR)],
  },
  {
    widget: 'neuron-quiz',
    attributes: {},
    questions: 'lesson',
    clues: [heading(/takeaway/i), heading(/summary|recap|check yourself/i)],
  },
];

/** @param {Clue} clue @param {Anchor} anchor */
const fits = ({ kind, text, under }, anchor) =>
  kind === anchor.kind && text.test(anchor.text) && (!under || anchor.above.some((each) => under.test(each.text)));

/**
 * Whether an anchor can be a place of the lesson.
 * @param {Anchor} anchor
 */
export function isClued(anchor) {
  return PLACES.some(({ clues }) => clues.some((clue) => fits(clue, anchor)));
}

/**
 * Where each place of the lesson is, if it is anywhere. No anchor serves two places.
 * @param {readonly Anchor[]} anchors
 * @returns {Map<Place, Anchor>}
 */
export function placesAmong(anchors) {
  const places = new Map();
  const taken = new Set();
  for (const place of PLACES) {
    const free = anchors.filter((anchor) => !taken.has(anchor));
    const found = place.clues.flatMap((clue) => free.find((anchor) => fits(clue, anchor)) ?? [])[0];
    if (!found) continue;
    places.set(place, found);
    taken.add(found);
  }
  return places;
}

/**
 * Whether an article is the lesson by its headings alone.
 * @param {readonly Anchor[]} anchors
 */
export function isTellingEnough(anchors) {
  const told = PLACES.filter(({ clues }) =>
    clues.some((clue) => clue.isTelling && anchors.some((anchor) => fits(clue, anchor))),
  );
  return told.length >= ENOUGH;
}

/**
 * Whether a title is the lesson's.
 * @param {readonly string[]} parts in the form to compare by
 */
export function isTitle(parts) {
  return parts.some((part) => TITLE.test(part));
}
