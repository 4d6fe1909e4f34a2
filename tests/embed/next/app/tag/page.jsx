'use client';

import 'neuron-lesson';
import { Pages } from '../lesson.jsx';

export default function Tag() {
  return (
    <>
      <Pages />
      <main className="card">
        <neuron-gate gate="and">AND is 1 for 1 and 1.</neuron-gate>
      </main>
    </>
  );
}
