import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { paintWhole } from '../../../kit/training/drawing/map-painter.js';
import { say } from '../../../kit/words/say.js';

/**
 * Small maps of how the random starts ended. Pressing one shows that start in full.
 *
 * @param {object} options
 * @param {import('../state/starts.js').StartGallery} options.gallery
 * @param {number} options.shown how many of them are drawn, from the first
 * @param {number} options.chosen a seed
 * @param {boolean} options.isDark
 * @param {(seed: number) => void} options.choose
 */
export function startGallery({ gallery, shown, chosen, isDark, choose }) {
  return html`<div class="starts" role="group" aria-label=${say`Random starts`}>
    ${gallery.starts.slice(0, shown).map(
      ({
        seed,
        isSolved,
        maps,
      }) => html`<button type="button" class=${isSolved ? 'solved' : 'stuck'} aria-pressed=${seed === chosen ? 'true' : 'false'}
        aria-label=${isSolved ? say`Seed ${seed}: solved` : say`Seed ${seed}: stuck`} @click=${() => choose(seed)}>
        <canvas aria-hidden="true" ${ref((canvas) => canvas instanceof HTMLCanvasElement && paintWhole(canvas, maps[isDark ? 1 : 0]))}></canvas>
        <span>${seed} ${isSolved ? '✓' : '✗'}</span>
      </button>`,
    )}
  </div>`;
}

/**
 * @param {import('../state/starts.js').StartGallery} gallery
 * @param {string} kind of initial weights
 */
export function galleryWords({ starts, solved, steps }, kind) {
  const count = starts.length;
  const stuck = count - solved;
  if (kind === 'small') {
    return count === 0
      ? say`Random starts with small initial weights, ${steps} steps each.`
      : say`${solved} of ${count} random starts with small initial weights solved XOR in ${steps} steps; ${stuck} got stuck.`;
  }
  return count === 0
    ? say`Random starts with large initial weights, ${steps} steps each.`
    : say`${solved} of ${count} random starts with large initial weights solved XOR in ${steps} steps; ${stuck} got stuck.`;
}
