import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { defineConfig } from 'rolldown';
import { joinDeclarations } from './src/declarations.build.js';
import { comesAtHand, doors } from './src/errors/doors.build.js';

/** The entries of the package, as its description states them: for each group of names the compiled declarations of its room. */
const { exports: groups } = JSON.parse(readFileSync('package.json', 'utf8'));
const publicGroups = Object.values(groups)
  .filter((group) => group.types !== undefined)
  .map((group) => parse(group.default).name)
  .map((name) => ({ name, types: declarationsOf(name) }));
const entries = doors(publicGroups);

// What is joined in of other packages: of some a small part is used, or they are small; Vega, with what it needs, is many small files.
const small = [
  'csv-parse',
  'csv-stringify',
  'fastest-levenshtein',
  'fflate',
  'papaparse',
  'simple-statistics',
];
const vega = [
  'vega',
  'd3-',
  'delaunator',
  'internmap',
  'json-stringify-pretty-compact',
  'robust-predicates',
  'topojson-client',
];
const isOfVega = new RegExp(`[\\\\/]node_modules[\\\\/](?:${vega.join('|')})`);

// Importing hundreds of small files is slow; the package's entries and the command are joined into a few. They lie as deep as the
// files that they are made of, which find the data by their own place.
const toolkit = {
  input: {
    ...entries.inputs,
    sovnarkom: 'dist/cli/sovnarkom.js',
    // What threads that draw are told to load.
    'figures-in-threads': 'dist/figures/write-figures.js',
    'charts-in-threads': 'dist/gallery/packed-charts.js',
  },
  // Every package that is not joined in is loaded where it is needed.
  external: new RegExp(`^(?!${[...small, ...vega].join('|')})[^./]`),
  platform: 'node',
  preserveEntrySignatures: 'allow-extension',
  plugins: [entries.plugin, declarations(), licences(), analysisHelp()],
  output: {
    dir: 'dist/bundle',
    format: 'esm',
    entryFileNames: '[name].js',
    // A file of a group of public names, and what a command loads of the same name, are two things.
    chunkFileNames: ({ name }) =>
      publicGroups.some((group) => group.name === name) ? `part-of-${name}.js` : `${name}.js`,
    // What entries share is joined into a few files, which are faster to open than many.
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ debugName: 'rooms', name: fileOf }],
    },
    comments: false,
  },
};

// The scripts of HTML pages hold Vega, so that the pages ask no host for it.
const pages = ['chart-page', 'gallery-page'].map((name) => ({
  input: `src/browser/${name}.ts`,
  platform: 'browser',
  tsconfig: 'src/browser/tsconfig.json',
  resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
  plugins: [licences()],
  output: { file: `dist/browser/${name}.js`, format: 'iife', minify: true, comments: false },
}));

/** The compiled declarations of the room that a group of public names is; the whole package is one. */
function declarationsOf(name) {
  const rooms = name === 'index' ? ['.'] : [name, `analysis/${name}`];
  return rooms.map((room) => `dist/${room}/index.d.ts`).find((file) => existsSync(file));
}

/** Puts the declarations of the entries beside them. */
function declarations() {
  return {
    name: 'declarations',
    generateBundle() {
      for (const [name, source] of joinDeclarations(publicGroups)) {
        this.emitFile({ type: 'asset', fileName: `${name}.d.ts`, source });
      }
    },
  };
}

/** The rooms that are joined into one file, since they are seldom needed apart; any other has a file of its own. */
const floors = {
  ground: ['errors', 'language', 'files', 'threads', 'calendar', 'interchange', 'records'],
  pictures: ['charts', 'render', 'figures', 'gallery'],
};

/** The file that a module of a room is joined into; none for what is no room's. */
function fileOf(module, chunking) {
  if (isOfVega.test(module)) return 'vega';
  if (comesAtHand(module, chunking)) return 'all-of-what-is-at-hand';
  const [, room] = /[\\/]dist[\\/]([^\\/?]+)[\\/][^?]*$/.exec(module) ?? [];
  // What the commands have in common is no part of the program that waits for them.
  const isProgram = room === 'cli' && chunking.getModuleInfo(module).isEntry;
  if (room === undefined || isProgram || isLoadedLater(module, chunking)) return null;
  const [floor] = Object.entries(floors).find(([, rooms]) => rooms.includes(room)) ?? [room];
  return `all-of-${floor}`;
}

/**
 * Whether a module is loaded where it is needed alone, by an `import()`, or by such a module: it stays out of the rooms' files, which
 * an import of the package opens.
 */
function isLoadedLater(module, chunking, seen = new Set()) {
  // Modules that import each other in a circle are loaded with whoever comes to the circle from outside.
  if (seen.has(module)) return true;
  seen.add(module);
  const { importers, dynamicImporters } = chunking.getModuleInfo(module);
  if (importers.length === 0) return dynamicImporters.length > 0;
  return importers.every((one) => isLoadedLater(one, chunking, seen));
}

/** Puts the licences of what a script is joined from at its head, each once: they ask to go with every copy. */
function licences() {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const packages = new Set(chunk.moduleIds.map(packageFolder).filter(Boolean));
        if (packages.size === 0) continue;
        const named = new Map();
        for (const folder of [...packages].sort()) {
          const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
          const text = readFileSync(licenceIn(folder), 'utf8').replace(/\s+/g, ' ').trim();
          named.set(text, [...(named.get(text) ?? []), `${name} ${version}`]);
        }
        const parts = [...named].map(([text, names]) => `${names.join(', ')}:\n${text}`);
        chunk.code = `/*!\n${parts.join('\n\n').replaceAll('*/', '* /')}\n*/\n${chunk.code}`;
      }
    },
  };
}

/** The folder of the package that a module belongs to; undefined for the project's own. */
function packageFolder(module) {
  if (!module.includes('node_modules')) return undefined;
  let folder = dirname(module);
  while (licenceIn(folder) === undefined || !existsSync(join(folder, 'package.json'))) {
    if (dirname(folder) === folder) throw new Error(`no licence is found for ${module}`);
    folder = dirname(folder);
  }
  return folder;
}

/** The file of a folder that has the licence; none if there is none. */
function licenceIn(folder) {
  const files = ['LICENSE', 'LICENSE.md', 'LICENSE.txt'].map((name) => join(folder, name));
  return files.find((file) => existsSync(file));
}

/** Keeps what the commands tell of each analysis as data beside them, from the doc comments of the source. */
function analysisHelp() {
  return {
    name: 'analysis-help',
    async writeBundle() {
      const { readAnalysisHelp } = await import('./dist/cli/read-analysis-help.js');
      const help = readAnalysisHelp(new URL('src/analysis/', import.meta.url));
      writeFileSync('dist/cli/analysis-help.json', `${JSON.stringify(help, null, 1)}\n`);
    },
  };
}

export default defineConfig([toolkit, ...pages]);
