/** Sets up what scripts add to the page, which can be read without them. */
import { configure } from '../../core/configure.js';

import { setUpStages } from './figure-heights.js';
import { setUpNavigation } from './navigation.js';
import { setUpScrollers } from './scrollers.js';
import { setUpTheme } from './theme.js';

// A reader who reloads the page, or comes back from the next lesson, goes on where they were.
configure({ keep: 'session' });

const bar = document.querySelector('.bar');
if (bar instanceof HTMLElement) {
  setUpNavigation(bar);
  const toggle = bar.querySelector('[data-theme-toggle]');
  if (toggle instanceof HTMLButtonElement) setUpTheme(toggle);
}
setUpScrollers();
setUpStages();
