import react from '@vitejs/plugin-react';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vite';

const root = path.resolve(import.meta.dirname, 'renderer');
const pages = readdirSync(root).filter((name) => path.extname(name) === '.html');

/** The interface: every page of renderer/, for Electron and for the browser alike. */
export default defineConfig({
  root,
  base: './',
  plugins: [react()],
  build: {
    outDir: path.resolve(import.meta.dirname, 'out/renderer'),
    emptyOutDir: true,
    minify: true,
    chunkSizeWarningLimit: 3000, // kB: read from this machine's disk, never over a network
    rolldownOptions: { input: Object.fromEntries(pages.map((name) => [path.parse(name).name, path.join(root, name)])) },
  },
  // A thread of its own fetches what it needs when it needs it, as the page does.
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
});
