import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

let last;

/**
 * The declarations of some entries as the compiler of the notebooks sees them, without those of other packages: read once for all that
 * is made of them in a build.
 *
 * @param {readonly string[]} entries - the declaration files of the entries
 * @returns {{ ts: object, program: object }} the compiler, and what it has read
 */
export function declarationProgram(entries) {
  const key = JSON.stringify(entries);
  if (last?.key !== key) last = { key, ...read(entries) };
  return last;
}

function read(entries) {
  const require = createRequire(createRequire(import.meta.url).resolve('tslab/package.json'));
  const ts = require('@tslab/typescript-for-tslab');
  const options = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    types: [],
    strict: true,
  };
  const host = ts.createCompilerHost(options);
  host.resolveModuleNames = (names, from) =>
    names.map((name) => {
      if (!name.startsWith('.')) return undefined;
      const file = resolve(dirname(from), name.replace(/\.js$/, '.d.ts'));
      return { resolvedFileName: file, extension: '.d.ts' };
    });
  return { ts, program: ts.createProgram([...entries], options, host) };
}
