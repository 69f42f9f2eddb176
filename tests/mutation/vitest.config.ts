import { defineConfig } from 'vitest/config';

// The tests of what Stryker changes (stryker.config.js says which). Left out are those of thousands of broken records, too slow to be
// run for every change (what they find has a test of its own), and those that read the source itself or build it: there the
// changes stand beside what they change.
export default defineConfig({
  test: {
    include: (process.env.TESTS_OF_MUTANTS ?? '').split(','),
    exclude: [
      'tests/records/mutants.test.ts',
      'tests/errors/kinds.test.ts',
      'tests/language/another-language.test.ts',
      'tests/language/one-place.test.ts',
    ],
    setupFiles: ['tests/mutation/setup.ts'],
    testTimeout: 600_000,
    isolate: false,
  },
});
