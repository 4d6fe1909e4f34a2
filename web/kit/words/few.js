/** More messages than this at once help nobody. */
const MOST = 5;

/**
 * Tells the first of many, and how many more there are.
 * @template One, Told
 * @param {readonly One[]} all
 * @param {(one: One) => Told} tell
 * @param {(count: number) => Told} tellMore
 * @returns {Told[]}
 */
export function fewOf(all, tell, tellMore) {
  const told = all.slice(0, MOST).map(tell);
  if (all.length > MOST) told.push(tellMore(all.length - MOST));
  return told;
}
