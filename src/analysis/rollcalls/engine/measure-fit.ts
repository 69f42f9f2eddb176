import type { Choices } from './choices.js';
import { logCumulative } from './probit.js';
import type { Scale } from './scale.js';

/** How many choices a scale tells right, of each member and of each vote. */
export interface Hits {
  readonly rowHits: Uint32Array;
  readonly rowChoices: Uint32Array;
  readonly columnHits: Uint32Array;
  readonly columnChoices: Uint32Array;
  readonly columnMinority: Uint32Array;
}

/** Counts the choices that are told right. */
export function hitsOf(
  { rows, columns, signs }: Choices,
  isRight: (row: number, column: number, sign: number) => boolean,
): Hits {
  const votes = columns.length;
  const hits = {
    rowHits: new Uint32Array(rows.length),
    rowChoices: new Uint32Array(rows.length),
    columnHits: new Uint32Array(votes),
    columnChoices: new Uint32Array(votes),
    columnMinority: new Uint32Array(votes),
  };
  const yes = new Uint32Array(votes);
  const add = (counts: Uint32Array, place: number) => {
    counts[place] = counts[place]! + 1;
  };
  for (let row = 0; row < rows.length; row += 1) {
    for (let column = 0; column < votes; column += 1) {
      const sign = signs[row * votes + column]!;
      if (sign === 0) continue;
      add(hits.rowChoices, row);
      add(hits.columnChoices, column);
      if (sign > 0) add(yes, column);
      if (!isRight(row, column, sign)) continue;
      add(hits.rowHits, row);
      add(hits.columnHits, column);
    }
  }
  for (let column = 0; column < votes; column += 1) {
    hits.columnMinority[column] = Math.min(
      yes[column]!,
      hits.columnChoices[column]! - yes[column]!,
    );
  }
  return hits;
}

/** The mean of the logarithms of the probabilities that a scale gives to what was chosen. */
export function meanLogProbability({ rows, columns, signs }: Choices, scale: Scale): number {
  let sum = 0;
  let choices = 0;
  for (let row = 0; row < rows.length; row += 1) {
    for (let column = 0; column < columns.length; column += 1) {
      const sign = signs[row * columns.length + column]!;
      if (sign === 0) continue;
      choices += 1;
      sum += logCumulative(sign * inclination(scale, row, column));
    }
  }
  return sum / choices;
}

/** How far a member is inclined to yes in a vote: its probability is that below this value. */
export function inclination(scale: Scale, row: number, column: number): number {
  return scale.a[column]! + scale.b0[column]! * scale.x0[row]! + scale.b1[column]! * scale.x1[row]!;
}
