import { sampleOfLines } from './sample-of-lines.js';
import { testsOf } from './tests-of.js';

// Only the tests of what is changed are run, and before all else once without a change: `--mutate 'src/records/*.ts'` waits for those
// of the records and not for all. The runner of the tests is another process, which is told by its environment.
const given = process.argv.flatMap((word, index) =>
  word === '--mutate' || word === '-m'
    ? (process.argv[index + 1] ?? '').split(',')
    : word.startsWith('--mutate=')
      ? word.slice('--mutate='.length).split(',')
      : [],
);
// A sample of whole rooms is named by the environment: `ROOMS=records,calendar ONE_IN=10 npm run mutation`.
const rooms = (process.env.ROOMS ?? '').split(',').filter(Boolean);
const sample = sampleOfLines(
  rooms.map((room) => `src/${room}`),
  Number(process.env.ONE_IN ?? 10),
);
process.env.TESTS_OF_MUTANTS = testsOf([...given, ...sample]).join(',');

export default {
  // Names a file that is not there: Stryker would rewrite tsconfig.json with a TypeScript that has the old API.
  tsconfigFile: 'none',
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  mutate:
    sample.length > 0
      ? sample
      : [
          'src/{analysis,calendar,errors,language,records}/**/*.ts',
          '!src/{analysis,calendar,errors,language,records}/**/index.ts',
        ],
  ignorePatterns: ['/.jupyter', '/coverage', '/figures', '/notebooks'],
  ignoreStatic: true,
  incremental: true,
  concurrency: 2,
  dryRunTimeoutMinutes: 60,
  timeoutMS: 6000,
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { logTests: false, allowEmojis: false },
  thresholds: { high: 95, low: 90, break: 85 },
};
