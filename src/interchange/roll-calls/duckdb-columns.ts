import type { BallotColumns } from './ballot-columns.js';
import type { DuckDbConnection } from './duckdb.js';
import {
  ballotsAsPlaces,
  firstRowsOf,
  firstRows as firstRowsWhole,
  notFollowing,
  tableOfDistinct,
} from './statements.js';

/** The columns of a table `ballots` of DuckDB. */
export function duckDbColumns({ run, rows, eachChunk }: DuckDbConnection): BallotColumns {
  let ballots = '';
  return {
    async firstRows(columns) {
      ballots = ballotsAsPlaces(columns);
      const first = { votes: [] as number[], members: [] as number[], options: [] as number[] };
      for (const told of ['votes', 'members', 'options'] as const) {
        await run(tableOfDistinct(told, columns[told]));
        const found = await rows(firstRowsOf(told));
        first[told] = found.rows.map(([row]) => Number(row));
      }
      return first;
    },
    async follows(column, from) {
      const [[several]] = (await rows(notFollowing(column, from))).rows as [[bigint]];
      return Number(several) === 0;
    },
    // Asked after the first rows, which are those that are wanted.
    async rowsAt() {
      const found = await rows(firstRowsWhole);
      return { names: found.columns.slice(1), rows: found.rows.map(([, ...row]) => row) };
    },
    eachChunk: (take) => eachChunk(ballots, take),
  };
}
