import { basename } from 'node:path';
import type { RollCallMatrix } from '../analysis/rollcalls/index.js';
import { nearest } from '../errors/suggest.js';
import { ToolkitError } from '../errors/toolkit-error.js';
import { UsageError } from '../errors/usage-error.js';
import { rollCallsOfBodies } from '../figures/roll-calls-of-body.js';
import { readJson } from '../files/read-json.js';
import { checkMapping } from '../interchange/import/import-mapping.js';
import { type ReadRollCallsOptions, readRollCalls } from '../interchange/read-roll-calls.js';
import { untoldBallots } from '../interchange/roll-calls/gathered-roll-calls.js';
import { loadDataset } from '../records/load-dataset.js';
import { importOptions } from './import-options.js';
import { requireOneOf } from './one-of.js';
import type { RollCallOptions } from './rollcall.js';
import { showLine } from './terminal-line.js';

/** Roll calls, and what is to be known of how they were read. */
export interface CallsRead {
  readonly calls: RollCallMatrix;
  readonly said: readonly string[];
}

/** Reads the files that are named, or the ballots of a record. */
export async function readCalls(
  files: readonly string[],
  values: RollCallOptions,
): Promise<CallsRead> {
  if (values.data !== undefined) {
    if (files.length === 0) return callsOfRecord(values.data, values.body);
    throw new UsageError('rollcall takes files, or a record by --data FOLDER, not both');
  }
  if (files.length === 0) {
    throw new UsageError('rollcall needs the files that hold the votes, or --data FOLDER');
  }
  if (values.body !== undefined)
    throw new UsageError('--body names a body of the record of --data');
  return readRollCalls(files, optionsOf(values));
}

function optionsOf(values: RollCallOptions): ReadRollCallsOptions {
  const { untold, duckdb, mapping } = values;
  requireOneOf('--untold', untold, untoldBallots);
  requireOneOf('--duckdb', duckdb, ['always', 'never']);
  const told = mapping === undefined ? {} : checkMapping(readJson(mapping), basename(mapping));
  return {
    ...importOptions(values, told),
    untold: untoldBallots.find((one) => one === untold),
    duckdb: duckdb as 'always' | 'never' | undefined,
    progress: showLine,
  };
}

/** The ballots of named people in a record. */
function callsOfRecord(folder: string, body: string | undefined): CallsRead {
  const record = loadDataset(folder);
  const bodies = rollCallsOfBodies(record);
  const ids = bodies.map((one) => one.body.id);
  if (bodies.length === 0) {
    throw new ToolkitError(
      `the record “${record.title}” tells of no body how named people voted, each with one vote`,
    );
  }
  const found = body === undefined ? bodies[0] : bodies.find((one) => one.body.id === body);
  if (found === undefined) {
    throw new ToolkitError(
      `--body names a body of which named ballots are told (${ids.join(', ')}); "${body}" was given${nearest(body, ids)}`,
    );
  }
  const others = ids.filter((id) => id !== found.body.id);
  return {
    calls: found.calls,
    said: [
      `votes of ${found.body.id}${others.length > 0 ? `; there are also ${others.join(', ')} (--body)` : ''}`,
    ],
  };
}
