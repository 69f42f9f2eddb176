/** What chains of draws of one number tell of their own reliability. */
export interface ChainFigures {
  /** The spread of all draws over that within the halves of the chains: near 1 where they have come to the same. */
  readonly rHat: number;
  /** How many independent draws would tell as much. */
  readonly effectiveSize: number;
}

/**
 * R-hat of the halves of chains, and the effective size.
 *
 * Source: Andrew Gelman and others (2013), Bayesian Data Analysis, 3rd edn., sections 11.4 and 11.5, with the sums of two
 * autocorrelations each that Charles J. Geyer (1992), "Practical Markov Chain Monte Carlo", Statistical Science 7, ends at the first
 * that is negative.
 */
export function chainFigures(chains: readonly Float64Array[]): ChainFigures {
  const halves = chains.flatMap((chain) => {
    const half = Math.floor(chain.length / 2);
    return [chain.subarray(0, half), chain.subarray(chain.length - half)];
  });
  const length = halves[0]!.length;
  const means = halves.map(mean);
  const within = mean(halves.map((half, place) => variance(half, means[place]!)));
  const between = length * variance(means, mean(means));
  const all = ((length - 1) / length) * within + between / length;
  if (within === 0) return { rHat: between === 0 ? 1 : Number.POSITIVE_INFINITY, effectiveSize: 0 };
  const correlation = (lag: number) => {
    let sum = 0;
    for (const half of halves) {
      for (let place = lag; place < length; place += 1) {
        sum += (half[place]! - half[place - lag]!) ** 2;
      }
    }
    return 1 - sum / (halves.length * (length - lag)) / (2 * all);
  };
  let time = -1;
  for (let lag = 0; lag + 1 < length; lag += 2) {
    const two = correlation(lag) + correlation(lag + 1);
    if (two < 0) break;
    time += 2 * two;
  }
  const draws = halves.length * length;
  // Chains that swing to and fro could seem to tell more than independent draws.
  return {
    rHat: Math.sqrt(all / within),
    effectiveSize: Math.min(draws, draws / Math.max(time, 1e-9)),
  };
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let place = 0; place < values.length; place += 1) sum += values[place]!;
  return sum / values.length;
}

function variance(values: ArrayLike<number>, middle: number): number {
  let sum = 0;
  for (let place = 0; place < values.length; place += 1) sum += (values[place]! - middle) ** 2;
  return sum / (values.length - 1);
}
