import { describe, expect, test } from 'vitest';
import { readDelimited } from '../../../src/interchange/import/read-delimited.js';
import { encoded } from './files.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const cells = (text: string, options = {}) =>
  readDelimited('council.csv', utf8(text), options).rows.map((row) => row.cells);

describe('a text file of cells', () => {
  test.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
    ['vertical bar', '|'],
  ])('is read with a %s between them', (name, sign) => {
    const text = `date${sign}motion${sign}yes\n2024-05-06${sign}A bench${sign}7\n`;
    expect(cells(text)).toEqual([
      ['date', 'motion', 'yes'],
      ['2024-05-06', 'A bench', '7'],
    ]);
    expect(readDelimited('council.csv', utf8(text)).said).toContain(`separator ${name}`);
  });

  test('with decimal commas and commas in texts falls into its own cells', () => {
    const text = 'Antrag;Anteil;Ja\nBrücke, lang;0,5;7\nBank;0,25;8\nWeg, Steg;0,1;9\n';
    expect(cells(text)[1]).toEqual(['Brücke, lang', '0,5', '7']);
  });

  test('may tell its separator in the first line', () => {
    for (const line of ['sep=;', '"sep=;"', 'SEP=;']) {
      expect(cells(`${line}\na,b;c\n1;2\n`)).toEqual([
        ['a,b', 'c'],
        ['1', '2'],
      ]);
    }
  });

  test.each(['\r', '\n', '\r\n'])('ends its lines with %j', (end) => {
    expect(cells(['a,b', '1,2', '3,4'].join(end))).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  test('is numbered as a spreadsheet numbers it, blank rows counted and passed over', () => {
    const { rows } = readDelimited('a.csv', utf8('a,b\n\n1,"x\ny"\n,,\n2,z\n,\n'));
    expect(rows.map((row) => row.number)).toEqual([1, 3, 5]);
  });

  test('is read in the encoding that is told, and says so', () => {
    const bytes = encoded('Název,Pro\nRozpočet,7\n', 'windows-1250');
    const read = readDelimited('a.csv', bytes, { encoding: 'windows-1250' });
    expect(read.rows[0]?.cells).toEqual(['Název', 'Pro']);
    expect(read.said[0]).toBe('encoding windows-1250');
    expect(() => readDelimited('a.csv', bytes, { encoding: 'utf-8' })).toThrow(
      'a.csv: expected text in the encoding utf-8, which was given; leave it out to have it found, or give another',
    );
  });

  test('keeps quotation marks within a cell', () => {
    expect(cells('a,b\nthe "big" one,2\n')[1]).toEqual(['the "big" one', '2']);
  });

  test.each([
    ['nothing', '', 'expected a table; the file is empty'],
    ['blanks only', ' \n \n', 'expected a table; the file is empty'],
    [
      'zero bytes',
      'a,b\n1,\0\n',
      'expected a table; there are zero bytes in it, so that it is no text',
    ],
    [
      'an open quotation mark',
      'a,b\n1,"x\n2,y\n',
      'a.csv, row 2: expected cells with matching quotation marks',
    ],
  ])('of %s is refused in a sentence', (_, text, message) => {
    expect(() => readDelimited('a.csv', utf8(text))).toThrow(message);
  });
});
