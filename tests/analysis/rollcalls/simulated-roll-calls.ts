import {
  RandomStream,
  streamStates,
} from '../../../src/analysis/rollcalls/engine/random-stream.js';
import { type RollCallMatrix, rollCallMatrix } from '../../../src/index.js';

/** Roll calls of members at known places, by the model of the scale; a share of the ballots is missing. */
export function simulated({
  members,
  votes,
  seed,
  missing = 0,
}: {
  readonly members: number;
  readonly votes: number;
  readonly seed: number;
  readonly missing?: number;
}): { readonly places: number[]; readonly matrix: RollCallMatrix } {
  const random = new RandomStream(streamStates(seed, 1)[0]!);
  const places = Array.from({ length: members }, () => random.normal());
  const codes = new Uint8Array(members * votes);
  for (let vote = 0; vote < votes; vote += 1) {
    const [intercept, slope] = [0.8 * random.normal(), 1.5 * random.normal()];
    for (const [member, place] of places.entries()) {
      const yes = random.normal() < intercept + slope * place;
      codes[member * votes + vote] = random.uniform() < missing ? 5 : yes ? 1 : 2;
    }
  }
  const named = (count: number, letter: string) =>
    Array.from({ length: count }, (_, index) => ({ id: `${letter}${index}` }));
  return {
    places: standardised(places),
    matrix: rollCallMatrix({ members: named(members, 'm'), votes: named(votes, 'v'), codes }),
  };
}

/** Numbers brought to mean 0 and standard deviation 1. */
export function standardised(numbers: readonly number[]): number[] {
  const mean = numbers.reduce((a, b) => a + b, 0) / numbers.length;
  const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
  return numbers.map((number) => (number - mean) / Math.sqrt(squares / (numbers.length - 1)));
}

/** The correlation of two lists of numbers. */
export function correlation(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [standardised(one), standardised(other)];
  return a.reduce((sum, number, place) => sum + number * b[place]!, 0) / (a.length - 1);
}
