import { agreementIndex } from '../cohesion/agreement-index.js';
import { desposatoRiceIndex } from '../cohesion/desposato-rice-index.js';
import type { GroupBallots } from '../cohesion/group-ballots.js';
import { riceIndex } from '../cohesion/rice-index.js';
import type { MeasuredValue } from '../measured-value.js';
import { castOptions, voteOptions } from '../votes/vote-option.js';
import { ABSTAIN, NO, type OptionCounts, UNKNOWN, YES } from './roll-call-option.js';

/** How cohesive a group was in a vote. */
export interface GroupCohesion {
  /** The Rice index; see `riceIndex`. */
  readonly rice: MeasuredValue;
  /** The Rice index corrected for the size of the group; see `desposatoRiceIndex`. */
  readonly riceCorrected: MeasuredValue;
  /** The agreement index, in which abstaining is a third position; see `agreementIndex`. */
  readonly agreement: MeasuredValue;
}

/** The ballots of a group, from the counts of its options beginning at a place. An unknown ballot may be any, or none. */
export function groupBallotsAt(counts: ArrayLike<number>, start = 0): GroupBallots {
  return {
    yes: counts[start + YES]!,
    no: counts[start + NO]!,
    abstain: counts[start + ABSTAIN]!,
    unknown: counts[start + UNKNOWN]!,
    unknownMayBe: voteOptions,
  };
}

/** Measures the cohesion of a group; more unknown ballots than can be gone through leave it wholly open. */
export function cohesionOf(ballots: GroupBallots): GroupCohesion {
  const { unknown = 0 } = ballots;
  // Only yes and no count in the index of Rice: an abstention and an absence are alike to it.
  const twoSided: GroupBallots = { ...ballots, unknownMayBe: ['yes', 'no', 'absent'] };
  return {
    rice: unknown > MOST_OF_TWO ? open : riceIndex(twoSided),
    riceCorrected: unknown > MOST_OF_TWO ? open : desposatoRiceIndex(twoSided),
    agreement: unknown > MOST_OF_THREE ? open : agreementIndex(ballots),
  };
}

/** With more unknown ballots than these, going through every way in which they can have been cast takes too long. */
const MOST_OF_TWO = 100;
const MOST_OF_THREE = 60;

const open: MeasuredValue = { kind: 'interval', lower: 0, upper: 1, alwaysDefined: false };

/** A share of two whole numbers, with those that may be in it left open. */
export function shareWith(
  { yes, no, open: undecided = 0 }: { yes: number; no: number; open?: number },
  reason: string,
): MeasuredValue {
  const total = yes + no + undecided;
  if (total === 0) return { kind: 'undefined', reason };
  if (undecided === 0) return { kind: 'value', value: yes / total };
  return {
    kind: 'interval',
    lower: yes / total,
    upper: (yes + undecided) / total,
    alwaysDefined: yes + no > 0,
  };
}

/** How many cast a vote: yes, no or abstain. */
export function castIn(counts: OptionCounts): number {
  return castOptions.reduce((total, option) => total + counts[option], 0);
}
