import { mean } from 'simple-statistics';
import { isotonicRegression } from './isotonic-regression.js';
import type { DatedItem } from './paged-item.js';

/** A page and the day that is fitted to it. */
interface Knot {
  readonly page: number;
  readonly day: number;
}

/**
 * The never-decreasing curve of days over pages that fits dated items best: isotonic regression
 * at their pages, straight lines between.
 *
 * Source: see `isotonicRegression`; items on one page are fitted as their mean, weighted by their
 * number.
 *
 * Assumptions: the minute book grows with time, and evenly between one dated page and the next.
 *
 * @param dated - the dated items, by page
 * @returns a function from a page to its day, `undefined` outside the dated pages, where the
 * curve would be a guess
 *
 * @example
 * ```ts
 * monotoneCurve([{ index: 0, page: 1, day: 5 }, { index: 1, page: 3, day: 9 }])(2) // => 7
 * ```
 */
export function monotoneCurve(dated: readonly DatedItem[]): (page: number) => number | undefined {
  const knots = fitKnots(dated);
  return (page) => {
    const right = knots.findIndex((knot) => knot.page >= page);
    const to = knots[right];
    if (to === undefined) return undefined;
    if (to.page === page) return to.day;
    const from = knots[right - 1];
    if (from === undefined) return undefined;
    return from.day + ((to.day - from.day) * (page - from.page)) / (to.page - from.page);
  };
}

function fitKnots(dated: readonly DatedItem[]): Knot[] {
  if (dated.length === 0) return [];
  const pages = [...new Set(dated.map(({ page }) => page))];
  const days = pages.map((page) =>
    dated.filter((item) => item.page === page).map(({ day }) => day),
  );
  const fitted = isotonicRegression(
    days.map((onPage) => mean(onPage)),
    days.map(({ length }) => length),
  );
  return pages.map((page, index) => ({ page, day: fitted[index]! }));
}
