import type { CheckedBallots } from './group-ballots.js';

/** Where the majority of a group stands: more yes than no, more no than yes, or neither. */
export type Majority = 'yes' | 'no' | 'none';

/** Every majority that a group can have had, given the ballots that are unknown. */
export function possibleMajorities(
  ballots: Pick<CheckedBallots, 'yes' | 'no' | 'unknown' | 'unknownMayBe'>,
): Set<Majority> {
  const { yes, no, unknown, unknownMayBe } = ballots;
  const mayNotCount = unknownMayBe.has('abstain') || unknownMayBe.has('absent');
  const most = unknownMayBe.has('yes') ? unknown : mayNotCount ? 0 : -unknown;
  const least = unknownMayBe.has('no') ? -unknown : mayNotCount ? 0 : unknown;
  const lead = yes - no;
  const majorities = new Set<Majority>();
  if (lead + most > 0) majorities.add('yes');
  if (lead + least < 0) majorities.add('no');
  // Ballots that must be yes or no change the lead by two when one of them changes sides.
  const reachesTie = lead + least <= 0 && lead + most >= 0;
  if (reachesTie && (mayNotCount || (lead + least) % 2 === 0)) majorities.add('none');
  return majorities;
}
