import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import rehypeNeuronLesson from 'neuron-lesson/rehype';

export default defineConfig({
  base: '/handbook',
  integrations: [mdx()],
  markdown: { syntaxHighlight: false, rehypePlugins: [rehypeNeuronLesson] },
});
