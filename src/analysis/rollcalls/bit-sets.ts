/** Sets of votes, one for each member: a bit for each vote. */
export interface BitSets {
  /** Words of 32 bits for each set. */
  readonly words: number;
  readonly bits: Uint32Array;
}

/**
 * For each class of things a set of places for each member: the places at which a thing is of that class.
 *
 * @param size - how many members there are, how many places each has, and how many classes, of which there may be four
 * @param classesOf - for each kind of thing the classes that it belongs to, as bits
 * @param readSet - writes the kinds of the things of a member into a list
 */
export function bitSets(
  { sets, places, classes }: { sets: number; places: number; classes: 1 | 2 | 3 | 4 },
  classesOf: ArrayLike<number>,
  readSet: (set: number, kinds: Uint8Array) => void,
): BitSets[] {
  const words = (places + 31) >>> 5;
  const found = Array.from({ length: classes }, () => new Uint32Array(sets * words));
  const held = Uint8Array.from(classesOf);
  const kinds = new Uint8Array(places);
  for (let set = 0; set < sets; set += 1) {
    readSet(set, kinds);
    for (let word = 0; word < words; word += 1) {
      const from = 32 * word;
      const count = Math.min(32, places - from);
      let [first, second, third, fourth] = [0, 0, 0, 0];
      for (let bit = 0; bit < count; bit += 1) {
        const own = held[kinds[from + bit]!]!;
        first |= (own & 1) << bit;
        second |= ((own >>> 1) & 1) << bit;
        third |= ((own >>> 2) & 1) << bit;
        fourth |= (own >>> 3) << bit;
      }
      const at = set * words + word;
      found[0]![at] = first;
      if (classes > 1) found[1]![at] = second;
      if (classes > 2) found[2]![at] = third;
      if (classes > 3) found[3]![at] = fourth;
    }
  }
  return found.map((bits) => ({ words, bits }));
}

/** How many bits each half of a byte of a word has, as a number of four bits. */
function bitsInHalves(word: number): number {
  const x = (word - ((word >>> 1) & 0x55555555)) | 0;
  return ((x & 0x33333333) + ((x >>> 2) & 0x33333333)) | 0;
}

/** How many bits each byte of three words has in all. */
function bytesOfThree(one: number, two: number, three: number): number {
  const halves = (bitsInHalves(one) + bitsInHalves(two) + bitsInHalves(three)) | 0;
  return ((halves & 0x0f0f0f0f) + ((halves >>> 4) & 0x0f0f0f0f)) | 0;
}

/** The sum of the four bytes of a word. */
function sumOfBytes(word: number): number {
  const pairs = (word & 0x00ff00ff) + ((word >>> 8) & 0x00ff00ff);
  return (pairs & 0xffff) + (pairs >>> 16);
}

/** As many words can be counted before a byte of the sum overflows: 30 × 8 bits are 240, and three halves of a byte hold 12. */
const WORDS_AT_ONCE = 30;

/** Sets with as many words as are counted together, the rest empty. */
function padded({ words, bits }: BitSets, sets: number): { words: number; bits: Uint32Array } {
  const whole = 3 * Math.ceil(words / 3);
  const copy = new Uint32Array(sets * whole);
  for (let set = 0; set < sets; set += 1) {
    copy.set(bits.subarray(set * words, (set + 1) * words), set * whole);
  }
  return { words: whole, bits: copy };
}

/** For every two members the number of places that both have. The table is the same on both sides of its diagonal. */
export function countCommon(sets: number, held: BitSets): Uint32Array {
  const none = { words: held.words, bits: new Uint32Array(held.bits.length) };
  return countAgreed(sets, { taken: held, one: none }).shared;
}

/** Positions of members: the places at which they take any, and those at which they take one, and another; a third has neither bit. */
export interface Positions {
  readonly taken: BitSets;
  readonly one: BitSets;
  readonly other?: BitSets;
}

/**
 * For every two members the number of places at which both take a position, and at which they take the same one. The tables are the
 * same on both sides of their diagonals.
 */
export function countAgreed(sets: number, { taken, one, other }: Positions) {
  const { words, bits: both } = padded(taken, sets);
  const { bits: first } = padded(one, sets);
  const second = other === undefined ? undefined : padded(other, sets).bits;
  const shared = new Uint32Array(sets * sets);
  const agreed = new Uint32Array(sets * sets);
  for (let left = 0; left < sets; left += 1) {
    for (let right = left; right < sets; right += 1) {
      let [l, r] = [left * words, right * words];
      const end = l + words;
      let [sharedSum, agreedSum] = [0, 0];
      while (l < end) {
        const stop = Math.min(end, l + WORDS_AT_ONCE);
        let [sharedBytes, agreedBytes] = [0, 0];
        for (; l < stop; l += 3, r += 3) {
          const t0 = both[l]! & both[r]!;
          const t1 = both[l + 1]! & both[r + 1]!;
          const t2 = both[l + 2]! & both[r + 2]!;
          let d0 = first[l]! ^ first[r]!;
          let d1 = first[l + 1]! ^ first[r + 1]!;
          let d2 = first[l + 2]! ^ first[r + 2]!;
          if (second !== undefined) {
            d0 |= second[l]! ^ second[r]!;
            d1 |= second[l + 1]! ^ second[r + 1]!;
            d2 |= second[l + 2]! ^ second[r + 2]!;
          }
          // Kept to 32 bits, in which a processor adds faster than in numbers of any size.
          sharedBytes = (sharedBytes + bytesOfThree(t0, t1, t2)) | 0;
          agreedBytes = (agreedBytes + bytesOfThree(t0 & ~d0, t1 & ~d1, t2 & ~d2)) | 0;
        }
        sharedSum += sumOfBytes(sharedBytes);
        agreedSum += sumOfBytes(agreedBytes);
      }
      shared[left * sets + right] = sharedSum;
      shared[right * sets + left] = sharedSum;
      agreed[left * sets + right] = agreedSum;
      agreed[right * sets + left] = agreedSum;
    }
  }
  return { shared, agreed };
}
