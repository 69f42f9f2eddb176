import { max, mean } from 'simple-statistics';
import { type DateRange, rangeAt } from './date-bounds.js';
import { monotoneCurve } from './monotone-curve.js';
import { type DatedItem, datedItems, type PagedItem } from './paged-item.js';

/**
 * A dated item, and what would be said of it were it not dated.
 *
 * @example
 * ```ts
 * leaveOneOutDating([{ page: 1, day: 0 }, { page: 2, day: 2 }, { page: 3, day: 2 }]).items // => [{ index: 1, day: 2, estimate: 1, error: -1, bounds: { earliest: 0, latest: 2 }, withinBounds: true }]
 * ```
 */
export interface LeftOutItem {
  /** Its position in the list given. */
  readonly index: number;
  /** Its day. */
  readonly day: number;
  /** The day that the other dated items give it. */
  readonly estimate: number;
  /** The estimate minus the day: negative when too early. */
  readonly error: number;
  /** The bounds that the other dated items give it. */
  readonly bounds: DateRange;
  /** Whether its day lies within those bounds. */
  readonly withinBounds: boolean;
}

/**
 * How well dated items date each other, or that none can be tested.
 *
 * @example
 * ```ts
 * leaveOneOutDating([{ page: 1, day: 0 }, { page: 3, day: 2 }]).tested // => false
 * ```
 */
export type LeaveOneOutDating =
  | {
      readonly tested: true;
      /** The items that the others date, in the order given. */
      readonly items: readonly LeftOutItem[];
      /** The mean distance, in days, between estimate and date. */
      readonly meanAbsoluteError: number;
      /** The largest distance, in days. */
      readonly largestError: number;
    }
  | { readonly tested: false; readonly reason: string };

/**
 * The error of the monotone estimate, by leaving out each dated item in turn and dating it from
 * the others. The first and the last page cannot be tested, because no estimate reaches beyond
 * the dated pages.
 *
 * Source: M. Stone (1974), "Cross-validatory choice and assessment of statistical predictions",
 * Journal of the Royal Statistical Society B 36.
 *
 * Assumptions: those of `estimateDates`. Leaving an item out widens the gap it stands in, so the
 * error is on the large side.
 *
 * @param items - the items; undated ones are passed over
 * @returns each tested item with its error, the mean and the largest error, or that none is tested
 * @throws ArgumentError when there is no item, or a page or a day is not a finite number
 *
 * @example
 * ```ts
 * const dated = [{ page: 99, day: 0 }, { page: 129, day: 6 }, { page: 174, day: 17 }, { page: 196, day: 25 }];
 * leaveOneOutDating(dated).items.map(({ error }) => error) // ≈ [0.8, 1.76]
 * leaveOneOutDating(dated).meanAbsoluteError // ≈ 1.28
 * ```
 */
export function leaveOneOutDating(items: readonly PagedItem[]): LeaveOneOutDating {
  const dated = datedItems(items);
  const tested = dated.flatMap((item) => leaveOut(item, dated)).sort((a, b) => a.index - b.index);
  if (tested.length === 0) {
    return { tested: false, reason: 'no dated item lies between two other dated pages' };
  }
  const errors = tested.map(({ error }) => Math.abs(error));
  return {
    tested: true,
    items: tested,
    meanAbsoluteError: mean(errors),
    largestError: max(errors),
  };
}

function leaveOut(item: DatedItem, dated: readonly DatedItem[]): LeftOutItem[] {
  const others = dated.filter((other) => other !== item);
  const estimate = monotoneCurve(others)(item.page);
  if (estimate === undefined) return [];
  const { index, page, day } = item;
  const bounds = rangeAt(page, others, false);
  const { earliest = -Infinity, latest = Infinity } = bounds;
  const withinBounds = earliest <= day && day <= latest;
  return [{ index, day, estimate, error: estimate - day, bounds, withinBounds }];
}
