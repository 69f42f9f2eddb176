import type { Choices } from './choices.js';
import { logCumulative, millsRatio } from './probit.js';
import type { Scale } from './scale.js';

/** The logarithm of the height of the posterior at a scale, up to a constant. */
export function heightOf({ signs }: Choices, scale: Scale): number {
  const { x0, x1, a, b0, b1 } = scale;
  const votes = a.length;
  const [ofIntercepts = 1, ofSlopes = 1] = scale.variances;
  let [intercepts, slopes] = [0, 0];
  for (let vote = 0; vote < votes; vote += 1) {
    intercepts += a[vote]! * a[vote]!;
    slopes += b0[vote]! * b0[vote]! + b1[vote]! * b1[vote]!;
  }
  let height = -(intercepts / ofIntercepts + slopes / ofSlopes) / 2;
  for (let row = 0; row < x0.length; row += 1) {
    const [own0, own1] = [x0[row]!, x1[row]!];
    const base = row * votes;
    let sum = -(own0 * own0 + own1 * own1) / 2;
    for (let vote = 0; vote < votes; vote += 1) {
      const sign = signs[base + vote]!;
      if (sign === 0) continue;
      sum += logCumulative(sign * (a[vote]! + b0[vote]! * own0 + b1[vote]! * own1));
    }
    height += sum;
  }
  return height;
}

/** How the height changes with each number of a scale, kept as a scale. */
export function gradientAt({ signs }: Choices, scale: Scale, gradient: Scale): void {
  const { dimensions, x0, x1, a, b0, b1 } = scale;
  const { a: ga, b0: g0, b1: g1 } = gradient;
  const [ofIntercepts = 1, ofSlopes = 1] = scale.variances;
  const votes = a.length;
  for (let vote = 0; vote < votes; vote += 1) {
    ga[vote] = -a[vote]! / ofIntercepts;
    g0[vote] = -b0[vote]! / ofSlopes;
    g1[vote] = -b1[vote]! / ofSlopes;
  }
  for (let row = 0; row < x0.length; row += 1) {
    const [own0, own1] = [x0[row]!, x1[row]!];
    const base = row * votes;
    let [towards0, towards1] = [-own0, -own1];
    if (dimensions === 1) {
      for (let vote = 0; vote < votes; vote += 1) {
        const sign = signs[base + vote]!;
        if (sign === 0) continue;
        const slope = b0[vote]!;
        const pull = sign * millsRatio(sign * (a[vote]! + slope * own0));
        towards0 += pull * slope;
        ga[vote] = ga[vote]! + pull;
        g0[vote] = g0[vote]! + pull * own0;
      }
    } else {
      for (let vote = 0; vote < votes; vote += 1) {
        const sign = signs[base + vote]!;
        if (sign === 0) continue;
        const [slope0, slope1] = [b0[vote]!, b1[vote]!];
        const pull = sign * millsRatio(sign * (a[vote]! + slope0 * own0 + slope1 * own1));
        towards0 += pull * slope0;
        towards1 += pull * slope1;
        ga[vote] = ga[vote]! + pull;
        g0[vote] = g0[vote]! + pull * own0;
        g1[vote] = g1[vote]! + pull * own1;
      }
    }
    gradient.x0[row] = towards0;
    gradient.x1[row] = towards1;
  }
}
