/**
 * Rules for dependency-cruiser, which build-scripts/check runs: which room (a folder of web/) may import from which.
 * Type imports in comments are exempt, because they don't exist at run time.
 */

/** From the lowest layer up: no room imports from one that is listed after it. */
const STOREYS = ['core', 'kit', 'elements', 'embed', 'lesson|docs|site|package|toolchain'];

/** By room, the rooms that it must not import from. */
const ABOVE = {
  ...Object.fromEntries(STOREYS.slice(0, -1).map((room, i) => [room, STOREYS.slice(i + 1).join('|')])),
  // The list of all texts belongs to site and package, and names the catalogues.
  toolchain: 'core|kit(?!/words)|elements|lesson|docs|site|package',
  site: 'package',
  package: 'site',
};

/** @typedef {import('dependency-cruiser').IRegularForbiddenRuleType} Rule */

/**
 * @param {string} name
 * @param {string} comment that `check` prints with the wrong import
 * @param {Rule['from']} from
 * @param {Rule['to']} to
 * @returns {Rule}
 */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(ABOVE).map(([room, others]) =>
      rule(
        `${room}-stays-below`,
        `${room} doesn't know these rooms; what both need moves down.`,
        { path: `^${room}/` },
        { path: `^(${others})/` },
      ),
    ),
    rule(
      'elements-stay-apart',
      'An element never imports another one; what two share moves into kit.',
      { path: '^elements/([^/]+)/' },
      { path: '^elements/', pathNot: '^elements/$1/' },
    ),
    rule(
      'drawing-takes-values',
      'A drawing takes plain values: it imports drawings and words alone.',
      { path: '^kit/(|[^/]+/)drawing/|^elements/[^/]+/drawing/' },
      { path: '^(core|kit|elements)/', pathNot: '/drawing/|^kit/words/' },
    ),
    rule(
      'state-draws-nothing',
      'State imports state, words and the core alone, and touches no DOM.',
      { path: '^kit/(|[^/]+/)state/|^elements/[^/]+/state/' },
      { path: '^(kit|elements)/|^node_modules/lit', pathNot: '/state/|^kit/words/' },
    ),
    rule(
      'kit-knows-no-subject',
      'What every element shares knows nothing of neurons, planes and training.',
      { path: '^kit/(controls|drawing|state|words)/' },
      { path: '^kit/(element|neuron|plane|training)/' },
    ),
    rule(
      'words-are-words',
      'Words import words alone.',
      { path: '^kit/words/' },
      { path: '^kit/', pathNot: '^kit/words/' },
    ),
    rule(
      'neuron-before-planes',
      'Planes and training build on the neuron, not it on them.',
      { path: '^kit/neuron/' },
      { path: '^kit/(plane|training)/' },
    ),
    rule(
      'plane-without-training',
      'Training builds on planes, not they on it.',
      { path: '^kit/plane/' },
      { path: '^kit/training/' },
    ),
    rule('no-circles', 'Files that need each other are one.', {}, { circular: true }),
  ],
  options: { exclude: { path: 'generated/|\\.css|\\.wasm' }, doNotFollow: { path: 'node_modules' } },
};
