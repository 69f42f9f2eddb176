import { ArgumentError, requireOpenProbability } from '../../errors/argument-error.js';
import { seededRandom } from '../distributions/seeded-random.js';
import type { ConfidenceInterval, ConfidenceOptions } from '../intervals/confidence-interval.js';
import type { UndefinedValue } from '../measured-value.js';
import { type Codings, type Coincidences, coincidencesOf } from './coincidences.js';
import { type AlphaOptions, reliabilityOf } from './krippendorff-alpha.js';

/** How an interval of alpha is drawn. */
export interface AlphaIntervalOptions extends AlphaOptions, ConfidenceOptions {
  /** How many times the pairs are drawn anew; 1000 unless told, 100000 at most. */
  readonly draws?: number;
  /** The seed of the draws; 1 unless told. */
  readonly seed?: number;
}

/** The interval of an alpha. */
export interface AlphaInterval extends ConfidenceInterval {
  readonly kind: 'interval of alpha';
}

const MOST_DRAWS = 100_000;

/**
 * A bootstrap interval of Krippendorff’s alpha: the alphas of as many pairs, drawn anew from those observed, against the
 * disagreement to be expected.
 *
 * Source: K. Krippendorff (2006, revised 2011), “Algorithm for bootstrapping a distribution of α”; A. F. Hayes and K. Krippendorff
 * (2007), “Answering the Call for a Standard Reliability Measure for Coding Data”, Communication Methods and Measures 1. Each draw takes
 * the pairs that there are, 25 for each cell of the coincidences at most. A draw below −1 is −1; one in which only a single
 * value occurs shows no agreement, and is 0.
 *
 * Assumptions: those of `krippendorffAlpha`; the units are a sample of many. The expected disagreement is held as observed, so that
 * the interval of a few units is narrower than it should be.
 *
 * @param codings - for each unit what each observer gave; `null` where nothing is known
 * @param options - the level of measurement, the confidence (0.95 unless told), the draws (1000) and their seed (1)
 * @returns the interval; undefined where alpha is
 * @throws ArgumentError when a value does not fit the level, the confidence is not strictly between 0 and 1, the draws are not a whole
 * number from 1 to 100000, or the seed is none
 * @example
 * ```ts
 * const codings = Array.from({ length: 20 }, (_, unit) => [unit % 4, unit < 3 ? 0 : unit % 4]);
 * alphaInterval(codings) // ≈ { lower: 0.673, upper: 1 }
 * ```
 */
export function alphaInterval(
  codings: Codings,
  options: AlphaIntervalOptions = {},
): AlphaInterval | UndefinedValue {
  const { level = 'nominal', confidence = 0.95, draws = 1000, seed = 1 } = options;
  requireOpenProbability('confidence', confidence);
  if (!Number.isInteger(draws) || draws < 1 || draws > MOST_DRAWS) {
    throw new ArgumentError('draws', draws, `a whole number from 1 to ${MOST_DRAWS}`);
  }
  const random = seededRandom(seed);
  const coincidences = coincidencesOf(codings, level);
  const reliability = reliabilityOf(coincidences, level);
  if (reliability.kind === 'undefined') return reliability;
  const { expected, difference } = reliability;
  const losses = coincidences.cells.map(({ a, b }) => difference(a, b) / expected);
  const alphas = losses.some((loss) => loss > 0)
    ? drawnAlphas(coincidences, losses, draws, random)
    : agreedAlphas(coincidences, draws);
  alphas.sort();
  const tail = (1 - confidence) / 2;
  const at = (share: number) => alphas[Math.min(draws - 1, Math.floor(share * draws))] ?? 0;
  return { kind: 'interval of alpha', lower: at(tail), upper: at(1 - tail) };
}

/** How many pairs a draw takes: those that there are, 25 for each cell of the matrix that is not empty at most. */
function pairsInDraw({ cells, observers, count }: Coincidences): number {
  const filled = cells.reduce((sum, { a, b }) => sum + (a === b ? 1 : 2), 0);
  return Math.max(1, Math.round(Math.min(25 * filled, ((observers - 1) * count) / 2)));
}

function drawnAlphas(
  coincidences: Coincidences,
  losses: readonly number[],
  draws: number,
  random: () => number,
): Float64Array {
  const { cells, count } = coincidences;
  const pairs = pairsInDraw(coincidences);
  const ends = new Float64Array(cells.length);
  let end = 0;
  for (const [index, cell] of cells.entries()) {
    end += cell.count / count;
    ends[index] = end;
  }
  return Float64Array.from({ length: draws }, () => {
    let loss = 0;
    let first = -1;
    let isOneValue = true;
    for (let pair = 0; pair < pairs; pair += 1) {
      const cell = cellAt(ends, random());
      if (first === -1) first = cell;
      if (cell !== first) isOneValue = false;
      loss += losses[cell] ?? 0;
    }
    if (isOneValue && loss === 0) return 0;
    return Math.max(-1, 1 - loss / pairs);
  });
}

/** The cell in whose stretch a number from 0 to 1 lies. */
function cellAt(ends: Float64Array, drawn: number): number {
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (drawn < (ends[middle] ?? 1)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where nothing differs, each draw is 1 but for those that bring a single value: so many as are to be expected. */
function agreedAlphas(coincidences: Coincidences, draws: number): Float64Array {
  const { cells, count } = coincidences;
  const pairs = pairsInDraw(coincidences);
  const single = cells.reduce((sum, cell) => sum + (cell.count / count) ** pairs, 0);
  return new Float64Array(draws).fill(1).fill(0, 0, Math.round(single * draws));
}
