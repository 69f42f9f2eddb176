import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { type DoneTask, noMore, type SharedTasks, takeTask } from './shared-tasks.js';

/** Tasks that several threads take one after the other, this one among them. */
export interface Tasks<Task, Result> {
  readonly tasks: readonly Task[];
  /** What is done for a task in this thread. */
  readonly run: (task: Task) => Promise<Result>;
  /** How the others do it. */
  readonly others: {
    /** A module of the compiled package, from the folder of its rooms, or in its bundle, which loads faster. */
    readonly module: string;
    /** What it exports: a function that is given the ground, and returns, perhaps later, what does a task as it is told. */
    readonly name: string;
    readonly ground: unknown;
    /** A task as it is told to another thread: plain data; undefined of one that only this thread can do. */
    readonly tell: (task: Task) => unknown;
  };
  /** How many threads, this one counted. */
  readonly threads: number;
  /** Until when this thread has other things to do: it takes no task, and nothing is told of any. Where it fails, so does the work. */
  readonly after?: Promise<unknown> | undefined;
}

/** A thread that draws takes a quarter of a gigabyte. */
const mostThreads = 4;

/** Another thread loads its libraries while so many charts are drawn. */
const worthThread = 4;

/**
 * How many threads are worth drawing charts in.
 *
 * @param charts - how many charts there are
 * @returns as many as there are processors, but few for few charts, and four at most
 */
export function threadsThatDraw(charts: number): number {
  return Math.max(
    1,
    Math.floor(Math.min(availableParallelism(), mostThreads, charts / worthThread)),
  );
}

/** The numbers of this thread, and of nobody: tasks that are begun no more. */
const own = 1;
const nobody = -1;

/**
 * Does tasks in several threads, each of which takes the next when it has done one. Where threads cannot be had (from sources that are
 * not compiled), one does it all. What another thread fails at is done again in this one, which so meets the error.
 *
 * @param work - the tasks, and how they are done
 * @returns what became of each task, in the order of the tasks, the same in any number of threads. Whoever leaves off before the end
 *   ends the work: no task is begun then
 */
export async function* inTurns<Task, Result>(
  work: Tasks<Task, Result>,
): AsyncGenerator<PromiseSettledResult<Result>, void, void> {
  const { tasks, run, after } = work;
  const taken = new Int32Array(new SharedArrayBuffer(tasks.length * Int32Array.BYTES_PER_ELEMENT));
  const results = tasks.map(() => new Awaited<Result>());
  const doHere = (place: number) => results[place]!.settle(run(tasks[place]!));
  const others = startThreads(work, taken, (done) => {
    if ('failed' in done) void doHere(done.place);
    else void results[done.place]!.settle(Promise.resolve(done.result as Result));
  });
  let turns: Promise<void> | undefined;
  try {
    await after;
    turns = takeTurns(taken, doHere);
    for (const { promise } of results) yield await promise;
  } finally {
    taken.forEach((thread, place) => {
      if (thread === 0) Atomics.compareExchange(taken, place, 0, nobody);
    });
    await Promise.all([turns, ...others]);
  }
}

/** What becomes of a task, before it is known. */
class Awaited<Result> {
  readonly promise: Promise<PromiseSettledResult<Result>>;
  #resolve: (settled: PromiseSettledResult<Result>) => void = () => {};

  constructor() {
    this.promise = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  async settle(result: Promise<Result>): Promise<void> {
    const [settled] = await Promise.allSettled([result]);
    this.#resolve(settled);
  }
}

/** Takes tasks in this thread until none is left; between two, what the others tell is heard. */
async function takeTurns(taken: Int32Array, run: (place: number) => Promise<void>): Promise<void> {
  const next = () => takeTask(taken, own, () => true);
  for (let place = next(); place !== undefined; place = next()) {
    await run(place);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Sets the other threads to work; each promise is kept when the thread has done with it, its tasks told. */
function startThreads<Task, Result>(
  { tasks, others, threads }: Tasks<Task, Result>,
  taken: Int32Array,
  hear: (done: DoneTask) => void,
): Promise<void>[] {
  const script = new URL('../threads/task-worker.js', import.meta.url);
  if (threads < 2 || !existsSync(fileURLToPath(script))) return [];
  const messages = tasks.map(others.tell);
  const count = Math.min(threads - 1, messages.filter((one) => one !== undefined).length);
  const { name, ground } = others;
  const url = new URL(`../${others.module}.js`, script).href;
  return Array.from({ length: count }, (_, index) => {
    const thread = own + 1 + index;
    const worker = takeThread(script);
    const told = new Set<number>();
    return new Promise((resolve) => {
      const leave = () => {
        worker.off('message', listen).off('exit', leave);
        // One that ends before its time leaves what it has not told of to this thread.
        taken.forEach((by, place) => {
          if (by === thread && !told.has(place)) hear({ place, failed: true });
        });
        resolve();
      };
      const listen = (done: DoneTask | typeof noMore) => {
        if (done === noMore) {
          leave();
          keepThread(worker);
        } else {
          told.add(done.place);
          hear(done);
        }
      };
      worker.on('message', listen).on('exit', leave);
      const work: SharedTasks = { url, name, ground, messages, taken, thread };
      worker.postMessage(work);
    });
  });
}

/** Threads that wait for more to do, with what ends them: what they have loaded is at hand. */
const waiting = new Map<Worker, NodeJS.Timeout>();

/** So long a thread waits for more to do, in milliseconds. */
const patience = 5000;

function takeThread(script: URL): Worker {
  for (const [worker, timer] of waiting) {
    clearTimeout(timer);
    waiting.delete(worker);
    worker.ref();
    return worker;
  }
  // Loaded where it is needed: most who import the package start no thread.
  const { Worker } = createRequire(import.meta.url)(
    'node:worker_threads',
  ) as typeof import('node:worker_threads');
  const worker = new Worker(script, { execArgv: [] });
  worker.on('error', () => {}).on('exit', () => waiting.delete(worker));
  return worker;
}

/** Lets a thread wait for more, which keeps no program from ending. */
function keepThread(worker: Worker): void {
  worker.unref();
  const timer = setTimeout(() => void worker.terminate(), patience);
  waiting.set(worker, timer.unref());
}
