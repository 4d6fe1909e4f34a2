/** The page's script: runs the jobs with the packed package, and writes the results into the page. */
import { loadCore } from './neuron-lesson/core/index.js';
import { runJobs } from './run-jobs.mjs';

let state = 'done';
let text;
try {
  const jobs = await (await fetch('jobs.json')).json();
  const core = await loadCore();
  text = JSON.stringify(runJobs(core, jobs));
  if (core.liveHandles() !== 0) throw new Error(`${core.liveHandles()} handles are left`);
} catch (error) {
  state = 'failed';
  text = String(error);
}
/** @type {HTMLElement} */ (document.querySelector('#result')).textContent = text;
document.documentElement.dataset.state = state;
