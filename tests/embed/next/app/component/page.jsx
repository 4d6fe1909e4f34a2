'use client';

import { NeuronGate } from 'neuron-lesson/react';
import { useRef, useState } from 'react';
import { Pages } from '../lesson.jsx';

export default function Component() {
  const [told, setTold] = useState('');
  const ref = useRef(null);
  return (
    <>
      <Pages />
      <main className="card">
        <NeuronGate
          ref={ref}
          gate={['and']}
          className="wide"
          onNeuronChange={({ detail }) => setTold(`${detail.weights[0]}`)}
        >
          AND is 1 for 1 and 1.
        </NeuronGate>
        <output>{told}</output>
        <button type="button" onClick={() => setTold(ref.current.localName)}>
          Ask
        </button>
      </main>
    </>
  );
}
