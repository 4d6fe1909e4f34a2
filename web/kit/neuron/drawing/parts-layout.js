import { say } from '../../words/say.js';

/**
 * Layout of the picture of a neuron's five parts. Lengths are in units of a sixteenth of the text size, so that the
 * picture grows with the reader's font.
 *
 * @typedef {{ x: number, y: number, width: number, height: number }} Box centre and size
 * @typedef {{ text: string, badge: string, x: number, y: number, step: number }} Heading
 *
 * @typedef {object} PartsLayout
 * @property {boolean} banded whether sum, activation and output are in a second band, below the products
 * @property {number} width
 * @property {number} height
 * @property {Heading[]} headings
 * @property {Box[]} inputs
 * @property {Box[]} weights
 * @property {Box[]} products
 * @property {Box} bias
 * @property {{ x: number, y: number, radius: number }} sum
 * @property {Box} activation
 * @property {Box} output
 * @property {string[]} weightEdges path data, one for each input
 * @property {string[]} productEdges
 * @property {string} biasEdge
 * @property {string} sumEdge
 * @property {string} outputEdge
 */

/** In less width, the six columns would leave no room to see the edges. */
const WIDE_FROM = 500;
const WIDEST = 760;
const PILL_HEIGHT = 34;
const ARROW = 5;

/**
 * @param {number} available width in units
 * @param {number} count how many inputs
 * @returns {PartsLayout}
 */
export function layoutParts(available, count) {
  return available >= WIDE_FROM
    ? layoutWide(Math.min(available, WIDEST), count)
    : layoutBanded(Math.max(available, 200), count);
}

/** @param {number} count */
function rowHeight(count) {
  if (count <= 3) return 64;
  return count <= 5 ? 54 : 46;
}

/**
 * @param {number} width
 * @param {number} count
 * @returns {PartsLayout}
 */
function layoutWide(width, count) {
  const top = 40;
  const row = rowHeight(count);
  const radius = 35;
  // The bias is below the sum; with one or two inputs, extra height is needed for it.
  const body = Math.max(count * row, 196);
  const middle = top + body / 2;
  const sizes = [68, 80, 72, 2 * radius, 70, 72];
  const gap = (width - sizes.reduce((a, b) => a + b) - 4) / (sizes.length - 1);
  let left = 2;
  const [x, w, p, s, f, y] = sizes.map((size) => {
    const centre = left + size / 2;
    left += size + gap;
    return centre;
  });
  const rows = Array.from({ length: count }, (_, i) => middle + (i - (count - 1) / 2) * row);
  const sum = { x: s, y: middle, radius };
  const bias = { x: s, y: middle + radius + 44, width: 72, height: PILL_HEIGHT };
  const activation = { x: f, y: middle, width: 70, height: 70 };
  const output = { x: y, y: middle, width: 72, height: 40 };
  const products = rows.map((at) => pill(p, at, sizes[2]));
  const inputs = rows.map((at) => pill(x, at, sizes[0]));
  return {
    banded: false,
    width,
    height: top + body + 6,
    headings: headings([x, w, p, s, f, y], 16),
    inputs,
    weights: rows.map((at) => pill(w, at, sizes[1])),
    products,
    bias,
    sum,
    activation,
    output,
    weightEdges: inputs.map((box, i) => line(right(box), leftOf(products[i]))),
    productEdges: products.map((box) => {
      const from = right(box);
      // The edges fan in: they reach the circle in the order in which they start, but closer together.
      const to = { x: s - radius + 2, y: middle + (from.y - middle) * 0.16 };
      const bend = (to.x - from.x) / 2;
      return `M${round(from.x)} ${round(from.y)}C${round(from.x + bend)} ${round(from.y)} ${round(to.x - bend)} ${round(to.y)} ${round(to.x)} ${round(to.y)}`;
    }),
    biasEdge: line({ x: s, y: bias.y - PILL_HEIGHT / 2 }, { x: s, y: middle + radius + ARROW }),
    sumEdge: line({ x: s + radius, y: middle }, offset(leftOf(activation), -ARROW)),
    outputEdge: line(right(activation), offset(leftOf(output), -ARROW)),
  };
}

/**
 * The layout for phones: inputs, weights and products in rows, and below them, like the next line of a text, sum,
 * activation and output.
 * @param {number} width
 * @param {number} count
 * @returns {PartsLayout}
 */
function layoutBanded(width, count) {
  const top = 40;
  const row = Math.min(rowHeight(count), 56);
  const margin = 14;
  const pillWidth = Math.min(80, width * 0.245);
  const weightWidth = Math.min(92, width * 0.3);
  const x = 2 + pillWidth / 2;
  const p = width - margin - pillWidth / 2;
  const w = (x + p) / 2;
  const rows = Array.from({ length: count }, (_, i) => top + (i + 0.5) * row);
  const inputs = rows.map((at) => pill(x, at, pillWidth));
  const products = rows.map((at) => pill(p, at, pillWidth));

  const turn = top + count * row + 8;
  const radius = Math.min(34, width * 0.13);
  const middle = turn + 44 + radius;
  const outputWidth = Math.min(80, width * 0.27);
  const sum = { x: 20 + radius, y: middle, radius };
  const side = Math.min(68, width * 0.26);
  const output = { x: width - 2 - outputWidth / 2, y: middle, width: outputWidth, height: 40 };
  const between = (sum.x + radius + output.x - outputWidth / 2) / 2;
  const activation = { x: between, y: middle, width: side, height: side };
  const bias = pill(sum.x, middle + radius + 42, Math.max(64, 2 * radius));
  const bus = width - 3;
  return {
    banded: true,
    width,
    height: bias.y + PILL_HEIGHT / 2 + 4,
    headings: [
      ...headings([x, w, p], 16),
      ...headings(
        [width < 260 ? sum.x : Math.max(sum.x, clearOf(3, hasBadges(true, width))), between, output.x],
        turn + 28,
        3,
        width < 260,
      ),
    ],
    inputs,
    weights: rows.map((at) => pill(w, at, weightWidth)),
    products,
    bias,
    sum,
    activation,
    output,
    weightEdges: inputs.map((box, i) => line(right(box), leftOf(products[i]))),
    productEdges: products.map(
      (box) =>
        `M${round(right(box).x)} ${round(box.y)}H${round(bus - 6)}Q${round(bus)} ${round(box.y)} ${round(bus)} ${round(box.y + 6)}V${round(turn - 6)}Q${round(bus)} ${round(turn)} ${round(bus - 6)} ${round(turn)}H9Q3 ${round(turn)} 3 ${round(turn + 6)}V${round(middle - 6)}Q3 ${round(middle)} 9 ${round(middle)}H${round(sum.x - radius - ARROW)}`,
    ),
    biasEdge: line({ x: sum.x, y: bias.y - PILL_HEIGHT / 2 }, { x: sum.x, y: middle + radius + ARROW }),
    sumEdge: line({ x: sum.x + radius, y: middle }, offset(leftOf(activation), -ARROW)),
    outputEdge: line(right(activation), offset(leftOf(output), -ARROW)),
  };
}

const PARTS = [
  { text: () => say`Inputs`, step: 0 },
  { text: () => say`Weights`, step: 0 },
  { text: () => say`Products`, step: 1 },
  { text: () => say`Sum + bias`, step: 2 },
  { text: () => say`Activation`, step: 3 },
  { text: () => say`Output`, step: 3 },
];

/** A neuron has five parts; the output is the result, so its heading has no number. */
const NUMBERED = 5;

/**
 * @param {number[]} centres
 * @param {number} y
 * @param {number} [first]
 * @param {boolean} [short] whether there is only room for one word
 * @returns {Heading[]}
 */
function headings(centres, y, first = 0, short = false) {
  return centres.map((x, i) => {
    const part = first + i;
    const whole = PARTS[part].text();
    const text = short ? whole.split(' ')[0] : whole;
    return { ...PARTS[part], text, badge: part < NUMBERED ? String(part + 1) : '', x, y };
  });
}

/** Whether there is room for the parts' numbers. @param {boolean} banded @param {number} width */
export function hasBadges(banded, width) {
  return width >= (banded ? 310 : 570);
}

/**
 * Where the heading above the sum stands clear of the line that comes down beside it, as wide as its letters may be.
 * @param {number} line
 * @param {boolean} hasBadge
 */
function clearOf(line, hasBadge) {
  return line + 10 + 4 * PARTS[3].text().length + (hasBadge ? 8 : 0);
}

/**
 * @param {number} x
 * @param {number} y
 * @param {number} width
 * @returns {Box}
 */
function pill(x, y, width) {
  return { x, y, width, height: PILL_HEIGHT };
}

/** @param {Box} box */
function right(box) {
  return { x: box.x + box.width / 2, y: box.y };
}

/** @param {Box} box */
function leftOf(box) {
  return { x: box.x - box.width / 2, y: box.y };
}

/**
 * @param {{ x: number, y: number }} point
 * @param {number} dx
 */
function offset(point, dx) {
  return { x: point.x + dx, y: point.y };
}

/**
 * @param {{ x: number, y: number }} from
 * @param {{ x: number, y: number }} to
 */
function line(from, to) {
  return `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`;
}

/** @param {number} length */
function round(length) {
  return Math.round(length * 10) / 10;
}

/**
 * The box of a settable number.
 * @param {PartsLayout} layout
 * @param {string} name "x1", "w2", "b"
 * @returns {Box}
 */
export function boxOf(layout, name) {
  if (name === 'b') return layout.bias;
  const boxes = name.startsWith('x') ? layout.inputs : layout.weights;
  return boxes[Number(name.slice(1)) - 1] ?? layout.bias;
}
