import { readFile } from 'node:fs/promises';
import { ArgumentError } from '../errors/argument-error.js';
import { FileError, fileError } from '../errors/file-error.js';
import { didYouMean } from '../errors/suggest.js';
import { UsageError } from '../errors/usage-error.js';
import { builtInFolder } from '../records/built-in-folder.js';
import { loadDataset } from '../records/load-dataset.js';
import { readDescriptor } from '../records/read-descriptor.js';
import type { Dataset } from '../records/records.js';
import type { PlaceInSource } from '../records/source-places.js';
import {
  type SourceCoverage,
  type UncoveredSentence,
  uncoveredSentences,
} from '../records/uncovered-sentences.js';
import { type UnverifiedPassage, verifySource } from '../records/verify-source.js';
import { print, printJson } from './output.js';
import { parseWords } from './parse-words.js';

export const verifyHelp = `sovnarkom verify --source FILE [--uncovered] [--work ID] [--data FOLDER] [--json]

Looks in your own copy of the source, a text file in UTF-8 with one paragraph on a line, for every quote of
the record. Lists those that do not stand where the record says, with where else they stand, and then
exits 1. White space and line ends are not compared.

With --uncovered it also lists every sentence of a Greek source, in text and notes, that has a number, a date, a
name of the record or a word of deciding, that no quote touches and that the table left_out does not list; and
then exits 1 too. What the marks of a sentence are is told behind it.

  --source FILE  the copy
  --uncovered    look for sentences that are neither quoted nor listed as left out
  --work ID      which work it is a copy of, where the record quotes several
  --data FOLDER  a dataset of your own, in the form of the built-in record
  --json         print the outcome as JSON`;

/** Looks for the quotes of the record in a copy of its source. */
export async function verify(words: readonly string[]): Promise<number> {
  const { values } = parseWords({
    args: [...words],
    options: {
      source: { type: 'string' },
      uncovered: { type: 'boolean', default: false },
      work: { type: 'string' },
      data: { type: 'string', default: builtInFolder },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.source === undefined) throw new UsageError('--source needs the file of your copy');
  const copy = await readText(values.source);
  const dataset = loadDataset(values.data);
  const work = workOf(dataset, values.work);
  const check = verifySource(copy, dataset, work);
  const names = readDescriptor(values.data)['sovnarkom:names'] ?? [];
  const coverage = values.uncovered
    ? uncoveredSentences(copy, dataset, { work, names })
    : undefined;
  if (values.json) {
    const notFound = check.notFound.map(({ passage, elsewhere }) => ({
      passage: passage.id,
      part: passage.part,
      paragraph: passage.paragraph,
      quote: passage.quote,
      elsewhere,
    }));
    printJson({ work, ...check, notFound, coverage });
  } else {
    const found = check.checked - check.notFound.length;
    const start =
      check.firstLine === undefined ? '' : ` (its text begins on line ${check.firstLine})`;
    print(`${found} of ${check.checked} quotes stand where the record says${start}`);
    for (const one of check.notFound) print(describe(one));
    if (coverage) print(describeCoverage(coverage));
  }
  const overlooked = coverage && coverage.uncovered.length + coverage.astray.length > 0;
  return check.notFound.length > 0 || overlooked ? 1 : 0;
}

async function readText(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const missing = `there is no file ${path}; --source needs the file of your copy of the source`;
    throw code === 'ENOENT' ? new FileError(missing) : fileError(error, path, 'read');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileError(`${path} is not text in UTF-8; save it again with that encoding`);
  }
}

function workOf(dataset: Dataset, named: string | undefined): string {
  const quoted = [...new Set(dataset.passages.map((passage) => passage.source.id))];
  if (named !== undefined && !quoted.includes(named)) {
    throw new UsageError(
      `--work: the record quotes no work "${named}"${didYouMean(named, quoted)}`,
    );
  }
  const work = named ?? quoted[0];
  if (work === undefined)
    throw new ArgumentError(
      'work',
      named,
      'a work that the record quotes',
      'the record quotes no work: there is nothing to verify',
    );
  if (named === undefined && quoted.length > 1) {
    throw new UsageError(
      `the record quotes several works: name one with --work (${quoted.join(', ')})`,
    );
  }
  return work;
}

function describe({ passage, elsewhere }: UnverifiedPassage): string {
  const { part, paragraph } = passage;
  const stands =
    elsewhere.length === 0
      ? 'not found in the copy'
      : `stands elsewhere: ${elsewhere.map((place) => placeInWords(place)).join('; ')}`;
  const where = placeInWords({ part, number: paragraph, line: 0 });
  return `${passage.id}, ${where}: ${stands}\n  «${passage.quote}»`;
}

function placeInWords({ part, number, line }: PlaceInSource): string {
  const name = { text: `paragraph ${number}`, note: `note ${number}`, caption: 'caption' }[part];
  return line === 0 ? name : `${part === 'caption' ? 'before the text' : name} (line ${line})`;
}

function describeCoverage(coverage: SourceCoverage): string {
  const { sentences, marked, quoted, leftOut, uncovered, astray } = coverage;
  const reasons = Object.entries(leftOut).sort(([a], [b]) => (a < b ? -1 : 1));
  const listed = reasons.reduce((sum, [, count]) => sum + count, 0);
  const byReason = reasons.map(([reason, count]) => `${reason} ${count}`).join(', ');
  return [
    ...uncovered.map(describeSentence),
    ...astray.map(
      ({ id, part, paragraph, words }) =>
        `${id} of left_out, ${placeInWords({ part, number: paragraph, line: 0 })}: not found in the copy\n  «${words}»`,
    ),
    `${marked} of ${sentences} sentences have a number, a date, a name of the record or a word of deciding: ${quoted} are quoted, ${listed} left out${byReason && ` (${byReason})`}, ${uncovered.length} uncovered`,
  ].join('\n');
}

function describeSentence({ part, number, line, text, marks }: UncoveredSentence): string {
  const told = Object.entries(marks)
    .filter(([, words]) => words.length > 0)
    .map(([kind, words]) => `${kind}: ${[...new Set(words)].join(', ')}`);
  return `${placeInWords({ part, number, line })}: ${text}\n  ${told.join('; ')}`;
}
