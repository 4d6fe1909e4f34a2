/**
 * Pages like those of the course that the lesson belongs to: its lessons' headings, with sentences of our own between
 * them, in a site with a sidebar whose entries are headings, too.
 */

/** A block of an article: [tag, text], where "bold" is a paragraph that is bold as a whole. */
export const LESSON = [
  ['h2', 'The Foundation of Intelligence'],
  ['p', 'Small things, many of them.'],
  ['h2', 'Biological vs Artificial'],
  ['p', 'One grows, one is written.'],
  ['p', 'Both add things up.'],
  ['h2', 'The Five Parts of a Neuron'],
  ['p', 'Count them on one hand.'],
  ['h3', '1. <strong>Inputs</strong> (x₁, x₂, x₃, ...)'],
  ['p', 'What goes in.'],
  ['h3', '2. <strong>Weights</strong> (w₁, w₂, w₃, ...)'],
  ['p', 'What counts how much.'],
  ['h3', '3. <strong>Products</strong>'],
  ['ul', '<li>one times the other</li>'],
  ['h3', '4. <strong>Sum</strong> and <strong>Bias</strong>'],
  ['p', 'All of it together.'],
  ['h3', '5. <strong>Activation Function</strong>'],
  ['p', 'The last bend.'],
  ['h2', 'The Complete Formula'],
  ['pre', 'output = f(sum + bias)'],
  ['h3', 'Mathematical Breakdown'],
  ['p', 'Letter by letter.'],
  ['h3', 'Why This Formula?'],
  ['p', 'It is short.'],
  ['h2', 'Simple Example'],
  ['pre', 'import torch\nprint(torch.relu(x @ w + b))'],
  ['h3', 'Understanding Each Step Mathematically'],
  ['p', 'Step by step.'],
  ['h2', 'Why Do We Need Neurons?'],
  ['h3', 'They Learn Patterns'],
  ['p', 'Whiskers, for one.'],
  ['h2', 'Single Neuron Can Be Powerful'],
  ['p', 'Alone, and not weak.'],
  ['h3', 'The Mathematical Power'],
  ['p', 'A straight line.'],
  ['bold', 'Example: AND gate'],
  ['pre', 'def and_gate(x1, x2):\n    return int(x1 + x2 - 1.5 > 0)'],
  ['h3', 'Why These Specific Weights?'],
  ['p', 'They pass the bar.'],
  ['h3', 'More Logic Gates'],
  ['p', 'The bar goes down.'],
  ['pre', 'or_gate = step(x1 + x2 - 0.5)'],
  ['h2', 'Many Neurons = Network'],
  ['p', 'Each sees a bit.'],
  ['h3', 'The Power of Combination'],
  ['p', 'Bend by bend.'],
  ['bold', 'Simple example with 2 neurons:'],
  ['pre', '# XOR out of two\nhidden = [or_gate, and_gate]'],
  ['h2', 'Key Takeaways'],
  ['p', 'To keep.'],
];

/** The lesson's thirteen places: each widget, and the text that stands before it. */
export const PLACES = [
  ['neuron-anatomy', 'One grows, one is written.'],
  ['neuron-parts', 'Count them on one hand.'],
  ['neuron-activation', 'The last bend.'],
  ['neuron-formula', 'The Complete Formula'],
  ['neuron-parts', 'Simple Example'],
  ['neuron-features', 'Whiskers, for one.'],
  ['neuron-boundary', 'A straight line.'],
  ['neuron-gate', 'Example: AND gate'],
  ['neuron-gate', 'The bar goes down.'],
  ['neuron-vision', 'Each sees a bit.'],
  ['neuron-approximator', 'Bend by bend.'],
  ['neuron-xor', '# XOR out of two\nhidden = [or_gate, and_gate]'],
  ['neuron-quiz', 'To keep.'],
];

/** Headings of lessons that aren't this one, also of some that speak of neurons, by title. */
export const OTHERS = {
  'The Linear Step': [
    ...['The Formula', 'Breaking It Down', 'Why “Linear”?', 'What Each Component Does'],
    ...['Bias: The Threshold Adjuster', 'Using nn.Linear in PyTorch', 'Multiple Outputs', 'Real-World Example'],
    ...['Matrix Form', 'Key Takeaways'],
  ],
  'The Activation Function': [
    ...['Why Activation Functions?', 'ReLU', 'Sigmoid', 'Tanh', 'Modern Activation Functions', 'The Formula of Each'],
    ...['Stacking Layers', 'Simple Example', 'Key Takeaways'],
  ],
  'Building a Neuron in Python': [
    ...['A Neuron in PyTorch', 'Simple Example', 'Training a Neuron: AND gate', 'The Parts of the Class'],
    ...['From Plain Tensors', 'House Prices', 'Key Takeaways'],
  ],
  'Making a Prediction': ['One Forward Pass', 'A Batch', 'Spam Detector', 'Step by Step', 'Key Takeaways'],
  'The Concept of Loss': ['Mean Squared Error', 'The Formula', 'Cross-Entropy in PyTorch', 'Which Way?', 'Summary'],
  'The Concept of Learning': [
    'How a Neuron Learns',
    'One Weight',
    'Learning Rate',
    'They Learn Patterns',
    'Key Takeaways',
  ],
  'Combining Experts': ['The Power of Combining', 'The Gate', 'More Experts', 'Combining in PyTorch', 'Key Takeaways'],
  'Architecture of a Network': [
    ...['From One Neuron to Many', 'Multiple Neurons', 'Single Neuron vs Layer', 'The Complete Network'],
    ...['Why XOR Needs Two Layers', 'Activation Functions', 'Key Takeaways'],
  ],
  'Implementing a Network': ['The XOR Problem', 'The Network in Code', 'Training', 'Simple Example', 'Key Takeaways'],
  'What is an Attention Head': ['The Formula', 'Five Parts of a Head', 'A Neuron Is Not a Head', 'In PyTorch', 'Recap'],
};

/** An article's HTML. @param {readonly (readonly [string, string])[]} blocks */
export function articleOf(blocks) {
  const wrap = { pre: (text) => `<pre><code>${text}</code></pre>`, bold: (text) => `<p><strong>${text}</strong></p>` };
  return blocks.map(([tag, text]) => wrap[tag]?.(text) ?? `<${tag}>${text}</${tag}>`).join('\n');
}

/** Another lesson's blocks. @param {string} title */
export const blocksOf = (title) =>
  OTHERS[title].flatMap((heading) => [
    ['h2', heading],
    ['p', 'Words of their own.'],
  ]);

/** The site around a lesson. @param {string} title @param {string} article */
export function siteOf(title, article) {
  return `<header><h2>Learn: AND so on</h2><nav><h4>PyTorch</h4><a href="#"><h4>XOR</h4></a></nav></header>
    <div><aside><h4>Math</h4><h4>PyTorch Fundamentals</h4><p>Tensors</p>
      <h4>Neuron from Scratch</h4><h4>Activation Functions</h4><h4>Many Neurons</h4></aside>
    <div role="main"><section class="hero"><h1>${title}</h1><p>In one line.</p></section>
      <article>${article}</article>
      <div role="navigation"><h3>Next: The Activation Function</h3></div></div></div>
    <footer><h3>More logic gates</h3><p>Built with care.</p></footer>
    <div role="dialog"><h2>Ask about the formula</h2><p>Here.</p></div>`;
}
