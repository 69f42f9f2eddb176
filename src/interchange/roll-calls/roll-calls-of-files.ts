import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { fileError } from '../../errors/file-error.js';
import { ImportError } from '../../errors/import-error.js';
import type { Gathered, Question } from '../import/gathered.js';
import { checkNames, type ImportFile, readFiles, readImport } from '../import/read-import.js';
import type { ReadRollCalls, ReadRollCallsOptions } from '../read-roll-calls.js';
import { hasDuckDb } from './duckdb.js';
import { gatheredRollCalls, type ToldBallots, toldBallots } from './gathered-roll-calls.js';
import { readLargeBallots } from './large-ballots.js';

/** Reads files as roll calls; see `readRollCalls`. */
export async function rollCallsOfFiles(
  paths: readonly string[],
  options: ReadRollCallsOptions,
): Promise<ReadRollCalls> {
  checkNames(
    paths.map((path) => basename(path)),
    options.mapping,
  );
  const large = largest(paths, options);
  const isInstalled = large !== undefined && hasDuckDb();
  if (large !== undefined && (isInstalled || options.duckdb === 'always')) {
    const others = paths.filter((path) => path !== large);
    const files = await readFiles(others.map(fileOf), options);
    const { progress = () => undefined } = options;
    const read = await readLargeBallots(large, files, options, progress);
    if (read !== undefined) return rollCallsOf({ ...read, told: () => read.told }, options);
  }
  const { profile, gathered } = await readImport(paths.map(fileOf), options);
  const told = () => toldBallots(gathered);
  const read = rollCallsOf({ gathered, told, profile: profile?.name }, options);
  if (large === undefined || isInstalled || sizeOf(large) < wishedFor) return read;
  const hint = `${basename(large)} is large: with npm install @duckdb/node-api it is read faster, and in less memory`;
  return { ...read, said: [...read.said, hint] };
}

/** A table of ballots of at least so many bytes is read in columns, where it can be. */
const worthwhile = 1_000_000;
/** From so many bytes on it is told that a package would read a table faster. */
const wishedFor = 20_000_000;

/** The largest file, where it is one to be read in columns. */
function largest(paths: readonly string[], { duckdb }: ReadRollCallsOptions): string | undefined {
  if (duckdb === 'never') return undefined;
  const [first] = [...paths].sort((a, b) => sizeOf(b) - sizeOf(a));
  const least = duckdb === 'always' ? 1 : worthwhile;
  const isTable = first !== undefined && /\.(?:csv|tsv|txt|parquet)$/i.test(first);
  return isTable && sizeOf(first) >= least ? first : undefined;
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch (error) {
    throw fileError(error, path, 'read');
  }
}

/** What was gathered, with its ballots. */
interface Read {
  readonly gathered: Gathered;
  readonly told: () => ToldBallots;
  readonly profile: string | undefined;
}

function rollCallsOf(
  { gathered, told, profile }: Read,
  { untold }: ReadRollCallsOptions,
): ReadRollCalls {
  if (gathered.problems.length > 0) throw new ImportError(gathered.problems);
  requireAnswers(gathered.questions);
  const { calls, said } = gatheredRollCalls(gathered, told(), untold);
  return { calls, profile, said: [...gathered.said, ...said] };
}

function fileOf(path: string): ImportFile {
  return { name: basename(path), bytes: bytesOf(path) };
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw fileError(error, path, 'read');
  }
}

/** Throws where the files leave open what their ballots are; that is told in a mapping, as for an import. */
function requireAnswers(questions: readonly Question[]): void {
  if (questions.length === 0) return;
  throw new ImportError(
    questions.map(({ asks, at }) => ({
      file: 'mapping',
      expected: `an answer${at.length > 0 ? ` at ${at.join(', ')}` : ''}: ${asks}`,
    })),
  );
}
