'use client';

import 'neuron-lesson/dock';
import { Lesson, Pages } from '../lesson.jsx';

export default function Dock() {
  return (
    <>
      <Pages />
      <Lesson file="article.md" />
    </>
  );
}
