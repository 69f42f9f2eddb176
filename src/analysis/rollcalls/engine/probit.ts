/**
 * The standard normal distribution as probit models need it, in a table with cubics between its places: within 1e-8 of the functions,
 * and the same on every machine.
 */

const REACH = 8;
const STEPS = 64;
const LOG_ROOT = Math.log(2 * Math.PI) / 2;

/** The density. */
export function density(z: number): number {
  return Math.exp(-z * z * 0.5 - LOG_ROOT);
}

/** The density at −t as a multiple of the probability below it, by the continued fraction of Laplace, for t of at least 2. */
function tailRatio(t: number): number {
  let rest = t;
  for (let term = 200; term >= 1; term -= 1) rest = t + term / rest;
  return rest;
}

/** The probability below a value, by a series in the middle and the continued fraction in the tails. */
export function cumulative(z: number): number {
  if (z < -3) return density(z) / tailRatio(-z);
  if (z > 3) return 1 - density(z) / tailRatio(z);
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > 1e-18; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + density(z) * sum;
}

/** For each step the four coefficients of the cubic that has the values and the slopes at both ends. */
interface Tables {
  readonly ratios: Float64Array;
  readonly logs: Float64Array;
}

/** They are reckoned when they are first asked for: an import of the package asks for none. */
let reckoned: Tables | undefined;

function reckon(): Tables {
  const ratios = new Float64Array(8 * REACH * STEPS);
  const logs = new Float64Array(8 * REACH * STEPS);
  for (let place = 0; place < 2 * REACH * STEPS; place += 1) {
    const left = ends(place / STEPS - REACH);
    const right = ends((place + 1) / STEPS - REACH);
    setCubic(logs, place, left.log, right.log, left.ratio, right.ratio);
    setCubic(ratios, place, left.ratio, right.ratio, left.slope, right.slope);
  }
  return { ratios, logs };
}

function ends(z: number) {
  const ratio = z < -3 ? tailRatio(-z) : density(z) / cumulative(z);
  // The slope of the ratio r at z is −r(z + r); that of the logarithm is r.
  return { ratio, slope: -ratio * (z + ratio), log: logOf(z) };
}

function logOf(z: number): number {
  return z < -3 ? -z * z * 0.5 - LOG_ROOT - Math.log(tailRatio(-z)) : Math.log(cumulative(z));
}

function setCubic(
  table: Float64Array,
  place: number,
  left: number,
  right: number,
  leftSlope: number,
  rightSlope: number,
): void {
  const rise = right - left;
  const [from, to] = [leftSlope / STEPS, rightSlope / STEPS];
  table.set([left, from, 3 * rise - 2 * from - to, from + to - 2 * rise], 4 * place);
}

/** The density as a multiple of the probability below: the mean of what lies above −z, less its own middle. */
export function millsRatio(z: number): number {
  if (z < -REACH) return tailRatio(-z);
  if (z >= REACH) return density(z);
  reckoned ??= reckon();
  const { ratios } = reckoned;
  const at = (z + REACH) * STEPS;
  const step = at | 0;
  const t = at - step;
  const place = step << 2;
  return (
    ratios[place]! + t * (ratios[place + 1]! + t * (ratios[place + 2]! + t * ratios[place + 3]!))
  );
}

/** The logarithm of the probability below. */
export function logCumulative(z: number): number {
  if (z < -REACH) return logOf(z);
  if (z >= REACH) return -density(z) / z;
  reckoned ??= reckon();
  const { logs } = reckoned;
  const at = (z + REACH) * STEPS;
  const step = at | 0;
  const t = at - step;
  const place = step << 2;
  return logs[place]! + t * (logs[place + 1]! + t * (logs[place + 2]! + t * logs[place + 3]!));
}
