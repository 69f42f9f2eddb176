import type { AuditRule } from '../audit-rule.js';
import { point, side } from '../audit-rule.js';

/**
 * Finds decisions of which something else became than was decided: an adopted motion withheld, evaded, reversed, replaced or not
 * carried out, or a rejected one that was reversed or carried out all the same. A trap for who takes results for outcomes.
 */
export const decisionAndOutcome: AuditRule = {
  name: 'decision-and-outcome',
  matter: 'decisions',
  finds: 'A decision of which something else became.',
  find: ({ votes }) =>
    votes.flatMap((vote) => {
      const { result, afterwards } = vote;
      if (afterwards === undefined || !unlike[result]?.includes(afterwards)) return [];
      const outcome = afterwards.replaceAll('-', ' ');
      return [
        {
          strength: 'trap' as const,
          text: `“${vote.motion.label.en}” was ${result} (${vote.id}), but afterwards ${outcome}${vote.afterwardsText ? `: ${vote.afterwardsText}` : '.'}`,
          sides: [
            side(result, point(vote, 'result', 'yes', 'no')),
            side(`afterwards ${outcome}`, point(vote, 'afterwards')),
          ],
        },
      ];
    }),
};

const unlike: Readonly<Record<string, readonly string[]>> = {
  adopted: ['not-carried-out', 'withheld', 'evaded', 'reversed', 'replaced'],
  rejected: ['carried-out', 'partly-carried-out', 'reversed', 'published'],
};
