import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readJson } from '../files/read-json.js';
import { inJson } from '../records/first-files.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface PackageFile {
  readonly version: string;
  readonly engines: object;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, object>>;
}

/** Packages that a project has beside this one: its notebooks run in tslab, and their frames are those of danfo. */
const beside = ['danfojs-node', 'tslab', 'zeromq'] as const;

/** The folder of a project in which the stand-in for TensorFlow lies, without which danfo does not install everywhere. */
const standIn = 'tensorflow';

/**
 * The `package.json` of a project: the versions that this package is tested with, what danfo needs to install, and the commands.
 *
 * @param name - the name of the project
 * @param folder - the folder in which it will lie
 * @returns its text
 */
export function projectPackage(name: string, folder: string): string {
  const own = readJson(join(root, 'package.json')) as PackageFile;
  const versions = beside.map((one) => [one, own.devDependencies[one]] as const);
  return inJson({
    name,
    private: true,
    type: 'module',
    engines: own.engines,
    scripts: {
      validate: 'sovnarkom validate data',
      analysis: 'node analysis.mjs',
      figures: 'sovnarkom figures --all --data data --out figures',
      reproduce: 'sovnarkom validate data && sovnarkom reproduce --data data',
      lab: 'sovnarkom lab',
    },
    dependencies: {
      '@tensorflow/tfjs-node': `file:${standIn}`,
      ...Object.fromEntries(versions),
      sovnarkom: ownSpecifier(own.version, folder),
    },
    overrides: own.overrides,
    allowScripts: { zeromq: false },
  });
}

/**
 * The files of the stand-in for TensorFlow, by their paths in a project.
 *
 * @returns the texts
 */
export function standInFiles(): Map<string, string> {
  const files = ['index.cjs', 'package.json'];
  return new Map(
    files.map((file) => [
      `${standIn}/${file}`,
      readFileSync(join(root, 'src/frames/tensorflow', file), 'utf8'),
    ]),
  );
}

/** How a project names this package: as the one that it was started with was named, be it a file, else by its version. */
function ownSpecifier(version: string, folder: string): string {
  const named = root.split(sep).includes('node_modules') ? namedAbove() : `file:${root}`;
  if (!named?.startsWith('file:')) return `^${version}`;
  const path = relative(resolve(folder), named.slice('file:'.length)).split(sep).join('/');
  return `file:${path}`;
}

/** What the package that installed this one calls it; a file by its whole path. */
function namedAbove(): string | undefined {
  const above = dirname(
    root.slice(0, root.lastIndexOf(`${sep}node_modules${sep}`) + 1 + 'node_modules'.length),
  );
  const file = join(above, 'package.json');
  if (!existsSync(file)) return undefined;
  const { dependencies = {}, devDependencies = {} } = readJson(file) as Partial<PackageFile>;
  const named = dependencies.sovnarkom ?? devDependencies.sovnarkom;
  return named?.startsWith('file:') ? `file:${resolve(above, named.slice('file:'.length))}` : named;
}
