import type { AuditRule } from '../audit-rule.js';
import { point, side } from '../audit-rule.js';
import { inWords } from '../spans.js';

/**
 * Finds a motion that was decided more than once with different results. Adopted once and rejected once is doubtful; other
 * changes (deferred, then adopted) are a trap for who counts a motion twice. A result that is not told is none.
 */
export const decidedTwice: AuditRule = {
  name: 'decided-twice',
  matter: 'decisions',
  finds: 'One motion with two different results.',
  find: ({ motions, votes }) =>
    motions.flatMap((motion) => {
      const decisions = votes.filter(
        (vote) => vote.motion === motion && vote.result !== 'not-told',
      );
      const results = [...new Set(decisions.map((vote) => vote.result))];
      if (results.length < 2) return [];
      const opposed = results.includes('adopted') && results.includes('rejected');
      return [
        {
          strength: opposed ? ('doubtful' as const) : ('trap' as const),
          text: `“${motion.label.en}” was ${results.join(' and ')}.`,
          sides: decisions.map((vote) =>
            side(`${vote.result}, ${inWords(vote.session.date)}`, point(vote, 'result')),
          ),
        },
      ];
    }),
};
