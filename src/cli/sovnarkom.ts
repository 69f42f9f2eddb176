#!/usr/bin/env node
import { analyze, analyzeHelp } from './analyze.js';
import { audit, auditHelp } from './audit.js';
import { codebookHelp, writeCodebook } from './codebook.js';
import { exportHelp, exportRecord } from './export.js';
import { figuresHelp, makeFigures } from './figures.js';
import { lab, labHelp } from './lab.js';
import { list, listHelp } from './list.js';
import { newHelp, startRecord } from './new.js';
import { reproduce, reproduceHelp } from './reproduce.js';
import { show, showHelp } from './show.js';
import { UsageError } from './usage-error.js';
import { verify, verifyHelp } from './verify.js';

interface Command {
  readonly run: (words: readonly string[]) => Promise<number>;
  readonly about: string;
  readonly help: string;
}

const commands: Readonly<Record<string, Command>> = {
  reproduce: {
    run: reproduce,
    about: 'execute the notebooks and write the figures',
    help: reproduceHelp,
  },
  figures: {
    run: makeFigures,
    about: 'list the figures, or make them for a paper, with caption, data and LaTeX',
    help: figuresHelp,
  },
  analyze: { run: analyze, about: 'run an analysis on numbers of your own', help: analyzeHelp },
  lab: { run: lab, about: 'open the notebooks in JupyterLab', help: labHelp },
  list: {
    run: list,
    about: 'list the records of a table, by body, party, person or date',
    help: listHelp,
  },
  show: { run: show, about: 'show a record with its evidence', help: showHelp },
  export: {
    run: exportRecord,
    about: 'write the record as JSON, CSV, Popolo, CSL-JSON or BibTeX',
    help: exportHelp,
  },
  audit: {
    run: audit,
    about: 'print what does not add up in the record',
    help: auditHelp,
  },
  verify: {
    run: verify,
    about: 'look for every quote in your own copy of the source, and for sentences without one',
    help: verifyHelp,
  },
  new: {
    run: startRecord,
    about: 'start a record of your own in an empty folder',
    help: newHelp,
  },
  codebook: {
    run: writeCodebook,
    about: 'write the codebook of the record, or check that it is up to date',
    help: codebookHelp,
  },
};

const help = [
  'sovnarkom COMMAND [OPTIONS]',
  '',
  ...Object.entries(commands).map(([name, command]) => `  ${name.padEnd(12)}${command.about}`),
  '',
  'sovnarkom COMMAND --help tells the options of a command.',
  'With DEBUG=sovnarkom in the environment, an error prints where it arose.',
].join('\n');

async function main(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.log(help);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(`there is no command "${name}"\n\n${help}`);
  if (rest[0] === '--help' || rest[0] === '-h') {
    console.log(command.help);
    return 0;
  }
  return command.run(rest);
}

/** Whether an error is of the command line: an unknown option, a value missing. */
function isUsage(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return error instanceof UsageError || String(code).startsWith('ERR_PARSE_ARGS');
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const showStack = process.env.DEBUG === 'sovnarkom' && error instanceof Error;
  process.stderr.write(`\nsovnarkom: ${showStack ? error.stack : (error as Error).message}\n`);
  process.exitCode = isUsage(error) ? 2 : 1;
}
