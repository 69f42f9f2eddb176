import { ArgumentError } from '../../errors/argument-error.js';

interface Block {
  readonly mean: number;
  readonly weight: number;
  readonly length: number;
}

/**
 * The never-decreasing sequence closest to a sequence of values, by least squares: wherever values
 * fall, neighbours are pooled and replaced by their mean.
 *
 * Source: the pool-adjacent-violators algorithm of M. Ayer, H. D. Brunk, G. M. Ewing, W. T. Reid
 * and E. Silverman (1955), "An empirical distribution function for sampling with incomplete
 * information", Annals of Mathematical Statistics 26.
 *
 * Assumptions: the true sequence never decreases.
 *
 * @param values - the values in order
 * @param weights - the weight of each value, above 0; equal unless told
 * @returns the fitted values in the same order
 * @throws ArgumentError when there is no value, a value is not a finite number, the weights are
 * not as many as the values, or a weight is not a finite number above 0
 *
 * @example
 * ```ts
 * isotonicRegression([1, 0, 4, 3, 3, 5, 4, 2, 0]) // => [0.5, 0.5, 3, 3, 3, 3, 3, 3, 3]
 * isotonicRegression([2, 1], [1, 3]) // => [1.25, 1.25]
 * ```
 */
export function isotonicRegression(
  values: readonly number[],
  weights: readonly number[] = values.map(() => 1),
): number[] {
  requireSequence(values, weights);
  const blocks: Block[] = [];
  for (const [index, value] of values.entries()) {
    let block: Block = { mean: value, weight: weights[index]!, length: 1 };
    for (let last = blocks.at(-1); last && last.mean > block.mean; last = blocks.at(-1)) {
      block = pool(last, block);
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ mean, length }) => new Array<number>(length).fill(mean));
}

function pool(a: Block, b: Block): Block {
  const weight = a.weight + b.weight;
  const mean = (a.mean * a.weight + b.mean * b.weight) / weight;
  return { mean, weight, length: a.length + b.length };
}

function requireSequence(values: readonly number[], weights: readonly number[]): void {
  if (values.length === 0) throw new ArgumentError('values', values, 'at least one value');
  for (const [index, value] of values.entries()) {
    if (!Number.isFinite(value)) {
      throw new ArgumentError(`values[${index}]`, value, 'a finite number');
    }
  }
  if (weights.length !== values.length) {
    throw new ArgumentError('weights', weights, `as many as the ${values.length} values`);
  }
  for (const [index, weight] of weights.entries()) {
    if (!(weight > 0 && weight < Infinity)) {
      throw new ArgumentError(`weights[${index}]`, weight, 'a finite number above 0');
    }
  }
}
