#!/usr/bin/env node
import { fileError } from '../errors/file-error.js';
import { didYouMean } from '../errors/suggest.js';
import { UsageError } from '../errors/usage-error.js';
import { spareOptimizing } from '../threads/spare-optimizing.js';
import { plainText, print } from './output.js';
import { clearLine, showLine } from './terminal-line.js';

/** A command; what it does is loaded when it is asked for, so that a word of help costs no more than Node itself. */
interface Command {
  readonly about: string;
  /** What the terminal shows while it works, for all that may take over a second and tells no more itself. */
  readonly works?: string;
  readonly load: () => Promise<{
    readonly run: (words: readonly string[]) => Promise<number>;
    readonly help: string;
  }>;
}

const commands: Readonly<Record<string, Command>> = {
  reproduce: {
    about: 'execute the notebooks and write the figures',
    load: async () => {
      const { reproduce, reproduceHelp } = await import('./reproduce.js');
      return { run: reproduce, help: reproduceHelp };
    },
  },
  figures: {
    about: 'list the figures, or make them for a paper, with caption, data and LaTeX',
    works: 'reading the record and its figures…',
    load: async () => {
      const { makeFigures, figuresHelp } = await import('./figures.js');
      return { run: makeFigures, help: figuresHelp };
    },
  },
  analyze: {
    about: 'run an analysis on numbers of your own',
    works: 'computing…',
    load: async () => {
      const { analyze, analyzeHelp } = await import('./analyze.js');
      return { run: analyze, help: analyzeHelp };
    },
  },
  lab: {
    about: 'open the notebooks in JupyterLab',
    load: async () => {
      const { lab, labHelp } = await import('./lab.js');
      return { run: lab, help: labHelp };
    },
  },
  list: {
    about: 'list the records of a table, by body, party, person or date',
    works: 'reading the record…',
    load: async () => {
      const { list, listHelp } = await import('./list.js');
      return { run: list, help: listHelp };
    },
  },
  show: {
    about: 'show a record with its evidence',
    works: 'reading the record…',
    load: async () => {
      const { show, showHelp } = await import('./show.js');
      return { run: show, help: showHelp };
    },
  },
  export: {
    about: 'write the record as JSON, CSV, Popolo, CSL-JSON or BibTeX',
    works: 'reading and writing the record…',
    load: async () => {
      const { exportRecord, exportHelp } = await import('./export.js');
      return { run: exportRecord, help: exportHelp };
    },
  },
  audit: {
    about: 'print what does not add up in the record',
    works: 'reading the record and comparing what it says…',
    load: async () => {
      const { audit, auditHelp } = await import('./audit.js');
      return { run: audit, help: auditHelp };
    },
  },
  validate: {
    about: 'tell every problem in a record at once, with the nearest value that can be',
    works: 'reading the record…',
    load: async () => {
      const { validate, validateHelp } = await import('./validate.js');
      return { run: validate, help: validateHelp };
    },
  },
  compare: {
    about:
      'set two records of one source, or two versions of one, side by side, with their agreement',
    works: 'reading the two records…',
    load: async () => {
      const { compare, compareHelp } = await import('./compare.js');
      return { run: compare, help: compareHelp };
    },
  },
  verify: {
    about: 'look for every quote in your own copy of the source, and for sentences without one',
    works: 'looking for the quotes in the source…',
    load: async () => {
      const { verify, verifyHelp } = await import('./verify.js');
      return { run: verify, help: verifyHelp };
    },
  },
  new: {
    about: 'start a project of your own in an empty folder: record, notebook, script',
    works: 'writing the record…',
    load: async () => {
      const { startRecord, newHelp } = await import('./new.js');
      return { run: startRecord, help: newHelp };
    },
  },
  import: {
    about: 'make a record of spreadsheets, CSV, Parquet, Popolo, or files of a parliament',
    works: 'reading the files…',
    load: async () => {
      const { importFiles, importHelp } = await import('./import.js');
      return { run: importFiles, help: importHelp };
    },
  },
  rollcall: {
    about:
      'summarise, compare or scale roll calls: Voteview, Popolo, CSV, xlsx, Parquet, or a record',
    works: 'reading the roll calls…',
    load: async () => {
      const { rollcall, rollcallHelp } = await import('./rollcall.js');
      return { run: rollcall, help: rollcallHelp };
    },
  },
  add: {
    about: 'add a table to a record',
    works: 'writing the table…',
    load: async () => {
      const { add, addHelp } = await import('./add.js');
      return { run: add, help: addHelp() };
    },
  },
  upgrade: {
    about: 'rewrite a record of an older form in the present one',
    works: 'reading the record…',
    load: async () => {
      const { upgrade, upgradeHelp } = await import('./upgrade.js');
      return { run: upgrade, help: upgradeHelp };
    },
  },
  codebook: {
    about: 'write the codebook of the record, or check that it is up to date',
    works: 'reading the record and its codebook…',
    load: async () => {
      const { writeCodebook, codebookHelp } = await import('./codebook.js');
      return { run: writeCodebook, help: codebookHelp };
    },
  },
  completion: {
    about: 'let bash or zsh complete the commands and their options',
    load: async () => {
      const { completion, completionHelp } = await import('./completion.js');
      return { run: (words) => completion(words, commands), help: completionHelp };
    },
  },
};

const help = [
  'sovnarkom COMMAND [OPTIONS]',
  '',
  ...Object.entries(commands).map(([name, command]) => `  ${name.padEnd(12)}${command.about}`),
  '',
  'sovnarkom COMMAND --help tells the options of a command, sovnarkom --version the version.',
  'With DEBUG=sovnarkom in the environment, an error prints where it arose.',
].join('\n');

async function main(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    print(help);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-V') {
    print(await version());
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const near = didYouMean(name, Object.keys(commands));
    throw new UsageError(`there is no command "${name}"${near || '; sovnarkom --help lists them'}`);
  }
  // Most commands live for seconds.
  spareOptimizing();
  try {
    const isHelp = rest[0] === '--help' || rest[0] === '-h';
    if (command.works !== undefined && !isHelp) showLine(command.works);
    const { run, help: own } = await command.load();
    if (!isHelp) return await run(rest);
    print(own);
    return 0;
  } finally {
    clearLine();
  }
}

async function version(): Promise<string> {
  const { readFileSync } = await import('node:fs');
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** An error of the operating system that none of the commands has put in words. */
function inWords(error: unknown): unknown {
  const { path, dest, syscall = '' } = error as NodeJS.ErrnoException & { dest?: string };
  const place = dest ?? path;
  const done = /open|read|stat|scandir|realpath/.test(syscall) ? 'read' : 'written';
  return place === undefined ? error : fileError(error, place, done);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (thrown) {
  const error = inWords(thrown);
  const showStack = process.env.DEBUG === 'sovnarkom' && error instanceof Error;
  const message = showStack ? error.stack : (error as Error).message;
  process.stderr.write(`\nsovnarkom: ${plainText(String(message))}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
