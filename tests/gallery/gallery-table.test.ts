import { describe, expect, test } from 'vitest';
import { galleryTable, passagesBehind } from '../../src/gallery/gallery-table.js';
import { findFigure, loadDataset } from '../../src/index.js';

const columns = [
  { name: 'vote', about: 'The vote' },
  { name: 'yes_at_least', unit: 'votes', about: 'Votes for' },
  { name: 'evidence', about: 'Passages' },
];
const table = (rows: readonly Record<string, string | number | undefined>[]) =>
  galleryTable({ data: () => ({ columns, rows }) });

describe('the data behind a figure in the gallery', () => {
  test('have their units in the heads, and say which columns hold numbers and which evidence', () => {
    expect(table([]).columns).toEqual([
      { heading: 'vote', about: 'The vote', holds: 'words' },
      { heading: 'yes at least (votes)', about: 'Votes for', holds: 'numbers' },
      { heading: 'evidence', about: 'Passages', holds: 'evidence' },
    ]);
  });

  test('keep what is missing as missing, and zero as zero', () => {
    const rows = [{ vote: 'a', yes_at_least: 0 }, { vote: '', yes_at_least: undefined }, {}];
    expect(table(rows).rows).toEqual([
      ['a', 0, null],
      [null, null, null],
      [null, null, null],
    ]);
  });

  test('name each passage behind them once', () => {
    const rows = [{ evidence: 'a b' }, { evidence: 'b c' }, { evidence: undefined }];
    expect(passagesBehind(table(rows))).toEqual(['a', 'b', 'c']);
  });

  test('are those of the figure', () => {
    const figure = findFigure(loadDataset(), 'margins');
    const { rows } = galleryTable(figure);
    expect(rows.map(([vote, yes]) => [vote, yes])).toEqual(
      figure.data().rows.map(({ vote, yes }) => [vote, yes]),
    );
    expect(passagesBehind(galleryTable(figure))).toContain('antonov-lenin-counts');
  });
});
