import { defineConfig } from 'vitest/config';

// The tests of the analyses and the examples in their doc comments, for Stryker.
export default defineConfig({
  test: {
    include: ['tests/analysis/**/*.test.ts', 'tests/doc-examples.test.ts'],
    setupFiles: ['tests/mutation/setup.ts'],
    testTimeout: 600_000,
  },
});
