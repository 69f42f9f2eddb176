import type { Choices } from './choices.js';
import type { CuttingLines } from './cutting-lines.js';
import { type Hits, hitsOf } from './measure-fit.js';

/** Members and lines that tell choices; in one dimension the second is 0 throughout. */
export interface Classification {
  readonly x0: Float64Array;
  readonly x1: Float64Array;
  readonly lines: CuttingLines;
  readonly iterations: number;
  readonly converged: boolean;
}

/** How many choices members and lines tell. */
export function hitsUnder(
  choices: Choices,
  { x0, x1, lines }: Pick<Classification, 'x0' | 'x1' | 'lines'>,
): Hits {
  const { across0, across1, at, above } = lines;
  return hitsOf(choices, (row, column, sign) => {
    const place = across0[column]! * x0[row]! + across1[column]! * x1[row]!;
    return (place > at[column]! ? above[column]! : -above[column]!) === sign;
  });
}
