/**
 * The page script that stands widgets at the headings of an article that is there already, and that nobody edits for us:
 *
 *     <script type="module" src="…/neuron-dock.js"></script>
 *
 * puts the lesson's own widgets at the headings of "What is a Neuron"; with a map,
 *
 *     <script type="application/json" data-neuron-dock>{ "The AND gate": { "widget": "neuron-gate", "gate": "and" } }</script>
 *
 * those of any article. Late articles, and ones that React renders anew, keep what a learner has made of their widgets.
 */
import { dockWidgets } from './docking.js';

dockWidgets();

// Beside this file, wherever that is; not a part of it, because a page may have both.
const beside = './neuron-lesson.js';
import(/* @vite-ignore */ beside).catch(console.warn);
