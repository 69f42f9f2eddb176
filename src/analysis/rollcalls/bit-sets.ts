/** Sets of votes, one for each member: a bit for each vote. */
export interface BitSets {
  /** Words of 32 bits for each set. */
  readonly words: number;
  readonly bits: Uint32Array;
}

/** Sets, each of the places at which something holds. */
export function bitSets(
  sets: number,
  places: number,
  holds: (set: number, place: number) => boolean,
): BitSets {
  const words = (places + 31) >>> 5;
  const bits = new Uint32Array(sets * words);
  for (let set = 0; set < sets; set += 1) {
    for (let place = 0; place < places; place += 1) {
      if (!holds(set, place)) continue;
      const word = set * words + (place >>> 5);
      bits[word] = bits[word]! | (1 << (place & 31));
    }
  }
  return { words, bits };
}

/** How many bits each byte of a word has, as a byte. */
export function bitsInBytes(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return (x + (x >>> 4)) & 0x0f0f0f0f;
}

/** The sum of the four bytes of a word. */
export function sumOfBytes(word: number): number {
  const pairs = (word & 0x00ff00ff) + ((word >>> 8) & 0x00ff00ff);
  return (pairs & 0xffff) + (pairs >>> 16);
}

/** As many words can be counted before a byte of the sum overflows: 31 × 8 bits are 248. */
export const WORDS_AT_ONCE = 31;
