/**
 * What holds where an attribute isn't given: the value that could be written instead, or words where there is none.
 * @typedef {Readonly<Record<string, string | { words: string }>>} Defaults
 */

/** Of attributes that elements share. @type {Defaults} */
export const EVERY_DEFAULT = {
  theme: 'auto',
  keep: { words: 'never, or what configure() says' },
  variant: { words: 'none, or what configure() says' },
  hide: { words: 'nothing' },
  locked: { words: 'nothing' },
};
