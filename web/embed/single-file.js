/**
 * The entry of the script that holds everything, for a frame that can't load further files: see site/single-script.mjs.
 * As all of it is there, nothing waits until it is near the screen.
 */
import { define } from './define.js';

define();
