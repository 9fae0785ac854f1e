import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressFiles } from './build/compress-files.ts';
import { pagePerPath } from './build/page-per-path.ts';
import { unusedClasses } from './build/unused-classes.ts';
import { PATHS } from './src/paths.ts';

const here = import.meta.dirname;
const dkfds = resolve(here, '../node_modules/dkfds/dist');

// biome-ignore lint/style/noDefaultExport: Vite takes its settings from a default export.
export default defineConfig({
  root: here,
  plugins: [react(), pagePerPath(Object.values(PATHS)), compressFiles()],
  resolve: {
    // The package's `exports` lists its script only, and we need its stylesheet, fonts and pictures.
    alias: { 'dkfds-files': dkfds },
  },
  // Nine tenths of the design system's rules are for components that no page of ours has.
  css: { lightningcss: { unusedSymbols: unusedClasses(resolve(dkfds, 'css/dkfds.min.css'), resolve(here, 'src')) } },
  build: {
    outDir: resolve(here, 'dist'),
    emptyOutDir: true,
    // Nothing becomes a data URI: the content security policy allows files of our own only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What the first page needs comes as one file, but for `main.tsx`, which waits for texts that another file may bring.
          groups: [{ name: 'first', tags: ['$initial'], test: (id) => !/(?:main\.tsx|index\.html)$/.test(id) }],
        },
      },
    },
  },
});
