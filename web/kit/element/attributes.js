/** The attributes of every element, besides its own. */
export const EVERY = ['theme', 'keep'];
