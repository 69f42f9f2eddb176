import { type MotionOutcome, motionOutcomes } from '../../analysis/influence/motion-outcomes.js';
import type { Dataset } from '../../records/records.js';

/** What can be chosen of a figure of proposals. */
export interface ProposalsParameters {
  /** How many proposals are shown at most. */
  readonly rows: number;
}

/** The proposals that are shown, with what became of them. */
export interface ProposalRows {
  readonly outcomes: readonly MotionOutcome[];
  /** How many proposals each party has, shown or not. */
  readonly parties: readonly { readonly party: string; readonly proposals: number }[];
}

/** The proposals of a record and how many of them are shown. */
export interface ProposalsOfRecord extends ProposalRows {
  /** How many motions have the party of their mover. */
  readonly withParty: number;
  /** Of how many of these the outcome in practice is told. */
  readonly told: number;
  /** How many motions the record has. */
  readonly motions: number;
}

/**
 * The proposals of a record with what became of them; where there are more than can be shown, those of which the outcome in
 * practice is told come first, then the earlier ones.
 */
export function proposalRows(record: Dataset, { rows }: ProposalsParameters): ProposalsOfRecord {
  const all = motionOutcomes(record.votes);
  const told = all.filter((one) => one.came !== 'not told');
  const first = new Set([...told, ...all.filter((one) => !told.includes(one))].slice(0, rows));
  return {
    ...outcomeRows(all),
    outcomes: all.filter((one) => first.has(one)),
    withParty: all.length,
    told: told.length,
    motions: record.motions.length,
  };
}

/** Proposals with how many each party has. */
export function outcomeRows(outcomes: readonly MotionOutcome[]): ProposalRows {
  const parties = [...new Set(outcomes.map((one) => one.party))].map((party) => ({
    party,
    proposals: outcomes.filter((one) => one.party === party).length,
  }));
  return { outcomes, parties };
}
