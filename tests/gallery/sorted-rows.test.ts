import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GalleryCell, nextSorting, sortedRows } from '../../src/gallery/sorted-rows.js';

const cell = fc.oneof(fc.integer(), fc.string(), fc.constant(null));
const rows = fc.array(fc.tuple(cell, cell));
const upwards = { column: 0, descending: false };
const downwards = { column: 0, descending: true };
const first = (all: readonly (readonly GalleryCell[])[]) => all.map(([value]) => value);

describe('the rows of a table', () => {
  test('are put in the order of numbers, not of their digits', () => {
    expect(first(sortedRows([[10], [9], [-1], [2.5]], upwards))).toEqual([-1, 2.5, 9, 10]);
  });

  test('and of words, accents and case aside', () => {
    expect(first(sortedRows([['Ωμέγα'], ['άλφα'], ['Βήτα']], upwards))).toEqual([
      'άλφα',
      'Βήτα',
      'Ωμέγα',
    ]);
  });

  test('numbers before words, and what is missing last in both directions: it is no number', () => {
    const mixed = [[null], ['at least'], [3], [0]];
    expect(first(sortedRows(mixed, upwards))).toEqual([0, 3, 'at least', null]);
    expect(first(sortedRows(mixed, downwards))).toEqual(['at least', 3, 0, null]);
  });

  test('are the same ones in any order, and as they were where none is asked for', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (all, descending) => {
        const sorted = sortedRows(all, { column: 1, descending });
        expect(new Set(sorted)).toEqual(new Set(all));
        expect(sorted).toHaveLength(all.length);
        expect(sortedRows(sorted, { column: 1, descending })).toEqual(sorted);
        expect(sortedRows(all)).toBe(all);
      }),
    );
  });

  test('keep their order where they are equal', () => {
    const equal = [['a', 1] as const, ['A', 2] as const, ['á', 3] as const];
    expect(sortedRows(equal, upwards)).toEqual(equal);
    expect(sortedRows(equal, downwards)).toEqual(equal);
  });
});

test('the head of a column sorts upwards, downwards, and back', () => {
  expect(nextSorting(undefined, 0)).toEqual(upwards);
  expect(nextSorting(upwards, 0)).toEqual(downwards);
  expect(nextSorting(downwards, 0)).toBeUndefined();
  expect(nextSorting(downwards, 1)).toEqual({ column: 1, descending: false });
});
