/**
 * Visits each node of a syntax tree, parents before children.
 * @param {any} node
 * @param {(node: any) => void} visit
 */
export function walk(node, visit) {
  if (!node || typeof node !== 'object') return;
  if (typeof node.type === 'string') visit(node);
  for (const child of Object.values(node)) walk(child, visit);
}
