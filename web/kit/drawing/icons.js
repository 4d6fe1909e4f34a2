import { html } from 'lit';

/** Line icons on a 20 × 20 grid, drawn in the text's colour. */
const PATHS = {
  undo: 'M7 4L3.5 7.5L7 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8',
  redo: 'M13 4l3.5 3.5L13 11M16 7.5H8.5a4.5 4.5 0 0 0 0 9H12',
  reset: 'M4 10a6 6 0 1 0 2-4.5M6.5 2v4h4',
  link: 'M8.5 11.5l3-3M9 6.5l1.8-1.8a3.2 3.2 0 0 1 4.5 4.5L13.5 11M11 13.5l-1.8 1.8a3.2 3.2 0 0 1-4.5-4.5L6.5 9',
  save: 'M10 3.5v9M6.5 9.5l3.5 3.5l3.5-3.5M4 16.5h12',
  next: 'M8 5l5 5l-5 5',
  restart: 'M6 4.5v11l9-5.5Z',
  copy: 'M7.5 7.5h8v9h-8zM4.5 12.5v-9h8',
  done: 'M4 10.5l4 4l8-9',
};

/** @param {keyof typeof PATHS} name */
export function icon(name) {
  return html`<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false"><path d=${PATHS[name]}></path></svg>`;
}
