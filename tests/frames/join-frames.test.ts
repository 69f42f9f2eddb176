import { describe, expect, test } from 'vitest';
import { joinFrames, toFrame } from '../../src/frames/index.js';

const left = toFrame([
  { body: 'A', day: 1, yes: 12 },
  { body: 'B', day: 1 },
  { day: 2, yes: 4 },
]);
const right = toFrame([
  { body: 'A', day: 1, yes: 18, members: 20 },
  { body: 'A', day: 1, members: 21 },
  { day: 2, members: 5 },
  { body: 'C', day: 3, members: 7 },
]);
const on = ['body', 'day'];

describe('joining frames', () => {
  test('pairs the rows whose keys are equal and known', () => {
    const joined = joinFrames({ left, right, on });
    expect(joined.columns).toEqual(['body', 'day', 'yes', 'yes_right', 'members']);
    expect(joined.values).toEqual([
      ['A', 1, 12, 18, 20],
      ['A', 1, 12, Number.NaN, 21],
    ]);
  });

  test('keeps rows without a counterpart when asked to, with what is not known unknown', () => {
    expect(joinFrames({ left, right, on, how: 'left' }).column('members').values).toEqual([
      ...[20, 21, Number.NaN, Number.NaN],
    ]);
    expect(joinFrames({ left, right, on, how: 'right' }).column('members').values).toEqual([
      ...[20, 21, 5, 7],
    ]);
    const outer = joinFrames({ left, right, on, how: 'outer' });
    expect(outer.shape).toEqual([6, 5]);
    expect(outer.column('members').sum()).toBe(53);
  });

  test('keeps keys apart that join to the same text', () => {
    const one = toFrame([{ x: 'a_b', y: 'c', n: 1 }]);
    const other = toFrame([{ x: 'a', y: 'b_c', m: 2 }]);
    expect(joinFrames({ left: one, right: other, on: ['x', 'y'] }).shape[0]).toBe(0);
  });

  test('says which column or kind is wrong', () => {
    expect(() => joinFrames({ left, right, on: [] })).toThrow('on must be at least one column');
    expect(() => joinFrames({ left, right, on: ['members'] })).toThrow(
      'on must be columns that both frames have; "members" was given',
    );
    expect(() => joinFrames({ left, right, on, how: 'cross' as never })).toThrow(/how must be/);
  });
});
