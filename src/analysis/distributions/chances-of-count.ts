/**
 * The chances of a count under a distribution over whole numbers.
 *
 * @example
 * ```ts
 * binomialChances({ successes: 2, trials: 2, probability: 0.5 }) // => { exactly: 0.25, atMost: 1, atLeast: 0.25 }
 * ```
 */
export interface ChancesOfCount {
  /** The chance of exactly this count. */
  readonly exactly: number;
  /** The chance of this count or fewer. */
  readonly atMost: number;
  /** The chance of this count or more. */
  readonly atLeast: number;
}

/** A distribution over whole numbers, given by the ratios between neighbouring chances. */
export interface CountDistribution {
  /** The least possible count. */
  readonly lowest: number;
  /** The greatest possible count. */
  readonly highest: number;
  /** A count near the most likely one. */
  readonly centre: number;
  /** The chance of `count + 1` divided by the chance of `count`. */
  readonly ratio: (count: number) => number;
}

/**
 * Visits every count with its chance relative to the centre, outwards until the chances are too
 * small to be represented. Starting from the centre, rather than from factorials, neither overflows
 * nor loses the small chances of the tails.
 */
function visit(
  { lowest, highest, centre, ratio }: CountDistribution,
  each: (count: number, weight: number) => void,
): void {
  each(centre, 1);
  for (let count = centre + 1, weight = 1; count <= highest; count += 1) {
    weight *= ratio(count - 1);
    if (weight === 0) break;
    each(count, weight);
  }
  for (let count = centre - 1, weight = 1; count >= lowest; count -= 1) {
    weight /= ratio(count);
    if (weight === 0) break;
    each(count, weight);
  }
}

/** The chances of one count. */
export function chancesOf(distribution: CountDistribution, count: number): ChancesOfCount {
  let below = 0;
  let at = 0;
  let above = 0;
  visit(distribution, (other, weight) => {
    if (other < count) below += weight;
    else if (other > count) above += weight;
    else at = weight;
  });
  const total = below + at + above;
  return { exactly: at / total, atMost: (below + at) / total, atLeast: (at + above) / total };
}

/**
 * The counts that are not surprising: the least that has a chance above `tail` of being reached or
 * undercut, and the greatest that has a chance above `tail` of being reached or exceeded.
 */
export function centralRange(
  distribution: CountDistribution,
  tail: number,
): { lower: number; upper: number } {
  const weights = new Map<number, number>();
  let total = 0;
  visit(distribution, (count, weight) => {
    weights.set(count, weight);
    total += weight;
  });
  const from = (start: number, step: 1 | -1): number => {
    let count = start;
    let sum = weights.get(count) ?? 0;
    while (sum / total <= tail) {
      count += step;
      sum += weights.get(count) ?? 0;
    }
    return count;
  };
  return { lower: from(distribution.lowest, 1), upper: from(distribution.highest, -1) };
}

/** The expectation of a function of the count. */
export function expectation(
  distribution: CountDistribution,
  measure: (count: number) => number,
): number {
  let weighted = 0;
  let total = 0;
  visit(distribution, (count, weight) => {
    weighted += weight * measure(count);
    total += weight;
  });
  return weighted / total;
}
