import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, describe, expect, test } from 'vitest';
import { type CodedTable, cellsAt } from '../../../../src/interchange/import/coded-table.js';
import { flatParquet } from '../../../../src/interchange/import/parquet/flat-parquet.js';
import { ParquetReader } from '../../../../src/interchange/import/read-parquet.js';
import { withDuckDb } from '../../../../src/interchange/roll-calls/duckdb.js';
import { parquetOfBallots, parquetOfFastparquet } from '../files.js';

const folder = mkdtempSync(join(tmpdir(), 'sovnarkom-parquet-'));
const reader = new ParquetReader();
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await reader.close();
});

const limits = { mostRows: 1_000_000, mostInflated: 1_000_000_000 };
const flat = (bytes: Uint8Array) => flatParquet('a.parquet', bytes, limits);

/** The names and cells of a table, and its texts in their order. */
function shown({ columns, rows }: CodedTable) {
  return {
    columns: columns.map(({ name, words }) => [name, words]),
    cells: cellsAt(columns, [...Array(rows).keys()]),
  };
}

/** Writes what a statement of DuckDB gives. */
async function written(select: string, how = ''): Promise<Uint8Array> {
  const path = join(folder, 'written.parquet');
  await withDuckDb(({ run }) => run(`COPY (${select}) TO '${path}' (FORMAT parquet${how})`));
  return Uint8Array.from(readFileSync(path));
}

/** A column of each kind that is plain, in which values are missing, come again and again, or are each another. */
const ofEachKind = `SELECT
  CAST(i AS INTEGER) AS number, CAST(i % 7 - 3 AS SMALLINT) AS few, CAST(i * 900719925474099 AS BIGINT) AS large,
  CASE WHEN i % 5 > 0 THEN i % 3 END AS missing, i / 8.0::DOUBLE AS part, CAST(i / 4 AS FLOAT) AS short,
  DATE '1917-11-07' + CAST(i % 9 AS INTEGER) AS day, 'vote ' || i AS title, CASE i % 4 WHEN 0 THEN NULL WHEN 1 THEN 'ναι ' ELSE 'нет' END AS option,
  NULL::VARCHAR AS nothing, '' AS blank
FROM range(5000) AS t(i)`;

describe('a Parquet file of plain columns', () => {
  test.each([
    '',
    ', CODEC uncompressed',
    ', CODEC gzip',
    ', PARQUET_VERSION V2',
    ', CODEC gzip, PARQUET_VERSION V2',
    ', ROW_GROUP_SIZE 2048',
    ', DICTIONARY_SIZE_LIMIT 1',
  ])('is read from its bytes as the library reads it%s', async (how) => {
    const bytes = await written(ofEachKind, how);
    const read = flat(bytes);
    const theirs = await reader.readByLibrary('a.parquet', bytes);
    if (read === undefined) expect(how).toContain('V2');
    else expect(shown(read)).toEqual(shown(theirs));
  });

  test('of another program, whatever texts and numbers are in it, is read as the library reads it', async () => {
    const cell = fc.oneof(fc.constantFrom('yes', 'no', ' no ', '', null), fc.string());
    const row = fc.record({
      text: cell,
      number: fc.option(fc.maxSafeInteger()),
      part: fc.double({ noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1 }), fc.boolean(), async (rows, isPacked) => {
        const column = (name: 'text' | 'part') => rows.map((one) => one[name]);
        const numbers = rows.map(({ number }) => (number === null ? null : BigInt(number)));
        const buffer = parquetWriteBuffer({
          codec: isPacked ? 'SNAPPY' : 'UNCOMPRESSED',
          columnData: [
            { name: 'text', data: column('text'), type: 'STRING' },
            { name: 'number', data: numbers, type: 'INT64' },
            { name: 'part', data: column('part'), type: 'DOUBLE' },
          ],
        });
        const bytes = new Uint8Array(buffer);
        const read = flat(bytes);
        expect(read).toBeDefined();
        expect(shown(read!)).toEqual(shown(await reader.readByLibrary('a.parquet', bytes)));
      }),
      { numRuns: 60 },
    );
  });

  test('may have room behind its values, as fastparquet leaves it', async () => {
    const read = flat(parquetOfFastparquet);
    expect(read?.columns.map(({ name, words }) => [name, words])).toEqual([
      ['mandate_id', ['7', '8']],
      ['poll_id', ['1', '2']],
      ['vote', ['yes', 'no']],
      ['reason', ['', 'ill']],
    ]);
    const theirs = await reader.readByLibrary('a.parquet', parquetOfFastparquet);
    expect(read && shown(read)).toEqual(shown(theirs));
  });

  test('of JSON has its values', () => {
    const data = [['A', 'B'], { a: 1 }, 'C', null];
    const buffer = parquetWriteBuffer({ columnData: [{ name: 'groups', data, type: 'JSON' }] });
    expect(flat(new Uint8Array(buffer))?.columns[0]?.words).toEqual(['A; B', '{"a":1}', 'C', '']);
  });

  test.each([
    ['lists', 'SELECT [i, 2] AS list FROM range(3) AS t(i)'],
    ['structures', "SELECT {'a': i} AS both FROM range(3) AS t(i)"],
    ['numbers without a sign', 'SELECT CAST(i AS UINTEGER) AS number FROM range(3) AS t(i)'],
    ['decimals', 'SELECT CAST(i AS DECIMAL(9, 2)) AS price FROM range(3) AS t(i)'],
    ['hours', "SELECT TIMESTAMP '1917-11-07 10:00:00' AS at FROM range(3) AS t(i)"],
    ['what is true or false', 'SELECT i > 1 AS is_large FROM range(3) AS t(i)'],
    ['packed by Zstandard', 'SELECT i AS number FROM range(3) AS t(i)', ', CODEC zstd'],
  ])('is none if there are %s in it: the library is to look at it', async (_, select, how = '') => {
    expect(flat(await written(select, how))).toBeUndefined();
  });

  test('is read by the library if it has more rows or cells than are to be held', async () => {
    const bytes = await written('SELECT i, i AS j FROM range(10) AS t(i)');
    const read = (most: object) =>
      flatParquet('a.parquet', bytes, { mostInflated: 1000, ...most })?.rows;
    expect([read({ mostRows: 10 }), read({ mostCells: 20 })]).toEqual([10, 10]);
    expect([read({ mostRows: 9 }), read({ mostCells: 19 })]).toEqual([undefined, undefined]);
    expect(flatParquet('a.parquet', bytes, { mostInflated: 1 })).toBeUndefined();
  });

  test('that is broken anywhere ends, without an error of another kind', async () => {
    const whole = [await written(ofEachKind.replace('5000', '50')), parquetOfBallots];
    for (const bytes of whole) {
      for (let at = 0; at < bytes.length; at += 1) {
        const broken = Uint8Array.from(bytes);
        broken[at] = broken[at]! ^ (1 << (at % 8));
        expect(() => flat(broken)).not.toThrow();
        if (at % 40 === 0) expect(() => flat(bytes.subarray(0, at))).not.toThrow();
      }
    }
  });
});
