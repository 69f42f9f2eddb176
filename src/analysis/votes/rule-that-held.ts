import type { HistoricalDate } from '../../calendar/historical-date.js';
import { canHold } from '../../records/can-hold.js';
import type { DecisionRule } from '../../records/records.js';
import type { VotingRule } from './voting-rule.js';
import { type StatedRule, votingRuleOf } from './voting-rule-of.js';

/** What of a vote tells by which rule it was decided. */
export interface RuledByRecord {
  /** The rule that the vote names, where that is not its body’s own. */
  readonly rule?: StatedRule | undefined;
  /** The session, with the rules of its body. */
  readonly session?:
    | {
        readonly body: { readonly rules: readonly DecisionRule[] };
        readonly date: HistoricalDate | undefined;
      }
    | undefined;
}

/**
 * By which rule a vote was decided: `told`, as the record states it; `assumed`, where the record states none for its body: more votes for
 * than against, a tie rejecting; or `not told`, where it states that there was a rule, but not what share it asked for, or several of
 * which it is not known which held on the day.
 */
export type RuleThatHeld =
  | { readonly kind: 'told'; readonly rule: VotingRule; readonly stated: StatedRule }
  | { readonly kind: 'assumed'; readonly rule: VotingRule }
  | { readonly kind: 'not told' };

/** More votes for than against, a tie rejecting: what is taken to hold where a record states no rule. */
export const ordinaryMajority: VotingRule = { majority: 'simple' };

/**
 * The rule by which a vote was decided: the one that it names, else that of its body on the day, else the ordinary one.
 *
 * @param vote - a vote of a loaded dataset, or what of one tells its rule
 * @returns the rule, and whether the record tells it
 * @throws ArgumentError as `votingRuleOf`
 * @example
 * ```ts
 * const { votes } = loadDataset();
 * ruleThatHeld(votes.find((vote) => vote.yes === 12)).rule.abstentionsCount // => true
 * ruleThatHeld(votes.find((vote) => vote.yes === 150)) // => { kind: 'assumed', rule: { majority: 'simple' } }
 * ruleThatHeld({ rule: {} }) // => { kind: 'not told' }
 * ```
 */
export function ruleThatHeld({ rule, session }: RuledByRecord): RuleThatHeld {
  if (rule !== undefined) return heldBy(rule);
  const general = (session?.body.rules ?? []).filter(
    (one) => one.matter === undefined && canHold(one, session?.date),
  );
  const [only, ...others] = general;
  if (only === undefined) return { kind: 'assumed', rule: ordinaryMajority };
  return others.length > 0 ? { kind: 'not told' } : heldBy(only);
}

/**
 * Whether a vote was decided, or is taken to have been, by more votes for than against, a tie rejecting, whoever else was there.
 *
 * @param vote - a vote of a loaded dataset, or what of one tells its rule
 * @returns whether nothing but the margin decides it
 * @throws ArgumentError as `votingRuleOf`
 * @example
 * ```ts
 * decidedByMargin({}) // => true
 * decidedByMargin({ rule: { share: '2/3' } }) // => false
 * ```
 */
export function decidedByMargin(vote: RuledByRecord): boolean {
  const held = ruleThatHeld(vote);
  if (held.kind === 'not told' || held.rule.majority !== 'simple') return false;
  const { abstentionsCount = false, tieBreak = 'rejected', quorum } = held.rule;
  return !abstentionsCount && tieBreak === 'rejected' && quorum === undefined;
}

function heldBy(stated: StatedRule): RuleThatHeld {
  const rule = votingRuleOf(stated);
  return rule === undefined ? { kind: 'not told' } : { kind: 'told', rule, stated };
}
