/** Everything in one script: see site/single-script.mjs. */
import './neuron-lesson.js';
