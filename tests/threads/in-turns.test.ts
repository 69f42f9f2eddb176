import { describe, expect, test } from 'vitest';
import { inTurns, type Tasks } from '../../src/threads/in-turns.js';
import { takeTask } from '../../src/threads/shared-tasks.js';

const nobodyElse = { module: 'none', name: 'none', ground: undefined, tell: () => undefined };

/** Numbers that are doubled, but for the unlucky one. */
function doubled(numbers: readonly number[], changes: Partial<Tasks<number, number>> = {}) {
  const begun: number[] = [];
  const run = async (one: number) => {
    begun.push(one);
    if (one === 13) throw new Error('unlucky');
    return 2 * one;
  };
  const work = { tasks: numbers, run, others: nobodyElse, threads: 1, ...changes };
  return { begun, results: inTurns<number, number>(work) };
}

async function all<Result>(results: AsyncIterable<Result>): Promise<Result[]> {
  const list: Result[] = [];
  for await (const one of results) list.push(one);
  return list;
}

/** What the compiled package has, whose threads find their script. */
const built = (await import(
  new URL('../../dist/threads/in-turns.js', import.meta.url).href
)) as typeof import('../../src/threads/in-turns.js');

describe('tasks that threads take in turns', () => {
  test('are told of in their order, those that failed with why', async () => {
    expect(await all(doubled([3, 13, 1]).results)).toEqual([
      { status: 'fulfilled', value: 6 },
      { status: 'rejected', reason: new Error('unlucky') },
      { status: 'fulfilled', value: 2 },
    ]);
    expect(await all(doubled([]).results)).toEqual([]);
  });

  test('are begun no more once nobody asks for them', async () => {
    const { begun, results } = doubled(Array.from({ length: 100 }, (_, one) => one + 20));
    for await (const one of results) {
      expect(one).toEqual({ status: 'fulfilled', value: 40 });
      break;
    }
    expect(begun.length).toBeLessThan(5);
  });

  test('are not begun here before this thread has done with other things', async () => {
    let done = () => {};
    const after = new Promise<void>((resolve) => {
      done = resolve;
    });
    const { begun, results } = doubled([3, 1], { after });
    const told = all(results);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(begun).toEqual([]);
    done();
    expect((await told).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  });

  test('are not begun at all where those fail', async () => {
    const { begun, results } = doubled([3, 1], { after: Promise.reject(new Error('before')) });
    await expect(all(results)).rejects.toThrow('before');
    expect(begun).toEqual([]);
  });

  test('are each taken once', () => {
    const taken = new Int32Array(3);
    const places = [2, 1, 2, 1].map((thread) => takeTask(taken, thread, (place) => place !== 1));
    expect(places).toEqual([0, 2, undefined, undefined]);
    expect([...taken]).toEqual([2, 0, 1]);
  });

  test.each([
    ['has no such module', { module: 'none', name: 'none', ground: 1 }],
    ['cannot begin', { module: 'analysis/exact-numbers', name: 'factorial', ground: 'none' }],
    ['fails at each', { module: 'analysis/exact-numbers', name: 'factorial', ground: 3 }],
  ])('are done here where another thread %s', async (_, other) => {
    const slow = async (one: number) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return 2 * one;
    };
    const numbers = Array.from({ length: 12 }, (_, one) => one);
    const others = { ...other, tell: (one: number) => one };
    const results = built.inTurns({ tasks: numbers, run: slow, others, threads: 2 });
    expect(await all(results)).toEqual(
      numbers.map((one) => ({ status: 'fulfilled', value: 2 * one })),
    );
  });

  test('are done by threads that did others before, with what these have loaded', async () => {
    const started: unknown[] = [];
    const count = (worker: unknown) => started.push(worker);
    process.on('worker', count);
    try {
      const other = { module: 'analysis/exact-numbers', name: 'factorial', ground: 3 };
      for (let turn = 0; turn < 3; turn += 1) {
        const others = { ...other, tell: (one: number) => one };
        const run = async (one: number) => one;
        const results = built.inTurns({ tasks: [1, 2, 3], run, others, threads: 2 });
        expect(await all(results)).toHaveLength(3);
      }
      expect(started.length).toBeLessThan(2);
    } finally {
      process.off('worker', count);
    }
  });
});
