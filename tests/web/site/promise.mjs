/**
 * What a version promises to pages, as data. `node tests/web/site/promise.mjs` prints it; when a version is released,
 * the output becomes promised.json, against which the next ones are tested.
 */
import { fileURLToPath } from 'node:url';
import { accepted } from '../../../web/embed/attributes.js';
import { EVENTS } from '../../../web/embed/events.js';
import { choicesOf } from '../../../web/embed/widget-checks.mjs';
import ts from '../../../web/node_modules/typescript/lib/typescript.js';
import { indexTypes } from '../../../web/package/types.mjs';
import { coreNames } from '../../../web/site/core-names.mjs';
import { version } from '../../../web/toolchain/targets.mjs';

export async function promise() {
  const core = await coreNames();
  const elements = Object.entries(accepted).map(([name, { attributes }]) => {
    const choices = choicesOf(name, core);
    return [name, Object.fromEntries([...attributes].sort().map((each) => [each, choices[each]?.accepted ?? []]))];
  });
  return { version, elements: Object.fromEntries(elements), events: [...EVENTS], details: details() };
}

/** The fields of each event's detail, and of each goal's, in the types that we publish. */
function details() {
  const file = 'index.d.ts';
  const text = indexTypes(
    () => [],
    () => ({}),
  );
  const host = ts.createCompilerHost({});
  const onDisk = host.getSourceFile;
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.Latest) : onDisk(name, ...rest);
  const program = ts.createProgram([file], { noLib: true, types: [] }, host);
  const checker = program.getTypeChecker();
  const found = {};
  ts.forEachChild(program.getSourceFile(file), (node) => {
    if (!(ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))) return;
    if (!/^Neuron(Change|Error|Step|Goal)Detail$|^NeuronProblem$/.test(node.name.text)) return;
    const type = checker.getTypeAtLocation(node.name);
    const fields = (each) => checker.getPropertiesOfType(each).map(({ name }) => name);
    if (node.name.text !== 'NeuronGoalDetail') found[node.name.text] = fields(type);
    else for (const each of type.types) for (const goal of goalsOf(checker, each)) found[`goal ${goal}`] = fields(each);
  });
  return found;
}

/** @param {ts.TypeChecker} checker @param {ts.Type} detail */
function goalsOf(checker, detail) {
  const goal = checker.getTypeOfSymbol(checker.getPropertyOfType(detail, 'goal'));
  return (goal.isUnion() ? goal.types : [goal]).map((each) => each.value);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(`${JSON.stringify(await promise(), null, 2)}\n`);
}
