import type { StatedRule } from './voting-rule-of.js';

/**
 * What a rule asks of a motion, in English.
 *
 * @param rule - the rule as stated
 * @returns the words; that it is not told, where no share is
 * @example
 * ```ts
 * ruleInWords({ share: '2/3' }) // => 'at least 2/3 of the votes for and against'
 * ruleInWords({ share: '1/2', of: 'present', quorum: '1/2' }) // => 'more than 1/2 of those present, with a quorum of 1/2 of the members'
 * ruleInWords({}) // => 'a majority that is not told'
 * ```
 */
export function ruleInWords(rule: StatedRule): string {
  const { share, of = 'votes', abstentions, quorum, quorumOf, tie } = rule;
  if (share === undefined) return 'a majority that is not told';
  const reach = rule.reach ?? (share === '1/2' ? 'more-than' : 'at-least');
  const whole = {
    votes:
      abstentions === 'count' ? 'the votes, abstentions among them' : 'the votes for and against',
    present: 'those present',
    members: 'all members',
  }[of];
  const taking = quorumOf === 'cast' ? 'votes cast' : 'present';
  return [
    `${reach === 'more-than' ? 'more than' : 'at least'} ${share} of ${whole}`,
    ...(quorum === undefined || quorum === 'none'
      ? []
      : [
          quorum.includes('/')
            ? `with a quorum of ${quorum} of the members${quorumOf === 'cast' ? ' voting' : ''}`
            : `with a quorum of ${quorum} ${taking}`,
        ]),
    ...(tie === undefined || tie === 'rejects' ? [] : [ties[tie]]),
  ].join(', ');
}

const ties = {
  adopts: 'a tie adopting',
  'chair-decides': 'the chair deciding a tie',
  open: 'a tie leaving it open',
} as const;
