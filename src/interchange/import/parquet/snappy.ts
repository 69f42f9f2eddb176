import { ensure } from './doubt.js';

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
  let at = 0;
  while (input[at]! >= 0x80) at += 1;
  at += 1;
  let to = 0;
  const end = input.length;
  while (at < end) {
    const tag = input[at]!;
    at += 1;
    if ((tag & 3) === 0) {
      let size = (tag >> 2) + 1;
      if (size > 60) {
        const bytes = size - 60;
        ensure(at + bytes <= end);
        size = 1;
        for (let byte = 0; byte < bytes; byte += 1) size += input[at + byte]! * 2 ** (8 * byte);
        at += bytes;
      }
      ensure(size <= end - at && size <= length - to);
      if (size > few) output.set(input.subarray(at, at + size), to);
      else for (let byte = 0; byte < size; byte += 1) output[to + byte] = input[at + byte]!;
      at += size;
      to += size;
      continue;
    }
    const isShort = (tag & 3) === 1;
    const bytes = isShort ? 1 : (tag & 3) === 2 ? 2 : 4;
    ensure(at + bytes <= end);
    let offset = input[at]!;
    if (isShort) offset += (tag >> 5) << 8;
    if (bytes > 1) offset += input[at + 1]! << 8;
    if (bytes > 2) offset += input[at + 2]! * 2 ** 16 + input[at + 3]! * 2 ** 24;
    at += bytes;
    const size = isShort ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    ensure(offset > 0 && offset <= to && size <= length - to);
    // Byte by byte: what is copied may reach into what is being written.
    for (let byte = to; byte < to + size; byte += 1) output[byte] = output[byte - offset]!;
    to += size;
  }
  ensure(to === length);
  return output;
}

/** Bytes of which a call takes longer than copying them one by one. */
const few = 32;
