/**
 * Lets a widget's style sheets be written in rem, although a page may make its rem 10 px or 32 px for reasons of its own:
 * in elements and kit, `rem` becomes the widget's own text size, --q-rem (see palette.css). A container query can't read
 * a property; there, `em` is the text size of the container, `.widget`, which is the same.
 *
 * @import {Plugin} from 'vite'
 */
const SHEETS = /\/web\/(?:kit|elements)\/(?!.*\/height\.css)/;
const LENGTH = /(-?(?:\d+\.?\d*|\.\d+))rem\b/g;

/** @returns {Plugin} */
export function textSize() {
  return { name: 'text-size', config: () => ({ css: { postcss: { plugins: [inWidgetsOwnSize] } } }) };
}

/** A plugin of PostCSS, which Vite reads style sheets with. */
const inWidgetsOwnSize = {
  postcssPlugin: 'text-size',
  Declaration(/** @type {any} */ declaration) {
    if (declaration.prop === '--q-rem' || !isOfWidget(declaration)) return;
    const value = declaration.value.replace(LENGTH, 'calc($1 * var(--q-rem))');
    if (value !== declaration.value) declaration.value = value;
  },
  AtRule: {
    container(/** @type {any} */ rule) {
      if (isOfWidget(rule)) rule.params = rule.params.replace(LENGTH, '$1em');
    },
  },
};

/** @param {{ source?: { input: { file?: string } } }} node */
function isOfWidget(node) {
  return SHEETS.test(node.source?.input.file ?? '');
}
