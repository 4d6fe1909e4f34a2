/**
 * One measurement in a process of its own, printed as JSON: `node contender.mjs NAME TASK` with a task as
 * build-scripts/bench's main.mjs writes it.
 */
import { loadCore } from '../../web/core/index.js';
import { otherOurs, timePerCall, trainOurs } from './ours.mjs';
import { dataOf } from './problems.mjs';

const [name, text] = process.argv.slice(2);
const { what, problem, side, seconds } = JSON.parse(text);
const core = await loadCore();
const data = dataOf(core, problem);

async function measure() {
  if (name === 'wasm') {
    return what === 'train'
      ? trainOurs(core, problem, data, seconds)
      : otherOurs(core, problem, data, what, side, seconds);
  }
  const { peers } = await import('./peers.mjs');
  const { epoch, loss } = await peers[name](problem, data);
  const first = loss();
  const samples = data.inputs.length / problem.layers[0];
  let nanoseconds = 0;
  if (name.startsWith('tfjs')) {
    // Its epochs are asynchronous.
    for (const share of [0.3, 1]) {
      const start = performance.now();
      let epochs = 0;
      while (performance.now() - start < seconds * share * 1000) {
        await epoch();
        epochs += 1;
      }
      nanoseconds = ((performance.now() - start) / epochs / samples) * 1e6;
    }
  } else nanoseconds = (timePerCall(seconds, epoch) / samples) * 1e6;
  return { nanoseconds, first, last: loss() };
}

const result = await measure();
console.log(JSON.stringify({ bytes: process.resourceUsage().maxRSS * 1024, ...result }));
process.exit(0);
