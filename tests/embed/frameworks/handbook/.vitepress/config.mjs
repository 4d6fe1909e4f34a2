import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'Handbook',
  base: '/handbook/',
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('neuron-') } } },
});
