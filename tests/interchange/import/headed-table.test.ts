import { describe, expect, test } from 'vitest';
import { headedTable } from '../../../src/interchange/import/headed-table.js';
import { readDelimited } from '../../../src/interchange/import/read-delimited.js';

const table = (text: string, heading?: number | readonly string[]) =>
  headedTable(readDelimited('council.csv', new TextEncoder().encode(text)), heading);

describe('a table with a heading', () => {
  test('has it in the first row', () => {
    const { columns, rows, heading } = table('Date,Motion,Yes,No\n2024-05-06,A bench,7,4\n');
    expect(heading).toBe(1);
    expect(columns).toEqual(['Date', 'Motion', 'Yes', 'No']);
    expect(rows).toEqual([{ number: 2, cells: ['2024-05-06', 'A bench', '7', '4'] }]);
  });

  test('has it below a title, and blank rows', () => {
    const text =
      'Votes of the council,,,\n\nPrinted 2024,,,\nDATE,MOTION,FOR,AGAINST\n2024-05-06,A bench,7,4\n';
    const { columns, heading, rows } = table(text);
    expect([heading, columns[2], rows.length]).toEqual([4, 'FOR', 1]);
  });

  test('has it above all columns: a member without ballots is none', () => {
    const text = 'name,party,1,2,3\nAda,A,yes,no,yes\nBo,B,,,\nCy,B,no,yes,yes\n';
    expect([table(text).heading, table(text).rows.length]).toEqual([1, 3]);
  });

  test('has it where it is told to be', () => {
    expect(table('a,b\nc,d\n1,2\n', 2).columns).toEqual(['c', 'd']);
    expect(table('x,1\ny,2\n', 0).columns).toEqual(['column 1', 'column 2']);
    expect(table('x,1\ny,2\n', ['name', 'yes']).columns).toEqual(['name', 'yes']);
    expect(() => table('a,b\n1,2\n', 9)).toThrow('council.csv, row 9: expected the heading');
  });

  test('drops columns of nothing, and calls a blank one by its place', () => {
    expect(table('date,motion,yes,no,,,\n2024-05-06,A bench,7,4,,,\n').columns.length).toBe(4);
    expect(
      table('date,motion,yes,no,\n2024-05-06,A bench,7,4,x\n2024-05-07,A tree,7,4,y\n').columns[4],
    ).toBe('column 5');
    expect(table('date,,yes,no\n2024-05-06,A bench,7,4\n').columns[1]).toBe('column 2');
    expect(table('name,name,yes,no\nA,B,7,4\n').columns[1]).toBe('name (2)');
  });

  test('tells of a row that is too long or too short in the terms of the file', () => {
    expect(() =>
      table(
        'date,motion,yes,no\n2024-05-06,A bench, green,7,4\n2024-05-07,A tree,1,2\n2024-05-08,B,1,2\n',
      ),
    ).toThrow(
      'council.csv, row 2: "4": expected 4 cells, as the heading (row 1) has; this row has 5, and nothing stands above the one that is shown (a separator within a cell needs quotation marks around the cell)',
    );
    expect(() => table('date,motion,yes,no\n2024-05-06,A bench\n')).toThrow(
      'council.csv, row 2: expected 4 cells, as the heading (row 1) has; this row has 2: add the separators of the empty cells, or take the row out if it is no row of the table',
    );
  });

  test('has rows below it, text in its cells, and is not guessed where there is none', () => {
    expect(() => table('date,motion,yes,no\n')).toThrow('expected a row below the heading');
    expect(() => table('date,motion,yes,no\n2024-05-06,A\u0007,7,4\n')).toThrow(
      'the character U+0007 in it is none',
    );
    expect(() => table('1,2,3\n4,5,6\n')).toThrow(
      /row 1: expected a row of headings above the rows; none was found/,
    );
  });
});
