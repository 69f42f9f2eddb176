import {
  compareSuccess,
  type SuccessComparison,
} from '../../analysis/influence/compare-success.js';
import { type MotionOutcome, motionOutcomes } from '../../analysis/influence/motion-outcomes.js';
import {
  type SuccessCounts,
  type SuccessShare,
  successShare,
} from '../../analysis/influence/success-share.js';
import type { Dataset, Party } from '../../records/records.js';

/** What counts as a success: that a proposal was adopted, or what came of it. */
export type Measure = 'formal' | 'practice';

/** What can be chosen of a figure of shares of success. */
export interface SuccessParameters {
  /** Identifiers of the parties. */
  readonly parties: readonly string[];
}

/** The proposals of a party, and how many succeeded. */
export interface SuccessOfParty {
  readonly party: Party;
  readonly outcomes: readonly MotionOutcome[];
  readonly counts: SuccessCounts;
  readonly share: SuccessShare;
}

/** The parties by one measure. */
export interface SuccessByMeasure {
  readonly measure: Measure;
  readonly parties: readonly SuccessOfParty[];
  /** The comparison of the parties, where they are two and both have cases decided. */
  readonly comparison: SuccessComparison | undefined;
}

/** The shares of success of some parties. */
export interface SuccessRows {
  /** The proposals of these parties. */
  readonly outcomes: readonly MotionOutcome[];
  /** How many parties have proposals in the record. */
  readonly partiesOfRecord: number;
  readonly measures: readonly SuccessByMeasure[];
}

/** Parties with proposals, those with the most first; the earlier one first where they are level. */
export function partiesWithProposals(record: Dataset): readonly Party[] {
  const outcomes = motionOutcomes(record.votes);
  const proposals = (party: Party) => outcomes.filter((one) => one.party === party.id).length;
  return moversOf(outcomes).sort((a, b) => proposals(b) - proposals(a));
}

/** How often the proposals of some parties succeeded, in the order in which they first proposed. */
export function successRows(record: Dataset, { parties: chosen }: SuccessParameters): SuccessRows {
  const all = motionOutcomes(record.votes);
  const outcomes = all.filter((one) => chosen.includes(one.party));
  const movers = moversOf(outcomes);
  const measures = (['formal', 'practice'] as const).map((measure) => {
    const parties = movers.map((party) => {
      const own = outcomes.filter((one) => one.party === party.id);
      const counts = countsOf(own, measure);
      return { party, outcomes: own, counts, share: successShare(counts) };
    });
    const [first, second, ...others] = parties;
    const isCompared =
      first && second && others.length === 0 && decided(first.counts) && decided(second.counts);
    const comparison = isCompared ? compareSuccess(first.counts, second.counts) : undefined;
    return { measure, parties, comparison };
  });
  return { outcomes, partiesOfRecord: moversOf(all).length, measures };
}

function moversOf(outcomes: readonly MotionOutcome[]): Party[] {
  return [...new Set(outcomes.flatMap((one) => one.motion.proposerParty ?? []))];
}

function countsOf(outcomes: readonly MotionOutcome[], measure: Measure): SuccessCounts {
  const [success, failure] =
    measure === 'formal' ? ['adopted', 'rejected'] : ['achieved', 'not achieved'];
  const count = (value: string) => outcomes.filter((one) => one[measure] === value).length;
  const [successes, failures] = [count(success ?? ''), count(failure ?? '')];
  return { successes, failures, open: outcomes.length - successes - failures };
}

/** Whether the outcome of any case is told: of none there is nothing to compare. */
function decided({ successes, failures }: SuccessCounts): boolean {
  return successes + failures > 0;
}
