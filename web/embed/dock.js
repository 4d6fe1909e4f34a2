/**
 * The page script that places widgets at the headings of an existing article, which needs no changes:
 *
 *     <script type="module" async src="…/neuron-dock.js"></script>
 *
 * This places the lesson's own widgets at the headings of "What is a Neuron". For any other article, add a map:
 *
 *     <script type="application/json" data-neuron-dock>{ "The AND gate": { "widget": "neuron-gate", "gate": "and" } }</script>
 *
 * The article may arrive late, and React may render it again: its widgets keep the learner's changes.
 */
import { isFirstCopy } from '../core/first-copy.js';
import { dockWidgets } from './docking.js';

if (isFirstCopy('dock')) {
  // An async script may run before the page's map is there.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', dockWidgets, { once: true });
  else dockWidgets();
}

// Loaded from beside this file at run time, not bundled into it, because a page may have both scripts.
const beside = './neuron-lesson.js';
import(/* @vite-ignore */ beside).catch(console.warn);
