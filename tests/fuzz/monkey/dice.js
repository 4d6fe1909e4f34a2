/** Random choices that a seed repeats: Mulberry32. */
export class Dice {
  #state;

  /** @param {number} seed @param {number} [index] of the action: each has dice of its own, so that any can be left out */
  constructor(seed, index = 0) {
    this.#state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0;
  }

  /** A number from 0 to below 1. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 to below `count`. @param {number} count */
  below(count) {
    return Math.floor(this.next() * count);
  }

  /** @param {number} from @param {number} to */
  between(from, to) {
    return from + (to - from) * this.next();
  }

  /** @param {number} probability */
  chance(probability) {
    return this.next() < probability;
  }

  /** @template T @param {ArrayLike<T>} list @returns {T} */
  of(list) {
    return list[this.below(list.length)];
  }

  /** @template T @param {readonly (readonly [number, T])[]} list with weights @returns {T} */
  weighted(list) {
    let left = this.next() * list.reduce((sum, [weight]) => sum + weight, 0);
    return (list.find(([weight]) => (left -= weight) < 0) ?? list[list.length - 1])[1];
  }
}
