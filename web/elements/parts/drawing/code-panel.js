import { html } from 'lit';
import { icon } from '../../../kit/drawing/icons.js';
import { pytorchScript, pytorchTokens } from '../../../kit/neuron/drawing/pytorch-script.js';
import { say } from '../../../kit/words/say.js';

/** How long the copy button shows its message, in milliseconds. */
const SAID_FOR = 2000;

/** @type {WeakMap<object, { text: string, failed: boolean }>} what the copy button of a host says for a while */
const said = new WeakMap();

/**
 * The neuron as a PyTorch script, with what PyTorch prints when it runs.
 *
 * @param {object} options
 * @param {import('../../../kit/neuron/state/neuron-model.js').NeuronSnapshot} options.snapshot
 * @param {import('../../../kit/element/lesson-element.js').LessonElement} options.host
 */
export function codePanel({ snapshot, host }) {
  const saying = said.get(host);
  return html`<div class="code" role="group" aria-label=${say`The same neuron in PyTorch`}>
    <header>
      <span>PyTorch</span>
      <span class="copies">
        <button type="button" class="copy" @click=${() => copy(pytorchScript(snapshot), host)}>
          ${icon(saying && !saying.failed ? 'done' : 'copy')}<span>${saying?.text ?? say`Copy`}</span>
        </button>
        <button type="button" class="copy" aria-label=${say`Copy as NumPy code`} @click=${() => copyOther('numpyScript', snapshot, host).catch(host.partMissing)}>NumPy</button>
        <button type="button" class="copy" aria-label=${say`Copy as C++ code`} @click=${() => copyOther('cppScript', snapshot, host).catch(host.partMissing)}>C++</button>
      </span>
      <span class="unseen" role="status">${saying?.text ?? ''}</span>
    </header>
    <pre translate="no" class="script" tabindex="0" aria-label=${say`Script`}><code>${pytorchTokens(snapshot).map(
      ({ text, kind }) => (kind ? html`<span class=${kind}>${text}</span>` : text),
    )}</code></pre>
    <pre translate="no" class="printout" tabindex="0" aria-label=${say`What it prints`}><samp>${snapshot.trace.printout}</samp></pre>
  </div>`;
}

/**
 * Copies the neuron as a script in another language. The code that writes it is loaded on first use.
 * @param {'numpyScript' | 'cppScript'} language
 * @param {import('../../../kit/neuron/state/neuron-model.js').NeuronSnapshot} snapshot
 * @param {import('lit').LitElement} host
 */
async function copyOther(language, snapshot, host) {
  const scripts = await import('../../../kit/neuron/drawing/other-scripts.js');
  try {
    await navigator.clipboard.writeText(scripts[language](snapshot));
    tell(host, { text: say`Copied`, failed: false });
  } catch {
    tell(host, { text: say`This page has no clipboard`, failed: true });
  }
}

/**
 * @param {string} script
 * @param {import('lit').LitElement} host
 */
async function copy(script, host) {
  try {
    await navigator.clipboard.writeText(script);
    tell(host, { text: say`Copied`, failed: false });
  } catch {
    // No clipboard on this page (not a secure context, or not allowed): select the script, so the learner can copy it.
    const code = host.renderRoot.querySelector('.script code');
    if (code) getSelection()?.selectAllChildren(code);
    tell(host, { text: say`Selected: press Ctrl+C`, failed: true });
  }
}

/**
 * @param {import('lit').LitElement} host
 * @param {{ text: string, failed: boolean }} message
 */
function tell(host, message) {
  said.set(host, message);
  host.requestUpdate();
  setTimeout(() => {
    if (said.get(host) !== message) return;
    said.delete(host);
    host.requestUpdate();
  }, SAID_FOR);
}
