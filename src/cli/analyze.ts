import { readFileSync } from 'node:fs';
import { requireArguments } from '../errors/door.js';
import { fileError } from '../errors/file-error.js';
import { suggest } from '../errors/suggest.js';
import { UsageError } from '../errors/usage-error.js';
import { parseJson } from '../files/read-json.js';
import { type AnalysisFunction, analysisFunctions, kebabCase } from './analysis-functions.js';
import { print, printJson } from './output.js';
import { parseWords } from './parse-words.js';
import { readable } from './readable.js';

export const analyzeHelp = `sovnarkom analyze [NAME [ARGUMENT…]] [--input FILE] [--json]

Runs an analysis; without a name, lists them all. NAME is a function of the import sovnarkom, written
shapley-shubik or shapleyShubik; each ARGUMENT is a JSON value, in the order of the function's own:

  sovnarkom analyze banzhaf '{"quota":12,"weights":[4,4,4,2,2,1]}'

In an argument null is what is not known. sovnarkom analyze NAME --help tells what NAME takes.

  --input FILE  read the first argument from a JSON file (- is standard input)
  --json        print the result as JSON, whole numbers without limit as strings of digits: "42"`;

/** Runs an analysis on arguments given as JSON. */
export async function analyze(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseWords({
    args: [...words],
    allowPositionals: true,
    options: {
      input: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [name, ...texts] = positionals;
  const functions = analysisFunctions();
  if (name === undefined) {
    if (values.json) printJson(namesOf(functions));
    else print(listOf(functions));
    return 0;
  }
  const chosen = functionNamed(name, functions);
  if (values.help) {
    print(helpOf(chosen));
    return 0;
  }
  const given = texts.map((text, index) => parsed(text, `argument ${index + 1}`));
  if (values.input !== undefined) given.unshift(readInput(values.input));
  const result = applied(chosen, given);
  if (values.json) printJson(result, inDigits);
  else print(readable(result));
  return 0;
}

/** Whole numbers without limit stand in JSON as digits. */
function inDigits(_: string, field: unknown): unknown {
  return typeof field === 'bigint' ? String(field) : field;
}

function namesOf(functions: readonly AnalysisFunction[]) {
  return functions.map(({ name, about }) => ({ name, about }));
}

function listOf(functions: readonly AnalysisFunction[]): string {
  return functions.map(({ name, about }) => `${name}\n${wrapped(about, '    ')}`).join('\n');
}

/** Breaks a text into lines of at most 100 letters. */
function wrapped(text: string, indent: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && indent.length + line.length + 1 + word.length > 100) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => indent + line).join('\n');
}

function functionNamed(word: string, functions: readonly AnalysisFunction[]): AnalysisFunction {
  const found = functions.find(({ name }) => name === kebabCase(word));
  if (found !== undefined) return found;
  const names = functions.map(({ name }) => name);
  const close = suggest(kebabCase(word), names);
  const hint =
    close.length > 0 ? `did you mean ${close.join(' or ')}?` : 'sovnarkom analyze lists them all';
  throw new UsageError(`there is no analysis "${word}"; ${hint}`);
}

function helpOf({ name, about, parameters, example, json }: AnalysisFunction): string {
  const usage = parameters.map((one) => one.name.toUpperCase());
  return [
    `sovnarkom analyze ${[name, ...usage].join(' ')}`,
    '',
    wrapped(about, ''),
    '',
    ...parameters.map((one) => wrapped(`${one.name.toUpperCase()}: ${one.about}`, '  ')),
    '',
    ...(json === null
      ? []
      : ['In the shell:', `  sovnarkom analyze ${[name, ...json.map(quoted)].join(' ')}`, '']),
    'In a program:',
    ...example.split('\n').map((line) => `  ${line}`),
  ].join('\n');
}

/** An argument as a shell takes it. */
function quoted(json: string): string {
  return /^[\w.-]+$/.test(json) ? json : `'${json.replaceAll("'", "'\\''")}'`;
}

function readInput(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw fileError(error, file, 'read');
  }
  return parsed(text, file === '-' ? 'the standard input' : file);
}

function parsed(text: string, where: string): unknown {
  try {
    return parseJson(text, (_, value) => (value === null ? undefined : value));
  } catch (error) {
    const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
    throw new UsageError(
      `${where} is not JSON (${(error as Error).message}): ${shown}\nWords need double quotes within single ones: '"yes"', '{"quota":3}'`,
    );
  }
}

function applied(chosen: AnalysisFunction, given: readonly unknown[]): unknown {
  const { name, parameters, run } = chosen;
  if (given.length > parameters.length) {
    const few = parameters.length === 1 ? 'one argument' : `${parameters.length} arguments`;
    const message = `${name} takes ${few}, and ${given.length} were given`;
    throw new UsageError(`${message}\n\n${helpOf(chosen)}`);
  }
  try {
    requireArguments(run.name, given);
  } catch (error) {
    throw new UsageError(
      `the arguments do not have the form that ${name} takes (${(error as Error).message})\n\n${helpOf(chosen)}`,
      { cause: error },
    );
  }
  return run(...given);
}
