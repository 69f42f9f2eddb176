import { defineConfig } from 'vitest/config';

// The tests of the rooms that Stryker changes, and the examples in the doc comments. Left out are those of thousands of broken
// records, too slow to be run for every change (what they find has a test of its own), and those that read the source itself or
// build it: there the changes stand beside what they change.
export default defineConfig({
  test: {
    include: [
      'tests/{analysis,calendar,errors,language,records}/**/*.test.ts',
      'tests/doc-examples.test.ts',
    ],
    exclude: [
      'tests/records/mutants.test.ts',
      'tests/errors/kinds.test.ts',
      'tests/language/another-language.test.ts',
      'tests/language/one-place.test.ts',
    ],
    setupFiles: ['tests/mutation/setup.ts'],
    testTimeout: 600_000,
  },
});
