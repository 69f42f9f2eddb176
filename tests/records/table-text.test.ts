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

describe('another separator than the comma', () => {
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
