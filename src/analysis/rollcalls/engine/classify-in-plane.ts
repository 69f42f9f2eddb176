import { inThreads, threadsFor } from '../../../threads/in-threads.js';
import type { Choices } from './choices.js';
import { type Classification, hitsUnder } from './classification.js';
import { bestLines, type CuttingLines } from './cutting-lines.js';
import { betterPlaceInPlane, scratchFor } from './place-in-plane.js';
import { climb } from './posterior-mode.js';
import { copyScale, type Scale, standardise } from './scale.js';
import { startScale } from './start-scale.js';

/** How often no more choices may be told before the search ends. */
const PATIENCE = 3;

/** The directions of one round lie between those of the one before. */
const GOLDEN = Math.PI * (Math.sqrt(5) - 1);

interface Plane {
  readonly x0: Float64Array;
  readonly x1: Float64Array;
  readonly lines: CuttingLines;
  readonly right: number;
}

interface FoundPlane extends Plane {
  readonly iterations: number;
  readonly converged: boolean;
}

/**
 * The places of members in a plane, within a distance of 1 from its middle, and the lines across it, that tell most choices: the
 * better of two starts. The first dimension is that which the lines cut most.
 */
export function classifyInPlane(
  choices: Choices,
  mostIterations: number,
  threads?: number,
): Classification {
  const start = startScale(choices, 2);
  const mode = copyScale(start);
  climb(choices, mode, { tolerance: 1e-3, mostIterations: 100 });
  standardise(mode);
  const members = choices.rows.length;
  const steps = choices.columns.length * members * members * ROUNDS;
  const [one, other] = inThreads({
    run: planeFrom,
    module: 'analysis/rollcalls/engine/classify-in-plane',
    ground: { choices, mostIterations },
    items: [start, mode],
    threads: threadsFor(threads, steps),
  });
  return upright(choices, other!.right > one!.right ? other! : one!);
}

/** About how many rounds a search takes, of which each goes through all pairs of members. */
const ROUNDS = 10;

/** The places and lines that are found from a start. */
export function planeFrom(
  { choices, mostIterations }: { readonly choices: Choices; readonly mostIterations: number },
  start: Scale,
): FoundPlane {
  let [x0, x1] = withinOne(start.x0, start.x1);
  const scratch = scratchFor(choices.columns.length);
  let best: Plane | undefined;
  let idle = 0;
  let iterations = 0;
  while (idle < PATIENCE && iterations < mostIterations) {
    iterations += 1;
    const lines = bestLines(choices, x0, x1);
    const right = hitsUnder(choices, { x0, x1, lines }).columnHits.reduce((a, b) => a + b, 0);
    if (best === undefined || right > best.right) {
      best = { x0, x1, lines, right };
      idle = 0;
    } else {
      idle += 1;
    }
    const turned = iterations * GOLDEN;
    const moved = Array.from(x0, (first, row) =>
      betterPlaceInPlane(choices, lines, row, [first, x1[row]!], turned, scratch),
    );
    x0 = Float64Array.from(moved, ([first]) => first);
    x1 = Float64Array.from(moved, ([, second]) => second);
  }
  return { ...best!, iterations, converged: idle >= PATIENCE };
}

/** Points brought to a distance of at most 1 from their middle. */
function withinOne(x0: Float64Array, x1: Float64Array): [Float64Array, Float64Array] {
  const mean = (values: Float64Array) => values.reduce((a, b) => a + b, 0) / values.length;
  const [middle0, middle1] = [mean(x0), mean(x1)];
  const far = x0.reduce(
    (most, one, row) => Math.max(most, Math.hypot(one - middle0, x1[row]! - middle1)),
    0,
  );
  const size = 1 / (far || 1);
  return [x0.map((one) => (one - middle0) * size), x1.map((one) => (one - middle1) * size)];
}

/** Turned so that the lines cut the first dimension most, each by how many errors it avoids. */
function upright(choices: Choices, plane: FoundPlane): Classification {
  const { x0, x1, lines, iterations, converged } = plane;
  const { across0, across1 } = lines;
  const { columnHits, columnChoices, columnMinority } = hitsUnder(choices, plane);
  let [s00, s01, s11] = [0, 0, 0];
  for (let vote = 0; vote < across0.length; vote += 1) {
    const avoided = columnMinority[vote]! - (columnChoices[vote]! - columnHits[vote]!);
    s00 += avoided * across0[vote]! * across0[vote]!;
    s01 += avoided * across0[vote]! * across1[vote]!;
    s11 += avoided * across1[vote]! * across1[vote]!;
  }
  const angle = Math.atan2(2 * s01, s00 - s11) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turn = (one: Float64Array, other: Float64Array): [Float64Array, Float64Array] => [
    one.map((first, place) => cos * first + sin * other[place]!),
    one.map((first, place) => cos * other[place]! - sin * first),
  ];
  const [p0, p1] = turn(x0, x1);
  const [a0, a1] = turn(across0, across1);
  return {
    x0: p0,
    x1: p1,
    lines: { ...lines, across0: a0, across1: a1 },
    iterations,
    converged,
  };
}
