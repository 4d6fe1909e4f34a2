/**
 * Leaves dollar amounts in the text: in “from $200 to $590,000”, remark-math alone would read a formula. As in Pandoc, a
 * formula between single dollars has no space inside of them, and no digit behind the second.
 *
 * @import {Code, Effects, Extension, State} from 'micromark-util-types'
 * @import {Processor} from 'unified'
 */
import { markdownLineEnding, markdownLineEndingOrSpace } from 'micromark-util-character';

const DOLLAR = 36;

/** Use it after remark-math: of two extensions, micromark asks the later first. @this {Processor} */
export default function remarkMoney() {
  const data = /** @type {{ micromarkExtensions?: Extension[] }} */ (this.data());
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ text: { [DOLLAR]: { name: 'money', tokenize: tokenizeMoney } } });
}

/**
 * A dollar that starts no formula is text.
 *
 * @param {Effects} effects
 * @param {State} ok
 * @param {State} nok
 * @returns {State}
 */
function tokenizeMoney(effects, ok, nok) {
  return (code) => {
    effects.enter('data');
    effects.consume(code);
    effects.exit('data');
    return effects.check({ tokenize: tokenizeFormula, partial: true }, nok, ok);
  };
}

/**
 * What follows a formula's first dollar, up to the last.
 *
 * @param {Effects} effects
 * @param {State} ok
 * @param {State} nok
 * @returns {State}
 */
function tokenizeFormula(effects, ok, nok) {
  /** @type {Code} */
  let last = null;
  return start;

  /** @type {State} */
  function start(code) {
    if (code === DOLLAR) return ok(code); // two dollars are never an amount
    return code === null || markdownLineEndingOrSpace(code) ? nok(code) : inside(code);
  }

  /** @type {State} */
  function inside(code) {
    if (code === null) return nok(code);
    const type = markdownLineEnding(code) ? 'lineEnding' : 'data';
    effects.enter(type);
    effects.consume(code);
    effects.exit(type);
    if (code === DOLLAR) return behind;
    last = code;
    return inside;
  }

  /** @type {State} */
  function behind(code) {
    return markdownLineEndingOrSpace(last) || isDigit(code) ? nok(code) : ok(code);
  }
}

/** @param {Code} code */
const isDigit = (code) => code !== null && code >= 48 && code <= 57;
