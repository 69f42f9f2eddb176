import {
  agreementCounter,
  BLOCK,
  FIRST,
  SECOND,
  TAKEN,
  UNTOLD,
} from './engine/agreement-counter.js';

/** What a thing of some kind is when two are compared: none of these where nothing is. */
export type Position = 'first' | 'second' | 'third' | 'untold';

/** For every two the number of places; the tables are the same on both sides of their diagonals. */
export interface AgreementCounts {
  /** Places at which both take a position. */
  readonly shared: Uint32Array;
  /** Places at which both take the same. */
  readonly agreed: Uint32Array;
  /** Places at which both take a position, or it is untold. */
  readonly possible: Uint32Array;
}

const classOf: Readonly<Record<Position, number>> = {
  first: TAKEN | FIRST,
  second: TAKEN | SECOND,
  third: TAKEN,
  untold: UNTOLD,
};

/** The places of a block. */
const PLACES = 128;

/** A page of a memory, in bytes. */
const PAGE = 65_536;

/** Where the kinds of a set stand: behind their classes. */
const KINDS = 16;

/**
 * How often every two of some lists agree, by sets of bits: a bit for each place, 128 of which are compared at once.
 *
 * @param size - how many lists there are and how many places each has
 * @param positions - what a thing of each kind is, of at most sixteen kinds
 * @param read - writes the kinds of the things of a list
 */
export function countAgreements(
  { lists, places }: { lists: number; places: number },
  positions: readonly (Position | undefined)[],
  read: (list: number, kinds: Uint8Array) => void,
): AgreementCounts {
  const { memory, pack, count, countPlain } = agreementCounter();
  const blocks = Math.max(1, Math.ceil(places / PLACES));
  const bytes = blocks * BLOCK;
  const first = aligned(KINDS + blocks * PLACES);
  const end = first + lists * bytes;
  const missing = end + lists * 12 - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE));

  const held = new Uint8Array(memory.buffer);
  // The places behind the last are of a kind of which nothing is.
  held.fill(0, 0, KINDS);
  held.set(positions.map((position) => (position === undefined ? 0 : classOf[position])));
  held.fill(KINDS - 1, KINDS + places, KINDS + blocks * PLACES);
  const kinds = held.subarray(KINDS, KINDS + places);
  let isWhole = false;
  for (let list = 0; list < lists; list += 1) {
    read(list, kinds);
    if (pack(KINDS, KINDS + blocks * PLACES, first + list * bytes) !== 0) isWhole = true;
  }

  const [shared, agreed] = [new Uint32Array(lists * lists), new Uint32Array(lists * lists)];
  const possible = isWhole ? new Uint32Array(lists * lists) : shared;
  const counts = new Uint32Array(memory.buffer, end, lists * 3);
  for (let left = 0; left < lists; left += 1) {
    (isWhole ? count : countPlain)(first + left * bytes, end, bytes, end);
    for (let right = left, at = 0; right < lists; right += 1, at += 3) {
      const [here, there] = [left * lists + right, right * lists + left];
      shared[here] = shared[there] = counts[at]!;
      agreed[here] = agreed[there] = counts[at + 1]!;
      if (isWhole) possible[here] = possible[there] = counts[at + 2]!;
    }
  }
  return { shared, agreed, possible };
}

function aligned(place: number): number {
  return Math.ceil(place / BLOCK) * BLOCK;
}
