/**
 * Heights that grow with the number of activations: in the elements' height.css, `var(--activation-rows-of-5)` is how
 * many rows they take, five in a row. The build puts the number there.
 *
 * @import {Plugin} from 'vite'
 */
import { activationRows } from '../embed/frame-heights.js';

const ROWS = /var\(--activation-rows-of-(\d+)\)/g;

/** @returns {Plugin} */
export function countedActivations() {
  return { name: 'counted-activations', config: () => ({ css: { postcss: { plugins: [inHeights] } } }) };
}

/** A plugin of PostCSS, which Vite reads style sheets with. */
const inHeights = { postcssPlugin: 'counted-activations', Declaration: countActivations };

/** @param {import('postcss').Declaration} declaration */
export function countActivations(declaration) {
  const value = declaration.value.replace(ROWS, (_, across) => String(activationRows(Number(across))));
  if (value !== declaration.value) declaration.value = value;
}
