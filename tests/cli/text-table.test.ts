import { describe, expect, test } from 'vitest';
import { type Column, textTable } from '../../src/cli/text-table.js';

interface Row {
  readonly name: string;
  readonly votes: number;
  readonly note: string;
}

const columns: readonly Column<Row>[] = [
  { heading: 'name', cell: (row) => row.name },
  { heading: 'votes', cell: (row) => String(row.votes), number: true },
  { heading: 'note', cell: (row) => row.note },
];

describe('a table in plain text', () => {
  test('has words to the left, numbers to the right, and nothing at the end of a line', () => {
    const rows = [
      { name: 'Κ.Ε.Ε.', votes: 150, note: '' },
      { name: 'Sovnarkom', votes: 7, note: 'x' },
    ];
    expect(textTable(columns, rows).split('\n')).toEqual([
      'name       votes  note',
      'Κ.Ε.Ε.       150',
      'Sovnarkom      7  x',
    ]);
  });

  test('is as wide as its headings if the cells are shorter', () => {
    expect(textTable(columns, [{ name: 'a', votes: 1, note: 'b' }])).toBe(
      'name  votes  note\na         1  b',
    );
  });

  test('counts letters, not the units that they are kept in', () => {
    const rows = [
      { name: '𝔸𝔹𝔸𝔹𝔸', votes: 1, note: '' },
      { name: 'abcde', votes: 2, note: '' },
    ];
    const [, first, second] = textTable(columns, rows).split('\n');
    expect([...first!].length).toBe([...second!].length);
  });

  test('without rows is its headings', () => {
    expect(textTable(columns, [])).toBe('name  votes  note');
  });

  test('is cut to the width asked for, words only, the widest first', () => {
    const rows = [{ name: 'a name of some length', votes: 1234567890, note: 'a short note' }];
    for (const width of [60, 40, 34]) {
      const lines = textTable(columns, rows, width).split('\n');
      expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(width);
      expect(lines[1]).toContain('1234567890');
    }
    expect(textTable(columns, rows, 34).split('\n')[1]).toBe('a name of…  1234567890  a short n…');
  });

  test('names the columns for which there is no room', () => {
    const rows = [{ name: 'a name of some length', votes: 1234567890, note: 'a short note' }];
    expect(textTable(columns, rows, 24).split('\n')).toEqual([
      'name           votes',
      'a name …  1234567890',
      '(no room for note)',
    ]);
  });
});
