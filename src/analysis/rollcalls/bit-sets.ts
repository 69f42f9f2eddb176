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
function bitsInBytes(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return (x + (x >>> 4)) & 0x0f0f0f0f;
}

/** The sum of the four bytes of a word. */
function sumOfBytes(word: number): number {
  const pairs = (word & 0x00ff00ff) + ((word >>> 8) & 0x00ff00ff);
  return (pairs & 0xffff) + (pairs >>> 16);
}

/** As many words can be counted before a byte of the sum overflows: 31 × 8 bits are 248. */
const WORDS_AT_ONCE = 31;

/**
 * For every two sets the number of bits of what `together` makes of their words; it is given the places of the two words. The table
 * is the same on both sides of its diagonal.
 */
export function countPairs(
  sets: number,
  words: number,
  together: (one: number, other: number) => number,
): Uint32Array {
  const table = new Uint32Array(sets * sets);
  for (let first = 0; first < sets; first += 1) {
    for (let second = first; second < sets; second += 1) {
      let total = 0;
      for (let from = 0; from < words; from += WORDS_AT_ONCE) {
        const end = Math.min(words, from + WORDS_AT_ONCE);
        let bytes = 0;
        for (let word = from; word < end; word += 1) {
          bytes += bitsInBytes(together(first * words + word, second * words + word));
        }
        total += sumOfBytes(bytes);
      }
      table[first * sets + second] = total;
      table[second * sets + first] = total;
    }
  }
  return table;
}
