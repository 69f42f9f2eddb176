import type { AuditRule } from '../audit-rule.js';
import { point, side } from '../audit-rule.js';
import { inWords } from '../spans.js';

/**
 * Finds a motion that was voted on more than once in one session with one result: a body may vote again, but a source can also tell
 * one vote twice, and who counts by motion counts it twice. Different results are for the rule `decided-twice`.
 */
export const votedTwice: AuditRule = {
  name: 'voted-twice',
  matter: 'decisions',
  finds: 'One motion with two votes of one result in one session.',
  find: ({ votes }) =>
    votes.flatMap((vote, index) => {
      const again = votes
        .slice(index + 1)
        .filter(
          ({ motion, session, result }) =>
            motion === vote.motion && session === vote.session && result === vote.result,
        );
      return again.map((other) => ({
        strength: 'doubtful' as const,
        text: `“${vote.motion.label.en}” was voted on twice by ${vote.session.body.name.en} on ${inWords(vote.session.date)}, both times ${vote.result}.`,
        sides: [vote, other].map((one) =>
          side(
            `${one.yes ?? 'not told'} to ${one.no ?? 'not told'}`,
            point(one, 'result', 'yes', 'no'),
          ),
        ),
      }));
    }),
};
