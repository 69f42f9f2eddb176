import { requireOpenProbability } from '../../errors/argument-error.js';
import type { ConfidenceOptions } from '../intervals/confidence-interval.js';
import { type DateRange, rangeAt } from './date-bounds.js';
import { leaveOneOutDating } from './leave-one-out.js';
import { monotoneCurve } from './monotone-curve.js';
import { conflictsAmong, type DateConflict, datedItems, type PagedItem } from './paged-item.js';

/**
 * The interval around an estimated day, and what it rests on.
 *
 * @example
 * ```ts
 * estimateDates([{ page: 1, day: 0 }, { page: 2 }, { page: 3, day: 4 }]).items[1].interval // => { earliest: 0, latest: 4, basis: 'bounds' }
 * ```
 */
export interface DateInterval {
  /** The first day. */
  readonly earliest: number;
  /** The last day. */
  readonly latest: number;
  /**
   * `bounds`: certain, if pages grow with time; `leave-one-out`: at the stated confidence, from
   * the errors that the dated items make when they date each other.
   */
  readonly basis: 'bounds' | 'leave-one-out';
}

/**
 * What is known of the date of one item.
 *
 * @example
 * ```ts
 * estimateDates([{ page: 1, day: 0 }, { page: 2 }]).items // => [{ status: 'dated', day: 0 }, { status: 'open', bounds: { earliest: 0 } }]
 * ```
 */
export type EstimatedDate =
  | {
      /** The date was given. */
      readonly status: 'dated';
      readonly day: number;
    }
  | {
      /** The item lies between dated pages. */
      readonly status: 'estimated';
      /** The estimated day, which need not be whole. */
      readonly estimate: number;
      /**
       * Left out when nothing limits one of its ends: neither a bound nor a measured error.
       */
      readonly interval?: DateInterval;
    }
  | {
      /** The item lies before the first dated page or after the last: there is no estimate. */
      readonly status: 'open';
      /** The bounds there are. */
      readonly bounds: DateRange;
    };

/**
 * The estimated dates, and the dated items that contradict each other.
 *
 * @example
 * ```ts
 * estimateDates([{ page: 1, day: 0 }]).conflicts // => []
 * ```
 */
export interface EstimatedDates {
  /** Each item, in the order given. */
  readonly items: readonly EstimatedDate[];
  /** The pairs of dated items that are out of order. */
  readonly conflicts: readonly DateConflict[];
}

/**
 * Estimates when undated items of a minute book were written, from their pages: the
 * never-decreasing curve through the dated items, with straight lines between them.
 *
 * The interval is as wide as the errors the dated items make when each is dated from the others
 * (their k-th smallest, k = (n + 1) × confidence rounded up), and never wider than the certain
 * bounds. With too few dated items for the confidence asked for, it is the certain bounds. When
 * dated items contradict each other there are no certain bounds, and the errors alone count.
 *
 * Source: isotonic regression (see `isotonicRegression`); the interval is the jackknife interval
 * of R. F. Barber, E. J. Candès, A. Ramdas and R. J. Tibshirani (2021), "Predictive inference with
 * the jackknife+", Annals of Statistics 49, who show when it can fall short.
 *
 * Assumptions: the book grows with time, evenly between dated pages; undated items are like the
 * dated ones that were tested.
 *
 * @param items - the items with their pages and, where known, their days
 * @param options - the confidence level, 0.95 unless told
 * @returns each item in the order given, and the conflicts
 * @throws ArgumentError when there is no item, a page or a day is not a finite number, or the
 * confidence is not strictly between 0 and 1
 *
 * @example
 * ```ts
 * const cited = [{ page: 99, day: 0 }, { page: 129, day: 6 }, { page: 153 }, { page: 174, day: 17 }, { page: 196, day: 25 }];
 * estimateDates(cited).items[2] // ≈ { estimate: 11.87, interval: { earliest: 6, latest: 17 } }
 * estimateDates(cited, { confidence: 0.5 }).items[2].interval // ≈ { earliest: 10.11, latest: 13.63 }
 * ```
 */
export function estimateDates(
  items: readonly PagedItem[],
  options: ConfidenceOptions = {},
): EstimatedDates {
  const { confidence = 0.95 } = options;
  const dated = datedItems(items);
  requireOpenProbability('confidence', confidence);
  const conflicts = conflictsAmong(dated);
  const curve = monotoneCurve(dated);
  const radius = errorAt(confidence, items);
  const estimated = items.map(({ page, day }): EstimatedDate => {
    if (day !== undefined) return { status: 'dated', day };
    const estimate = curve(page);
    const bounds = rangeAt(page, dated, false);
    if (estimate === undefined) return { status: 'open', bounds };
    const interval = intervalAround(estimate, radius, conflicts.length > 0 ? {} : bounds);
    return interval === undefined
      ? { status: 'estimated', estimate }
      : { status: 'estimated', estimate, interval };
  });
  return { items: estimated, conflicts };
}

/** The error that is not exceeded at the confidence, or `Infinity` when too few were tested. */
function errorAt(confidence: number, items: readonly PagedItem[]): number {
  const result = leaveOneOutDating(items);
  if (!result.tested) return Infinity;
  const errors = result.items.map(({ error }) => Math.abs(error)).sort((a, b) => a - b);
  return errors[Math.ceil((errors.length + 1) * confidence) - 1] ?? Infinity;
}

function intervalAround(
  estimate: number,
  radius: number,
  bounds: DateRange,
): DateInterval | undefined {
  const { earliest = -Infinity, latest = Infinity } = bounds;
  const from = Math.max(estimate - radius, earliest);
  const to = Math.min(estimate + radius, latest);
  if (from === -Infinity || to === Infinity) return undefined;
  const basis = from === earliest && to === latest ? 'bounds' : 'leave-one-out';
  return { earliest: from, latest: to, basis };
}
