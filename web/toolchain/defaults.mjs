/** What holds where an attribute isn't given, of each element: for the documentation, editors and types. */
import { accepted } from '../embed/attributes.js';
import { folderOf } from '../embed/component-name.js';

/** @typedef {import('../kit/element/defaults.js').Defaults} Defaults */

/** @type {ReadonlyMap<string, Defaults>} by the element's name; for each of its attributes */
export const DEFAULTS = new Map(
  await Promise.all(
    Object.entries(accepted).map(async ([name, { attributes }]) => {
      const { defaults } = await import(`../${folderOf(name)}/defaults.js`);
      return /** @type {const} */ ([name, Object.fromEntries(attributes.map((each) => [each, defaults[each]]))]);
    }),
  ),
);
