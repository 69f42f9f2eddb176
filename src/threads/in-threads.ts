import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ArgumentError } from '../errors/argument-error.js';
import { FINISHED, STARTED, type ThreadWork } from './thread-work.js';

/** What is to be done for each of several items, all with the same ground. */
export interface Work<Ground, Item, Result> {
  /** What is done: a function that depends on nothing but what it is given. */
  readonly run: (ground: Ground, item: Item) => Result;
  /** Where threads find it: a module of the package, from the folder of its rooms, which exports it by its name. */
  readonly module: string;
  readonly ground: Ground;
  readonly items: readonly Item[];
  /** How many processors are used. */
  readonly threads: number;
}

/** The most threads that can be asked for. */
const MOST_THREADS = 64;

/** Less work, in the steps of an innermost loop, is done before other threads have begun. */
const WORTH_IT = 3e7;

/** How long a thread may take to begin, in milliseconds, before its work is done without it. */
const PATIENCE = 10_000;

/**
 * How many threads work is worth.
 *
 * @param asked - how many were asked for: all processors where the work is long enough, unless told
 * @param steps - about how long it is
 * @throws ArgumentError unless it is a whole number of threads
 */
export function threadsFor(asked: number | undefined, steps: number): number {
  if (asked === undefined) return steps < WORTH_IT ? 1 : availableParallelism();
  return requireThreads(asked);
}

/**
 * Refuses what is no number of threads.
 *
 * @param asked - how many were asked for
 * @returns as many
 * @throws ArgumentError unless it is a whole number from 1 to 64
 * @example
 * ```ts
 * requireThreads(2) // => 2
 * ```
 */
export function requireThreads(asked: number): number {
  if (!Number.isSafeInteger(asked) || asked < 1 || asked > MOST_THREADS) {
    const expected = `a whole number of threads from 1 to ${MOST_THREADS}`;
    throw new ArgumentError('options.threads', asked, expected);
  }
  return asked;
}

/**
 * Does work in several threads and waits for it: the results are in the order of the items and the same for any number of threads.
 * Where threads cannot be had (from sources that are not compiled), one does it all.
 *
 * @param work - what is done
 * @returns a result for each item
 */
export function inThreads<Ground, Item, Result>(work: Work<Ground, Item, Result>): Result[] {
  const { run, ground, items } = work;
  const script = new URL('../threads/worker.js', import.meta.url);
  const threads = existsSync(fileURLToPath(script)) ? Math.min(work.threads, items.length) : 1;
  const shares = Array.from({ length: threads }, (_, thread) =>
    items.filter((_item, place) => place % threads === thread),
  );
  const others = shares.slice(1).map((share) => startThread(script, work, share));
  const own = (shares[0] ?? []).map((item) => run(ground, item));
  const done = [
    own,
    ...others.map((wait, place) => wait() ?? shares[place + 1]!.map((item) => run(ground, item))),
  ];
  return items.map((_, place) => done[place % threads]![Math.floor(place / threads)]!);
}

/** Starts a thread; returns what waits for its results: undefined where it could not do the work. */
function startThread<Ground, Item, Result>(
  script: URL,
  { run, module, ground }: Work<Ground, Item, Result>,
  items: readonly Item[],
): () => Result[] | undefined {
  // Loaded where it is needed: most who import the package start no thread.
  const { MessageChannel, receiveMessageOnPort, Worker } = createRequire(import.meta.url)(
    'node:worker_threads',
  ) as typeof import('node:worker_threads');
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const url = new URL(`../${module}.js`, script).href;
  const workerData: ThreadWork = { url, name: run.name, ground, items, signal, port: port2 };
  const worker = new Worker(script, { workerData, transferList: [port2], execArgv: [] });
  worker.unref();
  return () => {
    if (Atomics.wait(signal, 0, 0, PATIENCE) === 'timed-out') {
      void worker.terminate();
      return undefined;
    }
    Atomics.wait(signal, 0, STARTED);
    const results: Result[] | undefined = receiveMessageOnPort(port1)?.message;
    port1.close();
    return Atomics.load(signal, 0) === FINISHED ? results : undefined;
  };
}
