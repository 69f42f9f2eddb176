import type { RollCallMatrix } from '../analysis/rollcalls/roll-call-matrix.js';
import type { ImportOptions } from './import/read-import.js';
import type { UntoldBallot } from './roll-calls/gathered-roll-calls.js';

/** How files are read as roll calls. */
export interface ReadRollCallsOptions extends ImportOptions {
  /**
   * What a member did in a vote of which the files tell no ballot. Unless told: no member outside the days of a seat, and where the
   * files list who was absent; else unknown.
   */
  readonly untold?: UntoldBallot | undefined;
  /**
   * Whether DuckDB reads CSV and Parquet files: large ones that are not plain, or too large to be held, where it is installed, unless told;
   * `always` fails where it is not, and `never` reads as if it were not.
   */
  readonly duckdb?: 'where installed' | 'always' | 'never' | undefined;
  /** Is told now and then, in a sentence, what is being read. */
  readonly progress?: ((sentence: string) => void) | undefined;
}

/** Roll calls that were read. */
export interface ReadRollCalls {
  readonly calls: RollCallMatrix;
  /** The publisher as whose the files are read; undefined if nobody’s. */
  readonly profile: string | undefined;
  /** What is to be known of what was read. */
  readonly said: readonly string[];
}

/**
 * Reads files as roll calls, without making a record of them: what `planImport` reads, of any of its publishers. Large tables of
 * ballots in CSV and Parquet are read in columns: four bytes a cell, and one in the matrix. Those that are not plain or have more than 400
 * million cells are read by DuckDB, where the package `@duckdb/node-api` is installed, in 2 GB; what is read is the same without it, more slowly.
 *
 * @param paths - the files
 * @param options - whose they are, what is told of them, and what a ballot that is not told is
 * @returns the matrix of members and votes, with parties by date, and what is to be known of it
 * @throws FileError if a file cannot be read; ImportError with everything that is wrong in the files or is not told by them;
 *   MissingPackageError if DuckDB is asked for and not installed
 * @example
 * ```ts
 * const { writeFileSync, mkdtempSync, rmSync } = process.getBuiltinModule('node:fs');
 * const folder = mkdtempSync('council-');
 * writeFileSync(`${folder}/votes.csv`, 'vote;member;party;option\n1;Ada;A;yes\n1;Bo;B;no\n2;Ada;A;absent\n');
 * const { calls, said } = await readRollCalls([`${folder}/votes.csv`]);
 * summarizeVotes(calls).votes.map(({ margin }) => margin) // => [0, 0]
 * said[0] // => 'no ballot is told in 1 cells of members by votes: not a member, since the files list who was absent'
 * rmSync(folder, { recursive: true });
 * ```
 */
export async function readRollCalls(
  paths: readonly string[],
  options: ReadRollCallsOptions = {},
): Promise<ReadRollCalls> {
  // What reads files of every make is loaded where one is read.
  const { rollCallsOfFiles } = await import('./roll-calls/roll-calls-of-files.js');
  return rollCallsOfFiles(paths, options);
}
