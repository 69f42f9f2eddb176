import {
  conflictsAmong,
  type DateConflict,
  type DatedItem,
  datedItems,
  type PagedItem,
} from './paged-item.js';

/**
 * Between which days an item lies. An end that nothing bounds is left out.
 *
 * @example
 * ```ts
 * dateBounds([{ page: 99, day: 0 }, { page: 129 }]).items[1] // => { earliest: 0 }
 * ```
 */
export interface DateRange {
  /** The first day it can be. */
  readonly earliest?: number;
  /** The last day it can be; before `earliest` when the dated items contradict each other. */
  readonly latest?: number;
}

/**
 * The bounds of every item, and the dated items that contradict each other.
 *
 * @example
 * ```ts
 * dateBounds([{ page: 99, day: 0 }]).conflicts // => []
 * ```
 */
export interface DateBounds {
  /** The bounds of each item, in the order given; a dated item is bounded by its own date. */
  readonly items: readonly DateRange[];
  /** The pairs that are out of order; while there are any, the bounds cannot be relied on. */
  readonly conflicts: readonly DateConflict[];
}

/**
 * How items on one page are read.
 *
 * @example
 * ```ts
 * dateBounds([{ page: 174, day: 17 }, { page: 174 }], { onePageOneDay: true }).items[1] // => { earliest: 17, latest: 17 }
 * ```
 */
export interface DateBoundsOptions {
  /**
   * Whether a dated item bounds undated ones on its own page. False unless told, because one
   * session may end and another begin on a page.
   */
  readonly onePageOneDay?: boolean;
}

/**
 * The certain bounds of undated items from the dated ones around them: no earlier than any dated
 * item on an earlier page, no later than any on a later page.
 *
 * Source: the definition of a monotone order. Every date within the bounds keeps the order, so no
 * narrower bounds are certain.
 *
 * Assumptions: the minute book is written in the order of time, and only the minutes themselves
 * are cited: notes and appendices at the end of a volume break the order, and are reported as
 * conflicts.
 *
 * @param items - the items with their pages and, where known, their days
 * @param options - whether items on one page are of one day
 * @returns the bounds of each item in the order given, and the conflicts
 * @throws ArgumentError when there is no item, or a page or a day is not a finite number
 *
 * @example
 * ```ts
 * const cited = [{ page: 99, day: 0 }, { page: 153 }, { page: 174, day: 17 }, { page: 291 }];
 * dateBounds(cited).items // => [{ earliest: 0, latest: 0 }, { earliest: 0, latest: 17 }, { earliest: 17, latest: 17 }, { earliest: 17 }]
 * ```
 */
export function dateBounds(
  items: readonly PagedItem[],
  options: DateBoundsOptions = {},
): DateBounds {
  const { onePageOneDay = false } = options;
  const dated = datedItems(items);
  return {
    items: items.map(({ page, day }) =>
      day === undefined ? rangeAt(page, dated, onePageOneDay) : { earliest: day, latest: day },
    ),
    conflicts: conflictsAmong(dated),
  };
}

/**
 * The bounds that dated items set for a page.
 *
 * @param page - the page
 * @param dated - the dated items
 * @param onePageOneDay - whether dated items on the page itself count
 * @returns the bounds, an end left out where there is none
 *
 * @example
 * ```ts
 * rangeAt(2, [{ index: 0, page: 1, day: 5 }], false) // => { earliest: 5 }
 * ```
 */
export function rangeAt(
  page: number,
  dated: readonly DatedItem[],
  onePageOneDay: boolean,
): DateRange {
  const counts = (item: DatedItem) => onePageOneDay && item.page === page;
  const before = dated.filter((item) => item.page < page || counts(item)).map(({ day }) => day);
  const after = dated.filter((item) => item.page > page || counts(item)).map(({ day }) => day);
  return {
    ...(before.length > 0 && { earliest: Math.max(...before) }),
    ...(after.length > 0 && { latest: Math.min(...after) }),
  };
}
