import type { Choices } from './choices.js';
import { logCumulative, millsRatio } from './probit.js';
import type { RandomStream } from './random-stream.js';
import type { Scale } from './scale.js';
import { factor, solveLower, solveUpper } from './small-systems.js';
import { type VoteSums, voteSums } from './vote-sums.js';

/**
 * One sweep of the Gibbs sampler: draws each point given the votes, then each vote given the points. Each is drawn by a proposal from
 * the normal distribution that one step of Newton's method gives, and kept or refused so that the draws are those of its exact
 * distribution. That takes more work a sweep than drawing what lies behind each choice, and needs far fewer sweeps.
 *
 * Source: Dani Gamerman (1997), "Sampling from the posterior distribution in generalized linear mixed models", Statistics and
 * Computing 7, 57–68.
 */
export function sweep(choices: Choices, scale: Scale, random: RandomStream): void {
  sweepPoints(choices, scale, random);
  sweepVotes(choices, scale, random);
}

/** What a distribution is like at a value: the logarithm of its height, where one step leads, and the factor of its information. */
interface Outlook {
  height: number;
  readonly towards: Float64Array;
  readonly information: Float64Array;
}

function newOutlook(): Outlook {
  return { height: 0, towards: new Float64Array(3), information: new Float64Array(6) };
}

/** Turns the gradient and the information at a value into where one step leads and the factor. */
function look(outlook: Outlook, size: number, value: Float64Array): void {
  factor(outlook.information, size);
  solveLower(outlook.information, size, outlook.towards);
  solveUpper(outlook.information, size, outlook.towards);
  for (let place = 0; place < size; place += 1) {
    outlook.towards[place] = outlook.towards[place]! + value[place]!;
  }
}

/** Proposes a value from what is seen at another. */
function propose(from: Outlook, size: number, random: RandomStream, value: Float64Array): void {
  for (let place = 0; place < size; place += 1) value[place] = random.normal();
  solveUpper(from.information, size, value);
  for (let place = 0; place < size; place += 1) value[place] = value[place]! + from.towards[place]!;
}

/** The logarithm of how likely a value is proposed from what is seen at another, up to a constant. */
function proposalHeight(from: Outlook, size: number, value: Float64Array): number {
  const [l00, l10, l11, l20, l21, l22] = from.information as unknown as number[];
  const off = (place: number) => (place < size ? value[place]! - from.towards[place]! : 0);
  const [d0, d1, d2] = [off(0), off(1), off(2)];
  // The rows of the transpose of the factor; what is beyond the size has a distance of 0.
  const first = l00! * d0 + l10! * d1 + l20! * d2;
  const second = l11! * d1 + l21! * d2;
  const third = l22! * d2;
  const width = Math.log(l00! * (size > 1 ? l11! : 1) * (size > 2 ? l22! : 1));
  return width - (first * first + second * second + third * third) / 2;
}

/** Whether a proposed value is kept. */
function isKept(
  here: Outlook,
  there: Outlook,
  size: number,
  value: Float64Array,
  proposed: Float64Array,
  random: RandomStream,
): boolean {
  const gain =
    there.height -
    here.height +
    proposalHeight(there, size, value) -
    proposalHeight(here, size, proposed);
  return Math.log(random.uniform()) < gain;
}

function sweepPoints({ signs, columns }: Choices, scale: Scale, random: RandomStream): void {
  const { dimensions, x0, x1, a, b0, b1 } = scale;
  const votes = columns.length;
  const [here, there] = [newOutlook(), newOutlook()];
  const [value, proposed] = [new Float64Array(3), new Float64Array(3)];
  const lookAt = (row: number, at: Float64Array, outlook: Outlook) => {
    const [own0, own1] = [at[0]!, at[1]!];
    const base = row * votes;
    let [height, g0, g1, h00, h10, h11] = [-(own0 * own0 + own1 * own1) / 2, -own0, -own1, 1, 0, 1];
    for (let vote = 0; vote < votes; vote += 1) {
      const sign = signs[base + vote]!;
      if (sign === 0) continue;
      const slope0 = b0[vote]!;
      const slope1 = b1[vote]!;
      const z = sign * (a[vote]! + slope0 * own0 + slope1 * own1);
      const ratio = millsRatio(z);
      const weight = ratio * (ratio + z);
      height += logCumulative(z);
      g0 += sign * slope0 * ratio;
      g1 += sign * slope1 * ratio;
      h00 += weight * slope0 * slope0;
      h10 += weight * slope0 * slope1;
      h11 += weight * slope1 * slope1;
    }
    outlook.height = height;
    outlook.information[0] = h00;
    outlook.information[1] = h10;
    outlook.information[2] = h11;
    outlook.towards[0] = g0;
    outlook.towards[1] = g1;
    look(outlook, dimensions, at);
  };
  for (let row = 0; row < x0.length; row += 1) {
    value[0] = x0[row]!;
    value[1] = x1[row]!;
    lookAt(row, value, here);
    proposed[1] = 0;
    propose(here, dimensions, random, proposed);
    lookAt(row, proposed, there);
    if (!isKept(here, there, dimensions, value, proposed, random)) continue;
    x0[row] = proposed[0]!;
    x1[row] = proposed[1]!;
  }
}

function sweepVotes(choices: Choices, scale: Scale, random: RandomStream): void {
  const { dimensions, a, b0, b1 } = scale;
  const size = dimensions + 1;
  const votes = a.length;
  const moved = { ...scale, a: a.slice(), b0: b0.slice(), b1: b1.slice() };
  const before = voteSums(choices, scale);
  const [here, there] = [newOutlook(), newOutlook()];
  const [value, proposed] = [new Float64Array(3), new Float64Array(3)];
  for (let vote = 0; vote < votes; vote += 1) {
    lookAtVote(before, scale, vote, size, value, here);
    propose(here, size, random, proposed);
    moved.a[vote] = proposed[0]!;
    moved.b0[vote] = proposed[1]!;
    moved.b1[vote] = size > 2 ? proposed[2]! : 0;
  }
  const after = voteSums(choices, moved);
  for (let vote = 0; vote < votes; vote += 1) {
    lookAtVote(before, scale, vote, size, value, here);
    lookAtVote(after, moved, vote, size, proposed, there);
    if (!isKept(here, there, size, value, proposed, random)) continue;
    a[vote] = proposed[0]!;
    b0[vote] = proposed[1]!;
    b1[vote] = proposed[2]!;
  }
}

function lookAtVote(
  { height, gradient, information }: VoteSums,
  { a, b0, b1, variances }: Scale,
  vote: number,
  size: number,
  value: Float64Array,
  outlook: Outlook,
): void {
  value[0] = a[vote]!;
  value[1] = b0[vote]!;
  value[2] = b1[vote]!;
  let squares = 0;
  for (let place = 0; place < size; place += 1) {
    const drawn = value[place]! / variances[place === 0 ? 0 : 1]!;
    squares += drawn * value[place]!;
    outlook.towards[place] = gradient[place]![vote]! - drawn;
  }
  outlook.height = height[vote]! - squares / 2;
  for (let entry = 0; entry < 6; entry += 1) {
    outlook.information[entry] = information[entry]![vote]! + priorAt(entry, variances);
  }
  look(outlook, size, value);
}

/** What the priors add to an entry of the lower half of the information on a vote. */
export function priorAt(entry: number, variances: Float64Array): number {
  if (entry === 0) return 1 / variances[0]!;
  return entry === 2 || entry === 5 ? 1 / variances[1]! : 0;
}

/**
 * Draws the variances of the priors of the votes given the votes: how far votes lie apart is learned from all of them, so that no vote
 * is taken to divide more sharply than votes do. Their own prior is the inverse gamma distribution of shape 1 and scale 1.
 *
 * Source: Andrew Gelman and others (2013), Bayesian Data Analysis, 3rd edn., Boca Raton: CRC, section 11.6.
 */
export function drawVariances(scale: Scale, random: RandomStream): void {
  const { dimensions, a, b0, b1, variances } = scale;
  const groups = [[a], dimensions === 1 ? [b0] : [b0, b1]];
  for (const [place, parts] of groups.entries()) {
    let [count, squares] = [0, 0];
    for (const part of parts) {
      count += part.length;
      for (let vote = 0; vote < part.length; vote += 1) squares += part[vote]! * part[vote]!;
    }
    variances[place] = (1 + squares / 2) / gamma(1 + count / 2, random);
  }
}

/**
 * A number of the gamma distribution of scale 1.
 *
 * Source: George Marsaglia and Wai Wan Tsang (2000), "A Simple Method for Generating Gamma Variables", ACM Transactions on
 * Mathematical Software 26, 363–372.
 *
 * @param shape - one or more
 */
export function gamma(shape: number, random: RandomStream): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = random.normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(random.uniform()) < (x * x) / 2 + d - d * v + d * Math.log(v))
      return d * v;
  }
}
