import {
  type ReachableMargin,
  reachableMargins,
} from '../../analysis/counterfactual/reachable-margins.js';
import { judgeVote } from '../../analysis/votes/judge-vote.js';
import type { VotingRule } from '../../analysis/votes/voting-rule.js';
import type { RecordedVote } from '../../records/records.js';
import type { ShownVotes } from '../shown-votes.js';

/** A vote with what its abstainers could have made of it. */
export interface AbstainersChooseRow {
  readonly vote: RecordedVote;
  /** The outcome by the votes as they were; undefined where another majority than a simple one was needed. */
  readonly was: ReachableMargin['outcome'] | undefined;
  /** The margins; none where abstentions are not told, or another majority than a simple one was needed. */
  readonly margins: readonly ReachableMargin[];
}

/** The votes that are shown, each with what its abstainers could have made of it. */
export interface AbstainersChooseRows extends ShownVotes {
  readonly rows: readonly AbstainersChooseRow[];
}

/** More for than against, a tie rejecting. */
const simple: VotingRule = { majority: 'simple' };

/** What the abstainers of each of some votes could have made of it. */
export function abstainersChooseRows(shown: ShownVotes): AbstainersChooseRows {
  const rows = shown.votes.map((vote): AbstainersChooseRow => {
    const { yes, no, abstain, majority } = vote;
    if (majority !== 'simple') return { vote, was: undefined, margins: [] };
    const margins = abstain === undefined ? [] : reachableMargins({ yes, no, abstain }, simple);
    return { vote, was: judgeVote({ yes, no }, simple).outcome, margins };
  });
  return { ...shown, rows };
}
