import { datedItems, type PagedItem } from './paged-item.js';

/**
 * Dated items that agree with one another, and those set aside because they do not fit among them.
 *
 * @example
 * ```ts
 * inDateOrder([{ page: 454, day: 8 }, { page: 99, day: 0 }, { page: 174, day: 17 }]) // => { agreeing: [1, 2], setAside: [0] }
 * ```
 */
export interface DateOrder {
  /** The positions, in the list given, of the items that agree. */
  readonly agreeing: readonly number[];
  /** The positions of the dated items that do not. */
  readonly setAside: readonly number[];
}

/**
 * The largest set of dated items whose dates never fall as their pages rise, and the items outside it: those that a reader would
 * look at first when pages contradict dates. Of two sets of one size, the one whose items are dated later is set aside.
 *
 * Source: the longest non-decreasing subsequence, C. Schensted (1961), "Longest increasing and decreasing subsequences", Canadian
 * Journal of Mathematics 13; here by comparing every item with those before it.
 *
 * Assumptions: fewer items are out of place than in place. It shows which items stand alone against the others, not which are wrong.
 *
 * @param items - the items with their pages and, where known, their days
 * @returns the positions of the dated items that agree and of those set aside, each in rising order
 * @throws ArgumentError when there is no item, or a page or a day is not a finite number
 * @example
 * ```ts
 * const cited = [{ page: 129, day: 6 }, { page: 174, day: 17 }, { page: 291, day: 42 }, { page: 454, day: 8 }, { page: 457 }];
 * inDateOrder(cited).setAside // => [3]
 * ```
 */
export function inDateOrder(items: readonly PagedItem[]): DateOrder {
  const dated = datedItems(items).sort((a, b) => a.page - b.page || a.day - b.day);
  const chains: number[][] = [];
  for (const [position, item] of dated.entries()) {
    const before = chains.filter((_, earlier) => dated[earlier]!.day <= item.day);
    const longest = before.reduce<number[]>(
      (best, chain) => (chain.length > best.length ? chain : best),
      [],
    );
    chains.push([...longest, position]);
  }
  const agreeing = chains.reduce<number[]>(
    (best, chain) => (chain.length > best.length ? chain : best),
    [],
  );
  const positions = (kept: boolean) =>
    dated
      .filter((_, position) => agreeing.includes(position) === kept)
      .map(({ index }) => index)
      .sort((a, b) => a - b);
  return { agreeing: positions(true), setAside: positions(false) };
}
