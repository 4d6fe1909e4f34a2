/**
 * The attributes that an author may set on each element. The parser of fenced blocks checks attributes against this
 * list, and a test compares it with the elements' observed attributes. None of these files imports a widget, so pages
 * that only parse blocks load no widgets.
 */
import { attributes as activation } from '../elements/activation/attributes.js';
import { attributes as anatomy } from '../elements/anatomy/attributes.js';
import { attributes as approximator } from '../elements/approximator/attributes.js';
import { attributes as boundary } from '../elements/boundary/attributes.js';
import { attributes as features } from '../elements/features/attributes.js';
import { attributes as formula } from '../elements/formula/attributes.js';
import { attributes as gate } from '../elements/gate/attributes.js';
import { attributes as parts } from '../elements/parts/attributes.js';
import { attributes as quiz } from '../elements/quiz/attributes.js';
import { attributes as trainer } from '../elements/trainer/attributes.js';
import { attributes as value } from '../elements/value/attributes.js';
import { attributes as vision } from '../elements/vision/attributes.js';
import { attributes as xor } from '../elements/xor/attributes.js';

const all = {
  activation,
  anatomy,
  approximator,
  boundary,
  features,
  formula,
  gate,
  parts,
  quiz,
  trainer,
  value,
  vision,
  xor,
};

/** @type {Readonly<Record<string, { attributes: readonly string[] }>>} */
export const accepted = Object.freeze(
  Object.fromEntries(Object.entries(all).map(([name, attributes]) => [`neuron-${name}`, { attributes }])),
);
