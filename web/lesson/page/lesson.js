/** Sets up what scripts add to the page, which can be read without them. */

import { setUpStages } from './figure-heights.js';
import { setUpNavigation } from './navigation.js';
import { setUpScrollers } from './scrollers.js';
import { setUpTheme } from './theme.js';
import { setUpWork } from './work.js';

const bar = document.querySelector('.bar');
if (bar instanceof HTMLElement) {
  setUpNavigation(bar);
  const toggle = bar.querySelector('[data-theme-toggle]');
  if (toggle instanceof HTMLButtonElement) setUpTheme(toggle);
}
setUpScrollers();
setUpStages();
const work = document.querySelector('.work');
if (work instanceof HTMLElement) setUpWork(work);
