/** What a thread that takes its turns at tasks is told. */
export interface SharedTasks {
  /** The module that exports what is done, and its name there. */
  readonly url: string;
  readonly name: string;
  readonly ground: unknown;
  /** Each task as it is told to a thread; undefined of one that only whoever asked can do. */
  readonly messages: readonly unknown[];
  /** For each task 0, then the number of the thread that took it, which all of them see. */
  readonly taken: Int32Array;
  /** The number of this thread. */
  readonly thread: number;
}

/** What a thread tells of a task that it took. */
export type DoneTask =
  | { readonly place: number; readonly result: unknown }
  /** It could not do it; whoever asked does it, and meets the error. */
  | { readonly place: number; readonly failed: true };

/** What a thread tells when it takes no more tasks of those that it was told of. */
export const noMore = 'no more';

/**
 * Takes the first task that nobody has taken yet.
 *
 * @param taken - for each task the number of the thread that took it, or 0
 * @param thread - the number of the thread that takes one
 * @param can - whether it can do a task
 * @returns the place of the task; undefined where none is left
 * @example
 * ```ts
 * const taken = new Int32Array([2, 0, 0]);
 * [takeTask(taken, 1, () => true), takeTask(taken, 3, () => true), takeTask(taken, 1, () => true)] // => [1, 2, undefined]
 * ```
 */
export function takeTask(
  taken: Int32Array,
  thread: number,
  can: (place: number) => boolean,
): number | undefined {
  for (let place = 0; place < taken.length; place += 1) {
    if (can(place) && Atomics.compareExchange(taken, place, 0, thread) === 0) return place;
  }
  return undefined;
}
