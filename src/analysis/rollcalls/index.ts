export {
  type AgreementMatrix,
  agreementMatrix,
  agreementOf,
  type MemberAgreement,
  type NearestOptions,
  nearestMembers,
  type PositionOptions,
} from './agreement-matrix.js';
export * from './ballot-grid.js';
export * from './clusters.js';
export * from './cohesion-over-time.js';
export * from './compare-votes.js';
export type { ChainFigures } from './engine/chain-figures.js';
export type { LeftOutOfScale, ScaledRollCalls } from './engine/choices.js';
export type { Linkage, Merge } from './engine/merge-clusters.js';
export type { Convergence } from './engine/posterior-mode.js';
export type { SampledChain } from './engine/sampled-chain.js';
export * from './find-votes.js';
export * from './group-agreement.js';
export type { GroupCohesion } from './group-measures.js';
export * from './group-members.js';
export * from './ideal-points.js';
export * from './optimal-classification.js';
export type { CompleteRebelRule, RebelRule } from './party-lines.js';
export * from './party-on.js';
export * from './pivotal-members.js';
export * from './principal-coordinates.js';
export {
  type DeclaredCounts,
  type PartyPeriod,
  type RollCallMatrix,
  type RollCallMember,
  type RollCallVote,
  rollCallMatrix,
} from './roll-call-matrix.js';
export { type OptionCounts, type RollCallOption, rollCallOptions } from './roll-call-option.js';
export * from './roll-call-table.js';
export {
  type MemberBallot,
  type RollCallBallots,
  rollCallsFromBallots,
} from './roll-calls-from-ballots.js';
export { type CellCodes, type RollCallCells, rollCallsFromCells } from './roll-calls-from-cells.js';
export * from './roll-calls-from-record.js';
export * from './sample-ideal-points.js';
export type { MemberPoint, ScaleAnchor, ScaleFit, VoteLine } from './scaled-roll-calls.js';
export * from './score-members.js';
export * from './select-roll-calls.js';
export * from './split-member.js';
export * from './summarize-members.js';
export {
  type CountDifference,
  type PartyInRollCall,
  type RollCallSummaries,
  type RollCallSummary,
  summarizeVotes,
  type VoteSummaryOptions,
} from './summarize-votes.js';
export * from './test-party-lines.js';
export * from './totals-by.js';
export * from './voteview-codes.js';
