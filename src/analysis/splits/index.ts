export { ballotsBehindSplit } from './ballots-behind-split.js';
export {
  type AskedCells,
  type CellDistribution,
  type CellDistributions,
  type CountProbability,
  cellDistributions,
  type ExcludedByAssumption,
} from './cell-distributions.js';
export { countBallots, countSplits, type SplitCount } from './count-splits.js';
export {
  duncanDavisBounds,
  type EcologicalShares,
  type RateBounds,
} from './duncan-davis-bounds.js';
export { type FrechetMargins, frechetBounds } from './frechet-bounds.js';
export {
  type JudgePredicateOptions,
  type JudgeStatementOptions,
  judgePredicate,
  judgeStatement,
  type StatementHolds,
  type StatementProbability,
  type StatementVerdict,
} from './judge-statement.js';
export { eachSplit, type ListSplitsOptions, listSplits, type SplitList } from './list-splits.js';
export type { GroupCounts, Split } from './split.js';
export type { CohesionAssumption, SplitAssumption } from './split-assumption.js';
export { type CellBounds, type SplitBounds, splitBounds } from './split-bounds.js';
export {
  type ImpossibleSplit,
  type ImpossibleSplitReason,
  type SplitFeasibility,
  splitFeasibility,
} from './split-feasibility.js';
export type { SplitStatement, StatementRelation, StatementTerm } from './split-statement.js';
export type { SplitGroup, SplitVote } from './split-vote.js';
export { type SplitVoteOfOptions, splitVoteOf } from './split-vote-of.js';
export type { SplitCell, UnboundedSplits } from './unbounded-splits.js';
