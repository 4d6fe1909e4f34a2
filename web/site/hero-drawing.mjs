/** The motif beside a lesson's title: three inputs, a neuron, one output. Decoration, so hidden from screen readers. */

const INPUTS = [
  { y: 46, width: 5, kind: 'weight' },
  { y: 130, width: 3, kind: 'negative' },
  { y: 214, width: 8, kind: 'weight' },
];

const edge = (/** @type {{ y: number, width: number, kind: string }} */ { y, width, kind }) =>
  `<path class="f-none s-${kind}" stroke-width="${width}" stroke-linecap="round" d="M62 ${y}C128 ${y} 134 130 208 130"/>`;

const input = (/** @type {{ y: number }} */ { y }) =>
  `<circle class="f-paper" cx="44" cy="${y}" r="22"/><circle class="t-input s-input" stroke-width="2.5" cx="44" cy="${y}" r="22"/>`;

export const heroDrawing = `<svg class="hero-drawing" viewBox="0 0 440 260" aria-hidden="true" focusable="false">
${INPUTS.map(edge).join('')}
<path class="f-none s-output" stroke-width="5" stroke-linecap="round" d="M262 130H372"/>
${INPUTS.map(input).join('')}
<circle class="f-paper" cx="230" cy="130" r="54"/>
<circle class="t-sum s-sum" stroke-width="2.5" cx="230" cy="130" r="54"/>
<path class="f-none s-ink" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round" d="M202 146h28l26-32"/>
<circle class="f-paper" cx="396" cy="130" r="22"/>
<circle class="t-output s-output" stroke-width="2.5" cx="396" cy="130" r="22"/>
</svg>`;
