/**
 * `neuron-lesson/react`: the elements as components, with properties, events and refs, for React 18 and newer. On a
 * server they render as tags, with their children as the fallback.
 */
import { createElement, forwardRef, useEffect, useRef } from 'react';
import { attributeValue } from '../kit/state/attribute-value.js';
import { accepted } from './attributes.js';
import { componentName } from './component-name.js';
import { define } from './define.js';
import { EVENTS } from './events.js';

/** The event that each property listens to: onNeuronGoal to neuron-goal. @type {Readonly<Record<string, string>>} */
const HANDLERS = Object.freeze(Object.fromEntries(EVENTS.map((name) => [`on${componentName(name)}`, name])));

/**
 * @param {string} name of an element
 * @returns {any} its component
 */
function componentOf(name) {
  const { attributes } = accepted[name];
  const Component = forwardRef((/** @type {any} */ { children, ...props }, outer) => {
    const own = useRef(/** @type {HTMLElement | null} */ (null));
    const handlers = useRef(props);
    handlers.current = props;
    useEffect(() => {
      const element = own.current;
      if (!element) return undefined;
      define([name]);
      // One listener for each event; it calls the current handler, which may change with each render.
      const listeners = Object.entries(HANDLERS).map(([property, event]) => {
        const listener = (/** @type {Event} */ fired) => handlers.current[property]?.(fired);
        element.addEventListener(event, listener);
        return [event, listener];
      });
      return () => {
        for (const [event, listener] of listeners)
          element.removeEventListener(/** @type {any} */ (event), /** @type {any} */ (listener));
      };
    }, []);
    // What isn't in the tag: objects, empty lists, and what only the element can refuse.
    const given = useRef(/** @type {string[]} */ ([]));
    useEffect(() => {
      const names = attributes.filter((each) => isBeyondText(props[each]));
      const gone = given.current.filter((each) => !names.includes(each) && isNothing(props[each]));
      given.current = names;
      Object.assign(own.current ?? {}, Object.fromEntries([...names, ...gone].map((each) => [each, props[each]])));
    });
    const ref = (/** @type {HTMLElement | null} */ element) => {
      own.current = element;
      if (typeof outer === 'function') outer(element);
      else if (outer) outer.current = element;
    };
    return createElement(name, { ...attributesOf(props, attributes), ref }, children);
  });
  Component.displayName = componentName(name);
  return Component;
}

/** @param {unknown} value */
function isNothing(value) {
  return value === undefined || value === null || value === false;
}

/** Whether a value can only be given as a property. @param {unknown} value */
function isBeyondText(value) {
  return !isNothing(value) && value !== '' && attributeValue(value).value === undefined;
}

/**
 * What React puts into the tag, also on a server: the element's own attributes as text, because React 18 sets no
 * properties of custom elements, and everything else as it is.
 * @param {Record<string, unknown>} props
 * @param {readonly string[]} own names of the element's attributes
 */
function attributesOf(props, own) {
  /** @type {Record<string, unknown>} */
  const attributes = {};
  for (const [name, value] of Object.entries(props)) {
    if (name in HANDLERS) continue;
    if (name === 'className') attributes.class = value;
    else if (!own.includes(name)) attributes[name] = value;
    else if (!isNothing(value) && !isBeyondText(value)) attributes[name] = attributeValue(value, 'maybe-empty').value;
  }
  return attributes;
}

export const NeuronActivation = componentOf('neuron-activation');
export const NeuronAnatomy = componentOf('neuron-anatomy');
export const NeuronApproximator = componentOf('neuron-approximator');
export const NeuronBoundary = componentOf('neuron-boundary');
export const NeuronFeatures = componentOf('neuron-features');
export const NeuronFormula = componentOf('neuron-formula');
export const NeuronGate = componentOf('neuron-gate');
export const NeuronParts = componentOf('neuron-parts');
export const NeuronQuiz = componentOf('neuron-quiz');
export const NeuronTrainer = componentOf('neuron-trainer');
export const NeuronValue = componentOf('neuron-value');
export const NeuronVision = componentOf('neuron-vision');
export const NeuronXor = componentOf('neuron-xor');

/** The tag names of all elements. */
export const tags = Object.freeze(Object.keys(accepted));
