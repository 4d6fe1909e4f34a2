/** Everything in one script: see site/whole-script.mjs. */
import './neuron-lesson.js';
