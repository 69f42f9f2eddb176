import { ArgumentError, requireCount } from '../../errors/argument-error.js';
import { requireVoteCounts, type VoteCounts } from './vote-counts.js';

/** The size of a body, as far as it is known: the fewest and the most members that it can have had. */
export interface SizeBounds {
  readonly atLeast: number;
  readonly atMost: number;
}

/** The share of a body's members who took part in a vote. */
export type Turnout =
  | { readonly kind: 'known'; readonly share: number }
  | { readonly kind: 'between'; readonly atLeast: number; readonly atMost: number }
  /** More were counted than the body had members: the numbers cannot both be right, or others voted too. */
  | { readonly kind: 'exceeded'; readonly counted: number; readonly members: number }
  | { readonly kind: 'unknown'; readonly reason: string };

/**
 * The share of a body's members who were counted in a vote.
 *
 * @param counts - votes for and against, and abstentions if told. Abstentions that are not told leave only a lower bound.
 * @param size - the fewest and the most members that the body can have had; undefined if not known
 * @returns the share, its bounds, that more were counted than there were members, or why it is not known
 * @throws ArgumentError if a count is not a whole number, or `size.atMost` is below `size.atLeast`
 * @example
 * ```ts
 * turnout({ yes: 20, no: 25, abstain: 12 }, { atLeast: 101, atMost: 101 }) // ≈ { share: 0.5644 }
 * turnout({ yes: 150, no: 98, abstain: 3 }, { atLeast: 216, atMost: 366 }) // ≈ { atLeast: 0.6858, atMost: 1 }
 * turnout({ yes: 12, no: 7 }, { atLeast: 18, atMost: 18 }) // => { kind: 'exceeded', counted: 19, members: 18 }
 * turnout({ yes: 12, no: 7 }, undefined).kind // => 'unknown'
 * ```
 */
export function turnout(counts: VoteCounts, size: SizeBounds | undefined): Turnout {
  requireVoteCounts(counts);
  if (size === undefined) return { kind: 'unknown', reason: 'the size of the body is not known' };
  requireCount('size.atLeast', size.atLeast, 'members');
  requireCount('size.atMost', size.atMost, 'members');
  if (size.atMost < size.atLeast) {
    throw new ArgumentError('size.atMost', size.atMost, `${size.atLeast} members or more`);
  }
  const counted = countedIn(counts);
  if (counted > size.atMost) return { kind: 'exceeded', counted, members: size.atMost };
  if (size.atMost === 0) return { kind: 'unknown', reason: 'the body had no members' };
  const fewest = counted / size.atMost;
  const most = counts.abstain === undefined ? 1 : largestShare(counted, size.atLeast);
  return fewest === most
    ? { kind: 'known', share: fewest }
    : { kind: 'between', atLeast: fewest, atMost: most };
}

/** A body that may be no larger than those counted took part as a whole, unless nobody did. */
function largestShare(counted: number, fewestMembers: number): number {
  return counted === 0 ? 0 : Math.min(1, counted / fewestMembers);
}

/**
 * How many were counted in a vote: those for, those against and those who abstained, as far as they are told.
 *
 * @param counts - the counts of a vote; what is not told is left out
 * @returns the number of those counted, in voters: the least number who took part
 * @example
 * ```ts
 * countedIn({ yes: 29, no: 23, abstain: 3 }) // => 55
 * countedIn({ yes: 12, no: 7, abstain: undefined }) // => 19
 * ```
 */
export function countedIn(counts: {
  readonly yes?: number | undefined;
  readonly no?: number | undefined;
  readonly abstain?: number | undefined;
}): number {
  return (counts.yes ?? 0) + (counts.no ?? 0) + (counts.abstain ?? 0);
}
