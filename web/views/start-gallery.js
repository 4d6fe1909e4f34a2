import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { paintWhole } from './map-painter.js';

/**
 * Small maps of how many random starts ended, each to be looked at in full.
 *
 * @param {object} options
 * @param {import('../models/start-gallery.js').StartGallery} options.gallery
 * @param {number} options.shown how many of them are drawn, from the first
 * @param {number} options.chosen a seed
 * @param {boolean} options.isDark
 * @param {(seed: number) => void} options.choose
 */
export function startGallery({ gallery, shown, chosen, isDark, choose }) {
  return html`<div class="starts" role="group" aria-label="Random starts">
    ${gallery.starts.slice(0, shown).map(
      ({
        seed,
        isSolved,
        maps,
      }) => html`<button type="button" class=${isSolved ? 'solved' : 'stuck'} aria-pressed=${seed === chosen ? 'true' : 'false'}
        aria-label="Seed ${seed}: ${isSolved ? 'solved' : 'stuck'}" @click=${() => choose(seed)}>
        <canvas aria-hidden="true" ${ref((canvas) => canvas instanceof HTMLCanvasElement && paintWhole(canvas, maps[isDark ? 1 : 0]))}></canvas>
        <span>${seed} ${isSolved ? '✓' : '✗'}</span>
      </button>`,
    )}
  </div>`;
}

/**
 * @param {import('../models/start-gallery.js').StartGallery} gallery
 * @param {string} kind of initial weights
 */
export function galleryWords({ starts, solved, steps }, kind) {
  const count = starts.length;
  if (count === 0) return `Random starts with ${kind} initial weights, ${steps} steps each.`;
  return `${solved} of ${count} random starts with ${kind} initial weights solved XOR in ${steps} steps; ${count - solved} got stuck.`;
}
