import type { AuditRule } from '../audit-rule.js';
import { point, side } from '../audit-rule.js';
import { pageRanges, writePages } from '../page-ranges.js';

/** Finds notes that give the pages of one work out of order: true, but a trap for who reads them as one stretch. */
export const pagesNotAscending: AuditRule = {
  name: 'pages-not-ascending',
  matter: 'notes',
  finds: 'A note that gives the pages of a work out of order.',
  find: ({ citations }) =>
    citations.flatMap((citation) => {
      const ranges = citation.locatorType === 'page' ? pageRanges(citation.locator ?? '') : [];
      const fall = ranges.findIndex(
        (range, index) =>
          range.volume === ranges[index + 1]?.volume &&
          range.first > (ranges[index + 1]?.first ?? Number.POSITIVE_INFINITY),
      );
      const [higher, lower] = [ranges[fall], ranges[fall + 1]];
      if (!higher || !lower) return [];
      return [
        {
          strength: 'trap' as const,
          text: `Note ${citation.note} gives pages ${citation.locator} of ${citation.source.title ?? citation.source.id}, not in ascending order.`,
          sides: [
            side(`first ${writePages(higher)}`, point(citation)),
            side(`then ${writePages(lower)}`, point(citation)),
          ],
        },
      ];
    }),
};
