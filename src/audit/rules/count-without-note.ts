import type { AuditRule } from '../audit-rule.js';
import { point, side } from '../audit-rule.js';
import { evidenceFor } from '../evidence-for.js';
import { listed } from '../words.js';

/**
 * Finds counts of votes whose sentence no note documents: their passages have no note, or only the nearest one on the same
 * matter. Doubtful: the count may be of the work cited nearby, of another, or of the author.
 */
export const countWithoutNote: AuditRule = {
  name: 'count-without-note',
  matter: 'notes',
  finds: 'A counted vote whose sentence has no note.',
  find: (dataset) =>
    dataset.votes.flatMap((vote) => {
      const passages = evidenceFor(dataset, 'votes', vote.id, 'yes', 'no').map(
        (one) => one.passage,
      );
      if (passages.length === 0 || passages.some((one) => one.noteScope === 'sentence')) return [];
      const notes = [...new Set(passages.flatMap((one) => one.note ?? []))];
      const near = dataset.citations.filter((one) => notes.includes(one.note));
      return [
        {
          strength: 'doubtful' as const,
          text: `The count ${vote.yes ?? '?'} to ${vote.no ?? '?'} (${vote.id}) has no note of its own${notes.length > 0 ? `; the nearest is note ${listed(notes.map(String))}` : ''}.`,
          sides: [
            side(`counted: ${vote.yes ?? '?'} to ${vote.no ?? '?'}`, point(vote, 'yes', 'no')),
            side(
              notes.length > 0 ? `the nearest note: ${listed(notes.map(String))}` : 'no note',
              ...near.map((one) => point(one)),
            ),
          ],
        },
      ];
    }),
};
