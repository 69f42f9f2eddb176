import type { AuditRule } from '../audit-rule.js';
import { point, side } from '../audit-rule.js';

/**
 * Compares the totals of votes that were counted one after another in one session, each with yes, no and abstentions told.
 * If they differ, someone came, left or did not vote between them, or a count is not complete. Doubtful, since the source need
 * not tell of it; the totals of one session bound its attendance only from below.
 */
export const consecutiveVoteTotals: AuditRule = {
  name: 'consecutive-vote-totals',
  matter: 'counts',
  finds: 'Votes counted one after another in one session with different totals.',
  find: (dataset) =>
    dataset.sessions.flatMap((session) => {
      const counted = dataset.votes
        .filter((vote) => vote.session === session)
        .flatMap((vote) => {
          const { yes, no, abstain } = vote;
          if (yes === undefined || no === undefined || abstain === undefined) return [];
          return [{ vote, total: yes + no + abstain, sum: `${yes} + ${no} + ${abstain}` }];
        })
        .sort((a, b) => (a.vote.position ?? 0) - (b.vote.position ?? 0));
      return counted.slice(1).flatMap((later, index) => {
        const earlier = counted[index];
        if (!earlier || earlier.total === later.total) return [];
        return [
          {
            strength: 'doubtful' as const,
            text: `In ${session.id} ${earlier.total} votes were counted and then ${later.total}: someone came, left or did not vote between them, or a count is not complete.`,
            sides: [earlier, later].map(({ vote, total, sum }) =>
              side(
                `${vote.motion.label.en}: ${sum} = ${total}`,
                point(vote, 'yes', 'no', 'abstain'),
              ),
            ),
          },
        ];
      });
    }),
};
