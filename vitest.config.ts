import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', './tests/count-reporter.ts'],
    testTimeout: 60_000,
    // Vitest leaves a processor free, which on a machine with two is half of them.
    maxWorkers: '100%',
    // Modules hold nothing that a test changes: loading them anew for each file would take as long as half the tests.
    isolate: false,
  },
});
