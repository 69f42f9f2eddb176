import { ArgumentError } from '../../errors/argument-error.js';
import { nearest } from '../../errors/suggest.js';
import type { PartyTallies } from './party-tallies.js';
import { inOffice } from './roll-call-option.js';

/**
 * The two parties whose votes are compared: those told, or the two that had the most members over all votes (of equal ones the
 * first); undefined where there are not two.
 */
export function twoParties(
  argument: string,
  tallies: PartyTallies,
  votes: number,
  between: readonly [string, string] | undefined,
): readonly [string, string] | undefined {
  const { parties, counts, start } = tallies;
  if (between !== undefined) {
    for (const [index, party] of between.entries()) {
      if (!parties.includes(party)) {
        const expected = `the party of a member${nearest(party, parties)}`;
        throw new ArgumentError(`${argument}[${index}]`, party, expected);
      }
    }
    if (between[0] === between[1]) {
      throw new ArgumentError(argument, between[0], 'two different parties');
    }
    return between;
  }
  const sizes = parties.map((party, code) => {
    let size = 0;
    for (let column = 0; column < votes; column += 1) size += inOffice(counts, start(column, code));
    return { party, size };
  });
  const [first, second] = sizes.sort((a, b) => b.size - a.size);
  return first && second && [first.party, second.party];
}
