/** The page script that turns fenced blocks into widgets: see fence-blocks.js. */
import { upgradeFences } from './fence-blocks.js';

upgradeFences();

// Beside this file, wherever that is; not a part of it, because a page may have both.
const beside = './neuron-lesson.js';
import(/* @vite-ignore */ beside).catch(console.warn);
