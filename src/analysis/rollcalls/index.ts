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
export * from './cohesion-over-time.js';
export * from './compare-votes.js';
export * from './find-votes.js';
export type { GroupCohesion } from './group-measures.js';
export type { CompleteRebelRule, RebelRule } from './party-lines.js';
export * from './party-on.js';
export * from './pivotal-members.js';
export {
  type DeclaredCounts,
  type PartyPeriod,
  type RollCallMatrix,
  type RollCallMember,
  type RollCallVote,
  rollCallMatrix,
} from './roll-call-matrix.js';
export { type OptionCounts, type RollCallOption, rollCallOptions } from './roll-call-option.js';
export {
  type MemberBallot,
  type RollCallBallots,
  rollCallsFromBallots,
} from './roll-calls-from-ballots.js';
export { type CellCodes, type RollCallCells, rollCallsFromCells } from './roll-calls-from-cells.js';
export * from './roll-calls-from-record.js';
export * from './score-members.js';
export * from './select-roll-calls.js';
export * from './summarize-members.js';
export {
  type CountDifference,
  type PartyInRollCall,
  type RollCallSummaries,
  type RollCallSummary,
  summarizeVotes,
  type VoteSummaryOptions,
} from './summarize-votes.js';
export * from './totals-by.js';
export * from './voteview-codes.js';
