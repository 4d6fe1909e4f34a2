import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import rehypeNeuronLesson from 'neuron-lesson/rehype';

export default defineConfig({
  base: '/handbook',
  integrations: [mdx()],
  // Shiki forgets languages that it doesn't know.
  markdown: { shikiConfig: { langAlias: { 'neuron-gate': 'yaml' } }, rehypePlugins: [rehypeNeuronLesson] },
});
