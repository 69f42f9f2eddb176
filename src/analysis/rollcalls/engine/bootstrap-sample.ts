import type { Choices } from './choices.js';
import { inclination } from './measure-fit.js';
import { climb } from './posterior-mode.js';
import { RandomStream, type StreamState } from './random-stream.js';
import { alignTo, copyScale, type Scale, standardise } from './scale.js';

/** What samples of a parametric bootstrap are drawn from. */
export interface BootstrapGround {
  readonly choices: Choices;
  /** The standardised scale. */
  readonly scale: Scale;
  /** By how much the inclinations of its votes are made flatter. */
  readonly flatter: number;
}

/** The scale of choices that are drawn by a scale, turned to it. */
export function bootstrapSample(
  { choices, scale, flatter }: BootstrapGround,
  state: StreamState,
): Scale {
  const random = new RandomStream(state);
  const votes = choices.columns.length;
  const signs = choices.signs.map((sign, cell) => {
    if (sign === 0) return 0;
    const inclined = inclination(scale, Math.floor(cell / votes), cell % votes);
    return random.normal() < flatter * inclined ? 1 : -1;
  });
  const drawn = copyScale(scale);
  climb({ ...choices, signs }, drawn, { tolerance: 1e-3, mostIterations: 200 });
  standardise(drawn);
  alignTo(drawn, scale);
  return drawn;
}
