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
  for (let round = 0; round < mostRounds; round += 1) {
    let moved = false;
    for (const row of start) {
      const from = order.indexOf(row);
      const to = betterPlace(choices, below, order, from, buffers);
      if (to === from) continue;
      moved = true;
      order = order.toSpliced(from, 1).toSpliced(to, 0, row);
      below = leanings(choices, order);
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
  // The most that a cut tells of a vote, more right than wrong, among those up to a place and from a place on.
  for (let cut = 0; cut <= members; cut += 1) {
    for (let vote = 0; vote < votes; vote += 1) {
      const at = cut * votes + vote;
      const lead = Math.abs(all[vote]! - 2 * below[at]!);
      upTo[at] = cut > 0 && upTo[at - votes]! > lead ? upTo[at - votes]! : lead;
    }
  }
  for (let cut = members; cut >= 0; cut -= 1) {
    for (let vote = 0; vote < votes; vote += 1) {
      const at = cut * votes + vote;
      const lead = Math.abs(all[vote]! - 2 * below[at]!);
      from[at] = cut < members && from[at + votes]! > lead ? from[at + votes]! : lead;
    }
  }
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
      const leaning = below[shifted + vote]! + sign * signs[base + vote]!;
      const told = Math.abs(all[vote]! - 2 * leaning);
      if (told > passed[vote]!) passed[vote] = told;
      lead += Math.max(passed[vote]!, rest[restAt + vote]!);
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
