import { describe, expect, test } from 'vitest';
import { computedOnce } from '../../src/charts/computed-once.js';

function counted() {
  const calls: unknown[][] = [];
  const sum = computedOnce((numbers: readonly number[], more: number = 0) => {
    calls.push([numbers, more]);
    return numbers.reduce((total, one) => total + one, more);
  });
  return { calls, sum };
}

describe('a function that keeps what it has computed', () => {
  test('computes once for equal contents, and anew for others', () => {
    const { calls, sum } = counted();
    expect([sum([1, 2]), sum([1, 2]), sum([2, 1]), sum([1, 2], 5)]).toEqual([3, 3, 3, 8]);
    expect(calls).toHaveLength(3);
  });

  test('forgets the oldest where there are many', () => {
    const { calls, sum } = counted();
    for (let value = 0; value < 40; value += 1) sum([value]);
    sum([39]);
    expect(calls).toHaveLength(40);
    sum([0]);
    expect(calls).toHaveLength(41);
  });

  test('keeps nothing of a computation that fails', () => {
    let calls = 0;
    const fails = computedOnce(() => {
      calls += 1;
      if (calls === 1) throw new Error('not yet');
      return calls;
    });
    expect(() => fails()).toThrow('not yet');
    expect(fails()).toBe(2);
  });
});
