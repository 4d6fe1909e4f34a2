/**
 * All that widgets say. Written by build-scripts/words out of the sources; a new language begins as a copy of it.
 *
 * @type {import('./language.js').Catalogue}
 */
export default {
  // core/compile-wasm.js
  "The lesson's computing core could not be loaded from {0}. Is the network there, and does the page's security policy allow connect-src 'self'?":
    "The lesson's computing core could not be loaded from {0}. Is the network there, and does the page's security policy allow connect-src 'self'?",
  "The lesson's computing core is not at {0} (the server answered {1}). The .wasm file belongs beside the scripts.":
    "The lesson's computing core is not at {0} (the server answered {1}). The .wasm file belongs beside the scripts.",
  "The lesson's computing core is not at {0}. The .wasm file belongs beside the scripts.":
    "The lesson's computing core is not at {0}. The .wasm file belongs beside the scripts.",
  // core/core.js
  'The computing core stopped and is starting again.': 'The computing core stopped and is starting again.',
  'The computing core is starting again.': 'The computing core is starting again.',
  'The computing core stopped and could not start again; reload the page.':
    'The computing core stopped and could not start again; reload the page.',
  // core/wasm-refusal.js
  'This browser has no WebAssembly, which the live parts of this lesson need.':
    'This browser has no WebAssembly, which the live parts of this lesson need.',
  "The file that should be the lesson's computing core is not WebAssembly (perhaps the server's error page).":
    "The file that should be the lesson's computing core is not WebAssembly (perhaps the server's error page).",
  'This browser is too old for the live parts of this lesson: they need WebAssembly with SIMD, which Chrome and Edge have from version 91 on, Firefox from 89, Safari from 16.4.':
    'This browser is too old for the live parts of this lesson: they need WebAssembly with SIMD, which Chrome and Edge have from version 91 on, Firefox from 89, Safari from 16.4.',
  "This browser refused the lesson's computing core: the file is damaged, the browser is too old, or the page's security policy lacks script-src 'wasm-unsafe-eval'.":
    "This browser refused the lesson's computing core: the file is damaged, the browser is too old, or the page's security policy lacks script-src 'wasm-unsafe-eval'.",
  // elements/activation/drawing/activation-plot.js
  'weighted sum z': 'weighted sum z',
  // elements/activation/drawing/activation-table.js
  'Activations: the neuron’s own, those that are drawn, the value and the slope of each at z':
    'Activations: the neuron’s own, those that are drawn, the value and the slope of each at z',
  'its own': 'its own',
  drawn: 'drawn',
  slope: 'slope',
  'draw {0}': 'draw {0}',
  // elements/activation/drawing/activation-words.js
  '{0} {1}, slope {2}': '{0} {1}, slope {2}',
  'Weighted sum {0}. {1}.': 'Weighted sum {0}. {1}.',
  // elements/activation/neuron-activation.js
  'weighted sum': 'weighted sum',
  'slopes, dashed': 'slopes, dashed',
  'The activations over the weighted sum': 'The activations over the weighted sum',
  // elements/activation/state/shown-activations.js
  'show="{0}": there is no activation “{1}”; accepted are {2}.':
    'show="{0}": there is no activation “{1}”; accepted are {2}.',
  'z="{0}": {1} Using {2}.': 'z="{0}": {1} Using {2}.',
  'activation="{0}" is not known; accepted are {1}. Using {2}.':
    'activation="{0}" is not known; accepted are {1}. Using {2}.',
  // elements/anatomy/drawing/anatomy-drawing.js
  'Above, a biological neuron: dendrites with synapses, a cell body, an axon. Below, the artificial one in the same places: inputs with weights, sum and activation, output.':
    'Above, a biological neuron: dendrites with synapses, a cell body, an axon. Below, the artificial one in the same places: inputs with weights, sum and activation, output.',
  dendrites: 'dendrites',
  synapses: 'synapses',
  'cell body': 'cell body',
  axon: 'axon',
  inputs: 'inputs',
  weights: 'weights',
  'sum and activation': 'sum and activation',
  output: 'output',
  // elements/anatomy/drawing/anatomy-parts.js
  dendrite: 'dendrite',
  input: 'input',
  'Dendrites are the branches on which signals from other cells arrive.':
    'Dendrites are the branches on which signals from other cells arrive.',
  'Inputs are the numbers that come in: {0}.': 'Inputs are the numbers that come in: {0}.',
  synapse: 'synapse',
  weight: 'weight',
  'A synapse, where a branch meets another cell, passes its signal on strongly or weakly, or holds the cell back.':
    'A synapse, where a branch meets another cell, passes its signal on strongly or weakly, or holds the cell back.',
  'A weight does that by multiplying: {0}. A negative one holds back. The products are {1}.':
    'A weight does that by multiplying: {0}. A negative one holds back. The products are {1}.',
  'The cell body gathers all of it, and if it is strong enough together, the cell fires.':
    'The cell body gathers all of it, and if it is strong enough together, the cell fires.',
  'The sum with the bias is {0}, and the activation, {1}, decides what becomes of it.':
    'The sum with the bias is {0}, and the activation, {1}, decides what becomes of it.',
  'The axon carries the pulse away, to the dendrites of other cells.':
    'The axon carries the pulse away, to the dendrites of other cells.',
  'The output is one number, {0}, an input to other neurons.':
    'The output is one number, {0}, an input to other neurons.',
  // elements/anatomy/neuron-anatomy.js
  'This picture has room for {0} inputs, and the neuron “{1}” has {2}.':
    'This picture has room for {0} inputs, and the neuron “{1}” has {2}.',
  Parts: 'Parts',
  'Send a signal': 'Send a signal',
  'Once more': 'Once more',
  'On to the next part': 'On to the next part',
  Back: 'Back',
  'Choose a part on either side to see its counterpart, or send a signal through both.':
    'Choose a part on either side to see its counterpart, or send a signal through both.',
  // elements/approximator/drawing/function-plot.js
  'Value {0} of the function': 'Value {0} of the function',
  // elements/approximator/function-tables.js
  'The function and the network': 'The function and the network',
  function: 'function',
  network: 'network',
  'The largest error': 'The largest error',
  neurons: 'neurons',
  error: 'error',
  'at most': 'at most',
  'There are {0} values; the function has {1}, from left to right.':
    'There are {0} values; the function has {1}, from left to right.',
  'The values must be from −1 to 1.': 'The values must be from −1 to 1.',
  'Its {0} values, from left to right': 'Its {0} values, from left to right',
  // elements/approximator/neuron-approximator.js
  sine: 'sine',
  bump: 'bump',
  sawtooth: 'sawtooth',
  own: 'own',
  'The function, dashed, and the network. {0}': 'The function, dashed, and the network. {0}',
  Error: 'Error',
  'The largest error against the number of neurons': 'The largest error against the number of neurons',
  'Largest errors of placed networks: {0}': 'Largest errors of placed networks: {0}',
  'Dashed: what the error can’t exceed.': 'Dashed: what the error can’t exceed.',
  'The dot is this network.': 'The dot is this network.',
  'Without an activation, any number of neurons adds up to one straight line: sums of straight lines are straight.':
    'Without an activation, any number of neurons adds up to one straight line: sums of straight lines are straight.',
  'As tables, and values to type': 'As tables, and values to type',
  'As tables': 'As tables',
  Function: 'Function',
  Activation: 'Activation',
  none: 'none',
  '{0} neurons': { one: '{0} neuron', other: '{0} neurons' },
  'Fewer neurons': 'Fewer neurons',
  'Hidden neurons': 'Hidden neurons',
  'More neurons': 'More neurons',
  Weights: 'Weights',
  Placed: 'Placed',
  Trained: 'Trained',
  Pause: 'Pause',
  Run: 'Run',
  'Another start': 'Another start',
  'With up to {0} neurons each one’s part is drawn, too.': 'With up to {0} neurons each one’s part is drawn, too.',
  'Each neuron’s part': 'Each neuron’s part',
  'Neuron {0}, taken away': 'Neuron {0}, taken away',
  'Neuron {0}, there': 'Neuron {0}, there',
  'trained for {0} of {1} steps': 'trained for {0} of {1} steps',
  placed: 'placed',
  '{0} taken away': '{0} taken away',
  '{0}, {1}{2}: largest error {3}, mean {4}.': '{0}, {1}{2}: largest error {3}, mean {4}.',
  // elements/boundary/drawing/boundary-answer.js
  'Looking…': 'Looking…',
  'Is there a {0} at all?': 'Is there a {0} at all?',
  'Use this {0}': 'Use this {0}',
  // elements/boundary/drawing/boundary-choices.js
  'One input': 'One input',
  'Two inputs': 'Two inputs',
  'Three inputs': 'Three inputs',
  'Number of inputs': 'Number of inputs',
  '{0} inputs': { one: '{0} input', other: '{0} inputs' },
  // elements/boundary/drawing/boundary-cube.js
  'With four inputs or more nobody can draw it, and nothing changes: w·x + b = 0 is then a hyperplane, still flat, still with two sides.':
    'With four inputs or more nobody can draw it, and nothing changes: w·x + b = 0 is then a hyperplane, still flat, still with two sides.',
  'Turn the view left': 'Turn the view left',
  'Turn the view right': 'Turn the view right',
  'Turn the view up': 'Turn the view up',
  'Turn the view down': 'Turn the view down',
  View: 'View',
  // elements/boundary/drawing/boundary-equation.js
  'The boundary’s equation': 'The boundary’s equation',
  // elements/boundary/drawing/separability-words.js
  'Yes, there is a {0}, but the points lie so close that 32-bit numbers can’t say which.':
    'Yes, there is a {0}, but the points lie so close that 32-bit numbers can’t say which.',
  'Yes: all points are of one class, so the bias alone will do.':
    'Yes: all points are of one class, so the bias alone will do.',
  'Yes. The {0} with the widest margin is {1} = 0: no point is nearer to it than {2}.':
    'Yes. The {0} with the widest margin is {1} = 0: no point is nearer to it than {2}.',
  'No: there is no such {0}, whatever the weights and the bias. The two classes meet at {1}.':
    'No: there is no such {0}, whatever the weights and the bias. The two classes meet at {1}.',
  'Of class 1: {0}. Each of these needs z > 0, so z > 0 at that place too.':
    'Of class 1: {0}. Each of these needs z > 0, so z > 0 at that place too.',
  'Of class 0: {0}. Each of these needs z ≤ 0, so z ≤ 0 at the same place. Both can’t be.':
    'Of class 0: {0}. Each of these needs z ≤ 0, so z ≤ 0 at the same place. Both can’t be.',
  // elements/boundary/neuron-boundary.js
  'The neuron “{0}” has {1} inputs; a boundary can be drawn for 1 to 3. Give this element another model name, or none.':
    'The neuron “{0}” has {1} inputs; a boundary can be drawn for 1 to 3. Give this element another model name, or none.',
  // elements/boundary/state/boundary-attributes.js
  'Showing the example.': 'Showing the example.',
  'weights="{0}" has {1} numbers; a boundary can be drawn for 1 to 3. Showing the example.':
    'weights="{0}" has {1} numbers; a boundary can be drawn for 1 to 3. Showing the example.',
  'points="{0}": {1} Showing the example’s points.': 'points="{0}": {1} Showing the example’s points.',
  'dimensions="{0}": “{1}” can’t be drawn; accepted are 1, 2, 3, or several of them.':
    'dimensions="{0}": “{1}” can’t be drawn; accepted are 1, 2, 3, or several of them.',
  'range="{0}": {1} Showing −1 to 2.': 'range="{0}": {1} Showing −1 to 2.',
  'range="{0}" must be two numbers, the smaller one first, as in range="-1, 2". Showing −1 to 2.':
    'range="{0}" must be two numbers, the smaller one first, as in range="-1, 2". Showing −1 to 2.',
  // elements/features/drawing/feature-table.js
  feature: 'feature',
  'how much of it': 'how much of it',
  contribution: 'contribution',
  '{0}, input {1}': '{0}, input {1}',
  'weight {0}, {1}': 'weight {0}, {1}',
  bias: 'bias',
  'Contributions: {0}, bias {1}; together {2}.': 'Contributions: {0}, bias {1}; together {2}.',
  // elements/features/drawing/learning-panel.js
  Rule: 'Rule',
  'Perceptron rule': 'Perceptron rule',
  'Gradient descent': 'Gradient descent',
  'Wrong? Move each weight half of its feature towards the right answer. Right? Change nothing.':
    'Wrong? Move each weight half of its feature towards the right answer. Right? Change nothing.',
  'Move each weight against the slope of the loss: far when the answer is far off, a little when it is nearly right.':
    'Move each weight against the slope of the loss: far when the answer is far off, a little when it is nearly right.',
  'Start with all weights 0': 'Start with all weights 0',
  'One example': 'One example',
  'All once': 'All once',
  'All 20 times': 'All 20 times',
  'Loading what it takes to learn…': 'Loading what it takes to learn…',
  Examples: 'Examples',
  example: 'example',
  is: 'is',
  'neuron says': 'neuron says',
  '(next)': '(next)',
  '{0} examples seen': { one: '{0} example seen', other: '{0} examples seen' },
  '{0}; All right; loss {1}.': '{0}; All right; loss {1}.',
  '{0}; {1} of {2} right; loss {3}.': '{0}; {1} of {2} right; loss {3}.',
  // elements/features/neuron-features.js
  'This detector has {0} features, and the neuron “{1}” has {2} inputs. Give it another model name, or none.':
    'This detector has {0} features, and the neuron “{1}” has {2} inputs. Give it another model name, or none.',
  'your own': 'your own',
  'Learn from examples': 'Learn from examples',
  // elements/features/state/feature-preset.js
  'yes, cat': 'yes, cat',
  'no, not cat': 'no, not cat',
  whiskers: 'whiskers',
  'pointy ears': 'pointy ears',
  background: 'background',
  'dog features': 'dog features',
  Cat: 'Cat',
  Dog: 'Dog',
  Kitten: 'Kitten',
  Wolf: 'Wolf',
  Rabbit: 'Rabbit',
  Sphynx: 'Sphynx',
  Seal: 'Seal',
  'Old tom': 'Old tom',
  'preset="{0}": {1} Showing the cat detector.': 'preset="{0}": {1} Showing the cat detector.',
  'This is not JSON ({0}).': 'This is not JSON ({0}).',
  'It must be a JSON object.': 'It must be a JSON object.',
  '“features” must be 1 to {0} names of up to {1} characters.':
    '“features” must be 1 to {0} names of up to {1} characters.',
  '“yes” and “no” must be short texts.': '“yes” and “no” must be short texts.',
  '“weights” must be {0} numbers, one for each feature, and “bias” a number.':
    '“weights” must be {0} numbers, one for each feature, and “bias” a number.',
  '“examples” must be a list of 1 to {0}.': '“examples” must be a list of 1 to {0}.',
  'Example {0} must have a “name”, {1} “values” and a “label”, 0 or 1.':
    'Example {0} must have a “name”, {1} “values” and a “label”, 0 or 1.',
  // elements/formula/drawing/formula.js
  'What leaves the neuron: a probability, a class score or a continuous value such as a price.':
    'What leaves the neuron: a probability, a class score or a continuous value such as a price.',
  activation: 'activation',
  'Decides what the sum becomes (ReLU, sigmoid, tanh). It adds the non-linearity without which a network can’t learn complex patterns.':
    'Decides what the sum becomes (ReLU, sigmoid, tanh). It adds the non-linearity without which a network can’t learn complex patterns.',
  'Learned, one for each input, and adjusted to reduce the error. They say how much each input counts.':
    'Learned, one for each input, and adjusted to reduce the error. They say how much each input counts.',
  'Given, and fixed for one data point: pixels, the features of a house, the numbers of a word.':
    'Given, and fixed for one data point: pixels, the features of a house, the numbers of a word.',
  'Learned, too. It shifts the boundary, and lets the neuron fire with all inputs at zero.':
    'Learned, too. It shifts the boundary, and lets the neuron fire with all inputs at zero.',
  sum: 'sum',
  'Add up all the products and the bias: how strongly the signals act together.':
    'Add up all the products and the bias: how strongly the signals act together.',
  '{0} times {1}': '{0} times {1}',
  'Output {0} is {1} of {2}, which is {3}.': 'Output {0} is {1} of {2}, which is {3}.',
  plus: 'plus',
  // elements/formula/neuron-formula.js
  symbols: 'symbols',
  numbers: 'numbers',
  vectors: 'vectors',
  'Written with': 'Written with',
  Symbols: 'Symbols',
  '{0}, the {1}.': '{0}, the {1}.',
  'Point at a symbol to read what it is, and to see it light up wherever this neuron is shown.':
    'Point at a symbol to read what it is, and to see it light up wherever this neuron is shown.',
  'form="{0}" is not known; accepted are {1}. Using symbols.':
    'form="{0}" is not known; accepted are {1}. Using symbols.',
  // elements/gate/drawing/gate-plane.js
  'The plane of the inputs. How the neuron divides it comes after your guesses.':
    'The plane of the inputs. How the neuron divides it comes after your guesses.',
  'The plane of the inputs. On the side where the neuron fires: {0}.':
    'The plane of the inputs. On the side where the neuron fires: {0}.',
  // elements/gate/drawing/gate-words.js
  '{0} rows are wrong.': { one: 'One row is wrong.', other: '{0} rows are wrong.' },
  '{0} gives z = {1}, which is above 0, so the neuron fires; {2} wants {3}.':
    '{0} gives z = {1}, which is above 0, so the neuron fires; {2} wants {3}.',
  '{0} gives z = {1}, which is not above 0, so the neuron stays quiet; {2} wants {3}.':
    '{0} gives z = {1}, which is not above 0, so the neuron stays quiet; {2} wants {3}.',
  'Lower {0}.': 'Lower {0}.',
  'Raise {0}.': 'Raise {0}.',
  'With these weights, every bias above {0} and up to {1} will do.':
    'With these weights, every bias above {0} and up to {1} will do.',
  'With these weights no bias will do: {0} has to fire, and its products sum to {1}; {2} must not, and has {3}. {4}':
    'With these weights no bias will do: {0} has to fire, and its products sum to {1}; {2} must not, and has {3}. {4}',
  'Raise {0}, or lower {1}.': 'Raise {0}, or lower {1}.',
  '{1} are above it': { one: '{1} is above it', other: '{1} are above it' },
  '{1} are not': { one: '{1} is not', other: '{1} are not' },
  'This is {0}. The products sum to {1}. The bias sets the bar at {2}: {3}, {4}.':
    'This is {0}. The products sum to {1}. The bias sets the bar at {2}: {3}, {4}.',
  '{0}: z {1}, output {2}{3}': '{0}: z {1}, output {2}{3}',
  ', wrong': ', wrong',
  'This is {0}': 'This is {0}',
  '{0} of {1} rows are {2}': '{0} of {1} rows are {2}',
  // elements/gate/drawing/solutions-view.js
  'The neuron’s weight': 'The neuron’s weight',
  'The neuron’s weights': 'The neuron’s weights',
  inside: 'inside',
  outside: 'outside',
  'With the bias {0}, the weights in the area make {1}, and no others do. The dot is this neuron; move it, or change b and see the area change.':
    'With the bias {0}, the weights in the area make {1}, and no others do. The dot is this neuron; move it, or change b and see the area change.',
  'There is no area, whatever the bias: no weights make XOR.':
    'There is no area, whatever the bias: no weights make XOR.',
  'With the bias {0} no weights make {1}. Change b until an area appears.':
    'With the bias {0} no weights make {1}. Change b until an area appears.',
  'from {0} to {1}': 'from {0} to {1}',
  'the area with the corners {0}': 'the area with the corners {0}',
  'Weights that make {0} with the bias {1}: {2}.': 'Weights that make {0} with the bias {1}: {2}.',
  // elements/gate/drawing/truth-table.js
  '{0}: for each row of inputs the condition, the neuron’s weighted sum and output, and the output that is wanted':
    '{0}: for each row of inputs the condition, the neuron’s weighted sum and output, and the output that is wanted',
  '{0} needs': '{0} needs',
  'your guess': 'your guess',
  wanted: 'wanted',
  'Show this row in the picture': 'Show this row in the picture',
  'as you said': 'as you said',
  'not as you said': 'not as you said',
  'Your guess for {0}': 'Your guess for {0}',
  // elements/gate/drawing/verdict.js
  'What will the neuron answer? Choose 0 or 1 in each row, then look.':
    'What will the neuron answer? Choose 0 or 1 in each row, then look.',
  '{0} of {1} are as you said: it fires where z is above 0.':
    '{0} of {1} are as you said: it fires where z is above 0.',
  'Find weights and a bias that make {0}, and check again.': 'Find weights and a bias that make {0}, and check again.',
  'Find weights and a bias that make {0}.': 'Find weights and a bias that make {0}.',
  'One answer of many:': 'One answer of many:',
  'Solved!': 'Solved!',
  'Show the neuron’s': 'Show the neuron’s',
  'Show the outputs': 'Show the outputs',
  'Guess again': 'Guess again',
  Check: 'Check',
  'Show an answer': 'Show an answer',
  // elements/gate/drawing/xor-words.js
  'No numbers make XOR. Add the conditions of the two rows that have to fire: w₁ + w₂ + 2b > 0.':
    'No numbers make XOR. Add the conditions of the two rows that have to fire: w₁ + w₂ + 2b > 0.',
  'Add those of the two that must not: w₁ + w₂ + 2b ≤ 0.': 'Add those of the two that must not: w₁ + w₂ + 2b ≤ 0.',
  'The same sum can’t be both above 0 and not above 0. On the plane: the two diagonals cross, and no straight line has one of them on each side.':
    'The same sum can’t be both above 0 and not above 0. On the plane: the two diagonals cross, and no straight line has one of them on each side.',
  // elements/gate/gate-assignment.js
  'All weights that make {0}': 'All weights that make {0}',
  // elements/gate/line-guess.js
  'Your {0}: {1}': 'Your {0}: {1}',
  'Swap the sides': 'Swap the sides',
  'Where does the neuron’s {0} run? Draw yours from the numbers, its arrow on the side where the neuron fires, then look.':
    'Where does the neuron’s {0} run? Draw yours from the numbers, its arrow on the side where the neuron fires, then look.',
  'Yours, dashed: {0}': 'Yours, dashed: {0}',
  'The neuron’s: {0}': 'The neuron’s: {0}',
  // elements/gate/neuron-gate.js
  Gate: 'Gate',
  'The neuron with the inputs {0}': 'The neuron with the inputs {0}',
  '{1} has {0} inputs, and the neuron “{2}” has {3}. Give this gate another model name, or none.': {
    one: '{1} has {0} input, and the neuron “{2}” has {3}. Give this gate another model name, or none.',
    other: '{1} has {0} inputs, and the neuron “{2}” has {3}. Give this gate another model name, or none.',
  },
  // elements/gate/state/gate-attributes.js
  'gate="{0}": there is no gate “{1}”; accepted are {2}.': 'gate="{0}": there is no gate “{1}”; accepted are {2}.',
  'Showing and.': 'Showing and.',
  'Using the gate’s own.': 'Using the gate’s own.',
  'weights="{0}" has {1} numbers, and the gate needs {2}. Using the gate’s own.':
    'weights="{0}" has {1} numbers, and the gate needs {2}. Using the gate’s own.',
  'predict="{0}" is not known; accepted are outputs and line. Asking for outputs.':
    'predict="{0}" is not known; accepted are outputs and line. Asking for outputs.',
  // elements/parts/drawing/code-panel.js
  'The same neuron in PyTorch': 'The same neuron in PyTorch',
  Copy: 'Copy',
  'Copy as NumPy code': 'Copy as NumPy code',
  'Copy as C++ code': 'Copy as C++ code',
  Script: 'Script',
  'What it prints': 'What it prints',
  Copied: 'Copied',
  'This page has no clipboard': 'This page has no clipboard',
  'Selected: press Ctrl+C': 'Selected: press Ctrl+C',
  // elements/parts/drawing/narration.js
  'Ready.': 'Ready.',
  '{0} inputs, each with its weight.': {
    one: 'One input with its weight.',
    other: '{0} inputs, each with its weight.',
  },
  'Multiply.': 'Multiply.',
  'Sum.': 'Sum.',
  'Inputs {1}, weights {2}, bias {3}.': {
    one: 'Input {1}, weight {2}, bias {3}.',
    other: 'Inputs {1}, weights {2}, bias {3}.',
  },
  'Products {1}.': { one: 'Product {1}.', other: 'Products {1}.' },
  'Weighted sum {0}.': 'Weighted sum {0}.',
  'Output {0} by {1}.': 'Output {0} by {1}.',
  // elements/parts/drawing/step-bar.js
  Inputs: 'Inputs',
  Multiply: 'Multiply',
  Sum: 'Sum',
  Activate: 'Activate',
  'Steps of the computation': 'Steps of the computation',
  'Back to the inputs, then one step at a time': 'Back to the inputs, then one step at a time',
  'The next step': 'The next step',
  'Step through': 'Step through',
  // elements/parts/neuron-parts.js
  'A neuron with {0} inputs. {1}': { one: 'A neuron with {0} input. {1}', other: 'A neuron with {0} inputs. {1}' },
  'Give this one another model name, or leave its numbers out.':
    'Give this one another model name, or leave its numbers out.',
  // elements/quiz/neuron-quiz.js
  '{0} of {1} answered rightly.': '{0} of {1} answered rightly.',
  'That is all of it!': 'That is all of it!',
  'Change that neuron, here on the page, until it is so: this question watches.':
    'Change that neuron, here on the page, until it is so: this question watches.',
  'Your number': 'Your number',
  'Right.': 'Right.',
  'Not quite.': 'Not quite.',
  'Try again.': 'Try again.',
  // elements/quiz/quiz-reader.js
  'Question {0}': 'Question {0}',
  'There is no list of questions between the tags of this quiz.':
    'There is no list of questions between the tags of this quiz.',
  '{0} has neither answers, a list with boxes, nor a goal, such as `= 0.9 ± 0.01` or `example.y = 0`.':
    '{0} has neither answers, a list with boxes, nor a goal, such as `= 0.9 ± 0.01` or `example.y = 0`.',
  '{0} has no right answer; one is marked with [x], or with data-right.':
    '{0} has no right answer; one is marked with [x], or with data-right.',
  // elements/trainer/drawing/landscape-view.js
  'The loss here is too large for a number. Go back in time to see it.':
    'The loss here is too large for a number. Go back in time to see it.',
  'The loss over {0} and {1}, from {2} to {3}.': 'The loss over {0} and {1}, from {2} to {3}.',
  'The run stands at {0} and {1}, after a way of {2} steps.':
    'The run stands at {0} and {1}, after a way of {2} steps.',
  'The run stands at {0} and {1}.': 'The run stands at {0} and {1}.',
  'To the right': 'To the right',
  Up: 'Up',
  'The bluer, the higher is the loss; a line joins places of equal loss: here they go from {0} to {1}.':
    'The bluer, the higher is the loss; a line joins places of equal loss: here they go from {0} to {1}.',
  'The ring is where the run began, the dot is where it stands; the picture is cut through there, with all other weights as they are now.':
    'The ring is where the run began, the dot is where it stands; the picture is cut through there, with all other weights as they are now.',
  'The ring is where the run began, the dot is where it stands.':
    'The ring is where the run began, the dot is where it stands.',
  'Click to put the run elsewhere.': 'Click to put the run elsewhere.',
  'The way as a table': 'The way as a table',
  step: 'step',
  // elements/trainer/drawing/loss-curve.js
  steps: 'steps',
  'Time, in steps': 'Time, in steps',
  'step {0} of {1}': 'step {0} of {1}',
  // elements/trainer/drawing/network-graph.js
  'hidden {0}': 'hidden {0}',
  hidden: 'hidden',
  // elements/trainer/drawing/overshoot-view.js
  'Step {0} went from a loss of {1} over a valley as low as {2} to a loss of {3}.':
    'Step {0} went from a loss of {1} over a valley as low as {2} to a loss of {3}.',
  'Step {0} went from a loss of {1} to a loss of {2}.': 'Step {0} went from a loss of {1} to a loss of {2}.',
  'The curve is the loss on the straight way between the two.':
    'The curve is the loss on the straight way between the two.',
  // elements/trainer/drawing/parameter-row.js
  'Weight or bias': 'Weight or bias',
  'decrease {0}': 'decrease {0}',
  'increase {0}': 'increase {0}',
  // elements/trainer/drawing/step-labels.js
  '{0} of layer {1}': '{0} of layer {1}',
  'bias of {0}': 'bias of {0}',
  // elements/trainer/drawing/step-tables.js
  'The numbers of this step are too large to be shown. Go back in time to see where they grew.':
    'The numbers of this step are too large to be shown. Go back in time to see where they grew.',
  'The sample before': 'The sample before',
  'Sample {0} of {1}: inputs {2}, wanted {3}': 'Sample {0} of {1}: inputs {2}, wanted {3}',
  'The next sample': 'The next sample',
  Forth: 'Forth',
  neuron: 'neuron',
  'sum of products and bias': 'sum of products and bias',
  'Loss of this sample: {0}': 'Loss of this sample: {0}',
  from: 'from',
  Update: 'Update',
  parameter: 'parameter',
  value: 'value',
  'new value': 'new value',
  'The new values are shown for the sample that comes next.':
    'The new values are shown for the sample that comes next.',
  'The optimiser makes the new value from the slope and from the slopes before it.':
    'The optimiser makes the new value from the slope and from the slopes before it.',
  'New value = value − η · slope, with the learning rate η = {0}.':
    'New value = value − η · slope, with the learning rate η = {0}.',
  'the loss': 'the loss',
  // elements/trainer/neuron-trainer.js
  '{0} samples on the plane of the inputs. {1}': '{0} samples on the plane of the inputs. {1}',
  'A run ends at step {0}.': 'A run ends at step {0}.',
  'parameter {0}': 'parameter {0}',
  // elements/trainer/run-history.js
  loss: 'loss',
  right: 'right',
  'What the network answers, {0}': 'What the network answers, {0}',
  kept: 'kept',
  now: 'now',
  '{0} of one’s own': '{0} of one’s own',
  'There are none before the first step.': 'There are none before the first step.',
  'loss before it': 'loss before it',
  'share right': 'share right',
  // elements/trainer/settings-panel.js
  gaussians: 'gaussians',
  circle: 'circle',
  moons: 'moons',
  spiral: 'spiral',
  quadrants: 'quadrants',
  'own points': 'own points',
  'binary cross-entropy': 'binary cross-entropy',
  'mean squared error': 'mean squared error',
  'SGD with momentum': 'SGD with momentum',
  'PyTorch’s nn.Linear': 'PyTorch’s nn.Linear',
  uniform: 'uniform',
  zeros: 'zeros',
  Data: 'Data',
  Samples: 'Samples',
  'Noise, 0 to 1': 'Noise, 0 to 1',
  Seed: 'Seed',
  'Learning rate η': 'Learning rate η',
  Loss: 'Loss',
  Optimiser: 'Optimiser',
  'Batch size, 0 for all': 'Batch size, 0 for all',
  'Initial weights': 'Initial weights',
  'Their largest size': 'Their largest size',
  'L1 penalty': 'L1 penalty',
  'L2 penalty': 'L2 penalty',
  'Hidden activation': 'Hidden activation',
  'Activation of hidden layer {0}': 'Activation of hidden layer {0}',
  'Hidden layers': 'Hidden layers',
  'Fewer neurons in hidden layer {0}': 'Fewer neurons in hidden layer {0}',
  'More neurons in hidden layer {0}': 'More neurons in hidden layer {0}',
  'Take the last hidden layer away': 'Take the last hidden layer away',
  '− layer': '− layer',
  'Add a hidden layer': 'Add a hidden layer',
  '+ layer': '+ layer',
  // elements/trainer/state/training-link.js
  'The link to this run can’t be read: {0} Showing the page’s own.':
    'The link to this run can’t be read: {0} Showing the page’s own.',
  'it has {0} characters, more than any link made here.': 'it has {0} characters, more than any link made here.',
  'it is of version “{0}”, and this page reads version {1}.':
    'it is of version “{0}”, and this page reads version {1}.',
  '“{0}” is no step; 0 to {1} are.': '“{0}” is no step; 0 to {1} are.',
  // elements/trainer/trainer-curve.js
  'The loss of each step': 'The loss of each step',
  'Keep to compare': 'Keep to compare',
  'Forget the kept one': 'Forget the kept one',
  '{0} of {1}': '{0} of {1}',
  // elements/trainer/trainer-keep.js
  'This picture isn’t shown.': 'This picture isn’t shown.',
  'The link is copied: it opens this page and replays this run to the bit.':
    'The link is copied: it opens this page and replays this run to the bit.',
  'The link is copied. It begins this run anew: single samples, changed weights and a changed rate are not in it.':
    'The link is copied. It begins this run anew: single samples, changed weights and a changed rate are not in it.',
  Network: 'Network',
  Plane: 'Plane',
  'Loss curve': 'Loss curve',
  'Loss landscape': 'Loss landscape',
  Overshoot: 'Overshoot',
  'Copy a link to this run': 'Copy a link to this run',
  'Copy as PyTorch code': 'Copy as PyTorch code',
  'The code is copied: it prints what this network answers.':
    'The code is copied: it prints what this network answers.',
  'Save the run as JSON': 'Save the run as JSON',
  'Save the losses as CSV': 'Save the losses as CSV',
  'Embed it as {0}': 'Embed it as {0}',
  '{0} as SVG': '{0} as SVG',
  '{0} as PNG': '{0} as PNG',
  'The link': 'The link',
  // elements/trainer/trainer-panels.js
  'A step by numbers': 'A step by numbers',
  'Points of your own': 'Points of your own',
  'The losses as a table': 'The losses as a table',
  Settings: 'Settings',
  'Link, code and files': 'Link, code and files',
  // elements/trainer/trainer-points.js
  'The first {0} of the {1} samples can become points of your own, to move, to add to and to remove; or begin with two.':
    'The first {0} of the {1} samples can become points of your own, to move, to add to and to remove; or begin with two.',
  'The {0} samples can become points of your own, to move, to add to and to remove; or begin with two.':
    'The {0} samples can become points of your own, to move, to add to and to remove; or begin with two.',
  'Make these samples my own': 'Make these samples my own',
  'Begin with two points': 'Begin with two points',
  'Each change of the points begins the run anew.': 'Each change of the points begins the run anew.',
  // elements/trainer/training-controls.js
  slow: 'slow',
  'a step a frame': 'a step a frame',
  '10 steps a frame': '10 steps a frame',
  'as fast as it goes': 'as fast as it goes',
  Training: 'Training',
  'One step': 'One step',
  '1 sample': '1 sample',
  '1 batch': '1 batch',
  '1 epoch': '1 epoch',
  Speed: 'Speed',
  'Start again': 'Start again',
  History: 'History',
  'Undo (Ctrl+Z)': 'Undo (Ctrl+Z)',
  'Redo (Ctrl+Shift+Z)': 'Redo (Ctrl+Shift+Z)',
  Undo: 'Undo',
  Redo: 'Redo',
  // elements/value/neuron-value.js
  'This neuron has only {0} inputs now': 'This neuron has only {0} inputs now',
  '{0}, computed': '{0}, computed',
  'name="{0}" is no number of a neuron; accepted are {1}.': 'name="{0}" is no number of a neuron; accepted are {1}.',
  'A neuron-value needs model="…", the name of the neuron that its number belongs to.':
    'A neuron-value needs model="…", the name of the neuron that its number belongs to.',
  'name="{1}": the neuron “{2}” has only {0} inputs.': {
    one: 'name="{1}": the neuron “{2}” has only {0} input.',
    other: 'name="{1}": the neuron “{2}” has only {0} inputs.',
  },
  // elements/vision/drawing/hidden-neuron.js
  'Hidden neuron {0}': 'Hidden neuron {0}',
  'for {0}': 'for {0}',
  'Weights of hidden neuron {0}': 'Weights of hidden neuron {0}',
  'never fires': 'never fires',
  'selectivity {0}': 'selectivity {0}',
  'answers {0}': 'answers {0}',
  'Images that it never saw: what they are, and what it takes them for':
    'Images that it never saw: what they are, and what it takes them for',
  // elements/vision/image-pad.js
  light: 'light',
  dark: 'dark',
  'Your image, 12 by 12 pixels: arrow keys move, Space draws. Row {0}, column {1}: {2}':
    'Your image, 12 by 12 pixels: arrow keys move, Space draws. Row {0}, column {1}: {2}',
  // elements/vision/neuron-vision.js
  'Step {0} of {1}: {2} of {3} images that it never saw are told rightly.':
    'Step {0} of {1}: {2} of {3} images that it never saw are told rightly.',
  'Confusion table': 'Confusion table',
  'The hidden neurons: weights, what excites each most, and its mean answers':
    'The hidden neurons: weights, what excites each most, and its mean answers',
  'A neuron is named after a class only where its selectivity, as measured on images that it never saw, is at least {0}.':
    'A neuron is named after a class only where its selectivity, as measured on images that it never saw, is at least {0}.',
  Train: 'Train',
  'Another seed': 'Another seed',
  'Seed {0}, {1} hidden neurons': 'Seed {0}, {1} hidden neurons',
  'Your own image': 'Your own image',
  'An image it never saw': 'An image it never saw',
  Clear: 'Clear',
  'Draw a line, an arc or stripes, and see which neurons fire.':
    'Draw a line, an arc or stripes, and see which neurons fire.',
  edges: 'edges',
  curves: 'curves',
  textures: 'textures',
  // elements/xor/drawing/run-gallery.js
  'Random starts': 'Random starts',
  'Seed {0}: solved': 'Seed {0}: solved',
  'Seed {0}: stuck': 'Seed {0}: stuck',
  'Random starts with small initial weights, {0} steps each.':
    'Random starts with small initial weights, {0} steps each.',
  '{0} of {1} random starts with small initial weights solved XOR in {2} steps; {3} got stuck.':
    '{0} of {1} random starts with small initial weights solved XOR in {2} steps; {3} got stuck.',
  'Random starts with large initial weights, {0} steps each.':
    'Random starts with large initial weights, {0} steps each.',
  '{0} of {1} random starts with large initial weights solved XOR in {2} steps; {3} got stuck.':
    '{0} of {1} random starts with large initial weights solved XOR in {2} steps; {3} got stuck.',
  // elements/xor/neuron-xor.js
  'Two hidden neurons: {0} {1}': 'Two hidden neurons: {0} {1}',
  'One neuron': 'One neuron',
  'Two hidden neurons': 'Two hidden neurons',
  '{0} to come.': '{0} to come.',
  'Try {0} more starts': 'Try {0} more starts',
  'small weights': 'small weights',
  'large weights': 'large weights',
  'The seed before': 'The seed before',
  'Seed {0}': 'Seed {0}',
  'The next seed': 'The next seed',
  'The four corners on the plane of the inputs. {0}': 'The four corners on the plane of the inputs. {0}',
  'Two lines': 'Two lines',
  'Each hidden neuron draws a line': 'Each hidden neuron draws a line',
  'The plane of the inputs with the lines of the two hidden neurons. {0} of them cross it.':
    'The plane of the inputs with the lines of the two hidden neurons. {0} of them cross it.',
  'Hidden space': 'Hidden space',
  'What they make of the corners': 'What they make of the corners',
  'The plane of the hidden neurons’ answers with the output’s line. {0}':
    'The plane of the hidden neurons’ answers with the output’s line. {0}',
  'One line now has the two classes on its two sides.': 'One line now has the two classes on its two sides.',
  'The line does not have the two classes on its two sides.':
    'The line does not have the two classes on its two sides.',
  // kit/controls/embed-code.js
  'The tag is copied.': 'The tag is copied.',
  Tag: 'Tag',
  'The iframe is copied.': 'The iframe is copied.',
  Iframe: 'Iframe',
  // kit/controls/history-buttons.js
  Reset: 'Reset',
  'Back to the start': 'Back to the start',
  'Copy link': 'Copy link',
  'Copy a link to this page with these numbers': 'Copy a link to this page with these numbers',
  'Save picture or copy code': 'Save picture or copy code',
  'Save the picture, or copy the neuron as code': 'Save the picture, or copy the neuron as code',
  // kit/controls/inspector.js
  'Remove the last input': 'Remove the last input',
  '− input': '− input',
  'Add an input': 'Add an input',
  '+ input': '+ input',
  // kit/controls/save-picture.js
  'This browser can’t make a PNG here; the SVG can be saved.':
    'This browser can’t make a PNG here; the SVG can be saved.',
  // kit/drawing/lists.js
  '{0} and {1}': '{0} and {1}',
  '{0} or {1}': '{0} or {1}',
  // kit/drawing/quantity.js
  product: 'product',
  'sum of the products': 'sum of the products',
  'slope of the activation': 'slope of the activation',
  '−': '−',
  // kit/element/lesson-element.js
  'theme="{0}" is not known; accepted are light, dark and auto. Using auto.':
    'theme="{0}" is not known; accepted are light, dark and auto. Using auto.',
  'This part could not be loaded. Is the network there? Then try again.':
    'This part could not be loaded. Is the network there? Then try again.',
  // kit/element/neuron-element.js
  'Another element has already set the neuron “{0}” up with other numbers; those are shown here too.':
    'Another element has already set the neuron “{0}” up with other numbers; those are shown here too.',
  'Try again': 'Try again',
  // kit/element/training-element.js
  'Pictures as files, and embedding': 'Pictures as files, and embedding',
  // kit/neuron/drawing/parts-diagram.js
  'not computed yet': 'not computed yet',
  'weighted sum: {0}': 'weighted sum: {0}',
  'activation: {0}': 'activation: {0}',
  // kit/neuron/drawing/parts-layout.js
  Products: 'Products',
  'Sum + bias': 'Sum + bias',
  Output: 'Output',
  // kit/neuron/save-and-share.js
  Close: 'Close',
  'The link is copied: it opens this page with these numbers.':
    'The link is copied: it opens this page with these numbers.',
  'Save the picture as {0} {1}': 'Save the picture as {0} {1}',
  'Copy the neuron as {0}': 'Copy the neuron as {0}',
  'The neuron is copied as {0} code.': 'The neuron is copied as {0} code.',
  // kit/neuron/state/hidden-parts.js
  'hide="{0}": there is no part “{1}”; accepted are {2}.': 'hide="{0}": there is no part “{1}”; accepted are {2}.',
  // kit/neuron/state/limit-attributes.js
  'as in ranges="weights -2 2; bias 0 1"': 'as in ranges="weights -2 2; bias 0 1"',
  'as in steps="weights 0.5; b 0.1"': 'as in steps="weights 0.5; b 0.1"',
  'the second number must be the larger one': 'the second number must be the larger one',
  'a step must be above 0': 'a step must be above 0',
  'there is no number “{0}”; accepted are inputs, weights, bias, or single ones such as w2':
    'there is no number “{0}”; accepted are inputs, weights, bias, or single ones such as w2',
  '“{0}” has {1} numbers; it takes {2}, {3}': '“{0}” has {1} numbers; it takes {2}, {3}',
  // kit/neuron/state/locked-numbers.js
  'locked="{0}": there is no “{1}” to lock; accepted are {2}, or single ones such as w2.':
    'locked="{0}": there is no “{1}” to lock; accepted are {2}, or single ones such as w2.',
  // kit/neuron/state/neuron-attributes.js
  'Showing the example with inputs [2, 3, 1] and weights [0.5, −0.3, 0.8].':
    'Showing the example with inputs [2, 3, 1] and weights [0.5, −0.3, 0.8].',
  'There are {0} inputs and {1} weights; a neuron has one weight for each input. {2}':
    'There are {0} inputs and {1} weights; a neuron has one weight for each input. {2}',
  '{0}="{1}" has {2} numbers; 1 to {3} are accepted, as in {4}="2, 3, 1". {5}':
    '{0}="{1}" has {2} numbers; 1 to {3} are accepted, as in {4}="2, 3, 1". {5}',
  'Using 0.': 'Using 0.',
  'Using {0}.': 'Using {0}.',
  'activation="{0}" is not known; accepted are {1}. {2}': 'activation="{0}" is not known; accepted are {1}. {2}',
  // kit/neuron/state/neuron-model.js
  'The computing core stopped twice at these numbers. Reset goes back to the start.':
    'The computing core stopped twice at these numbers. Reset goes back to the start.',
  // kit/neuron/state/number-limits.js
  '{0} goes from {1} to {2} here.': '{0} goes from {1} to {2} here.',
  // kit/neuron/state/permalink.js
  'The link to this neuron can’t be read: {0} Showing the page’s own numbers.':
    'The link to this neuron can’t be read: {0} Showing the page’s own numbers.',
  'a part of it is missing.': 'a part of it is missing.',
  'it has something else where numbers belong.': 'it has something else where numbers belong.',
  'it has {0} inputs and {1} weights; 1 to {2} of each go together.':
    'it has {0} inputs and {1} weights; 1 to {2} of each go together.',
  'there is no activation “{0}”.': 'there is no activation “{0}”.',
  // kit/plane/drawing/boundary-plane.js
  'Move the threshold': 'Move the threshold',
  'Move the line': 'Move the line',
  'bias {0}': 'bias {0}',
  'Turn the line': 'Turn the line',
  'weights {0}': 'weights {0}',
  // kit/plane/drawing/boundary-words.js
  threshold: 'threshold',
  line: 'line',
  plane: 'plane',
  'With all weights 0 there is no {0}: the sum is the bias, and the neuron fires everywhere.':
    'With all weights 0 there is no {0}: the sum is the bias, and the neuron fires everywhere.',
  'With all weights 0 there is no {0}: the sum is the bias, and the neuron stays quiet everywhere.':
    'With all weights 0 there is no {0}: the sum is the bias, and the neuron stays quiet everywhere.',
  'The threshold is at x₁ = {0}': 'The threshold is at x₁ = {0}',
  '{0} at {1}': '{0} at {1}',
  'The {0} crosses {1}, through the origin': 'The {0} crosses {1}, through the origin',
  'The {0} crosses {1}, {2} from the origin': 'The {0} crosses {1}, {2} from the origin',
  '; it is out of this picture, in all of which the neuron fires.':
    '; it is out of this picture, in all of which the neuron fires.',
  '; it is out of this picture, in all of which the neuron stays quiet.':
    '; it is out of this picture, in all of which the neuron stays quiet.',
  'Change the numbers to bring it back.': 'Change the numbers to bring it back.',
  'Change the bias to bring it back.': 'Change the bias to bring it back.',
  '{0} points are on the 1 side, {1} on the 0 side': {
    one: '{0} point is on the 1 side, {1} on the 0 side',
    other: '{0} points are on the 1 side, {1} on the 0 side',
  },
  '{0}: all right.': '{0}: all right.',
  '{0} are on the wrong side.': { one: 'One is on the wrong side.', other: '{0} are on the wrong side.' },
  'Point {0} at {1}, class {2}': 'Point {0} at {1}, class {2}',
  wrong: 'wrong',
  // kit/plane/point-data.js
  side: 'side',
  'Table of points': 'Table of points',
  point: 'point',
  class: 'class',
  'CSV: {0}, class': 'CSV: {0}, class',
  'Use these points': 'Use these points',
  'Load a file': 'Load a file',
  'Save as a file': 'Save as a file',
  // kit/plane/point-editor.js
  'Point {0}': 'Point {0}',
  'Point {0}, input {1}': 'Point {0}, input {1}',
  'Class {0}; change it': 'Class {0}; change it',
  'Class {0}': 'Class {0}',
  Remove: 'Remove',
  // kit/plane/point-file.js
  '{0} The points are as they were.': '{0} The points are as they were.',
  // kit/plane/point-set.js
  'Add a point': 'Add a point',
  'Click into the picture to add a point; select one to change it.':
    'Click into the picture to add a point; select one to change it.',
  'Points as a table and as CSV': 'Points as a table and as CSV',
  // kit/state/decimal-attribute.js
  'decimal="{0}" is not known; accepted are point and comma. Using point.':
    'decimal="{0}" is not known; accepted are point and comma. Using point.',
  // kit/state/parse-number.js
  '“{0}” can be read in two ways; write {1} or {2}.': '“{0}” can be read in two ways; write {1} or {2}.',
  'Nothing was given; write a number like 0.5, −3 or 1e-3.': 'Nothing was given; write a number like 0.5, −3 or 1e-3.',
  '“{0}” is not a number; write one like 0.5, −3 or 1e-3.': '“{0}” is not a number; write one like 0.5, −3 or 1e-3.',
  '{0} is too large; numbers from −1,000,000 to 1,000,000 are accepted.':
    '{0} is too large; numbers from −1,000,000 to 1,000,000 are accepted.',
  // kit/state/parse-points.js
  'Line {0}, “{1}”': 'Line {0}, “{1}”',
  'Point {0}, “{1}”': 'Point {0}, “{1}”',
  'There are {0} points; up to {1} are accepted.': 'There are {0} points; up to {1} are accepted.',
  '{0} values; a point has {1}: {2} and its class, 0 or 1.': {
    one: '{0} value; a point has {1}: {2} and its class, 0 or 1.',
    other: '{0} values; a point has {1}: {2} and its class, 0 or 1.',
  },
  'the class is {0}; it must be 0 or 1.': 'the class is {0}; it must be 0 or 1.',
  // kit/training/drawing/training-plane.js
  'Point {0}, class {1}, {2}': 'Point {0}, class {1}, {2}',
  // kit/training/drawing/training-words.js
  'Step {0}, epoch {1}': 'Step {0}, epoch {1}',
  '{0}: the loss is too large for a number.': '{0}: the loss is too large for a number.',
  '{0}: loss {1}, {2} of {3} right.': '{0}: loss {1}, {2} of {3} right.',
  'Training stopped after step {0}. {1} would have been too large for a number.':
    'Training stopped after step {0}. {1} would have been too large for a number.',
  'Training stopped after step {0}. The loss of the next batch would have been too large for a number.':
    'Training stopped after step {0}. The loss of the next batch would have been too large for a number.',
  'With the learning rate {0} each step jumps over the valley and lands higher than it began. Go back in time, and lower the rate.':
    'With the learning rate {0} each step jumps over the valley and lands higher than it began. Go back in time, and lower the rate.',
  'One neuron with two inputs. Its output is drawn in it as a map over both inputs.':
    'One neuron with two inputs. Its output is drawn in it as a map over both inputs.',
  '{0} hidden neurons': { one: '{0} hidden neuron', other: '{0} hidden neurons' },
  'A network with two inputs, {0}, and one output. In each neuron its output is drawn as a map over both inputs.':
    'A network with two inputs, {0}, and one output. In each neuron its output is drawn as a map over both inputs.',
  ', then ': ', then ',
  // kit/training/state/network-attributes.js
  '{0}="{1}" is not known; accepted are {2}. Using {3}.': '{0}="{1}" is not known; accepted are {2}. Using {3}.',
  '{0}="{1}": whole numbers from {2} to {3} are accepted. Using {4}.':
    '{0}="{1}": whole numbers from {2} to {3} are accepted. Using {4}.',
  // kit/training/state/training-settings.js
  '{0}="{1}": {2} Using {3}.': '{0}="{1}": {2} Using {3}.',
  '{0}="{1}": numbers from {2} to {3} are accepted. Using {4}.':
    '{0}="{1}": numbers from {2} to {3} are accepted. Using {4}.',
  'layers="{0}": up to {1} hidden layers of 1 to {2} neurons are accepted, as in layers="4, 2", or none. Using {3}.':
    'layers="{0}": up to {1} hidden layers of 1 to {2} neurons are accepted, as in layers="4, 2", or none. Using {3}.',
  'accepted are {0}, one for all hidden layers or one for each, as in activation="tanh, relu"':
    'accepted are {0}, one for all hidden layers or one for each, as in activation="tanh, relu"',
  'there are {1} for {0} hidden layers; one for all or one for each is accepted': {
    one: 'there are {1} for {0} hidden layer; one for all or one for each is accepted',
    other: 'there are {1} for {0} hidden layers; one for all or one for each is accepted',
  },
  'activation="{0}": {1}. Using {2}.': 'activation="{0}": {1}. Using {2}.',
  'points="{0}": {1} Using {2}.': 'points="{0}": {1} Using {2}.',
  // kit/words/activations.js
  'It changes nothing: neither end is held, and a network of such neurons is one straight line again.':
    'It changes nothing: neither end is held, and a network of such neurons is one straight line again.',
  'It jumps at 0 from no to yes. Level on both sides, its slope is 0 wherever there is one, and at the jump there is none: training follows slopes, and gets no direction from this one.':
    'It jumps at 0 from no to yes. Level on both sides, its slope is 0 wherever there is one, and at the jump there is none: training follows slopes, and gets no direction from this one.',
  'It silences what is below 0 and passes the rest on. On the left its slope is 0, so a neuron that stays there stops learning; on the right it is 1, however far.':
    'It silences what is below 0 and passes the rest on. On the left its slope is 0, so a neuron that stays there stops learning; on the right it is 1, however far.',
  'Like ReLU, but a hundredth of what is below 0 gets through, so there is a slope to learn from on the left, too.':
    'Like ReLU, but a hundredth of what is below 0 gets through, so there is a slope to learn from on the left, too.',
  'It squeezes any sum between 0 and 1, like a probability. It is steepest at 0; far out on both sides it is nearly level, and learning slows down.':
    'It squeezes any sum between 0 and 1, like a probability. It is steepest at 0; far out on both sides it is nearly level, and learning slows down.',
  'Like sigmoid, but between −1 and 1 and through 0, and four times as steep there. Far out it is nearly level, too.':
    'Like sigmoid, but between −1 and 1 and through 0, and four times as steep there. Far out it is nearly level, too.',
  'Like ReLU, but with a round bend: its slope is sigmoid, so it is never quite 0, and learning never quite stops.':
    'Like ReLU, but with a round bend: its slope is sigmoid, so it is never quite 0, and learning never quite stops.',
  'The sum times its own sigmoid, also called swish: ReLU with a round bend and a dip below 0 on the left, where its slope is negative.':
    'The sum times its own sigmoid, also called swish: ReLU with a round bend and a dip below 0 on the left, where its slope is negative.',
  'The sum times the share of a normal distribution that lies below it: like SiLU, with a shallower dip. Many language models use it.':
    'The sum times the share of a normal distribution that lies below it: like SiLU, with a shallower dip. Many language models use it.',
  'GELU with tanh in place of the normal distribution, as early language models computed it: it differs by less than 0.0005.':
    'GELU with tanh in place of the normal distribution, as early language models computed it: it differs by less than 0.0005.',
  // kit/words/say.js
  '{0}': '{0}',
  // site/page-template.mjs
  'In this lesson': 'In this lesson',
  'Skip to the lesson': 'Skip to the lesson',
  'Theme: auto': 'Theme: auto',
  'Theme: light': 'Theme: light',
  'Theme: dark': 'Theme: dark',
  'Code, scrolls sideways': 'Code, scrolls sideways',
  'Formula, scrolls sideways': 'Formula, scrolls sideways',
  'Table, scrolls sideways': 'Table, scrolls sideways',
  Contents: 'Contents',
  Sections: 'Sections',
  'Previous section': 'Previous section',
  'Previous section (←)': 'Previous section (←)',
  'Next section': 'Next section',
  'Next section (→)': 'Next section (→)',
  'Press {0} and {1} to go from section to section.': 'Press {0} and {1} to go from section to section.',
  'About this lesson': 'About this lesson',
};
