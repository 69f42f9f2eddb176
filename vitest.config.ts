import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/property-seed.ts'],
    reporters: ['default', './tests/count-reporter.ts'],
    // A busy machine is slow, not wrong: what a limit is for is to end a test that hangs.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Tests that start kernels start no more of them at once than a small machine bears.
    maxConcurrency: 2,
    // Vitest leaves a processor free, which on a machine with two is half of them.
    maxWorkers: '100%',
    // Modules hold nothing that a test changes: loading them anew for each file would take as long as half the tests.
    isolate: false,
  },
});
