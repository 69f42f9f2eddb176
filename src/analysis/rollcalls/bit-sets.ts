/** Sets of votes, one for each member: a bit for each vote. */
export interface BitSets {
  /** Words of 32 bits for each set. */
  readonly words: number;
  readonly bits: Uint32Array;
}

/**
 * For each class of things a set of places for each member: the places at which a thing is of that class.
 *
 * @param rows - how many members there are, and how many places each has
 * @param classesOf - for each kind of thing the classes that it belongs to, as bits
 * @param kindAt - the kind of thing at a place of a member
 */
export function bitSets(
  { sets, places, classes }: { sets: number; places: number; classes: number },
  classesOf: ArrayLike<number>,
  kindAt: (set: number, place: number) => number,
): BitSets[] {
  const words = (places + 31) >>> 5;
  const found = Array.from({ length: classes }, () => new Uint32Array(sets * words));
  const gathered = new Uint32Array(classes);
  for (let set = 0; set < sets; set += 1) {
    for (let word = 0; word < words; word += 1) {
      const end = Math.min(places, 32 * word + 32);
      gathered.fill(0);
      for (let place = 32 * word; place < end; place += 1) {
        const held = classesOf[kindAt(set, place)]!;
        const bit = 1 << (place & 31);
        for (let one = 0; one < classes; one += 1) {
          if ((held & (1 << one)) !== 0) gathered[one] = gathered[one]! | bit;
        }
      }
      for (let one = 0; one < classes; one += 1) found[one]![set * words + word] = gathered[one]!;
    }
  }
  return found.map((bits) => ({ words, bits }));
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
 * For every two members the number of places that they have in common in any of some classes, of which no place of a member is in
 * two. The table is the same on both sides of its diagonal.
 */
export function countCommon(sets: number, classes: readonly BitSets[]): Uint32Array {
  const { words } = classes[0]!;
  const none = new Uint32Array(sets * words);
  const [one, two, three] = [0, 1, 2].map((place) => classes[place]?.bits ?? none) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const alone = classes.length === 1;
  const table = new Uint32Array(sets * sets);
  for (let first = 0; first < sets; first += 1) {
    for (let second = first; second < sets; second += 1) {
      let left = first * words;
      let right = second * words;
      const end = left + words;
      let total = 0;
      while (left < end) {
        const stop = Math.min(end, left + WORDS_AT_ONCE);
        let bytes = 0;
        for (; left < stop; left += 1, right += 1) {
          const common = one[left]! & one[right]!;
          bytes += bitsInBytes(
            alone ? common : common | (two[left]! & two[right]!) | (three[left]! & three[right]!),
          );
        }
        total += sumOfBytes(bytes);
      }
      table[first * sets + second] = total;
      table[second * sets + first] = total;
    }
  }
  return table;
}
