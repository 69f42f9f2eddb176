import { defineConfig } from 'vitest/config';

// The tests of the rooms that Stryker changes, and the examples in their doc comments. Those of thousands of broken records are
// too slow to be run for every change; what they find has a test of its own.
export default defineConfig({
  test: {
    include: [
      'tests/{analysis,calendar,errors,language,records}/**/*.test.ts',
      'tests/doc-examples.test.ts',
    ],
    exclude: ['tests/records/mutants.test.ts'],
    setupFiles: ['tests/mutation/setup.ts'],
    testTimeout: 600_000,
  },
});
