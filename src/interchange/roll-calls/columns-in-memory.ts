import { type CodedColumn, cellsAt } from '../import/coded-table.js';
import type { BallotColumns } from './ballot-columns.js';

/** So many pairs of numbers have a place each; where there may be more, those that occur are looked up. */
const mostPlaces = 1 << 24;

/** So many ballots are given at once. */
const atOnce = 1 << 17;

/** The columns of a table of ballots that is held in memory, each text once. */
export function columnsInMemory(columns: readonly CodedColumn[], rows: number): BallotColumns {
  const named = (names: readonly string[]) =>
    names.map((name) => columns.find((column) => column.name === name)!);
  const alike = new Map<string, Alike>();
  const alikeIn = (names: readonly string[]) => {
    const key = names.join('\n');
    const found = alike.get(key) ?? named(names).map(alikeOf).reduce(together);
    alike.set(key, found);
    return found;
  };
  let ballots: readonly [Int32Array, Int32Array, Int32Array] | undefined;
  return {
    async firstRows({ votes, members, options }) {
      const told = { votes: alikeIn(votes), members: alikeIn(members), options: alikeIn(options) };
      ballots = [told.members.codes, told.votes.codes, told.options.codes];
      return {
        votes: firstOf(told.votes),
        members: firstOf(told.members),
        options: firstOf(told.options),
      };
    },
    async follows(column, from) {
      const [{ codes }] = named([column]) as [CodedColumn];
      const by = alikeIn(from);
      const known = new Int32Array(by.count).fill(-1);
      for (let row = 0; row < rows; row += 1) {
        const group = by.codes[row]!;
        if (known[group] === -1) known[group] = codes[row]!;
        else if (known[group] !== codes[row]) return false;
      }
      return true;
    },
    async rowsAt(places) {
      return { names: columns.map(({ name }) => name), rows: cellsAt(columns, places) };
    },
    async eachChunk(take) {
      const [members, votes, options] = ballots!;
      for (let row = 0; row < rows; row += atOnce) {
        const end = Math.min(rows, row + atOnce);
        const part = (codes: Int32Array) => codes.subarray(row, end);
        take([part(members), part(votes), part(options)], end - row);
      }
    },
  };
}

/** For each row the number of those that it is like, in the order in which they first stand. */
interface Alike {
  readonly codes: Int32Array;
  readonly count: number;
}

function alikeOf({ codes, words }: CodedColumn): Alike {
  return { codes, count: words.length };
}

/** Rows are alike in both if they are in each. */
function together(one: Alike, other: Alike): Alike {
  const codes = new Int32Array(one.codes.length);
  const numbers = new NumbersOfPairs(one.count * other.count);
  let [last, code] = [-1, -1];
  for (let row = 0; row < codes.length; row += 1) {
    const pair = one.codes[row]! * other.count + other.codes[row]!;
    // Rows that are alike often follow each other.
    if (pair !== last) [last, code] = [pair, numbers.of(pair)];
    codes[row] = code;
  }
  return { codes, count: numbers.count };
}

/** Numbers for pairs, in the order in which they are met. */
class NumbersOfPairs {
  count = 0;
  readonly #inPlace: Int32Array | undefined;
  readonly #lookedUp = new Map<number, number>();

  /** @param pairs - how many there may be */
  constructor(pairs: number) {
    this.#inPlace = pairs > mostPlaces ? undefined : new Int32Array(pairs).fill(-1);
  }

  of(pair: number): number {
    const known = this.#inPlace === undefined ? this.#lookedUp.get(pair) : this.#inPlace[pair];
    if (known !== undefined && known !== -1) return known;
    if (this.#inPlace === undefined) this.#lookedUp.set(pair, this.count);
    else this.#inPlace[pair] = this.count;
    this.count += 1;
    return this.count - 1;
  }
}

function firstOf({ codes, count }: Alike): number[] {
  const first: number[] = [];
  for (let row = 0; first.length < count; row += 1)
    if (codes[row] === first.length) first.push(row);
  return first;
}
