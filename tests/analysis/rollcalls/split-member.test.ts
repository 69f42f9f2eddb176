import { describe, expect, test } from 'vitest';
import { idealPoints, rollCallMatrix, splitMember, summarizeMembers } from '../../../src/index.js';
import { expectArgumentError } from '../expect-argument-error.js';
import { simulated } from './simulated-roll-calls.js';

/** Simulated roll calls, half of them in either year, in which the first member votes as the last from 1918 on. */
function withMover() {
  const { matrix, places } = simulated({ members: 30, votes: 200, seed: 21 });
  const votes = matrix.votes.map(({ id }, vote) => ({
    id,
    date: vote < 100 ? '1917-06-01' : '1918-06-01',
  }));
  const order = [...places.keys()].sort((a, b) => places[a]! - places[b]!);
  const [mover, model] = [order[0]!, order.at(-1)!];
  const codes = matrix.codes.slice();
  codes.set(codes.subarray(model * 200 + 100, (model + 1) * 200), mover * 200 + 100);
  return {
    calls: rollCallMatrix({ ...matrix, votes, codes }),
    mover: `m${mover}`,
    model: `m${model}`,
  };
}

describe('a member who counts as two', () => {
  const { calls, mover, model } = withMover();
  const split = splitMember(calls, mover, '1918-01-01');

  test('has each vote once', () => {
    const votesOf = (id: string, matrix = split) =>
      summarizeMembers(matrix).members.find(({ member }) => member.id === id)!.votes;
    expect([votesOf(mover), votesOf(`${mover} from 1918-01-01`)]).toEqual([100, 100]);
    expect(votesOf(mover, calls)).toBe(200);
    expect(calls.members).toHaveLength(30);
  });

  test('is seen to move', () => {
    const { members } = idealPoints(split, { anchors: [{ member: model }] });
    const place = (id: string) => members.find(({ member }) => member.id === id)!.point[0]!;
    expect(place(mover)).toBeLessThan(-1);
    expect(place(`${mover} from 1918-01-01`)).toBeGreaterThan(1);
  });

  test('must be a member, with votes on both sides of the day', () => {
    expectArgumentError(() => splitMember(calls, 'x', '1918-01-01'), 'member', 'x', 'a member');
    expectArgumentError(() => splitMember(calls, mover, '1918'), 'from', '1918', 'a day as');
    for (const day of ['1917-06-01', '1919-01-01']) {
      expectArgumentError(() => splitMember(calls, mover, day), 'from', day, 'votes before it');
    }
  });
});
