import { say } from '../../../kit/words/say.js';

/** Why no numbers make XOR: its conditions, and how two of them contradict the other two. */
export const whyNotXor = () => [
  say`No numbers make XOR. Add the conditions of the two rows that have to fire: w₁ + w₂ + 2b > 0.`,
  say`Add those of the two that must not: w₁ + w₂ + 2b ≤ 0.`,
  say`The same sum can’t be both above 0 and not above 0. On the plane: the two diagonals cross, and no straight line has one of them on each side.`,
];
