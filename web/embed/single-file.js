/** The entry of the script that holds everything: see site/single-script.mjs. */
import './neuron-lesson.js';
