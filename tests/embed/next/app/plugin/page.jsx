'use client';

import 'neuron-lesson';
import rehypeNeuronLesson from 'neuron-lesson/rehype';
import { Lesson, Pages } from '../lesson.jsx';

const plugins = [rehypeNeuronLesson];

export default function Plugin() {
  return (
    <>
      <Pages />
      <Lesson file="gates.md" rehype={plugins} />
    </>
  );
}
