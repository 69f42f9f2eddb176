// Builds the API documentation; any warning fails it. TypeDoc is found where npm put it, beside the TypeScript that it needs.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const typedoc = createRequire(import.meta.url).resolve('typedoc/bin/typedoc');
const options = ['--options', join(import.meta.dirname, 'typedoc.json')];
process.exitCode = spawnSync(process.execPath, [typedoc, ...options], { stdio: 'inherit' }).status;
