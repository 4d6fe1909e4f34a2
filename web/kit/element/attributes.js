/** What an author may write into every element. */
export const EVERY = ['theme'];
