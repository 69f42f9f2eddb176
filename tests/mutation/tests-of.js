import { existsSync } from 'node:fs';

const rooms = ['analysis', 'calendar', 'errors', 'language', 'records'];

/**
 * The tests that are run for changes of files: those of the mirrored folders; of all rooms and the examples in the doc comments where
 * no files are named.
 *
 * @param {readonly string[]} patterns - files, or patterns of them, as Stryker takes them: `src/records/*.ts`, `src/errors/fits.ts:3-9`
 * @returns {string[]} patterns of test files
 */
export function testsOf(patterns) {
  const folders = patterns.map((pattern) => mirrored(pattern.split('/').slice(1, -1)));
  if (folders.length === 0 || folders.includes('tests')) {
    return [...rooms.map((room) => `tests/${room}/**/*.test.ts`), 'tests/doc-examples.test.ts'];
  }
  return [...new Set(folders)].map((folder) => `${folder}/**/*.test.ts`);
}

/** The folder of tests that mirrors folders of `src`, or the nearest around it. */
function mirrored(folders) {
  const pattern = folders.findIndex((name) => name.includes('*'));
  const named = pattern === -1 ? folders : folders.slice(0, pattern);
  const path = ['tests', ...named].join('/');
  return existsSync(path) ? path : mirrored(named.slice(0, -1));
}
