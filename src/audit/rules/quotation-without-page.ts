import type { AuditRule } from '../audit-rule.js';
import { point, side } from '../audit-rule.js';
import { counted } from '../words.js';

/**
 * Finds quotations, passages with quotation marks that a note ends, for which the note gives no page or other place in any
 * work. The words cannot be looked up; where several quotations rest on one work without a page, they need not all be its own.
 */
export const quotationWithoutPage: AuditRule = {
  name: 'quotation-without-page',
  matter: 'notes',
  finds: 'A quotation for which the note gives no page.',
  find: ({ citations, passages, evidence }) => {
    const notes = [...new Set(citations.map((one) => one.note))];
    return notes.flatMap((note) => {
      const cited = citations.filter((one) => one.note === note);
      if (cited.some((one) => one.locatorType !== 'none')) return [];
      const quoting = passages.filter(
        (one) => one.note === note && one.noteScope === 'sentence' && /[«“"„]/.test(one.quote),
      );
      if (quoting.length === 0) return [];
      const quotations = quoting.reduce(
        (sum, one) => sum + (one.quote.match(/[«“„]/g)?.length ?? 1),
        0,
      );
      const works = cited.map((one) => one.source.title ?? one.source.id).join('; ');
      const resting = evidence.filter((one) => quoting.includes(one.passage));
      return [
        {
          strength: 'doubtful' as const,
          text: `Note ${note} documents ${counted(quotations, 'quotation')} by ${works} without a page.`,
          sides: [
            side(
              quoting.map((one) => one.gloss).join('; '),
              ...[
                ...new Map(resting.map((one) => [`${one.table}/${one.record}`, one])).values(),
              ].map((one) => point({ table: one.table, id: one.record }, one.field)),
            ),
            side(`no page: ${works}`, ...cited.map((one) => point(one))),
          ],
        },
      ];
    });
  },
};
