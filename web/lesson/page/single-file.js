/** The entry of the script in a lesson that is one file. */
import './lesson.js';
import '../../embed/neuron-lesson.js';
