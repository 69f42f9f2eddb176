import { describe, expect, test } from 'vitest';
import { rollCallFrame } from '../../src/frames/index.js';
import {
  type RollCallTableName,
  rollCallsFromCells,
  rollCallsToArrow,
  rollCallTable,
  rollCallTableNames,
  voteviewCodes,
} from '../../src/index.js';

/** What is used of the package that reads Arrow. */
interface ArrowReader {
  tableFromIPC(bytes: Uint8Array): {
    readonly names: readonly string[];
    getChild(name: string): Iterable<unknown>;
  };
}
const reader: string = '@uwdata/flechette';
const { tableFromIPC } = (await import(reader)) as ArrowReader;

const calls = rollCallsFromCells({
  members: [
    { id: 'ada', name: 'Ada', party: 'A', attributes: { state: 'north' } },
    {
      id: 'bo',
      parties: [
        { party: 'A', to: '1917-11-30' },
        { party: 'B', from: '1917-12-01' },
      ],
    },
    { id: 'cy', attributes: { state: 'süd 🕊' } },
  ],
  votes: [
    { id: '1', date: '1917-11-04', label: 'Press', declared: { yes: 2, no: 0 } },
    { id: '2', date: '1917-12-08' },
  ],
  cells: ['16', '19', '01'],
  codes: voteviewCodes,
});

/** The columns of a table, each with its name first. */
const shown = (name: RollCallTableName) =>
  rollCallTable(calls, name).map((column) => [column.name, ...column.values]);

describe('the tables of roll calls', () => {
  test('tell members, parties by date, votes and ballots with the party of the day', () => {
    expect(shown('members')).toEqual([
      ['member', 'ada', 'bo', 'cy'],
      ['name', 'Ada', null, null],
      ['party', 'A', null, null],
      ['state', 'north', null, 'süd 🕊'],
    ]);
    expect(shown('parties')).toEqual([
      ['member', 'ada', 'bo', 'bo'],
      ['party', 'A', 'A', 'B'],
      ['first_day', null, null, '1917-12-01'],
      ['last_day', null, '1917-11-30', null],
    ]);
    expect(shown('votes').slice(0, 6)).toEqual([
      ['vote', '1', '2'],
      ['date', '1917-11-04', '1917-12-08'],
      ['label', 'Press', null],
      ['topic', null, null],
      ['yes', 2, null],
      ['no', 0, null],
    ]);
    expect(shown('ballots')).toEqual([
      ['vote', '1', '2', '1', '2', '2'],
      ['member', 'ada', 'ada', 'bo', 'bo', 'cy'],
      ['party', 'A', 'A', 'A', 'B', null],
      ['option', 'yes', 'no', 'yes', 'absent', 'yes'],
    ]);
  });

  test('set members against votes, and every two members beside each other', () => {
    expect(shown('matrix')[2]).toEqual(['2', 'no', 'absent', 'yes']);
    expect(shown('agreement').slice(0, 6)).toEqual([
      ['first', 'ada', 'ada', 'bo'],
      ['second', 'bo', 'cy', 'cy'],
      ['agreed', 1, 0, 0],
      ['shared', 1, 1, 0],
      ['open', 0, 0, 0],
      ['share', 1, 0, null],
    ]);
  });

  test('are six', () => {
    expect(() => rollCallTable(calls, 'ballot' as RollCallTableName)).toThrow(
      'one of members, parties, votes, ballots, matrix, agreement (did you mean ballots?)',
    );
  });
});

describe.each(rollCallTableNames)('the table of %s', (name) => {
  const columns = rollCallTable(calls, name);

  test('is a frame of danfo, with nothing where nothing is told', () => {
    const frame = rollCallFrame(calls, name);
    expect(frame.columns).toEqual(columns.map((column) => column.name));
    const values = frame.values as unknown[][];
    for (const [index, column] of columns.entries()) {
      const own = values.map((row) => (Number.isNaN(row[index]) ? null : row[index]));
      expect(own).toEqual([...column.values]);
    }
  });

  test.each(['file', 'stream'] as const)('is read back from an Arrow %s', async (format) => {
    const table = tableFromIPC(await rollCallsToArrow(calls, name, format));
    expect(table.names).toEqual(columns.map((column) => column.name));
    for (const column of columns) {
      expect(Array.from(table.getChild(column.name))).toEqual([...column.values]);
    }
  });
});
