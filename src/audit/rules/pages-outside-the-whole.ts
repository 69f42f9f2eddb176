import type { MinutesItem } from '../../records/index.js';
import type { AuditRule } from '../audit-rule.js';
import { point, side } from '../audit-rule.js';
import { inWords } from '../spans.js';

/**
 * Finds business whose date lies within a period that a note documents by a long range of pages (more than thirty) of the same
 * edition, but whose page lies outside that range. Doubtful: it may stand in a supplement.
 */
export const pagesOutsideTheWhole: AuditRule = {
  name: 'pages-outside-the-whole',
  matter: 'notes',
  finds: 'Minutes of a period that stand outside the pages given for the whole period.',
  find: ({ minutes }) => {
    const wholes = minutes.filter((one) => (one.lastPage ?? one.page) - one.page > leastPages);
    return wholes.flatMap((whole) =>
      minutes
        .filter((item) => item !== whole && item.source === whole.source && within(item, whole))
        .filter((item) => item.page < whole.page || item.page > (whole.lastPage ?? whole.page))
        .map((item) => ({
          strength: 'doubtful' as const,
          text: `Note ${item.citationNote} gives page ${item.page} of ${item.source.title ?? item.source.id} for “${item.text}” (${inWords(dateOf(item))}), outside the pages ${whole.page}–${whole.lastPage} that note ${whole.citationNote} gives for “${whole.text}”.`,
          sides: [item, whole].map((one) =>
            side(
              `note ${one.citationNote}: ${one.page}${one.lastPage === undefined ? '' : `–${one.lastPage}`}`,
              point('minutes', one, 'page', 'last_page', 'date'),
            ),
          ),
        })),
    );
  },
};

const leastPages = 30;

function dateOf(item: MinutesItem) {
  return item.date ?? item.session?.date;
}

function within(item: MinutesItem, whole: MinutesItem): boolean {
  const inner = dateOf(item);
  const outer = dateOf(whole);
  return (
    inner?.earliest !== undefined &&
    inner.latest !== undefined &&
    outer?.earliest !== undefined &&
    outer.latest !== undefined &&
    outer.earliest <= inner.earliest &&
    inner.latest <= outer.latest
  );
}
