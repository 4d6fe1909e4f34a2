/**
 * The heights that elements need, for pages that aren't ours: until an element is shown, room is kept for it, so that nothing
 * moves when it is. The same height.css of each element serves our own pages, where a figure is the container `stage`. Elsewhere an
 * element that waits is its own container, and its ::before, a float without a width, is as high as the element is going to be.
 *
 * @import {Plugin} from 'vite'
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import postcss from 'postcss';
import { elements } from '../embed/elements.js';
import { countActivations } from './activation-rows.mjs';
import { web } from './targets.mjs';

const VIRTUAL = 'virtual:heights-of-heavy-elements';
/** Without a height that is known: a number in a sentence, and a quiz, which is as long as its author makes it. */
const UNKNOWN = ['neuron-value', 'neuron-quiz'];
const ELEMENT = /^(?:\.js )?(neuron-[a-z]+(?:\[[^\]]*\]|:not\([^)]*\))*)$/;
/** From an element's upgrade until it shows its widget, or why there is none: see LessonElement. */
const WAITS = ':not(:state(settled))';

/**
 * @param {(name: string) => boolean} [isWanted]
 * @returns {Promise<string>} a style sheet
 */
export async function reservedHeights(isWanted = () => true) {
  const names = Object.keys(elements).filter((name) => !UNKNOWN.includes(name) && isWanted(name));
  const waiting = names.map((name) => `${name}${WAITS}`);
  const common = `${waiting.join()}{display:flow-root;container:stage/inline-size;padding:0;min-inline-size:min(100%,30rem)}
${waiting.map((name) => `${name}::before`).join()}{content:"";float:inline-start}`;
  const own = await Promise.all(names.map(heightOf));
  return `${[common, ...own].join('\n')}\n`;
}

/** @param {string} name */
async function heightOf(name) {
  const file = join(web, 'elements', name.replace('neuron-', ''), 'height.css');
  const text = await readFile(file, 'utf8');
  const sheet = postcss.parse(text, { from: file });
  sheet.walkComments((comment) => void comment.remove());
  sheet.walkRules((rule) => {
    const selectors = rule.selectors.map((selector) => ELEMENT.exec(selector)?.[1]);
    if (selectors.includes(undefined)) rule.remove();
    else rule.selectors = selectors.map((selector) => `${selector}${WAITS}::before`);
  });
  sheet.walkDecls(countActivations);
  sheet.walkDecls('min-block-size', (declaration) => {
    declaration.prop = 'block-size';
  });
  return sheet.toString().replace(/\s+/g, ' ');
}

/**
 * Gives the entry script the heights of the elements that are loaded late.
 * @returns {Plugin}
 */
export function heavyHeights() {
  return {
    name: 'heavy-heights',
    resolveId: { filter: { id: new RegExp(`^${VIRTUAL}$`) }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: new RegExp(`${VIRTUAL}$`) },
      async handler() {
        const heights = await reservedHeights((name) => elements[name].isHeavy === true);
        return `export default ${JSON.stringify(heights)};`;
      },
    },
  };
}
