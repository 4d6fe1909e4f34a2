import { html, nothing } from 'lit';
import { messageOf } from '../words/message-of.js';
import { say } from '../words/say.js';
import { embedButtons } from './embed-code.js';
import { copied } from './save-file.js';
import { savePicture } from './save-picture.js';

/**
 * A menu to save an element's pictures and to embed it, for elements without another menu.
 * @param {import('../element/lesson-element.js').LessonElement} host
 * @param {string} said message about the last copy
 * @param {(text: string) => void} tell
 */
export function embedMenu(host, said, tell) {
  const copy = async (/** @type {string} */ code, /** @type {string} */ done) =>
    tell((await copied(code)) ? done : code);
  const save = async (/** @type {SVGSVGElement} */ svg, /** @type {'svg' | 'png'} */ format) => {
    try {
      const canvas = svg.previousElementSibling;
      const behind = canvas instanceof HTMLCanvasElement ? { canvas, box: boxOf(svg, canvas) } : undefined;
      await savePicture(svg, nameOf(svg), format, behind);
    } catch (error) {
      tell(messageOf(error));
    }
  };
  const buttons = (/** @type {SVGSVGElement} */ svg) =>
    html`<button type="button" @click=${() => save(svg, 'svg')}>SVG</button> <button type="button" @click=${() => save(svg, 'png')}>PNG</button>`;
  const embed = embedButtons(host, copy);
  return html`${picturesOf(host).map((svg) => html`<p>${titleOf(svg)}: ${buttons(svg)}</p>`)}
    ${embed === nothing ? nothing : html`<p>${say`Embed it as ${embed}`}</p>`}${said ? html`<p role="status">${said}</p>` : nothing}`;
}

/**
 * All labelled pictures, except a gallery's small ones, which are in buttons.
 * @param {import('../element/lesson-element.js').LessonElement} host
 */
function picturesOf(host) {
  return [...host.renderRoot.querySelectorAll('svg[aria-label]:not(.icon)')]
    .filter((svg) => svg instanceof SVGSVGElement && !svg.closest('button'))
    .map((svg) => /** @type {SVGSVGElement} */ (svg));
}

/** The first words of a picture's label for screen readers. @param {Element} svg */
function titleOf(svg) {
  return (svg.getAttribute('aria-label') ?? '').split(/[.:,;،؛]/)[0];
}

/** @param {Element} svg */
function nameOf(svg) {
  return (
    titleOf(svg)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'picture'
  );
}

/**
 * Position and size of the canvas behind a picture, in the picture's units.
 * @param {SVGSVGElement} svg
 * @param {Element} canvas
 */
function boxOf(svg, canvas) {
  const [picture, map] = [svg, canvas].map((element) => element.getBoundingClientRect());
  const scale = svg.viewBox.baseVal.width / picture.width;
  return {
    x: (map.left - picture.left) * scale,
    y: (map.top - picture.top) * scale,
    width: map.width * scale,
    height: map.height * scale,
  };
}
