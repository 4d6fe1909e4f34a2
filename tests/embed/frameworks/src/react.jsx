import 'neuron-lesson';
import { NeuronBoundary, NeuronGate, NeuronTrainer } from 'neuron-lesson/react';
import { StrictMode, useState, version } from 'react';
import { createRoot } from 'react-dom/client';
import { VALUES } from './values.js';

/** Tags get properties from React 19 on. */
const hasProperties = !version.startsWith('18');

function App() {
  const [name, setName] = useState('First');
  const [told, setTold] = useState('');
  const { weights, bias, challenge, locked, points, layers } = VALUES[name];
  return (
    <>
      {Object.keys(VALUES).map((each) => (
        <button type="button" key={each} onClick={() => setName(each)}>
          {each}
        </button>
      ))}
      <output>{told}</output>
      <div
        className="components"
        // A page that follows the learner's changes, and draws itself again with each.
        ref={(element) => element?.addEventListener('neuron-change', ({ detail }) => setTold(`${detail.weights}`))}
      >
        <NeuronGate
          weights={weights}
          bias={bias}
          challenge={challenge}
          locked={locked}
          onClick={() => setTold('click')}
        />
        <NeuronBoundary points={points} />
        <NeuronTrainer layers={layers} seed={7} />
      </div>
      {hasProperties && (
        <div className="tags">
          <neuron-gate weights={weights} bias={bias} challenge={challenge} locked={locked} />
          <neuron-boundary points={points} />
          <neuron-trainer layers={layers} seed={7} />
        </div>
      )}
    </>
  );
}

createRoot(document.querySelector('#app')).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
