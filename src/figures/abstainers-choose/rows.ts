import {
  type ReachableMargin,
  reachableMargins,
} from '../../analysis/counterfactual/reachable-margins.js';
import { judgeVote } from '../../analysis/votes/judge-vote.js';
import { decidedByMargin, ruleThatHeld } from '../../analysis/votes/rule-that-held.js';
import type { VotingRule } from '../../analysis/votes/voting-rule.js';
import type { RecordedVote } from '../../records/records.js';
import type { ShownVotes } from '../shown-votes.js';

/** A vote with what its abstainers could have made of it. */
export interface AbstainersChooseRow {
  readonly vote: RecordedVote;
  /** The outcome by the votes as they were; undefined where it is not told what was needed. */
  readonly was: ReachableMargin['outcome'] | undefined;
  /** Whether the margin alone decided it. */
  readonly byMargin: boolean;
  /** The margins; none where abstentions are not told, or what was needed. */
  readonly margins: readonly ReachableMargin[];
}

/** The votes that are shown, each with what its abstainers could have made of it. */
export interface AbstainersChooseRows extends ShownVotes {
  readonly rows: readonly AbstainersChooseRow[];
}

/** What the abstainers of each of some votes could have made of it. */
export function abstainersChooseRows(shown: ShownVotes): AbstainersChooseRows {
  const rows = shown.votes.map((vote): AbstainersChooseRow => {
    const { yes, no, abstain } = vote;
    const held = ruleThatHeld(vote);
    if (held.kind === 'not told') return { vote, was: undefined, byMargin: false, margins: [] };
    const margins = abstain === undefined ? [] : reachableMargins({ yes, no, abstain }, held.rule);
    return { vote, was: outcomeOf(vote, held.rule), byMargin: decidedByMargin(vote), margins };
  });
  return { ...shown, rows };
}

/** What became of a vote by its rule; what the record tells where the counts allow several outcomes. */
function outcomeOf(
  { yes, no, abstain, result }: RecordedVote,
  rule: VotingRule,
): ReachableMargin['outcome'] {
  const { outcome, possible } = judgeVote({ yes, no, abstain }, rule);
  const told = possible.find((one) => one === result);
  return outcome === 'cannot be told' && told !== undefined ? told : outcome;
}
