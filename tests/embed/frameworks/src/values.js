/** What each page binds in turn, at the press of a button. */
export const VALUES = {
  First: {
    weights: [2, 2],
    bias: -1,
    challenge: false,
    locked: ['bias'],
    points: [
      [0, 0, 0],
      [1, 1, 1],
    ],
    layers: [3, 2],
  },
  Second: { weights: [0.5, 0.5], bias: 0.25, challenge: true, locked: true, points: [[0, 1, 1]], layers: [] },
  Nothing: { weights: null, bias: undefined, challenge: null, locked: false, points: null, layers: null },
  Wrong: {
    weights: () => 1,
    bias: Symbol('bias'),
    challenge: {},
    locked: new Map(),
    points: new Date(0),
    layers: { a: 1 },
  },
};
