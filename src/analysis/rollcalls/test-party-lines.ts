import { ArgumentError, requireCount } from '../../errors/argument-error.js';
import { agreementMatrix, type PositionOptions } from './agreement-matrix.js';
import { RandomStream, streamStates } from './engine/random-stream.js';
import { partyCodesOf } from './party-codes.js';
import { type RollCallMatrix, requireMatrix } from './roll-call-matrix.js';

/** How party lines are tested. */
export interface PartyLineTestOptions extends PositionOptions {
  /** A whole number from 1 to 4294944442: the same gives the same result. */
  readonly seed: number;
  /** How often the parties are dealt out anew; 999 unless told. */
  readonly permutations?: number;
}

/** Whether members of a party agree more with each other than chance would have it. */
export interface PartyLineTest {
  /** The mean share of agreement of two members of the same party, and of two of different parties. */
  readonly within: number;
  readonly between: number;
  readonly difference: number;
  /** The mean of the difference when parties are dealt out by chance, and the greatest. */
  readonly byChance: { readonly mean: number; readonly greatest: number };
  /** The share of deals, this one among them, with a difference at least as great: at least one over their number. */
  readonly p: number;
  readonly permutations: number;
  /** Members compared, and those of no party, who are not. */
  readonly members: number;
  readonly withoutParty: number;
}

/**
 * Tests party-line voting against chance: how much more two members of the same party agree than two of different ones, against the
 * same when the parties are dealt out among the members anew.
 *
 * Source: the permutation test of Nathan Mantel (1967), "The detection of disease clustering and a generalized regression approach",
 * Cancer Research 27, 209–220, with the p-value that counts the deal observed, as Belinda Phipson and Gordon K. Smyth (2010),
 * "Permutation p-values should never be zero", Statistical Applications in Genetics and Molecular Biology 9.
 *
 * Assumptions: a member belongs to the party of most of the votes. Every pair who share a vote counts the same.
 *
 * @param matrix - who voted how
 * @param options - the seed, how often, and what counts as a position
 * @returns the difference, what chance would give, and the p-value
 * @throws ArgumentError when there are not two parties of which one has two members who share a vote, a number is outside its range,
 * or an option is none of its choices
 * @example
 * ```ts
 * const calls = rollCallsFromCells({
 *   members: ['A', 'A', 'A', 'B', 'B', 'B'].map((party, place) => ({ id: `${place}`, party })),
 *   votes: [{ id: '1' }],
 *   cells: ['1', '1', '1', '6', '6', '6'],
 *   codes: voteviewCodes,
 * });
 * const test = testPartyLines(calls, { seed: 1917 });
 * [test.within, test.between, test.difference] // => [1, 0, 1]
 * test.p > 0.05 // => true
 * ```
 */
export function testPartyLines(
  matrix: RollCallMatrix,
  { seed, permutations = 999, ...positions }: PartyLineTestOptions,
): PartyLineTest {
  requireMatrix(matrix);
  requireCount('options.permutations', permutations, 'permutations');
  if (permutations < 19 || permutations > 100_000) {
    throw new ArgumentError('options.permutations', permutations, 'from 19 to 100,000');
  }
  const parties = partyOfMost(matrix);
  const withParty = [...parties.keys()].filter((row) => parties[row]! >= 0);
  const { agreed, shared } = agreementMatrix(matrix, positions);
  const count = parties.length;
  const pairs: { one: number; other: number; share: number }[] = [];
  for (const [place, first] of withParty.entries()) {
    for (let next = place + 1; next < withParty.length; next += 1) {
      const cell = first * count + withParty[next]!;
      if (shared[cell]! > 0) {
        pairs.push({ one: place, other: next, share: agreed[cell]! / shared[cell]! });
      }
    }
  }
  const told = withParty.map((row) => parties[row]!);
  const observed = comparison(pairs, told);
  if (Number.isNaN(observed.difference)) {
    const expected = 'members of two parties who share votes, two of them of one party';
    throw new ArgumentError('matrix', matrix, expected);
  }
  const random = new RandomStream(streamStates(seed, 1)[0]!);
  const dealt = Array.from({ length: permutations }, () => {
    shuffle(told, random);
    return comparison(pairs, told).difference;
  }).filter((difference) => !Number.isNaN(difference));
  const asGreat = dealt.filter((difference) => difference >= observed.difference - 1e-12);
  return {
    ...observed,
    byChance: {
      mean: dealt.reduce((a, b) => a + b, 0) / dealt.length,
      greatest: dealt.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
    },
    p: (1 + asGreat.length) / (1 + dealt.length),
    permutations: dealt.length,
    members: withParty.length,
    withoutParty: count - withParty.length,
  };
}

/** The party of each member in most of the votes, of equal ones the first; −1 where none is told in most. */
function partyOfMost(matrix: RollCallMatrix): number[] {
  const { parties, partyAt } = partyCodesOf(matrix);
  return Array.from(matrix.rows, (_, row) => {
    const counts = new Uint32Array(parties.length + 1);
    for (let column = 0; column < matrix.columns.length; column += 1) {
      const party = partyAt(row, column) + 1;
      counts[party] = counts[party]! + 1;
    }
    return counts.indexOf(Math.max(...counts)) - 1;
  });
}

function comparison(
  pairs: readonly { one: number; other: number; share: number }[],
  parties: readonly number[],
) {
  let [same, sameCount, apart, apartCount] = [0, 0, 0, 0];
  for (const { one, other, share } of pairs) {
    if (parties[one] === parties[other]) {
      same += share;
      sameCount += 1;
    } else {
      apart += share;
      apartCount += 1;
    }
  }
  const [within, between] = [same / sameCount, apart / apartCount];
  return { within, between, difference: within - between };
}

/** Puts a list into an order in which every order is as likely. */
function shuffle(list: number[], random: RandomStream): void {
  for (let place = list.length - 1; place > 0; place -= 1) {
    const other = Math.floor(random.uniform() * (place + 1));
    [list[place], list[other]] = [list[other]!, list[place]!];
  }
}
