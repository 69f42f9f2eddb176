import { defineConfig } from 'rolldown';

// Importing hundreds of small files is slow; the package's entries are joined into a few. They lie as deep as the files that they
// are made of, which find the data by their own place.
export default defineConfig({
  input: {
    index: 'dist/index.js',
    frames: 'dist/frames/index.js',
    notebook: 'dist/notebook/index.js',
  },
  external: /^[^./]/,
  platform: 'node',
  output: {
    dir: 'dist/bundle',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
  },
});
