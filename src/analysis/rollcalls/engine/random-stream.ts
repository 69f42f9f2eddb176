/**
 * A fast stream of random numbers that can be stopped and taken up again: its state is four whole numbers. `seededRandom` gives the
 * seeds, so that streams of one seed are told apart by their number.
 *
 * Source: the generator xoshiro128** of David Blackman and Sebastiano Vigna (2021), "Scrambled linear pseudorandom number
 * generators", ACM Transactions on Mathematical Software 47; the normal numbers by the ziggurat of George Marsaglia and Wai Wan
 * Tsang (2000), "The ziggurat method for generating random variables", Journal of Statistical Software 5(8).
 */
import { seededRandom } from '../../distributions/seeded-random.js';

/** The state of a stream. */
export type StreamState = readonly [number, number, number, number];

/** The state from which the streams of a seed begin, each with a number of its own. */
export function streamStates(seed: number, streams: number): StreamState[] {
  const random = seededRandom(seed);
  const word = () => Math.floor(random() * 2 ** 32) >>> 0;
  return Array.from({ length: streams }, () => [word(), word(), word(), word() | 1] as const);
}

const LAYERS = 128;
const BASE = 3.442619855899;
const AREA = 9.91256303526217e-3;
const widths = new Float64Array(LAYERS + 1);
const inside = new Float64Array(LAYERS);
const heights = new Float64Array(LAYERS + 1);
{
  const height = (x: number) => Math.exp(-0.5 * x * x);
  widths[0] = AREA / height(BASE);
  widths[1] = BASE;
  for (let layer = 2; layer < LAYERS; layer += 1) {
    const x = widths[layer - 1]!;
    widths[layer] = Math.sqrt(-2 * Math.log(AREA / x + height(x)));
  }
  widths[LAYERS] = 0;
  for (let layer = 0; layer < LAYERS; layer += 1) {
    inside[layer] = widths[layer + 1]! / widths[layer]!;
    heights[layer] = height(widths[layer]!);
  }
  heights[LAYERS] = 1;
}

/** A stream of random numbers. */
export class RandomStream {
  private a: number;
  private b: number;
  private c: number;
  private d: number;

  constructor([a, b, c, d]: StreamState) {
    this.a = a | 0;
    this.b = b | 0;
    this.c = c | 0;
    this.d = d | 0;
  }

  /** Where the stream stands. */
  get state(): StreamState {
    return [this.a >>> 0, this.b >>> 0, this.c >>> 0, this.d >>> 0];
  }

  /** The next 32 bits, as a number with a sign. */
  word(): number {
    const five = Math.imul(this.b, 5);
    const result = Math.imul((five << 7) | (five >>> 25), 9);
    const shifted = this.b << 9;
    this.c ^= this.a;
    this.d ^= this.b;
    this.b ^= this.c;
    this.a ^= this.d;
    this.c ^= shifted;
    this.d = (this.d << 11) | (this.d >>> 21);
    return result;
  }

  /** A number strictly between 0 and 1. */
  uniform(): number {
    return ((this.word() >>> 0) + 0.5) / 2 ** 32;
  }

  /** A standard normal number. */
  normal(): number {
    for (;;) {
      const word = this.word();
      const layer = word & (LAYERS - 1);
      // The 25 bits above those of the layer, from −1 to 1.
      const u = (word >> 7) / 2 ** 24;
      const x = u * widths[layer]!;
      if (Math.abs(u) < inside[layer]!) return x;
      if (layer === 0) return this.beyondBase(u < 0);
      const between = heights[layer]! + this.uniform() * (heights[layer + 1]! - heights[layer]!);
      if (between < Math.exp(-0.5 * x * x)) return x;
    }
  }

  private beyondBase(negative: boolean): number {
    for (;;) {
      const x = -Math.log(this.uniform()) / BASE;
      if (-2 * Math.log(this.uniform()) > x * x) return negative ? -BASE - x : BASE + x;
    }
  }
}
