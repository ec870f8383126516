import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // The window's own scheme serves the folder at its root; nothing is fetched from elsewhere.
  base: './',
  worker: { format: 'es' },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    // For the licence notices.
    license: { fileName: 'packages.json' },
    target: 'chrome130',
    // The content security policy allows neither inline scripts nor data: fonts.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The window reads them from the disk, in one piece.
    chunkSizeWarningLimit: 2_000,
    reportCompressedSize: false,
  },
});
