'use client';

import 'neuron-lesson/fences';
import { Lesson, Pages } from '../lesson.jsx';

export default function Script() {
  return (
    <>
      <Pages />
      <Lesson file="gates.md" />
    </>
  );
}
