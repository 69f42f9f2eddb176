import type { HistoricalDate } from '../../calendar/index.js';
import type { MinutesItem } from '../../records/index.js';
import { type AuditRule, type FindingDraft, point, side } from '../audit-rule.js';
import { inWords, possibleDays, surelyBefore } from '../spans.js';
import { counted } from '../words.js';
import { misplacedInWholes } from './pages-outside-the-whole.js';

/**
 * Finds business in printed minutes whose page does not fit its date, an edition of minutes being in the order of time: it
 * stands before business that is surely earlier, or behind business that is surely later. A date of more than fourteen days
 * ("after 9 December") disagrees even if its very first or last day would be in order. Ranges of more than thirty pages document
 * a period and are left out, as is what has no date, and what stands outside the pages of its whole period: that is one fault, and
 * another rule's.
 *
 * One misplaced item disagrees with many that are in order. So the item that disagrees with most is taken out and reported,
 * and again, until the rest is in order. Of two that disagree only with each other, the one of the vaguer
 * date is reported, or the earlier in the table. Of the others,
 * the three on the nearest pages are shown.
 * Doubtful: an edition may have a supplement, or a note a slip.
 */
export const pagesOutOfDateOrder: AuditRule = {
  name: 'pages-out-of-date-order',
  matter: 'notes',
  finds: 'Minutes whose page does not fit their date.',
  find: ({ minutes }) => {
    const outside = new Set(misplacedInWholes(minutes).map(({ item }) => item));
    const dated = minutes.filter(
      (one) =>
        dateOf(one) && (one.lastPage ?? one.page) - one.page <= mostPages && !outside.has(one),
    );
    const editions = [...new Set(dated.map((one) => one.source))];
    return editions.flatMap((source) => misplaced(dated.filter((one) => one.source === source)));
  },
};

const mostPages = 30;
const vagueDays = 14;

function dateOf(item: MinutesItem) {
  return item.date ?? item.session?.date;
}

function misplaced(items: readonly MinutesItem[]): FindingDraft[] {
  const conflicts = items.map((item) => ({
    item,
    others: items.filter((other) => disagree(item, other) || disagree(other, item)),
  }));
  const vague = ({ item }: { item: MinutesItem }) => (isVague(dateOf(item)) ? 1 : 0);
  const [worst] = [...conflicts].sort(
    (a, b) => b.others.length - a.others.length || vague(b) - vague(a),
  );
  if (!worst || worst.others.length === 0) return [];
  return [draft(worst.item, worst.others), ...misplaced(items.filter((one) => one !== worst.item))];
}

/** Whether the first stands on earlier pages than the second but is of a later date. */
function disagree(first: MinutesItem, second: MinutesItem): boolean {
  if ((first.lastPage ?? first.page) >= second.page) return false;
  const [one, other] = [dateOf(first), dateOf(second)];
  return surelyBefore(other, one) || (one && other ? leavesOneDay(one, other) : false);
}

/**
 * Whether the order of pages leaves a vague date only its first day, or the other date only its last: one of many is not what
 * such a date means.
 */
function leavesOneDay(one: HistoricalDate, other: HistoricalDate): boolean {
  const { earliest } = possibleDays(one);
  const { latest } = possibleDays(other);
  return earliest !== undefined && earliest === latest && (isVague(one) || isVague(other));
}

function isVague(date: HistoricalDate | undefined): boolean {
  if (!date) return false;
  const { earliest, latest } = date;
  return earliest === undefined || latest === undefined || latest - earliest > vagueDays;
}

function draft(item: MinutesItem, others: readonly MinutesItem[]): FindingDraft {
  const after = others.filter((one) => disagree(item, one)).length;
  const before = others.length - after;
  const clauses = [
    ...(after > 0 ? [`before ${counted(after, 'item')} of earlier date`] : []),
    ...(before > 0 ? [`behind ${counted(before, 'item')} of later date`] : []),
  ];
  return {
    strength: 'doubtful',
    text: `Note ${item.citationNote} gives page ${item.page} of ${item.source.title ?? item.source.id} for “${item.text}” (${inWords(dateOf(item))}): it would stand ${clauses.join(' and ')}.`,
    sides: [item, ...nearest(item, others)].map((one) =>
      side(
        `p. ${one.page} (note ${one.citationNote}): ${inWords(dateOf(one))}`,
        point(one, 'page', 'date'),
        ...(one.date || !one.session ? [] : [point(one.session, 'date')]),
      ),
    ),
  };
}

const mostShown = 3;

function nearest(item: MinutesItem, others: readonly MinutesItem[]): MinutesItem[] {
  const distance = (one: MinutesItem) => Math.abs(one.page - item.page);
  return [...others].sort((a, b) => distance(a) - distance(b)).slice(0, mostShown);
}
