import { html } from 'lit';
import { trainingPlane } from '../../kit/training/drawing/training-plane.js';
import { trainingWords } from '../../kit/training/drawing/training-words.js';
import { rangeOf } from '../../kit/training/state/training-settings.js';
import { say } from '../../kit/words/say.js';

/**
 * One of the two runs: the plane of the inputs, with a canvas for its map, and how far it has come.
 *
 * @param {import('../../kit/training/state/training.js').Training} run
 * @param {string} title
 * @param {string} name of the class of the canvas's place
 */
export function runPanel(run, title, name) {
  const { outputs } = run.now;
  const words = trainingWords(run.summary);
  return html`<section aria-label=${title}>
    <h3>${title}</h3>
    <div class="stage space ${name}"><canvas aria-hidden="true"></canvas>${trainingPlane({
      range: rangeOf(run.settings),
      data: run.data,
      outputs,
      chosen: -1,
      choose: () => {},
      label: say`The four corners on the plane of the inputs. ${words}`,
    })}</div>
    <p class="facts">${words}</p>
  </section>`;
}
