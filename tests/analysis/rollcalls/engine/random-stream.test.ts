import { describe, expect, test } from 'vitest';
import {
  RandomStream,
  streamStates,
} from '../../../../src/analysis/rollcalls/engine/random-stream.js';

describe('a stream of random numbers', () => {
  test('begins as the reference implementation of xoshiro128** does', () => {
    const stream = new RandomStream([1, 2, 3, 4]);
    const words = Array.from({ length: 4 }, () => stream.word() >>> 0);
    expect(words).toEqual([11520, 0, 5927040, 70819200]);
  });

  test('goes on from its state as if it had not stopped', () => {
    const stream = new RandomStream(streamStates(7, 1)[0]!);
    stream.normal();
    const other = new RandomStream(stream.state);
    for (let time = 0; time < 100; time += 1) expect(other.normal()).toBe(stream.normal());
  });

  test('is another for each number of a seed and for each seed', () => {
    const states = [...streamStates(7, 3), ...streamStates(8, 3)];
    expect(new Set(states.map(String)).size).toBe(6);
    expect(streamStates(7, 2)).toEqual(streamStates(7, 3).slice(0, 2));
  });

  test('has normal numbers with the moments and the tails of the distribution', () => {
    const stream = new RandomStream(streamStates(1917, 1)[0]!);
    const count = 200_000;
    const numbers = Float64Array.from({ length: count }, () => stream.normal());
    const moment = (power: number) =>
      numbers.reduce((sum, number) => sum + number ** power, 0) / count;
    expect(moment(1)).toBeCloseTo(0, 2);
    expect(moment(2)).toBeCloseTo(1, 1);
    expect(moment(4)).toBeCloseTo(3, 0);
    const beyond = (limit: number) => numbers.filter((number) => number > limit).length / count;
    expect(beyond(1.96)).toBeCloseTo(0.025, 2);
    expect(beyond(3.5) * 1e4).toBeGreaterThan(0.5);
    expect(beyond(3.5) * 1e4).toBeLessThan(5);
  });
});
