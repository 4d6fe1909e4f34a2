import { html, nothing } from 'lit';
import { typeset } from '../../kit/drawing/quantity.js';
import { parseNumberList } from '../../kit/state/parse-number.js';
import { numberProblemText } from '../../kit/words/problem.js';
import { say } from '../../kit/words/say.js';
import styles from './function-tables.css?inline';

export { styles };

/** The number of points on the curves that their table lists. */
const ROWS = 9;

/**
 * The numbers behind an approximator's pictures, and a field to type the values of the learner's own function.
 *
 * @param {object} options
 * @param {{ inputs: Float32Array, target: Float32Array, network: Float32Array }} options.curves
 * @param {readonly { n: number, error: number, bound: number | null }[]} options.errors
 * @param {readonly number[] | undefined} options.own values
 * @param {string} options.problem what is wrong with the typed values, or ''
 * @param {(numbers: number[]) => string[]} options.texts as a learner reads them
 * @param {(values: number[]) => void} options.take
 * @param {(problem: string) => void} options.refuse
 */
export function functionTables({ curves, errors, own, problem, texts, take, refuse }) {
  const places = Array.from({ length: ROWS }, (_, i) => Math.round((i * (curves.inputs.length - 1)) / (ROWS - 1)));
  const write = (/** @type {ArrayLike<number>} */ numbers) => texts(Array.from(numbers)).map(typeset);
  const [x, wanted, answered] = [curves.inputs, curves.target, curves.network].map((values) =>
    write(places.map((at) => values[at])),
  );
  const largest = write(errors.map(({ error }) => error));
  const bounds = errors.some(({ bound }) => bound !== null) ? write(errors.map(({ bound }) => bound ?? 0)) : undefined;
  return html`${own ? fields(own, problem, take, refuse) : nothing}
    <div class="tables">
      ${table(
        say`The function and the network`,
        ['x', say`function`, say`network`],
        x.map((at, i) => [at, wanted[i], answered[i]]),
      )}
      ${
        errors.length > 0
          ? table(
              say`The largest error`,
              [say`neurons`, say`error`, ...(bounds ? [say`at most`] : [])],
              errors.map(({ n }, i) => [String(n), largest[i], ...(bounds ? [bounds[i]] : [])]),
            )
          : nothing
      }
    </div>`;
}

/**
 * @param {readonly number[]} own
 * @param {string} problem
 * @param {(values: number[]) => void} take
 * @param {(problem: string) => void} refuse
 */
function fields(own, problem, take, refuse) {
  const read = (/** @type {Event} */ event) => {
    const parsed = parseNumberList(/** @type {HTMLInputElement} */ (event.target).value);
    if ('problem' in parsed) refuse(numberProblemText(parsed.problem));
    else if (parsed.values.length !== own.length) {
      refuse(say`There are ${parsed.values.length} values; the function has ${own.length}, from left to right.`);
    } else if (parsed.values.some((value) => Math.abs(value) > 1)) refuse(say`The values must be from −1 to 1.`);
    else take(parsed.values);
  };
  return html`<label class="own-values">${say`Its ${own.length} values, from left to right`}
      <input type="text" autocomplete="off" spellcheck="false" .value=${own.map((value) => String(Number(value.toFixed(4)))).join(', ')} @change=${read} /></label>
    ${problem ? html`<p class="notice" role="alert">${problem}</p>` : nothing}`;
}

/**
 * @param {string} caption
 * @param {readonly string[]} heads
 * @param {readonly (readonly string[])[]} rows the first cell names the row
 */
function table(caption, heads, rows) {
  return html`<table><caption>${caption}</caption>
    <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${rows.map(([name, ...cells]) => html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td translate="no">${cell}</td>`)}</tr>`)}</tbody></table>`;
}
