import { describe, expect, test } from 'vitest';
import {
  readAssumption,
  type SplitAssumption,
} from '../../../src/analysis/splits/split-assumption.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

const names = ['A', 'B'];

describe('reading an assumption', () => {
  test('without cohesion any counts are admitted, and nothing is given', () => {
    expect(readAssumption({ over: 'splits' }, names)).toEqual({
      over: 'splits',
      admits: [undefined, undefined],
      conditions: [],
    });
  });

  test('the agreement index is that of Hix, Noury and Roland (2005), over the ballots cast', () => {
    const admitted = (counts: number[], atLeast: number) =>
      readAssumption({ over: 'ballots', cohesion: { atLeast } }, names).admits[0]?.(counts);
    // (3 · 9 − 10) / 20 = 0.85
    expect(admitted([9, 1, 0, 3], 0.85)).toBe(true);
    expect(admitted([9, 1, 0, 3], 0.86)).toBe(false);
    expect(admitted([0, 1, 9, 0], 0.85)).toBe(true);
    expect(admitted([0, 9, 1, 0], 0.85)).toBe(true);
    expect(admitted([4, 4, 4, 1], 0)).toBe(true);
    expect(admitted([4, 4, 4, 1], 0.01)).toBe(false);
    expect(admitted([0, 0, 0, 7], 1)).toBe(true);
    expect(admitted([5, 0, 0, 7], 1)).toBe(true);
  });

  test('the Rice index (1925) leaves abstentions out', () => {
    const admitted = (counts: number[], atLeast: number) =>
      readAssumption(
        { over: 'ballots', cohesion: { atLeast, measure: 'rice index' } },
        names,
      ).admits[1]?.(counts);
    expect(admitted([9, 1, 50, 0], 0.8)).toBe(true);
    expect(admitted([1, 9, 50, 0], 0.8)).toBe(true);
    expect(admitted([9, 1, 50, 0], 0.81)).toBe(false);
    expect(admitted([0, 0, 50, 0], 1)).toBe(true);
    expect(admitted([4, 4, 0, 0], 0.01)).toBe(false);
    expect(admitted([17, 3, 0, 0], 0.7)).toBe(true);
  });

  test('cohesion can be assumed of some groups only', () => {
    const { admits } = readAssumption(
      { over: 'splits', cohesion: { atLeast: 1, groups: ['B'] } },
      names,
    );
    expect(admits[0]).toBeUndefined();
    expect(admits[1]?.([1, 1, 0, 0])).toBe(false);
  });

  test('given statements become conditions', () => {
    const given = [
      { terms: [{ group: 'B', option: 'no' as const }], relation: 'at most' as const, value: 2 },
    ];
    expect(readAssumption({ over: 'splits', given }, names).conditions).toEqual([
      {
        weights: [
          [0, 0, 0, 0],
          [0, 1, 0, 0],
        ],
        range: { atLeast: -Infinity, atMost: 2 },
      },
    ]);
  });

  test.each([
    [{ over: 'people' }, `assumption.over must be 'ballots' or 'splits'; "people" was given`],
    [
      { over: 'splits', cohesion: { atLeast: 1.2 } },
      'assumption.cohesion.atLeast must be a probability from 0 to 1; 1.2 was given',
    ],
    [
      { over: 'splits', cohesion: { atLeast: 1, measure: 'unity' } },
      `assumption.cohesion.measure must be 'agreement index' or 'rice index'; "unity" was given`,
    ],
    [
      { over: 'splits', cohesion: { atLeast: 1, groups: ['A', 'C'] } },
      'assumption.cohesion.groups[1] must be one of the groups A, B; "C" was given',
    ],
    [
      { over: 'splits', given: [{ terms: [], relation: 'exactly', value: 1 }] },
      'assumption.given[0].terms must be a list of counts; an empty list was given',
    ],
  ])('%o is refused', (assumption, message) => {
    const read = () => readAssumption(assumption as unknown as SplitAssumption, names);
    expect(read).toThrow(ArgumentError);
    expect(read).toThrow(message);
  });
});
