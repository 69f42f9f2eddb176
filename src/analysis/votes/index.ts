export type { CountBounds, CountRange, PartlyKnownCount } from './count-range.js';
export type { CountedVote } from './counted-vote.js';
export { countedVoteOf } from './counted-vote-of.js';
export * from './judge-vote.js';
export * from './majority-threshold.js';
export { margin } from './margin.js';
export { type CountsUnderRule, numberNeededToWin } from './number-needed-to-win.js';
export * from './rule-in-words.js';
export * from './rule-that-held.js';
export * from './switches-to-reverse.js';
export * from './turnout.js';
export type { VoteCounts } from './vote-counts.js';
export * from './vote-measures.js';
export * from './vote-option.js';
export {
  type AbsoluteMajorityRule,
  type Fraction,
  majorityOfThosePresent,
  type QualifiedMajorityRule,
  type Quorum,
  type QuorumRule,
  type ShareReach,
  type SimpleMajorityRule,
  type VotingRule,
} from './voting-rule.js';
export * from './voting-rule-of.js';
export * from './winning-share.js';
