import { snappyUncompress } from 'hyparquet';
import { Doubt, ensure } from './doubt.js';

/**
 * Unpacks what Snappy packed.
 *
 * @param input - the packed bytes
 * @param length - how many come of them
 * @returns these
 * @throws Doubt if other than so many come of them
 */
export function unpackSnappy(input: Uint8Array, length: number): Uint8Array {
  // Three bytes stand for 64 at most.
  ensure(length <= 32 * input.length);
  const output = new Uint8Array(length);
  try {
    snappyUncompress(input, output);
  } catch {
    throw new Doubt();
  }
  return output;
}
