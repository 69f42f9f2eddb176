import type { Choices } from './choices.js';

/** For every cut of an order and every vote how far those below it lean to yes: a row of votes for each number of members below. */
function leanings({ signs, columns }: Choices, order: readonly number[]): Int32Array {
  const votes = columns.length;
  const below = new Int32Array((order.length + 1) * votes);
  for (let place = 0; place < order.length; place += 1) {
    const row = order[place]! * votes;
    for (let vote = 0; vote < votes; vote += 1) {
      below[(place + 1) * votes + vote] = below[place * votes + vote]! + signs[row + vote]!;
    }
  }
  return below;
}

/**
 * Betters an order by taking one member after the other to the place at which most choices are told, each vote cut anew where
 * that is best, until no member has a better one. Time grows with the votes and the square of the members.
 *
 * @param choices - the choices
 * @param start - the rows in their order
 * @param mostRounds - how often all members are gone through at most
 */
export function insertMembers(choices: Choices, start: readonly number[], mostRounds: number) {
  const buffers = buffersFor(choices);
  let order = [...start];
  let below = leanings(choices, order);
  setMost(choices, below, buffers);
  for (let round = 0; round < mostRounds; round += 1) {
    let moved = false;
    for (const row of start) {
      const from = order.indexOf(row);
      const to = betterPlace(choices, below, order, from, buffers);
      if (to === from) continue;
      moved = true;
      order = order.toSpliced(from, 1).toSpliced(to, 0, row);
      below = leanings(choices, order);
      setMost(choices, below, buffers);
    }
    if (!moved) return { order, rounds: round + 1, settled: true };
  }
  return { order, rounds: mostRounds, settled: false };
}

function buffersFor({ rows, columns }: Choices) {
  const size = (rows.length + 1) * columns.length;
  return {
    upTo: new Int32Array(size),
    from: new Int32Array(size),
    passed: new Int32Array(columns.length),
  };
}

/** The most that a cut tells of each vote, more right than wrong, among those up to a place and from a place on. */
function setMost(
  { columns }: Choices,
  below: Int32Array,
  { upTo, from }: ReturnType<typeof buffersFor>,
): void {
  const votes = columns.length;
  const last = below.length - votes;
  for (let at = 0; at < below.length; at += 1) {
    const lead = Math.abs(below[last + (at % votes)]! - 2 * below[at]!);
    upTo[at] = at >= votes && upTo[at - votes]! > lead ? upTo[at - votes]! : lead;
    from[at] = lead;
  }
  for (let at = last - 1; at >= 0; at -= 1) {
    if (from[at + votes]! > from[at]!) from[at] = from[at + votes]!;
  }
}

/** The place of an order to which a member is best taken; its own where no other tells more. */
function betterPlace(
  { signs, columns }: Choices,
  below: Int32Array,
  order: readonly number[],
  own: number,
  { upTo, from, passed }: ReturnType<typeof buffersFor>,
): number {
  const votes = columns.length;
  const members = order.length;
  const all = below.subarray(members * votes);
  const base = order[own]! * votes;
  let best = { place: own, lead: sumOf(upTo.subarray(members * votes)) };
  const consider = (
    place: number,
    rest: Int32Array,
    restAt: number,
    shifted: number,
    sign: 1 | -1,
  ) => {
    let lead = 0;
    for (let vote = 0; vote < votes; vote += 1) {
      const leaning = all[vote]! - 2 * (below[shifted + vote]! + sign * signs[base + vote]!);
      const told = leaning < 0 ? -leaning : leaning;
      let most = passed[vote]!;
      if (told > most) {
        most = told;
        passed[vote] = told;
      }
      const other = rest[restAt + vote]!;
      lead += most > other ? most : other;
    }
    if (lead > best.lead) best = { place, lead };
  };
  // Upwards the cuts that are passed lose the member from below them; downwards they gain it.
  passed.set(upTo.subarray(own * votes, (own + 1) * votes));
  for (let place = own + 1; place < members; place += 1) {
    consider(place, from, (place + 1) * votes, (place + 1) * votes, -1);
  }
  passed.set(from.subarray((own + 1) * votes, (own + 2) * votes));
  for (let place = own - 1; place >= 0; place -= 1) {
    consider(place, upTo, place * votes, place * votes, 1);
  }
  return best.place;
}

function sumOf(counts: Int32Array): number {
  return counts.reduce((a, b) => a + b, 0);
}
