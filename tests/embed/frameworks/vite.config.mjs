import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const isElement = (tag) => tag.startsWith('neuron-');

/** The page of React is built twice: with `--mode react-18`, all that asks for React gets version 18. */
export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [vue({ template: { compilerOptions: { isCustomElement: isElement } } }), svelte()],
  esbuild: { jsx: 'automatic' },
  resolve: {
    alias:
      mode === 'react-18'
        ? [
            { find: /^react(?=\/|$)/, replacement: 'react-18' },
            { find: /^react-dom(?=\/|$)/, replacement: 'react-dom-18' },
          ]
        : [],
  },
  build: {
    outDir: `dist/${mode}`,
    rollupOptions: { input: mode === 'react-18' ? 'react.html' : ['react.html', 'vue.html', 'svelte.html'] },
  },
}));
