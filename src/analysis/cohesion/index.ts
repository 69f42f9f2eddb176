export { agreementIndex } from './agreement-index.js';
export { attinaIndex } from './attina-index.js';
export { type DesposatoOptions, desposatoRiceIndex } from './desposato-rice-index.js';
export type { GroupBallots } from './group-ballots.js';
export * from './group-ballots-of.js';
export { meanIndex } from './mean-index.js';
export {
  type PairAgreement,
  type PersonAgreement,
  pairwiseAgreement,
  type RollCalls,
} from './pairwise-agreement.js';
export {
  type GroupedRollCalls,
  type GroupMember,
  type PartyUnityScore,
  partyUnityScores,
} from './party-unity-scores.js';
export { type PartyUnityVerdict, partyUnityVote } from './party-unity-vote.js';
export type { RecordedOption } from './recorded-option.js';
export { riceIndex } from './rice-index.js';
export { riceLikeness, type TwoGroups } from './rice-likeness.js';
export type { MemberBallots } from './roll-calls.js';
export {
  type PersonBallots,
  type RecordedRollCalls,
  type RollCallsOfOptions,
  rollCallsOf,
} from './roll-calls-of.js';
export { type BallotTally, tallyBallots } from './tally-ballots.js';
