import { describe, expect, test } from 'vitest';
import { choicesOf } from '../../../../src/analysis/rollcalls/engine/choices.js';
import { hamiltonianMove } from '../../../../src/analysis/rollcalls/engine/hamiltonian-move.js';
import { gradientAt, heightOf } from '../../../../src/analysis/rollcalls/engine/log-posterior.js';
import {
  RandomStream,
  streamStates,
} from '../../../../src/analysis/rollcalls/engine/random-stream.js';
import {
  intoRound,
  outOfRound,
  roundingAt,
} from '../../../../src/analysis/rollcalls/engine/rounding.js';
import {
  addTo,
  copyScale,
  emptyScale,
  freePartsOf,
  type Scale,
} from '../../../../src/analysis/rollcalls/engine/scale.js';
import { simulated } from '../simulated-roll-calls.js';

const { matrix } = simulated({ members: 7, votes: 30, seed: 3, missing: 0.2 });
const choices = choicesOf(matrix, { leastVotes: 1 });
const random = new RandomStream(streamStates(11, 1)[0]!);

function scattered(dimensions: 1 | 2): Scale {
  const scale = emptyScale(choices, dimensions);
  for (const part of freePartsOf(scale)) {
    for (let place = 0; place < part.length; place += 1) part[place] = random.normal();
  }
  return scale;
}

const product = (one: Scale, other: Scale) => {
  const others = freePartsOf(other);
  return freePartsOf(one).reduce(
    (sum, part, place) =>
      sum + part.reduce((own, value, index) => own + value * others[place]![index]!, 0),
    0,
  );
};

describe.each([1, 2] as const)('what the sampler goes by, in %i dimensions', (dimensions) => {
  test('is the slope of the posterior in every direction', () => {
    const scale = scattered(dimensions);
    const direction = scattered(dimensions);
    const gradient = emptyScale(choices, dimensions);
    gradientAt(choices, scale, gradient);
    const heightAt = (way: number) => {
      const moved = copyScale(scale);
      addTo(moved, direction, way);
      return heightOf(choices, moved);
    };
    const slope = (heightAt(1e-4) - heightAt(-1e-4)) / 2e-4;
    expect(slope / product(gradient, direction)).toBeCloseTo(1, 4);
  });

  test('rounds by a factor and its transpose, whose product is the information there', () => {
    const middle = scattered(dimensions);
    const rounding = roundingAt(choices, middle);
    const [one, other] = [scattered(dimensions), scattered(dimensions)];
    const into = copyScale(one);
    intoRound(rounding, into);
    const out = copyScale(other);
    outOfRound(rounding, out);
    expect(product(into, other)).toBeCloseTo(product(one, out), 5);
    // The information in a direction: the priors, and for each choice how far it moves, by its weight.
    let information = 0;
    const still = { ...emptyScale(choices, dimensions) };
    const [px, pv] = [
      { ...out, a: still.a, b0: still.b0, b1: still.b1 },
      { ...out, x0: still.x0, x1: still.x1 },
    ];
    information += product(px, px) + product(pv, pv) / 25;
    const votes = choices.columns.length;
    for (const [cell, sign] of choices.signs.entries()) {
      if (sign === 0) continue;
      const [row, vote] = [Math.floor(cell / votes), cell % votes];
      const { x0, x1, a, b0, b1 } = middle;
      const z = sign * (a[vote]! + b0[vote]! * x0[row]! + b1[vote]! * x1[row]!);
      const moves =
        out.a[vote]! +
        out.b0[vote]! * x0[row]! +
        out.b1[vote]! * x1[row]! +
        b0[vote]! * out.x0[row]! +
        b1[vote]! * out.x1[row]!;
      information += weightAt(z) * moves * moves;
    }
    expect(information / product(other, other)).toBeCloseTo(1, 4);
  });

  test('is moved without a loss of height by small steps, and stays where the move is refused', () => {
    const scale = scattered(dimensions);
    const rounding = roundingAt(choices, scale);
    const moved = copyScale(scale);
    expect(hamiltonianMove(choices, rounding, moved, 0.01, random)).toBeGreaterThan(0.98);
    expect(moved.x0).not.toEqual(scale.x0);
    const held = copyScale(scale);
    expect(hamiltonianMove(choices, rounding, held, 50, random)).toBe(0);
    expect(held).toEqual(scale);
  });
});

/** The information of a probit choice, by its definition. */
function weightAt(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  let below = 0.5;
  const steps = 4000;
  for (let step = 0; step < steps; step += 1) {
    const at = ((step + 0.5) / steps) * z;
    below += ((z / steps) * Math.exp((-at * at) / 2)) / Math.sqrt(2 * Math.PI);
  }
  const ratio = density / below;
  return ratio * (ratio + z);
}
