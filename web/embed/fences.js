/** The page script that turns fenced blocks into widgets: see fence-blocks.js. */
import { isFirstCopy } from '../core/first-copy.js';
import { upgradeFences } from './fence-blocks.js';

if (isFirstCopy('fences')) upgradeFences();

// Loaded from beside this file at run time, not bundled into it, because a page may have both scripts.
const beside = './neuron-lesson.js';
import(/* @vite-ignore */ beside).catch(console.warn);
