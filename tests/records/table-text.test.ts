import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTableText } from '../../src/records/table-text.js';

const read = (text: string) => readTableText(new TextEncoder().encode(text), 'votes.csv');
const readBytes = (...bytes: number[]) => readTableText(Uint8Array.from(bytes), 'votes.csv');

describe('the text of a table', () => {
  test('is a heading and rows, numbered as a spreadsheet numbers them', () => {
    expect(read('id,yes\na,12\nb,\n')).toEqual({
      header: ['id', 'yes'],
      rows: [
        { number: 2, cells: ['a', '12'] },
        { number: 3, cells: ['b', ''] },
      ],
    });
  });

  test('may consist of a heading alone', () => {
    expect(read('id,yes\n')).toEqual({ header: ['id', 'yes'], rows: [] });
  });

  test('may do without a line end after the last row', () => {
    expect(read('id\na')).toEqual({ header: ['id'], rows: [{ number: 2, cells: ['a'] }] });
  });

  test('may begin with a byte-order mark, which is no part of the heading', () => {
    expect(read('\uFEFFid,yes\na,12\n')).toEqual(read('id,yes\na,12\n'));
    expect(read('\uFEFF"id",yes\na,12\n')).toEqual(read('id,yes\na,12\n'));
  });

  test('may have the line ends of Windows, which are no part of a cell', () => {
    expect(read('id,yes\r\na,12\r\nb,\r\n')).toEqual(read('id,yes\na,12\nb,\n'));
  });

  test('may have quotation marks around a cell with commas, line ends or quotation marks', () => {
    expect(read('id,note\na,"one, two"\nb,"""Yes"", he said"\nc,"two\nlines"\nd,\n')).toEqual({
      header: ['id', 'note'],
      rows: [
        { number: 2, cells: ['a', 'one, two'] },
        { number: 3, cells: ['b', '"Yes", he said'] },
        { number: 4, cells: ['c', 'two\nlines'] },
        { number: 5, cells: ['d', ''] },
      ],
    });
  });

  test('keeps the spaces of a cell', () => {
    expect(read('id,note\na, b \n')).toMatchObject({ rows: [{ cells: ['a', ' b '] }] });
  });

  test('may have empty lines, which are counted but are no rows', () => {
    expect(read('id,yes\n\na,12\n\n\nb,7\n')).toMatchObject({
      rows: [{ number: 3 }, { number: 6 }],
    });
  });

  test('keeps rows that are too short or too long for those who check them', () => {
    expect(read('id,yes\na\nb,1,2\n')).toMatchObject({
      rows: [{ cells: ['a'] }, { cells: ['b', '1', '2'] }],
    });
  });

  test.each(['', '\n', '  \r\n ', '\uFEFF', '\uFEFF\n'])('may not be empty: %j', (text) => {
    expect(read(text)).toEqual({
      file: 'votes.csv',
      expected: 'a table with a heading row; the file is empty',
    });
  });

  test('may not leave a quotation mark open', () => {
    expect(read('id,note\na,b\nc,"d\n')).toMatchObject({
      file: 'votes.csv',
      row: expect.any(Number),
      expected: expect.stringMatching(
        /^comma-separated values with matching quotation marks \(Quote Not Closed: .*[^.]\)$/,
      ),
    });
  });

  test.each([
    ['id,note\na,b\nc,say "d"\n', 'Invalid Opening Quote'],
    ['id,note\na,b\nc,"say" d\n', 'Invalid Closing Quote'],
  ])(
    'may not have a quotation mark within a bare cell, or text beside a quoted one: %j',
    (text, reason) => {
      expect(read(text)).toEqual({
        file: 'votes.csv',
        row: 3,
        expected: expect.stringContaining(
          `comma-separated values with matching quotation marks (${reason}`,
        ),
      });
    },
  );
});

describe('a text that ceases to be a table', () => {
  test('is told of with the row, empty lines before it counted, and with the parser’s reason alone', () => {
    expect(read('id,note\n\n\na,b\nc,say "d"\n')).toMatchObject({ row: 5 });
    const { expected } = read('id,note\nc,"say" d\n') as { expected: string };
    expect(expected).not.toMatch(/at line|\.\)$/);
    expect(expected).toMatch(/\(Invalid Closing Quote: [^()]+\)$/);
  });

  test('may have a row that is too long', () => {
    expect(read(`id,note\na,${'b'.repeat(1_000_001)}\n`)).toEqual({
      file: 'votes.csv',
      row: 2,
      expected:
        'rows of at most 1000000 characters; one that is longer may have a quotation mark that is never closed',
    });
  });
});

describe('rows that hold nothing', () => {
  test('but commas are none, and are counted', () => {
    expect(read('id,yes\n,\na,12\n,\n')).toEqual({
      header: ['id', 'yes'],
      rows: [{ number: 3, cells: ['a', '12'] }],
    });
  });

  test('leave no heading where there is nothing else', () => {
    expect(read(',,\n,,\n')).toEqual({ header: [], rows: [] });
  });
});

describe('text that is not UTF-8', () => {
  const expected =
    'text in UTF-8; save the file again with that encoding (in a spreadsheet: "CSV UTF-8")';
  const [a, newline] = [0x61, 0x0a];

  test.each<[string, number, number[]]>([
    ['in the heading', 1, [0xcc, a, newline]],
    ['in the second row', 2, [a, newline, 0xcc, newline, a, newline]],
    ['in the last row, without a line end', 3, [a, newline, a, newline, 0xcc]],
    ['that breaks off within a character', 2, [a, newline, 0xce, newline, 0x91, newline]],
    ['in UTF-16 (little end first)', 1, [0xff, 0xfe, a, 0, newline, 0]],
    ['in UTF-16 (big end first)', 1, [0xfe, 0xff, 0, a, 0, newline]],
  ])('%s is found in row %i', (_, row, bytes) => {
    expect(readBytes(...bytes)).toEqual({ file: 'votes.csv', row, expected });
  });
});

test('what is not UTF-8, and no table without its faulty bytes either, is told of in the first row', () => {
  expect(readBytes(0xcc, 0x61, 0x22, 0x61, 0x0a)).toEqual({
    file: 'votes.csv',
    row: 1,
    expected:
      'text in UTF-8; save the file again with that encoding (in a spreadsheet: "CSV UTF-8")',
  });
});

describe('another separator than the comma', () => {
  test('is none where commas stand too', () => {
    expect(read('id;a,yes\na,12\n')).toMatchObject({ header: ['id;a', 'yes'] });
    expect(read('id\na\n')).toMatchObject({ header: ['id'] });
  });

  test.each([
    ['semicolons', 'id;yes\na;12\n'],
    ['tabs', 'id\tyes\na\t12\n'],
  ])('is told once, with what to do: %s', (name, text) => {
    expect(readTableText(new TextEncoder().encode(text), 'votes.csv')).toEqual({
      file: 'votes.csv',
      row: 1,
      expected: `commas between the cells; ${name} stand between those of the heading. Save the file again with the comma as separator`,
    });
  });
});

/** Texts of cells, commas, line ends and quotation marks, well formed or not. */
const texts = fc
  .array(
    fc.constantFrom(
      'a',
      'β',
      ' ',
      ',',
      '\n',
      '\r\n',
      '"',
      '""',
      ',"',
      '",',
      '"\n',
      '"a"',
      ',"b, c",',
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => `id,yes\n${parts.join('')}`);

test('is a table to the fast parser exactly where it is one to the strict', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const found = readTableText(new TextEncoder().encode(text), 'votes.csv');
      let strict: string[][] | undefined;
      try {
        strict = parse(text.replace(/\r\n?/g, '\n'), { relax_column_count: true });
      } catch {
        strict = undefined;
      }
      if (strict === undefined) {
        expect(found).toHaveProperty('expected');
        return;
      }
      const [header, ...rows] = strict
        .map((cells, index) => ({ number: index + 1, cells }))
        .filter(({ cells }) => cells.some((cell) => cell !== ''));
      expect(found).toEqual({ header: header?.cells, rows });
    }),
    { numRuns: 1000 },
  );
});
