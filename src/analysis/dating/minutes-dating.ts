import { ArgumentError } from '../../errors/argument-error.js';
import type { MinutesItem } from '../../records/records.js';
import type { ConfidenceOptions } from '../intervals/confidence-interval.js';
import { type EstimatedDate, estimateDates } from './estimate-dates.js';
import { inDateOrder } from './in-date-order.js';
import { type LeaveOneOutDating, leaveOneOutDating } from './leave-one-out.js';

/**
 * What the pages say of the date of an item of minutes.
 *
 * @example
 * ```ts
 * const [first, second] = minutesDating(loadDataset().minutes.filter((one) => one.source.id === 'amiantov-2006')).items;
 * [first.role, second.role] // => ['undated', 'anchor']
 * ```
 */
export type DatedMinutes =
  | {
      /** `anchor`: dated to the day, and in order with the others; `set-aside`: dated to the day, but out of order. */
      readonly role: 'anchor' | 'set-aside';
      readonly item: MinutesItem;
      /** The Julian Day Number of its date. */
      readonly day: number;
    }
  | {
      /** `undated`: not dated to the day, so that the anchors date it. */
      readonly role: 'undated';
      readonly item: MinutesItem;
      readonly estimated: EstimatedDate;
    }
  | {
      /** `whole`: a run of pages for a span of time, which dates nothing by itself. */
      readonly role: 'whole';
      readonly item: MinutesItem;
    };

/**
 * Items of minutes and what their pages say of their dates.
 *
 * @example
 * ```ts
 * minutesDating(loadDataset().minutes.filter((one) => one.source.id === 'amiantov-2006')).error.tested // => true
 * ```
 */
export interface MinutesDating {
  /** Each item, by page. */
  readonly items: readonly DatedMinutes[];
  /** The error when each anchor is dated from the other anchors: one for each page and day. */
  readonly error: LeaveOneOutDating;
  /** The same with one anchor for each day, its first page, so that no session helps to date itself. */
  readonly errorByDay: LeaveOneOutDating;
}

/**
 * Dates items of one edition of minutes by their pages. Items that are dated to the day and agree with one another are the anchors;
 * dated items that contradict them are set aside, and said to be so. Several notes to one page and day make one anchor.
 *
 * Source: see `inDateOrder`, `estimateDates` and `leaveOneOutDating`.
 *
 * Assumptions: the minutes are printed in the order of the sessions. An item counts at its first page. Where an item gives the pages
 * of all sessions, a page behind them lies outside their order, and is not dated by it.
 *
 * @param minutes - items of one edition
 * @param options - the confidence level, 0.95 unless told
 * @returns each item by page, with its role, and the error by leaving anchors out
 * @throws ArgumentError when there is no item, or the items are of several editions
 * @example
 * ```ts
 * const dating = minutesDating(loadDataset().minutes.filter((one) => one.source.id === 'amiantov-2006'));
 * dating.items.filter((one) => one.role === 'set-aside').map((one) => one.item.page) // => [454]
 * ```
 */
export function minutesDating(
  minutes: readonly MinutesItem[],
  options: ConfidenceOptions = {},
): MinutesDating {
  const editions = new Set(minutes.map((one) => one.source));
  if (editions.size > 1) {
    throw new ArgumentError('minutes', editions.size, 'items of one edition');
  }
  const paged = minutes.map((item) => ({ item, page: item.page, day: dayOf(item) }));
  const { agreeing } = inDateOrder(paged.map(plain));
  const anchors = distinct(agreeing.map((index) => plain(paged[index]!)));
  const undated = paged.filter(({ item, day }) => day === undefined && !isWhole(item));
  const estimates = estimateDates(
    [...undated.map(({ page }) => ({ page })), ...anchors],
    options,
  ).items;
  const lastOfWhole = lastPageOfWhole(minutes);
  const items = paged.map(({ item, day }, index): DatedMinutes => {
    if (day !== undefined) {
      return { role: agreeing.includes(index) ? 'anchor' : 'set-aside', item, day };
    }
    const place = undated.findIndex((one) => one.item === item);
    if (place === -1) return { role: 'whole', item };
    const estimated = item.page > lastOfWhole ? nothing : estimates[place]!;
    return { role: 'undated', item, estimated };
  });
  return {
    items: items.sort((a, b) => a.item.page - b.item.page),
    error: testOf(anchors),
    errorByDay: testOf(firstOfEachDay(anchors)),
  };
}

function testOf(anchors: readonly Anchor[]): LeaveOneOutDating {
  return anchors.length === 0
    ? { tested: false, reason: 'no item is dated to the day' }
    : leaveOneOutDating(anchors);
}

interface Anchor {
  readonly page: number;
  readonly day: number;
}

function dayOf({ date }: MinutesItem): number | undefined {
  return date?.precision === 'day' ? date.earliest : undefined;
}

/** Many pages for a span of time: minutes as a whole, not an item in them. */
function isWhole({ page, lastPage, date }: MinutesItem): boolean {
  return date?.precision === 'interval' && lastPage !== undefined && lastPage > page;
}

/** What the order of the sessions tells of a page that lies behind them. */
const nothing: EstimatedDate = { status: 'open', bounds: {} };

/** The last page of the sessions, where an item gives the pages of all of them. */
function lastPageOfWhole(minutes: readonly MinutesItem[]): number {
  const last = minutes.filter(isWhole).map(({ page, lastPage }) => lastPage ?? page);
  return last.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...last);
}

function plain({ page, day }: { readonly page: number; readonly day: number | undefined }) {
  return day === undefined ? { page } : { page, day };
}

function distinct(items: readonly { readonly page: number; readonly day?: number }[]): Anchor[] {
  const anchors = items.flatMap(({ page, day }) => (day === undefined ? [] : [{ page, day }]));
  return anchors
    .filter(
      ({ page, day }, index) =>
        anchors.findIndex((one) => one.page === page && one.day === day) === index,
    )
    .sort((a, b) => a.page - b.page || a.day - b.day);
}

function firstOfEachDay(anchors: readonly Anchor[]): Anchor[] {
  return anchors.filter(({ day }, index) => anchors.findIndex((one) => one.day === day) === index);
}
