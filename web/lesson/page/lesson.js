/** What scripts add to the page; without them it reads just as well. */

import { setUpStages } from './figure-heights.js';
import { setUpNavigation } from './navigation.js';
import { setUpScrollers } from './scrollers.js';
import { setUpTheme } from './theme.js';

const bar = document.querySelector('.bar');
if (bar instanceof HTMLElement) {
  setUpNavigation(bar);
  const toggle = bar.querySelector('[data-theme-toggle]');
  if (toggle instanceof HTMLButtonElement) setUpTheme(toggle);
}
setUpScrollers();
setUpStages();
