import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { cellsAt } from '../../../src/interchange/import/coded-table.js';
import { readDelimited } from '../../../src/interchange/import/read-delimited.js';
import { type CodedCsvOptions, codedCsv } from '../../../src/interchange/roll-calls/coded-csv.js';

const folder = mkdtempSync(join(tmpdir(), 'sovnarkom-coded-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reads a text in columns; undefined where it is left to another reader. */
function read(text: string | Uint8Array, options: Partial<CodedCsvOptions> = {}) {
  const path = join(folder, 'table.csv');
  writeFileSync(path, text);
  const columns = options.columns ?? ['vote', 'member', 'option'];
  const usual = { separator: ',', heading: true, columns, needed: new Set(columns) };
  const table = codedCsv(path, { ...usual, mostCells: 1e6, ...options });
  return table && cellsAt(table.columns, [...Array(table.rows).keys()]);
}

const heading = 'vote,member,option\n';
const rows = [
  ['1', 'Ada', 'yes'],
  ['1', 'Bo', 'no'],
  ['2', 'Ada', 'no'],
];
const text = heading + rows.map((row) => `${row.join(',')}\n`).join('');

describe('a text of ballots is read in columns', () => {
  test.each([
    ['as it is', text],
    ['without an end of its last line', text.trimEnd()],
    ['with ends of lines of Windows', text.replaceAll('\n', '\r\n')],
    ['behind a byte-order mark', `\uFEFF${text}`],
    ['with quotation marks around cells', text.replace(/[^,\n]+/g, '"$&"')],
    [
      'with spaces around cells, be they of the kind that no line breaks at',
      text.replaceAll(',', '\u00A0, '),
    ],
    ['with empty lines at its end', `${text}\n\r\n\n`],
    ['with empty cells behind the last', text.replaceAll('\n', ',,\n')],
  ])('%s', (_, written) => {
    expect(read(written)).toEqual(rows);
  });

  test('without a heading, with another separator, and with marks and letters of every kind in its cells', () => {
    const cells = ['«Нет», „ναι“', 'a ""b""; c', '', '😀'];
    const written = cells.map((cell) => `1;"${cell}";x`).join('\n');
    expect(read(written, { separator: ';', heading: false })).toEqual(
      cells.map((cell) => ['1', cell.replaceAll('""', '"'), 'x']),
    );
  });

  test('of those columns alone that are wanted, each text once, in the order in which it stands', () => {
    writeFileSync(join(folder, 'table.csv'), text);
    const table = codedCsv(join(folder, 'table.csv'), {
      separator: ',',
      heading: true,
      columns: ['vote', 'member', 'option'],
      needed: new Set(['member']),
      mostCells: 1e6,
    });
    expect(table).toEqual({
      rows: 3,
      columns: [{ name: 'member', words: ['Ada', 'Bo'], codes: Int32Array.of(0, 1, 0) }],
    });
  });

  test('however long it is, and tells how far it is', () => {
    const many = Array.from(
      { length: 300_000 },
      (_, row) => `${row},member number ${row % 9} of the council,yes`,
    );
    const told: number[] = [];
    const progress = (done: number) => told.push(done);
    const found = read(heading + many.join('\n'), { progress, mostCells: 1e7 });
    expect(found?.length).toBe(many.length);
    expect(found?.[254_321]?.join()).toBe(many[254_321]);
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)).toBeLessThanOrEqual(many.length);
  });

  test('as a table is read row by row, whatever stands in its cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ' ', '\n', '\r', '7') });
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1 });
    fc.assert(
      fc.property(table, fc.boolean(), (body, isQuoted) => {
        const asCell = (one: string) => (isQuoted ? `"${one.replaceAll('"', '""')}"` : one);
        const written = heading + body.map((row) => `${row.map(asCell).join(',')}\n`).join('');
        const found = read(written);
        if (found === undefined) return;
        const bytes = new TextEncoder().encode(written);
        const theirs = readDelimited('table.csv', bytes, { separator: ',' }).rows.slice(1);
        expect(found.filter((row) => row.some(Boolean))).toEqual(
          theirs.map(({ cells }) => cells.slice(0, 3)),
        );
      }),
    );
  });
});

describe('a text of ballots is left to another reader', () => {
  test.each([
    ['with a cell too few', `${text}3,Ada\n`],
    ['with a cell too many', `${text}3,Ada,yes,no\n`],
    ['with an empty line before others', `${heading}\n1,Ada,yes\n`],
    ['with a row of empty cells', `${text},,\n`],
    ['with a quotation mark within a cell', `${text}3,A"da,yes\n`],
    ['with a quotation mark that is not closed', `${text}3,"Ada,yes\n`],
    ['with letters behind a quotation mark', `${text}3,"Ada"x,yes\n`],
    ['with an end of line within a cell', `${text}3,"A\nda",yes\n`],
    ['with ends of lines of old Macs', text.replaceAll('\n', '\r')],
    ['with zero bytes', `${text}3,A\0da,yes\n`],
    ['in another encoding', Buffer.from(`${text}3,Jos\u00e9,yes\n`, 'latin1')],
    ['with a row too long', `${text}3,${'A'.repeat(20_000_000)},yes\n`],
  ])('%s', (_, written) => {
    expect(read(written)).toBeUndefined();
  });

  test('with more cells than are to be held', () => {
    expect(read(text, { mostCells: 2999 })).toBeUndefined();
  });
});
