import type { Choices } from './choices.js';
import { priorAt } from './gibbs-chain.js';
import { millsRatio } from './probit.js';
import type { Scale } from './scale.js';
import { factor } from './small-systems.js';
import { voteSums } from './vote-sums.js';

/**
 * A map after which the posterior around a scale is like a ball: the factor L of the information that the choices and the priors
 * hold there, L·Lᵀ, the votes before the points. The votes are independent of each other given the points, so that their part is a small factor for each.
 */
export interface Rounding {
  /** For each vote the factor of its own information, the lower half by rows. */
  readonly votes: Float64Array;
  /** For each dimension of each member a row: what links it to the numbers of each vote. */
  readonly links: Float32Array;
  /** The factor of the information on the points when the votes follow them, square, the lower half used. */
  readonly points: Float64Array;
}

/** The numbers of the lower half of the information on a vote, and how many numbers a vote has. */
const sizesOf = ({ dimensions }: Scale) =>
  dimensions === 1 ? ({ half: 3, each: 2 } as const) : ({ half: 6, each: 3 } as const);

/** The rounding at a scale. */
export function roundingAt(choices: Choices, mode: Scale): Rounding {
  const votes = voteFactors(choices, mode);
  const links = linksOf(choices, mode, votes);
  return { votes, links, points: pointFactor(choices, mode, links) };
}

function voteFactors(choices: Choices, mode: Scale): Float64Array {
  const { half, each } = sizesOf(mode);
  const { information } = voteSums(choices, mode);
  const factors = new Float64Array(mode.a.length * half);
  for (let vote = 0; vote < mode.a.length; vote += 1) {
    const own = factors.subarray(vote * half, (vote + 1) * half);
    for (let entry = 0; entry < half; entry += 1) {
      own[entry] = information[entry]![vote]! + priorAt(entry, mode.variances);
    }
    factor(own, each);
  }
  return factors;
}

function linksOf({ signs }: Choices, mode: Scale, factors: Float64Array): Float32Array {
  const { dimensions, x0, x1, a, b0, b1 } = mode;
  const { half, each } = sizesOf(mode);
  const votes = a.length;
  const width = votes * each;
  const links = new Float32Array(x0.length * dimensions * width);
  for (let row = 0; row < x0.length; row += 1) {
    for (let vote = 0; vote < votes; vote += 1) {
      const sign = signs[row * votes + vote]!;
      if (sign === 0) continue;
      const [own0, own1] = [x0[row]!, x1[row]!];
      const z = sign * (a[vote]! + b0[vote]! * own0 + b1[vote]! * own1);
      const ratio = millsRatio(z);
      const weight = ratio * (ratio + z);
      for (let dimension = 0; dimension < dimensions; dimension += 1) {
        const slope = dimension === 0 ? b0[vote]! : b1[vote]!;
        const at = (row * dimensions + dimension) * width + vote * each;
        const f = vote * half;
        const first = weight * slope;
        const second = first * own0;
        const third = first * own1;
        const y0 = first / factors[f]!;
        const y1 = (second - factors[f + 1]! * y0) / factors[f + 2]!;
        links[at] = y0;
        links[at + 1] = y1;
        if (each === 3) {
          links[at + 2] = (third - factors[f + 3]! * y0 - factors[f + 4]! * y1) / factors[f + 5]!;
        }
      }
    }
  }
  return links;
}

function pointFactor({ signs }: Choices, mode: Scale, links: Float32Array): Float64Array {
  const { dimensions, x0, x1, a, b0, b1 } = mode;
  const votes = a.length;
  const size = x0.length * dimensions;
  const width = votes * sizesOf(mode).each;
  const matrix = new Float64Array(size * size);
  for (let row = 0; row < x0.length; row += 1) {
    let [h00, h10, h11] = [1, 0, 1];
    for (let vote = 0; vote < votes; vote += 1) {
      const sign = signs[row * votes + vote]!;
      if (sign === 0) continue;
      const [slope0, slope1] = [b0[vote]!, b1[vote]!];
      const z = sign * (a[vote]! + slope0 * x0[row]! + slope1 * x1[row]!);
      const ratio = millsRatio(z);
      const weight = ratio * (ratio + z);
      h00 += weight * slope0 * slope0;
      h10 += weight * slope0 * slope1;
      h11 += weight * slope1 * slope1;
    }
    const at = row * dimensions;
    matrix[at * size + at] = h00;
    if (dimensions === 1) continue;
    matrix[(at + 1) * size + at] = h10;
    matrix[(at + 1) * size + at + 1] = h11;
  }
  for (let one = 0; one < size; one += 1) {
    for (let other = 0; other <= one; other += 1) {
      let sum = 0;
      const [left, right] = [one * width, other * width];
      for (let place = 0; place < width; place += 1) {
        sum += links[left + place]! * links[right + place]!;
      }
      matrix[one * size + other] = matrix[one * size + other]! - sum;
    }
  }
  for (let one = 0; one < size; one += 1) {
    for (let other = 0; other <= one; other += 1) {
      let sum = matrix[one * size + other]!;
      for (let place = 0; place < other; place += 1) {
        sum -= matrix[one * size + place]! * matrix[other * size + place]!;
      }
      // The priors keep what is under the root above 0, but for the last digits.
      matrix[one * size + other] =
        one === other ? Math.sqrt(Math.max(sum, 1e-9)) : sum / matrix[other * size + other]!;
    }
  }
  return matrix;
}

/** The numbers of a vote in a scale, in their order. */
const numbersOf = ({ a, b0, b1 }: Scale) => [a, b0, b1] as const;
const placesOf = ({ x0, x1 }: Scale) => [x0, x1] as const;

/** Takes what is in the numbers of a scale, in its place, through L⁻¹. */
export function intoRound({ votes: factors, links, points }: Rounding, scale: Scale): void {
  const { dimensions } = scale;
  const { half, each } = sizesOf(scale);
  const [v0, v1, v2] = numbersOf(scale);
  const votes = v0.length;
  for (let vote = 0; vote < votes; vote += 1) {
    const f = vote * half;
    v0[vote] = v0[vote]! / factors[f]!;
    v1[vote] = (v1[vote]! - factors[f + 1]! * v0[vote]!) / factors[f + 2]!;
    if (each < 3) continue;
    v2[vote] =
      (v2[vote]! - factors[f + 3]! * v0[vote]! - factors[f + 4]! * v1[vote]!) / factors[f + 5]!;
  }
  const size = scale.x0.length * dimensions;
  const solved = new Float64Array(size);
  for (let place = 0; place < size; place += 1) {
    const [row, dimension] = dimensions === 1 ? [place, 0] : [place >> 1, place & 1];
    const own = placesOf(scale)[dimension]!;
    let sum = own[row]!;
    let at = place * votes * each;
    for (let vote = 0; vote < votes; vote += 1, at += each) {
      sum -= links[at]! * v0[vote]! + links[at + 1]! * v1[vote]!;
      if (each === 3) sum -= links[at + 2]! * v2[vote]!;
    }
    for (let before = 0; before < place; before += 1) {
      sum -= points[place * size + before]! * solved[before]!;
    }
    solved[place] = sum / points[place * size + place]!;
    own[row] = solved[place]!;
  }
}

/** Takes what is in the numbers of a scale, in its place, through the transpose of L⁻¹. */
export function outOfRound({ votes: factors, links, points }: Rounding, scale: Scale): void {
  const { dimensions } = scale;
  const { half, each } = sizesOf(scale);
  const [v0, v1, v2] = numbersOf(scale);
  const votes = v0.length;
  const size = scale.x0.length * dimensions;
  const solved = Float64Array.from({ length: size }, (_, place) =>
    dimensions === 1 ? scale.x0[place]! : placesOf(scale)[place & 1]![place >> 1]!,
  );
  for (let place = size - 1; place >= 0; place -= 1) {
    const value = solved[place]! / points[place * size + place]!;
    solved[place] = value;
    for (let before = 0; before < place; before += 1) {
      solved[before] = solved[before]! - points[place * size + before]! * value;
    }
  }
  for (let place = 0; place < size; place += 1) {
    const value = solved[place]!;
    if (dimensions === 1) scale.x0[place] = value;
    else placesOf(scale)[place & 1]![place >> 1] = value;
    let at = place * votes * each;
    for (let vote = 0; vote < votes; vote += 1, at += each) {
      v0[vote] = v0[vote]! - links[at]! * value;
      v1[vote] = v1[vote]! - links[at + 1]! * value;
      if (each === 3) v2[vote] = v2[vote]! - links[at + 2]! * value;
    }
  }
  for (let vote = 0; vote < votes; vote += 1) {
    const f = vote * half;
    if (each === 3) v2[vote] = v2[vote]! / factors[f + 5]!;
    const third = each === 3 ? factors[f + 4]! * v2[vote]! : 0;
    v1[vote] = (v1[vote]! - third) / factors[f + 2]!;
    const rest = factors[f + 1]! * v1[vote]! + (each === 3 ? factors[f + 3]! * v2[vote]! : 0);
    v0[vote] = (v0[vote]! - rest) / factors[f]!;
  }
}
