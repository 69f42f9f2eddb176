import type { MessagePort } from 'node:worker_threads';

/** What a thread is told. */
export interface ThreadWork {
  /** The module that exports what is done, and its name there. */
  readonly url: string;
  readonly name: string;
  readonly ground: unknown;
  readonly items: readonly unknown[];
  /** A number that both sides see: 0, then what follows. */
  readonly signal: Int32Array;
  /** Where the results go. */
  readonly port: MessagePort;
}

/** The thread has begun. */
export const STARTED = 1;
/** Its results are sent. */
export const FINISHED = 2;
/** It could not do the work; whoever asked does it, and meets the error. */
export const FAILED = 3;
