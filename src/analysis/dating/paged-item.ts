import { ArgumentError } from '../../errors/argument-error.js';

/**
 * Something that a minute book records on a page, dated or not.
 *
 * @example
 * ```ts
 * dateBounds([{ page: 172, day: 17 }, { page: 173 }, { page: 174, day: 17 }]).items[1] // => { earliest: 17, latest: 17 }
 * ```
 */
export interface PagedItem {
  /** The page, or the first page; a fraction may tell places on one page apart. */
  readonly page: number;
  /** The date as a number of days from any day, on one calendar; left out when not known. */
  readonly day?: number;
}

/**
 * Two dated items of which the later page has the earlier date, so that pages do not grow with
 * time.
 *
 * @example
 * ```ts
 * dateBounds([{ page: 177, day: 20 }, { page: 457, day: 17 }]).conflicts // => [{ first: 0, second: 1 }]
 * ```
 */
export interface DateConflict {
  /** The position, in the list given, of the item on the earlier page. */
  readonly first: number;
  /** The position of the item on the later page, with the earlier date. */
  readonly second: number;
}

/**
 * An item whose date is known, with its position in the list given.
 *
 * @example
 * ```ts
 * datedItems([{ page: 1 }, { page: 2, day: 5 }])[0].index // => 1
 * ```
 */
export interface DatedItem {
  readonly index: number;
  readonly page: number;
  readonly day: number;
}

/**
 * The items that have a date, by page.
 *
 * @param items - the items to check and to sort
 * @returns the dated items with their positions, by page and, on one page, as given
 * @throws ArgumentError when there is no item, or a page or a day is not a finite number
 *
 * @example
 * ```ts
 * datedItems([{ page: 2, day: 5 }, { page: 1 }]) // => [{ index: 0, page: 2, day: 5 }]
 * ```
 */
export function datedItems(items: readonly PagedItem[]): DatedItem[] {
  if (items.length === 0) throw new ArgumentError('items', items, 'at least one item');
  const dated: DatedItem[] = [];
  for (const [index, { page, day }] of items.entries()) {
    if (!Number.isFinite(page)) {
      throw new ArgumentError(`items[${index}].page`, page, 'a page number');
    }
    if (day === undefined) continue;
    if (!Number.isFinite(day)) {
      throw new ArgumentError(`items[${index}].day`, day, 'a number of days, or left out');
    }
    dated.push({ index, page, day });
  }
  return dated.sort((a, b) => a.page - b.page);
}

/**
 * Every pair of dated items of which the later page has the earlier date.
 *
 * @param dated - the dated items, by page
 * @returns the pairs, by page of the first and then of the second
 *
 * @example
 * ```ts
 * conflictsAmong(datedItems([{ page: 1, day: 5 }, { page: 2, day: 4 }])) // => [{ first: 0, second: 1 }]
 * ```
 */
export function conflictsAmong(dated: readonly DatedItem[]): DateConflict[] {
  return dated.flatMap((first, position) =>
    dated
      .slice(position + 1)
      .filter((second) => second.page > first.page && second.day < first.day)
      .map((second) => ({ first: first.index, second: second.index })),
  );
}
