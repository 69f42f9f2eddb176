#!/usr/bin/env node
import { lab, labHelp } from './lab.js';
import { reproduce, reproduceHelp } from './reproduce.js';
import { UsageError } from './usage-error.js';

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
  lab: { run: lab, about: 'open the notebooks in JupyterLab', help: labHelp },
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
