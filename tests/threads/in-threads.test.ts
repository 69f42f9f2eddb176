import { describe, expect, test } from 'vitest';
import { streamStates } from '../../src/analysis/rollcalls/engine/random-stream.js';
import { inThreads, threadsFor } from '../../src/threads/in-threads.js';
import { expectArgumentError } from '../analysis/expect-argument-error.js';
import { simulated } from '../analysis/rollcalls/simulated-roll-calls.js';

/** A module of the compiled package, whose threads find theirs. */
const built = <Module>(path: string): Promise<Module> =>
  import(new URL(`../../dist/${path}`, import.meta.url).href);

describe('work in threads', () => {
  test('gives a result for each item in their order, in one thread where sources are not compiled', () => {
    const ground = { to: 10 };
    const run = ({ to }: { readonly to: number }, item: number) => to + item;
    const items = [3, 1, 2, 5, 4];
    const results = inThreads({ run, module: 'none', ground, items, threads: 3 });
    expect(results).toEqual([13, 11, 12, 15, 14]);
    expect(inThreads({ run, module: 'none', ground, items: [], threads: 3 })).toEqual([]);
  });

  test('is the same in any number of threads, and met by whoever asked where a thread cannot do it', async () => {
    const { inThreads: compiled } =
      await built<typeof import('../../src/threads/in-threads.js')>('threads/in-threads.js');
    const module = 'analysis/rollcalls/engine/random-stream';
    const work = { run: streamStates, ground: 7, items: [1, 2, 3] };
    const alone = compiled({ ...work, module, threads: 1 });

    expect(compiled({ ...work, module, threads: 2 })).toEqual(alone);
    expect(compiled({ ...work, module, threads: 9 })).toEqual(alone);
    expect(compiled({ ...work, module: 'analysis/none', threads: 2 })).toEqual(alone);
  });

  test('gives the package the same draws, samples, points and places in several threads as in one', async () => {
    const { sampleIdealPoints, idealPoints, optimalClassification } =
      await built<typeof import('../../src/analysis/rollcalls/index.js')>('bundle/rollcalls.js');
    const { matrix } = simulated({ members: 10, votes: 40, seed: 2, missing: 0.1 });
    const plan = { seed: 5, chains: 3, burnIn: 4, draws: 8 };
    const draws = (threads: number) => sampleIdealPoints(matrix, { ...plan, threads }).chains;
    expect(draws(2)).toEqual(draws(1));
    const samples = (threads: number) =>
      idealPoints(matrix, { bootstrap: { samples: 4, seed: 5, threads } }).members;
    expect(samples(2)).toEqual(samples(1));
    const points = (threads: number, dimensions: 1 | 2) =>
      idealPoints(matrix, { dimensions, threads });
    expect(points(2, 1)).toEqual(points(1, 1));
    expect(points(3, 2)).toEqual(points(1, 2));
    const places = (threads: number) =>
      optimalClassification(matrix, { dimensions: 2, threads }).members;
    expect(places(2)).toEqual(places(1));
  });

  test('takes all processors only where it is long, unless told', () => {
    expect(threadsFor(undefined, 10)).toBe(1);
    expect(threadsFor(undefined, 1e12)).toBeGreaterThanOrEqual(1);
    expect(threadsFor(3, 10)).toBe(3);
    for (const wrong of [0, 65, 1.5]) {
      expectArgumentError(() => threadsFor(wrong, 10), 'options.threads', wrong, 'from 1 to 64');
    }
  });
});
