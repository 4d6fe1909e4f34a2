import { say } from '../../../kit/words/say.js';
import { planeView } from './divided-plane.js';
import { rowLabel } from './gate-words.js';

/**
 * The plane of a gate's inputs: its rows as points, the neuron's boundary and, once the gate is solved, the range of
 * boundaries that solve it.
 *
 * @param {object} options
 * @param {import('../../../core/gate.js').GateCheck} options.check
 * @param {string} options.gate
 * @param {readonly [number, number]} options.range of each axis, in which the core has computed the boundaries
 * @param {readonly number[]} options.weights
 * @param {number} options.chosen the row that the picture shows, or −1
 * @param {boolean} options.isMarked whether right and wrong are shown
 * @param {readonly (readonly number[])[]} [options.guess] the boundary that the learner drew beforehand
 * @param {boolean} options.isHidden whether the learner still has to guess how the plane is divided
 * @param {(row: number) => void} options.choose
 */
export function gatePlane({ check, gate, range: [low, high], weights, chosen, isMarked, isHidden, guess, choose }) {
  const { rows, boundary, biases, isSolved } = check;
  const firing = rows.filter(({ fires }) => fires).map(rowLabel);
  return planeView({
    low,
    high,
    ticks: [0, 1],
    weights,
    boundary,
    fires: rows[0].fires,
    band: isSolved && isMarked && !isHidden && biases ? [biases.above.boundary, biases.upTo.boundary] : undefined,
    isHidden,
    guess,
    // Join the points of each class: no straight line can separate two lines that cross.
    links:
      gate === 'xor' && isMarked
        ? [true, false].map((wanted) => rows.filter(({ isWanted }) => isWanted === wanted).map(({ inputs }) => inputs))
        : undefined,
    points: rows.map((row, i) => ({
      at: row.inputs,
      label: rowLabel(row),
      text: isHidden ? '?' : row.isWanted ? '1' : '0',
      isWanted: isHidden ? undefined : row.isWanted,
      isRight: row.isRight || !isMarked || isHidden,
      isChosen: i === chosen,
    })),
    choose,
    label: isHidden
      ? say`The plane of the inputs. How the neuron divides it comes after your guesses.`
      : say`The plane of the inputs. On the side where the neuron fires: ${firing.join(', ') || say`none`}.`,
  });
}
