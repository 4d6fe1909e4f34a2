/**
 * Reports what can't work: attributes that a widget can't read, live numbers of a neuron that no widget has, and
 * questions that nobody can answer.
 *
 * @import {Root} from 'mdast'
 * @import {VFile} from 'vfile'
 * @import {Known} from '../kit/neuron/checks.js'
 * @import {WidgetNode} from './remark-widgets.mjs'
 */
import { visit } from 'unist-util-visit';
import { CHECKS, findingText } from '../embed/widget-checks.mjs';
import { error } from '../toolchain/report.mjs';
import { coreNames } from './core-names.mjs';
import { quizProblems } from './quiz-checks.mjs';

export default function remarkChecks() {
  return async (/** @type {Root} */ tree, /** @type {VFile} */ file) => {
    /** @type {WidgetNode[]} */
    const widgets = [];
    visit(tree, (/** @type {any} */ node) => {
      if (node.type === 'widget' || node.type === 'liveNumber') widgets.push(node);
    });
    if (widgets.length === 0) return;

    /** @type {Known} */
    const known = {
      ...(await coreNames()),
      models: new Map(),
      complete: !file.data.unknownWidgets,
    };
    for (const pass of /** @type {const} */ (['define', 'refer'])) {
      for (const { data, lines, position } of widgets) {
        const findings = CHECKS[data.hName]?.[pass](data.hProperties, known) ?? [];
        for (const finding of findings) {
          const line = finding.attribute && lines?.get(finding.attribute);
          error(file, findingText(finding), line ? { line, column: 1 } : position);
        }
      }
    }
    for (const { data, children } of widgets) {
      if (data.hName !== 'neuron-quiz') continue;
      for (const { text, position } of quizProblems(children, known)) error(file, text, position);
    }
  };
}
