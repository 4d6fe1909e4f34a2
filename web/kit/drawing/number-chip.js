import { html } from 'lit';
import { describeName, typeset } from './quantity.js';

/**
 * A number of the neuron within a text or a table. Unless it is fixed, it can be dragged, typed and changed by keys.
 *
 * @param {string} name x1, w1, b
 * @param {object} options
 * @param {import('../neuron/state/neuron-model.js').NeuronSnapshot} options.snapshot
 * @param {string} options.selected
 * @param {(name: string) => boolean} options.isFixed
 * @param {(name: string) => readonly [number, number]} options.shownRangeOf how far the number goes
 * @param {string} options.typed name of the number that is being typed, or ''
 * @param {unknown} options.field in which it is typed
 * @param {string} [label] for a screen reader, if not the number's own
 */
export function numberChip(name, { snapshot, selected, isFixed, shownRangeOf, typed, field }, label) {
  if (name === typed) return field;
  const described = describeName(name);
  const text = typeset(snapshot.texts.get(name) ?? '');
  const value = Number(snapshot.literals.get(name));
  const kind = described?.quantity === 'weight' && value < 0 ? 'weight negative' : (described?.quantity ?? '');
  if (isFixed(name)) return html`<b translate="no" class=${kind}>${text}</b>`;
  const [low, high] = shownRangeOf(name);
  return html`<b translate="no" class="settable ${kind} ${name === selected ? 'selected' : ''}" data-name=${name} role="spinbutton"
    tabindex="0" aria-label=${label ?? described?.label ?? name} aria-valuenow=${value} aria-valuemin=${low}
    aria-valuemax=${high} aria-valuetext=${text}>${text}</b>`;
}
