/** In the browser: a function for main.mjs to call, once the core is there. */
import { otherOurs, trainOurs } from './ours.mjs';
import { dataOf } from './problems.mjs';
import { loadCore } from './web/core/index.js';

const core = await loadCore();
Object.assign(window, {
  /** @param {any} task */
  measure({ what, problem, side, seconds }) {
    const data = dataOf(core, problem);
    return what === 'train'
      ? trainOurs(core, problem, data, seconds)
      : otherOurs(core, problem, data, what, side, seconds);
  },
});
document.documentElement.dataset.state = 'done';
