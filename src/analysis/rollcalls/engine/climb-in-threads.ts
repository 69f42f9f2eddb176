import { ToolkitError } from '../../../errors/toolkit-error.js';
import { inThreads } from '../../../threads/in-threads.js';
import type { Choices } from './choices.js';
import {
  type Convergence,
  climb,
  heightOfAll,
  moveSomePoints,
  priorHeight,
  type StepParts,
  type Stop,
} from './posterior-mode.js';
import { copyScale, type Scale, setScale } from './scale.js';
import { addVotes, emptySums, type VoteSums } from './vote-sums.js';

/** What all threads see: the choices, the scale, what each part of a step writes, and how far they are. */
export interface SharedClimb {
  readonly signs: Int8Array;
  readonly columns: Uint32Array;
  readonly scale: Scale;
  readonly heights: Float64Array;
  readonly sums: VoteSums;
  readonly stop: Stop;
  /** By the places below. */
  readonly state: Int32Array;
}

/** How often a part was begun, −1 when all is done; the next share of it; how many shares are done; and which part it is. */
const [BEGUN, NEXT, DONE, PART] = [0, 1, 2, 3];
const ENDED = -1;

/** The parts: points or votes, and plain steps of these. */
const [POINTS, VOTES, PLAIN] = [0, 1, 2];

/** Into so many shares each part falls, however many threads there are; who has done one takes the next. */
const SHARES = 24;

/** So long a share of another thread is waited for, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Moves a scale to the mode of its posterior, as `climb` does, in several threads: each takes shares of the members, then of the votes.
 * The bytes are the same in any number of threads, since no share depends on another.
 */
export function climbInThreads(
  choices: Choices,
  scale: Scale,
  stop: Stop,
  threads: number,
): Convergence {
  if (threads === 1) return climb(choices, scale, stop);
  const ground = sharedGround(choices, scale, stop);
  const [convergence] = inThreads({
    run: takePart,
    module: 'analysis/rollcalls/engine/climb-in-threads',
    ground,
    items: Array.from({ length: threads }, (_, thread) => thread),
    threads,
  });
  setScale(scale, ground.scale);
  return convergence!;
}

function sharedGround({ signs, columns }: Choices, scale: Scale, stop: Stop): SharedClimb {
  const shared = (length: number) =>
    new Float64Array(new SharedArrayBuffer(length * Float64Array.BYTES_PER_ELEMENT));
  const copied = (values: Float64Array) => {
    const copy = shared(values.length);
    copy.set(values);
    return copy;
  };
  const own = copyScale(scale);
  const all = new Int8Array(new SharedArrayBuffer(signs.length));
  all.set(signs);
  const state = new Int32Array(new SharedArrayBuffer(4 * Int32Array.BYTES_PER_ELEMENT));
  // There is none to take before the first part is begun.
  state[NEXT] = SHARES;
  return {
    signs: all,
    columns,
    scale: {
      ...own,
      x0: copied(own.x0),
      x1: copied(own.x1),
      a: copied(own.a),
      b0: copied(own.b0),
      b1: copied(own.b1),
    },
    heights: shared(own.x0.length),
    sums: emptySums(columns.length, shared),
    stop,
    state,
  };
}

/** What a thread does: the first climbs, the others take shares of its steps until it is done. */
export function takePart(ground: SharedClimb, thread: number): Convergence | undefined {
  if (thread > 0) {
    help(ground);
    return undefined;
  }
  try {
    return climb(ground, ground.scale, ground.stop, partsTogether(ground));
  } finally {
    Atomics.store(ground.state, BEGUN, ENDED);
    Atomics.notify(ground.state, BEGUN);
  }
}

function help(ground: SharedClimb): void {
  const { state } = ground;
  for (;;) {
    const begun = Atomics.load(state, BEGUN);
    if (begun === ENDED) return;
    takeShares(ground);
    Atomics.wait(state, BEGUN, begun);
  }
}

/** The parts of a step, all threads together. */
function partsTogether(ground: SharedClimb): StepParts {
  const { scale, heights, sums } = ground;
  return {
    movePoints(plain) {
      const before = priorHeight(scale);
      doTogether(ground, plain ? POINTS | PLAIN : POINTS);
      return heightOfAll(before, heights);
    },
    sumVotes(plain) {
      doTogether(ground, plain ? VOTES | PLAIN : VOTES);
      return sums;
    },
  };
}

/** Does a part with whoever helps. */
function doTogether(ground: SharedClimb, part: number): void {
  const { state } = ground;
  Atomics.store(state, PART, part);
  Atomics.store(state, DONE, 0);
  Atomics.store(state, NEXT, 0);
  Atomics.add(state, BEGUN, 1);
  Atomics.notify(state, BEGUN);
  takeShares(ground);
  for (;;) {
    const done = Atomics.load(state, DONE);
    if (done === SHARES) return;
    if (Atomics.wait(state, DONE, done, PATIENCE) === 'timed-out') {
      throw new ToolkitError(
        'another thread ended before its share of the search was done: ask again with threads: 1',
      );
    }
  }
}

/** Takes shares of the part that is going on until none is left. */
function takeShares({ signs, scale, heights, sums, state }: SharedClimb): void {
  for (;;) {
    const share = Atomics.add(state, NEXT, 1);
    if (share >= SHARES) return;
    const part = Atomics.load(state, PART);
    const plain = (part & PLAIN) !== 0;
    const rangeOf = (count: number) => ({
      from: Math.floor((count * share) / SHARES),
      to: Math.floor((count * (share + 1)) / SHARES),
      plain,
    });
    if ((part & VOTES) === 0) moveSomePoints(signs, scale, rangeOf(heights.length), heights);
    else addVotes(signs, scale, { ...rangeOf(scale.a.length), heights: false }, sums);
    Atomics.add(state, DONE, 1);
    Atomics.notify(state, DONE);
  }
}
