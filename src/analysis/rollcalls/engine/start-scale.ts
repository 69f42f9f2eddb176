import { countAgreements } from '../bit-sets.js';
import type { Choices } from './choices.js';
import { principalAxes } from './principal-axes.js';
import { emptyScale, type Scale, standardise } from './scale.js';

/** A matrix of agreement with its rows and columns brought to a mean of 0: what principal coordinates are taken from. */
export function doublyCentred(agreement: Float64Array, size: number): Float64Array {
  const means = Float64Array.from({ length: size }, (_, row) => {
    let sum = 0;
    for (let column = 0; column < size; column += 1) sum += agreement[row * size + column]!;
    return sum / size;
  });
  const all = means.reduce((a, b) => a + b, 0) / size;
  return agreement.map(
    (value, cell) => value - means[Math.floor(cell / size)]! - means[cell % size]! + all,
  );
}

/** Where the search begins: the members at their principal coordinates, the votes without a slope. */
export function startScale(choices: Choices, dimensions: 1 | 2): Scale {
  const { rows, columns, signs } = choices;
  const size = rows.length;
  const votes = columns.length;
  // No is −1, nothing 0 and yes 1.
  const { shared, agreed } = countAgreements(
    { lists: size, places: votes },
    ['third', undefined, 'first'],
    (row, kinds) => {
      for (let vote = 0; vote < votes; vote += 1) kinds[vote] = signs[row * votes + vote]! + 1;
    },
  );
  const filled = filledShares(agreed, shared);
  const { vectors } = principalAxes(doublyCentred(filled, size), size, dimensions);
  const scale = emptyScale(choices, dimensions);
  scale.x0.set(vectors[0]!);
  if (dimensions === 2) scale.x1.set(vectors[1] ?? vectors[0]!);
  standardise(scale);
  return scale;
}

/** The share in which every two agreed; two who share no vote are taken to agree as much as others do. */
export function filledShares(agreed: Uint32Array, shared: Uint32Array): Float64Array {
  const total = (counts: Uint32Array) => counts.reduce((a, b) => a + b, 0);
  const usual = total(agreed) / Math.max(1, total(shared));
  return Float64Array.from(agreed, (count, pair) =>
    shared[pair]! > 0 ? count / shared[pair]! : usual,
  );
}
