import type { Choices } from './choices.js';
import { gradientAt, heightOf } from './log-posterior.js';
import type { RandomStream } from './random-stream.js';
import { intoRound, outOfRound, type Rounding } from './rounding.js';
import { addTo, copyScale, emptyScale, freePartsOf, type Scale, setScale } from './scale.js';

/** How far a move goes in all, in the spreads of the posterior: a quarter of a swing through a ball. */
const REACH = Math.PI / 2;

/** A move has no more steps than these. */
const MOST_STEPS = 30;

/** How far a step goes before anything is known of how often moves are kept. */
export function firstStep({ dimensions, x0, a }: Scale): number {
  const numbers = x0.length * dimensions + a.length * (dimensions + 1);
  return 1.2 / numbers ** 0.25;
}

/**
 * Moves all points and votes at once, as a ball that rolls in the landscape of the posterior, rounded at its mode; the move is kept or
 * refused so that the draws are those of the posterior. Where points and votes hold each other, so that draws of one after the
 * other creep, this goes all the way. Returns how likely the move was to be kept.
 *
 * Source: Radford M. Neal (2011), "MCMC Using Hamiltonian Dynamics", in Steve Brooks and others (eds.), Handbook of Markov Chain Monte
 * Carlo, Boca Raton: CRC, 113–162.
 */
export function hamiltonianMove(
  choices: Choices,
  rounding: Rounding,
  scale: Scale,
  step: number,
  random: RandomStream,
): number {
  // Steps of unlike length, so that no swing comes back to where it began.
  const length = step * (0.8 + 0.4 * random.uniform());
  const steps = Math.max(1, Math.min(MOST_STEPS, Math.round(REACH / step)));
  const moved = copyScale(scale);
  const speed = emptyScale(choices, scale.dimensions);
  for (const numbers of freePartsOf(speed)) {
    for (let place = 0; place < numbers.length; place += 1) numbers[place] = random.normal();
  }
  const before = heightOf(choices, scale) - energy(speed);
  const pushed = emptyScale(choices, scale.dimensions);
  const push = (share: number) => {
    gradientAt(choices, moved, pushed);
    intoRound(rounding, pushed);
    addTo(speed, pushed, share * length);
  };
  push(0.5);
  const direction = emptyScale(choices, scale.dimensions);
  for (let time = 1; time <= steps; time += 1) {
    setScale(direction, speed);
    outOfRound(rounding, direction);
    addTo(moved, direction, length);
    push(time === steps ? 0.5 : 1);
  }
  const gain = heightOf(choices, moved) - energy(speed) - before;
  const chance = Number.isFinite(gain) ? Math.min(1, Math.exp(gain)) : 0;
  if (random.uniform() < chance) setScale(scale, moved);
  return chance;
}

function energy(speed: Scale): number {
  let squares = 0;
  for (const numbers of freePartsOf(speed)) {
    for (let place = 0; place < numbers.length; place += 1) squares += numbers[place]! ** 2;
  }
  return squares / 2;
}
