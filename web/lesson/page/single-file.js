/** What scripts add to a lesson that is one file. */
import './lesson.js';
import '../../embed/neuron-lesson.js';
