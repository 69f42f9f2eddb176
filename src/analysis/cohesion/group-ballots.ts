import { ArgumentError, requireCount } from '../../errors/argument-error.js';
import { castOptions, type VoteOption } from '../votes/vote-option.js';
import { requireOptions } from './recorded-option.js';

/**
 * How the members of one group voted in one vote.
 *
 * @example
 * ```ts
 * riceIndex({ yes: 3, no: 1, unknown: 1, unknownMayBe: ['yes', 'no'] }) // => { kind: 'interval', lower: 0.2, upper: 0.6, alwaysDefined: true }
 * ```
 */
export interface GroupBallots {
  /** Members who voted yes. */
  readonly yes: number;
  /** Members who voted no. */
  readonly no: number;
  /** Members who abstained; 0 unless told. */
  readonly abstain?: number;
  /** Members whose ballot is not known; 0 unless told. */
  readonly unknown?: number;
  /** What an unknown ballot may have been: yes, no or abstain unless told. */
  readonly unknownMayBe?: readonly VoteOption[];
}

/** The ballots of a group, complete and checked. */
export interface CheckedBallots {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly unknown: number;
  readonly unknownMayBe: ReadonlySet<VoteOption>;
}

/** Checks the ballots of a group; `prefix` goes before the name of the field at fault. */
export function checkedBallots(ballots: GroupBallots, prefix = ''): CheckedBallots {
  const { yes, no, abstain = 0, unknown = 0, unknownMayBe = castOptions } = ballots;
  requireCount(`${prefix}yes`, yes, 'ballots');
  requireCount(`${prefix}no`, no, 'ballots');
  requireCount(`${prefix}abstain`, abstain, 'ballots');
  requireCount(`${prefix}unknown`, unknown, 'ballots');
  requireOptions(`${prefix}unknownMayBe`, unknownMayBe);
  return { yes, no, abstain, unknown, unknownMayBe: new Set(unknownMayBe) };
}

/** One way in which a group can have voted. */
export interface Tally {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

/** Beyond this many ways, going through them all would take too long. */
const MOST_WAYS = 2_000_000;

/** Goes through every way in which the unknown ballots of a group can have been cast. */
export function forEachTally(
  { yes, no, abstain, unknown, unknownMayBe }: CheckedBallots,
  prefix: string,
  each: (tally: Tally) => void,
): void {
  requireFeasible(`${prefix}unknown`, unknown, unknownMayBe.size);
  // Every option but the last takes any part of the ballots that are left; the last takes them all.
  const share = (options: readonly VoteOption[], left: number, tally: Tally): void => {
    const [option, ...others] = options;
    const least = others.length === 0 ? left : 0;
    for (let count = least; count <= left; count += 1) {
      const next =
        option === undefined || option === 'absent'
          ? tally
          : { ...tally, [option]: tally[option] + count };
      if (others.length === 0) each(next);
      else share(others, left - count, next);
    }
  };
  share([...unknownMayBe], unknown, { yes, no, abstain });
}

/** The number of ways to share out the unknown ballots is C(unknown + options − 1, options − 1). */
function requireFeasible(argument: string, unknown: number, options: number): void {
  let ways = 1;
  for (let part = 1; part < options; part += 1) ways = (ways * (unknown + part)) / part;
  if (ways > MOST_WAYS) {
    throw new ArgumentError(
      argument,
      unknown,
      `few enough for at most 2,000,000 ways of casting the unknown ballots among ${options} options`,
    );
  }
}
