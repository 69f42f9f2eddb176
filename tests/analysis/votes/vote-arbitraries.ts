import fc from 'fast-check';
import type { VoteCounts } from '../../../src/analysis/votes/vote-counts.js';

/** Votes for and against. */
export const yesAndNo: fc.Arbitrary<{ yes: number; no: number }> = fc.record({
  yes: fc.nat(400),
  no: fc.nat(400),
});

/** Votes of which at least one was for or against. */
export const votesCast: fc.Arbitrary<{ yes: number; no: number }> = yesAndNo.filter(
  ({ yes, no }) => yes + no > 0,
);

/** Counts that are no counts, with the argument at fault, what was given and what is expected. */
export const wrongCounts: [VoteCounts, string, number][] = [
  [{ yes: -1, no: 7 }, 'yes', -1],
  [{ yes: 12.5, no: 7 }, 'yes', 12.5],
  [{ yes: Number.NaN, no: 7 }, 'yes', Number.NaN],
  [{ yes: Number.POSITIVE_INFINITY, no: 7 }, 'yes', Number.POSITIVE_INFINITY],
  [{ yes: 12, no: -7 }, 'no', -7],
  [{ yes: 12, no: 0.1 }, 'no', 0.1],
  [{ yes: 12, no: 7, abstain: -1 }, 'abstain', -1],
  [{ yes: 12, no: 7, abstain: 1.5 }, 'abstain', 1.5],
  // The first at fault is the one that is named.
  [{ yes: -2, no: -3, abstain: -4 }, 'yes', -2],
  [{ yes: 2, no: -3, abstain: -4 }, 'no', -3],
];

/** What the error of a wrong count says is expected. */
export const aWholeNumber = 'a whole number of votes, zero or more';
