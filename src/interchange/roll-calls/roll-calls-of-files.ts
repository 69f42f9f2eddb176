import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { fileError } from '../../errors/file-error.js';
import { ImportError } from '../../errors/import-error.js';
import { type CodedTable, gridOfCoded } from '../import/coded-table.js';
import type { Gathered, Question } from '../import/gathered.js';
import type { Grid } from '../import/grid.js';
import { checkNames, gatherFiles, type ImportFile, readFiles } from '../import/read-import.js';
import { ParquetReader } from '../import/read-parquet.js';
import type { ReadRollCalls, ReadRollCallsOptions } from '../read-roll-calls.js';
import { hasDuckDb } from './duckdb.js';
import { gatheredRollCalls, type ToldBallots, toldBallots } from './gathered-roll-calls.js';
import {
  inColumnsSentence,
  isParquet,
  type LargeBallots,
  mostCells,
  type Reading,
  readByDuckDb,
  readCsvInMemory,
  readInMemory,
} from './large-ballots.js';

/** A table of ballots of at least so many bytes is read in columns, where it can be. */
const worthwhile = 1_000_000;
/**
 * A table so many times as large is looked at once alone: what is wrong in it is told by the first row of what is distinct, not row by
 * row; and where it is read row by row, it is told that a package may read it faster.
 */
const timesAsLarge = 20;
/** A larger Parquet file, in bytes, is left to DuckDB. */
const mostHeld = 1_000_000_000;

/**
 * Reads files as roll calls; see `readRollCalls`.
 *
 * @param paths - the files
 * @param options - whose they are, and what is told of them
 * @param least - so many bytes has the smallest table that is read in columns
 */
export async function rollCallsOfFiles(
  paths: readonly string[],
  options: ReadRollCallsOptions,
  least = worthwhile,
): Promise<ReadRollCalls> {
  checkNames(
    paths.map((path) => basename(path)),
    options.mapping,
  );
  const large = largest(paths, options.duckdb === 'always' ? 1 : least);
  if (large === undefined) return rowByRow(paths.map(fileOf), options);
  const others = paths.filter((path) => path !== large);
  const held = await hold(large, options);
  const reading = {
    others: await readFiles(others.map(fileOf), options),
    options,
    progress: options.progress ?? (() => undefined),
  };
  const read = await inColumns(large, held, reading);
  const isHuge = sizeOf(large) >= timesAsLarge * least;
  if (read !== undefined && (isSound(read) || isHuge)) {
    return rollCallsOf({ ...read, told: () => read.told }, options);
  }
  const isMissed = options.duckdb !== 'never' && !hasDuckDb();
  if (held.refused !== undefined) throw isMissed ? withHint(held.refused) : held.refused;
  const table = held.table && gridOfCoded(held.table);
  const files = paths.map((path) => (path === large && table) || fileOf(path));
  const calls = await rowByRow(files, options);
  if (!isHuge || !isMissed) return calls;
  const hint = `${basename(large)} is large: with npm install @duckdb/node-api it may be read faster, and in less memory`;
  return { ...calls, said: [...calls.said, hint] };
}

/** What is wrong with a Parquet file, with what may read it as it is. */
function withHint({ problems }: ImportError): ImportError {
  const hint = 'or npm install @duckdb/node-api, which may read it as it is';
  return new ImportError(problems.map((one) => ({ ...one, expected: `${one.expected}; ${hint}` })));
}

/** A Parquet file in columns, or why it cannot be had so; neither of other files. */
interface Held {
  readonly table?: CodedTable;
  readonly refused?: ImportError;
}

/** Reads a Parquet file in columns, unless DuckDB is to. */
async function hold(
  path: string,
  { duckdb, seconds, progress }: ReadRollCallsOptions,
): Promise<Held> {
  if (duckdb === 'always' || !isParquet(path)) return {};
  const file = basename(path);
  progress?.(inColumnsSentence(file));
  if (sizeOf(path) > mostHeld) {
    const expected = `at most ${mostHeld / 1_000_000} megabytes, unless @duckdb/node-api is installed`;
    return { refused: new ImportError([{ file, expected }]) };
  }
  const reader = new ParquetReader();
  try {
    return { table: await reader.read(file, bytesOf(path), { seconds, mostCells }) };
  } catch (error) {
    if (error instanceof ImportError) return { refused: error };
    throw error;
  } finally {
    await reader.close();
  }
}

/** Reads a table of ballots in columns; undefined where it is one that is only to be read row by row. */
async function inColumns(
  path: string,
  { table, refused }: Held,
  reading: Reading,
): Promise<LargeBallots | undefined> {
  const { duckdb } = reading.options;
  if (table !== undefined) return readInMemory(table, reading);
  const isCsv = duckdb !== 'always' && refused === undefined;
  const read = isCsv ? await readCsvInMemory(path, reading) : undefined;
  if (read !== undefined || duckdb === 'never') return read;
  const isAsked = duckdb === 'always' || hasDuckDb();
  return isAsked ? readByDuckDb(path, reading) : undefined;
}

function isSound({ gathered }: LargeBallots): boolean {
  return gathered.problems.length === 0 && gathered.questions.length === 0;
}

/** Reads files as small ones are read: an object a ballot. */
async function rowByRow(
  files: readonly (ImportFile | Grid)[],
  options: ReadRollCallsOptions,
): Promise<ReadRollCalls> {
  const { profile, gathered } = gatherFiles(await readFiles(files, options), options);
  const told = () => toldBallots(gathered);
  return rollCallsOf({ gathered, told, profile: profile?.name }, options);
}

/** The largest file, where it is one to be read in columns. */
function largest(paths: readonly string[], least: number): string | undefined {
  const [first] = [...paths].sort((a, b) => sizeOf(b) - sizeOf(a));
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
