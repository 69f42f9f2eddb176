import { checkedBallots } from './group-ballots.js';
import { possibleMajorities } from './possible-majorities.js';
import type { TwoGroups } from './rice-likeness.js';

/**
 * Whether the majorities of two groups opposed each other, or that the known ballots do not tell.
 *
 * @example
 * ```ts
 * partyUnityVote({ first: { yes: 1, no: 0, unknown: 2 }, second: { yes: 0, no: 5 } }) // => 'undetermined'
 * ```
 */
export type PartyUnityVerdict = 'party unity vote' | 'not a party unity vote' | 'undetermined';

/**
 * Whether a vote is a party unity vote: more members of one group voted yes than no, while in the
 * other more voted no than yes.
 *
 * Source: the definition of Congressional Quarterly, used in its yearly party unity studies of the
 * United States Congress and since in the literature on party voting.
 *
 * Assumptions: only yes and no votes make a majority; an evenly split group, or one of which nobody
 * voted, has none. The unknown ballots of the two groups are taken as unrelated.
 *
 * @param groups - how the members of the two groups voted, in numbers of members
 * @returns that it is one, that it is not, or that the unknown ballots leave it open
 * @throws ArgumentError when a number is negative, fractional or not finite, or the options of an
 * unknown ballot are none or not options
 * @example
 * ```ts
 * partyUnityVote({ first: { yes: 40, no: 5 }, second: { yes: 20, no: 34 } }) // => 'party unity vote'
 * partyUnityVote({ first: { yes: 40, no: 5 }, second: { yes: 27, no: 27 } }) // => 'not a party unity vote'
 * ```
 */
export function partyUnityVote({ first, second }: TwoGroups): PartyUnityVerdict {
  const ones = possibleMajorities(checkedBallots(first, 'first.'));
  const others = possibleMajorities(checkedBallots(second, 'second.'));
  const verdicts = new Set<boolean>();
  for (const one of ones) {
    for (const other of others) verdicts.add(areOpposed(one, other));
  }
  if (verdicts.size > 1) return 'undetermined';
  return verdicts.has(true) ? 'party unity vote' : 'not a party unity vote';
}

/** Whether two majorities are on opposite sides. */
export function areOpposed(one: string, other: string): boolean {
  return (one === 'yes' && other === 'no') || (one === 'no' && other === 'yes');
}
