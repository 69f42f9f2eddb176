// Builds the API documentation; any warning fails it. TypeDoc is found where npm put it, beside the TypeScript that it needs.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const typedoc = join(
  dirname(createRequire(import.meta.url).resolve('typedoc/package.json')),
  'bin/typedoc',
);
const options = ['--options', join(import.meta.dirname, 'typedoc.json')];
process.exitCode = spawnSync(process.execPath, [typedoc, ...options], { stdio: 'inherit' }).status;
