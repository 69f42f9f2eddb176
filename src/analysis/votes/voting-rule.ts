import { ArgumentError, requireCount } from '../../errors/argument-error.js';

/**
 * A share as a fraction of whole numbers, `[2, 3]` for two thirds, so that a vote that just
 * reaches it is judged exactly.
 *
 * @example
 * ```ts
 * majorityThreshold(30, [2, 3]) // => 20
 * ```
 */
export type Fraction = readonly [numerator: number, denominator: number];

/**
 * How many must be present: a number of members, or a share of all members that must be reached.
 *
 * @example
 * ```ts
 * judgeVote({ yes: 5, no: 4, abstain: 0, members: 18 }, { majority: 'simple', quorum: [1, 2] }).outcome // => 'adopted'
 * ```
 */
export type Quorum = number | Fraction;

/**
 * Without how many a body decides nothing.
 *
 * @example
 * ```ts
 * judgeVote({ yes: 5, no: 4, abstain: 9 }, { majority: 'simple', quorum: 10, quorumOf: 'cast' }).outcome // => 'no quorum'
 * ```
 */
export interface QuorumRule {
  /** How many must take part; no quorum unless told. */
  readonly quorum?: Quorum;
  /** Whether they must be present (unless told) or cast a vote for or against. */
  readonly quorumOf?: 'present' | 'cast';
}

/**
 * More yes than no.
 *
 * @example
 * ```ts
 * judgeVote({ yes: 5, no: 5 }, { majority: 'simple', tieBreak: 'adopted' }).outcome // => 'adopted'
 * ```
 */
export interface SimpleMajorityRule extends QuorumRule {
  readonly majority: 'simple';
  /**
   * Whether abstentions count in the total of which yes must be more than half, and so weigh like
   * no; false unless told.
   */
  readonly abstentionsCount?: boolean;
  /**
   * What becomes of a motion with exactly half of the total: `rejected` unless told, because half
   * is no majority; `adopted` or `rejected` by a casting vote; `tied` when it stays open.
   */
  readonly tieBreak?: 'rejected' | 'adopted' | 'tied';
}

/**
 * Yes from more than half of all members of the body.
 *
 * @example
 * ```ts
 * judgeVote({ yes: 9, no: 0, members: 18 }, { majority: 'absolute' }).outcome // => 'rejected'
 * ```
 */
export interface AbsoluteMajorityRule extends QuorumRule {
  readonly majority: 'absolute';
}

/**
 * Yes from at least a stated share, or from more than it.
 *
 * @example
 * ```ts
 * judgeVote({ yes: 12, no: 7 }, { majority: 'qualified', share: [2, 3] }).outcome // => 'rejected'
 * ```
 */
export interface QualifiedMajorityRule extends QuorumRule {
  readonly majority: 'qualified';
  /** The share that yes must reach: `[2, 3]` for two thirds. */
  readonly share: Fraction;
  /** Whether yes must reach the share (unless told) or exceed it. */
  readonly reach?: ShareReach;
  /** Of what: of the votes (unless told) or of all members of the body. */
  readonly of?: 'votes' | 'members';
  /** Whether abstentions count among the votes; false unless told. */
  readonly abstentionsCount?: boolean;
}

/**
 * Whether a share must be reached or exceeded.
 *
 * @example
 * ```ts
 * judgeVote({ yes: 20, no: 10 }, { majority: 'qualified', share: [2, 3], reach: 'more than' }).outcome // => 'rejected'
 * ```
 */
export type ShareReach = 'at least' | 'more than';

/**
 * The rule under which a vote is judged.
 *
 * @example
 * ```ts
 * judgeVote({ yes: 12, no: 7 }, { majority: 'simple' }).outcome // => 'adopted'
 * ```
 */
export type VotingRule = SimpleMajorityRule | AbsoluteMajorityRule | QualifiedMajorityRule;

/**
 * A majority of those present with a decisive vote, with no quorum: the rule of Sovnarkom, under
 * which an abstention weighs like a no, because whoever abstains is present.
 *
 * @example
 * ```ts
 * judgeVote({ yes: 6, no: 4, abstain: 2 }, majorityOfThosePresent).outcome // => 'rejected'
 * judgeVote({ yes: 6, no: 4, abstain: 2 }, { majority: 'simple' }).outcome // => 'adopted'
 * ```
 */
export const majorityOfThosePresent: SimpleMajorityRule = {
  majority: 'simple',
  abstentionsCount: true,
};

/**
 * Throws unless the value is a share above 0 and up to 1, as a fraction of whole numbers.
 *
 * @param argument - the name of the argument, for the error
 * @param share - the value to check
 * @throws ArgumentError naming the argument and what was given
 *
 * @example
 * ```ts
 * requireFraction('share', [2, 3]) // => undefined
 * ```
 */
export function requireFraction(argument: string, share: Fraction): void {
  const valid =
    Array.isArray(share) &&
    share.length === 2 &&
    share.every((part) => Number.isSafeInteger(part) && part > 0) &&
    share[0] <= share[1];
  if (!valid) {
    throw new ArgumentError(argument, share, 'two whole numbers above 0, as [2, 3] for two thirds');
  }
}

/**
 * Throws unless the value can be a quorum.
 *
 * @param argument - the name of the argument, for the error
 * @param quorum - the value to check
 * @throws ArgumentError naming the argument and what was given
 *
 * @example
 * ```ts
 * requireQuorum('quorum', [1, 2]) // => undefined
 * ```
 */
export function requireQuorum(argument: string, quorum: Quorum): void {
  if (typeof quorum === 'number') requireCount(argument, quorum, 'members');
  else requireFraction(argument, quorum);
}

/**
 * Throws unless the rule is one that can be applied.
 *
 * @param rule - the rule to check
 * @throws ArgumentError naming the part at fault and what was given
 *
 * @example
 * ```ts
 * requireRule({ majority: 'simple' }) // => undefined
 * ```
 */
export function requireRule(rule: VotingRule): void {
  if (rule.quorum !== undefined) requireQuorum('rule.quorum', rule.quorum);
  requireOneOf('rule.quorumOf', rule.quorumOf, ['present', 'cast']);
  switch (rule.majority) {
    case 'simple':
      requireOneOf('rule.tieBreak', rule.tieBreak, ['rejected', 'adopted', 'tied']);
      return;
    case 'qualified':
      requireFraction('rule.share', rule.share);
      requireOneOf('rule.of', rule.of, ['votes', 'members']);
      requireOneOf('rule.reach', rule.reach, ['at least', 'more than']);
      return;
    case 'absolute':
      return;
    default: {
      const { majority } = rule as { majority: unknown };
      throw new ArgumentError('rule.majority', majority, '"simple", "absolute" or "qualified"');
    }
  }
}

function requireOneOf(argument: string, value: string | undefined, allowed: string[]): void {
  if (value !== undefined && !allowed.includes(value)) {
    throw new ArgumentError(argument, value, allowed.map((word) => `"${word}"`).join(' or '));
  }
}
