import type { DateRange } from '../../analysis/dating/date-bounds.js';
import {
  type DatedMinutes,
  type MinutesDating,
  minutesDating,
} from '../../analysis/dating/minutes-dating.js';
import type { CivilCalendar } from '../../calendar/civil-calendar.js';
import type { DaySpan } from '../../charts/calendar-axes.js';
import { quotesOf } from '../../charts/quotes-of.js';
import { evidenceOf } from '../../records/evidence-of.js';
import type { Body, Dataset, MinutesItem } from '../../records/records.js';
import { type DaysParameters, shownDays } from '../shown-days.js';

/** What can be chosen of a figure of dating by page. */
export interface DatingParameters extends DaysParameters {
  /** Identifier of the body whose minutes are dated. */
  readonly body: string;
}

/** The minutes of a body, dated by their pages. */
export interface DatingRows {
  readonly body: Body;
  readonly dating: MinutesDating;
  readonly span: DaySpan;
  readonly civilCalendar: CivilCalendar;
}

/** The minutes of a body in the edition from which most of its items are cited; none where the record has none. */
export function editionOf(record: Dataset, body: string): readonly MinutesItem[] {
  const own = record.minutes.filter((one) => one.body.id === body);
  const [edition = []] = [...new Set(own.map((one) => one.source))]
    .map((source) => own.filter((one) => one.source === source))
    .sort((a, b) => b.length - a.length);
  return edition;
}

/** Whether an item is dated to the day: only such items date others. */
export function isDated({ date }: MinutesItem): boolean {
  return date?.precision === 'day' && date.earliest !== undefined;
}

/** The bodies of which minutes can be dated by their pages, the one with most items first. */
export function bodiesWithPages(record: Dataset): readonly Body[] {
  const items = (body: Body) => editionOf(record, body.id);
  return record.bodies
    .filter((body) => items(body).some(isDated))
    .sort((a, b) => items(b).length - items(a).length);
}

/** Days that are shown before the first and behind the last dated page unless others are asked for. */
const margin = 5;

/** Dates the minutes of a body by their pages. */
export function datingRows(record: Dataset, parameters: DatingParameters): DatingRows {
  const { body } = parameters;
  const edition = editionOf(record, body);
  const days = edition.filter(isDated).flatMap(({ date }) => date?.earliest ?? []);
  return {
    body: record.bodies.find((one) => one.id === body)!,
    dating: minutesDating(edition),
    span: shownDays(record, parameters, {
      from: Math.min(...days) - margin,
      to: Math.max(...days) + margin,
    }),
    civilCalendar: record.civilCalendar,
  };
}

/** The undated items of a page: the days between which they lie, and the estimate. */
export interface Undated {
  readonly page: number;
  readonly earliest: number | undefined;
  readonly latest: number | undefined;
  readonly estimate: number | undefined;
  readonly label: string;
  readonly evidence: string;
}

/** The undated items of each page together, since one page has one estimate. */
export function undatedByPage(
  items: readonly DatedMinutes[],
  label: (item: MinutesItem) => string | undefined = () => undefined,
): Undated[] {
  const undated = items.flatMap((one) => (one.role === 'undated' ? [one] : []));
  const pages = [...new Set(undated.map(({ item }) => item.page))];
  return pages.flatMap((page) => {
    const own = undated.filter(({ item }) => item.page === page);
    const [first] = own;
    if (!first) return [];
    const names = [...new Set(own.flatMap(({ item }) => label(item) ?? []))];
    const { estimated } = first;
    const range = daysOf(first);
    // A page outside the order of the sessions, of business without a date of its own, has no place on the days.
    const placed = [range.earliest, range.latest].some((day) => day !== undefined);
    if (!placed && estimated.status !== 'estimated') return [];
    return [
      {
        page,
        earliest: range.earliest,
        latest: range.latest,
        estimate: estimated.status === 'estimated' ? estimated.estimate : undefined,
        label: [page, names.join(', ')].filter(Boolean).join(' · '),
        evidence: own.map(({ item }) => quotesOf(item)).join(' '),
      },
    ];
  });
}

/** The days between which an undated item lies by its page, or those of its own where its page tells no more than that. */
export function daysOf({
  item,
  estimated,
}: DatedMinutes & { readonly role: 'undated' }): DateRange {
  if (estimated.status === 'estimated') return estimated.interval ?? {};
  return estimated.status === 'open' ? (ownRange(item) ?? estimated.bounds) : {};
}

/** The interval that an item has of its own, where both its ends are told. */
function ownRange({ date }: MinutesItem) {
  if (date?.earliest === undefined || date.latest === undefined) return undefined;
  return { earliest: date.earliest, latest: date.latest };
}

/** How an item that is dated to a day is drawn. */
export function howDated({ role, item }: DatedMinutes): 'stated' | 'inferred' | 'aside' {
  if (role === 'set-aside') return 'aside';
  const isStated = evidenceOf(item, 'date').every(({ certainty }) => certainty === 'stated');
  return isStated ? 'stated' : 'inferred';
}

/** A form that the chart draws: of dated items, the line through those that agree, undated items, and the pages of all sessions. */
export type DatingForm =
  | ReturnType<typeof howDated>
  | 'joined'
  | 'estimate'
  | 'interval'
  | 'ownInterval'
  | 'open'
  | 'whole';

/** The forms that are drawn of some items. */
export function formsOf(items: readonly DatedMinutes[]): ReadonlySet<DatingForm> {
  const dated = items.flatMap((one): DatingForm[] => {
    if (one.role === 'whole') return ['whole'];
    if (one.role === 'undated') return [];
    return one.role === 'anchor' ? [howDated(one), 'joined'] : [howDated(one)];
  });
  const undated = undatedByPage(items).flatMap(({ earliest, latest, estimate }): DatingForm[] => {
    const isClosed = earliest !== undefined && latest !== undefined;
    if (estimate !== undefined) return isClosed ? ['estimate', 'interval'] : ['estimate'];
    return [isClosed ? 'ownInterval' : 'open'];
  });
  return new Set([...dated, ...undated]);
}
