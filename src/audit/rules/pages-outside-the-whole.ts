import type { MinutesItem } from '../../records/index.js';
import type { AuditRule } from '../audit-rule.js';
import { point, side } from '../audit-rule.js';
import { inWords } from '../spans.js';
import { listed } from '../words.js';

/**
 * Finds business whose date lies within a period that a note documents by a long range of pages (more than thirty) of the same
 * edition, but whose page lies outside that range. Business at one such page is one finding. Doubtful: it may stand in a
 * supplement.
 */
export const pagesOutsideTheWhole: AuditRule = {
  name: 'pages-outside-the-whole',
  matter: 'notes',
  finds: 'Minutes of a period that stand outside the pages given for the whole period.',
  find: ({ minutes }) => {
    const found = misplacedInWholes(minutes);
    const places = [...new Set(found.map(({ item, whole }) => `${whole.id} ${writePage(item)}`))];
    return places.flatMap((place) => {
      const here = found.filter(({ item, whole }) => `${whole.id} ${writePage(item)}` === place);
      const [{ item: first, whole } = { item: undefined, whole: undefined }] = here;
      if (!first || !whole) return [];
      const notes = listed([...new Set(here.map(({ item }) => String(item.citationNote)))]);
      const matters = listed(here.map(({ item }) => `“${item.text}” (${inWords(dateOf(item))})`));
      const many = here.length > 1;
      return {
        strength: 'doubtful' as const,
        text: `${many ? 'Notes' : 'Note'} ${notes} ${many ? 'give' : 'gives'} page ${writePage(first)} of ${first.source.title ?? first.source.id} for ${matters}, outside the pages ${writePage(whole)} that note ${whole.citationNote} gives for “${whole.text}”.`,
        sides: [...here.map(({ item }) => item), whole].map((one) =>
          side(
            `note ${one.citationNote}: ${writePage(one)}`,
            point(one, 'page', 'last_page', 'date'),
          ),
        ),
      };
    });
  },
};

/** Business of a period, and the whole outside whose pages it stands. */
export interface MisplacedInWhole {
  readonly item: MinutesItem;
  readonly whole: MinutesItem;
}

/**
 * Minutes of a period that stand outside the pages given for the whole of it.
 *
 * @param minutes - minutes of one or several editions
 * @returns each with the whole, in the order of the wholes and of the minutes
 */
export function misplacedInWholes(minutes: readonly MinutesItem[]): MisplacedInWhole[] {
  const wholes = minutes.filter((one) => (one.lastPage ?? one.page) - one.page > leastPages);
  return wholes.flatMap((whole) =>
    minutes
      .filter((item) => item !== whole && item.source === whole.source && within(item, whole))
      .filter((item) => item.page < whole.page || item.page > (whole.lastPage ?? whole.page))
      .map((item) => ({ item, whole })),
  );
}

function writePage({ page, lastPage }: MinutesItem): string {
  return lastPage === undefined ? String(page) : `${page}–${lastPage}`;
}

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
