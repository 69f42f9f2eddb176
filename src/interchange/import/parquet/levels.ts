import { ensure } from './doubt.js';

/**
 * Reads whole numbers that are packed as runs of one number, and as groups of eight side by side in bits (Parquet's RLE and bit-packing
 * hybrid).
 *
 * @param bytes - where they stand
 * @param from - where they begin
 * @param to - where they end
 * @param width - the bits of a number
 * @param into - as many as are wanted
 * @throws Doubt if there are fewer
 */
export function readPacked(
  bytes: Uint8Array,
  from: number,
  to: number,
  width: number,
  into: Int32Array | Uint8Array,
): void {
  ensure(width >= 0 && width <= 31);
  const mask = 2 ** width - 1;
  let [at, filled] = [from, 0];
  while (filled < into.length) {
    let [head, shift] = [0, 1];
    for (;;) {
      ensure(at < to && shift < 2 ** 35);
      const byte = bytes[at]!;
      at += 1;
      head += (byte & 0x7f) * shift;
      if (byte < 0x80) break;
      shift *= 0x80;
    }
    const count = Math.floor(head / 2);
    ensure(count > 0);
    if (head % 2 === 0) {
      const size = (width + 7) >> 3;
      ensure(at + size <= to);
      let value = 0;
      for (let byte = 0; byte < size; byte += 1) value += bytes[at + byte]! * 2 ** (8 * byte);
      at += size;
      const end = Math.min(into.length, filled + count);
      into.fill(value, filled, end);
      filled = end;
      continue;
    }
    // The last group may be cut off behind the last number.
    const end = Math.min(to, at + count * width);
    const last = Math.min(into.length, filled + 8 * count);
    let [bits, have] = [0, 0];
    for (; filled < last; filled += 1) {
      while (have < width) {
        ensure(at < end);
        bits += bytes[at]! * 2 ** have;
        at += 1;
        have += 8;
      }
      if (have <= 31) {
        into[filled] = bits & mask;
        bits >>>= width;
      } else {
        into[filled] = bits % (mask + 1);
        bits = Math.floor(bits / (mask + 1));
      }
      have -= width;
    }
    at = end;
  }
}
