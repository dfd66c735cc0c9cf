import { defineConfig } from 'electron-vite';
import renderer from './vite.config';

/** The three parts of the desktop app; everything but Electron itself is bundled in. */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      minify: true,
      rolldownOptions: {
        // The export is an entry of its own, for Node alone; the app fetches it only when it is asked to export.
        input: { index: 'electron/main/index.ts', export: 'electron/export/export-with-browser.ts' },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      // A sandboxed preload must be CommonJS and one file: the two share no module.
      rolldownOptions: {
        input: { console: 'electron/preload/console.ts', room: 'electron/preload/room.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer,
});
