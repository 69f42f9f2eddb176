import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { meanIndex, partyUnityVote, riceIndex, riceLikeness } from '../../../src/index.js';

/**
 * The yes and no votes of Republicans and Democrats in every roll call of the 109th United States
 * Senate (2005–6), counted from Lewis and others, Voteview: Congressional Roll-Call Votes Database.
 */
const rollCalls = readFileSync(join(import.meta.dirname, 'senate-109-tallies.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [session, , ...counts] = line.split(',').map(Number);
    const [republicanYes, republicanNo, democratYes, democratNo] = counts;
    return {
      session,
      first: { yes: republicanYes!, no: republicanNo! },
      second: { yes: democratYes!, no: democratNo! },
    };
  });

describe('the roll calls of the 109th United States Senate', () => {
  const of = (session: number) => rollCalls.filter((vote) => vote.session === session);
  const unityVotes = (session: number) =>
    of(session).filter((vote) => partyUnityVote(vote) === 'party unity vote');

  test('are 366 in 2005, almost two thirds of them party unity votes (Congressional Quarterly, 9 January 2006)', () => {
    expect(of(1)).toHaveLength(366);
    expect(unityVotes(1)).toHaveLength(229);
  });

  test('are 279 in 2006, of them 160 party unity votes', () => {
    expect(of(2)).toHaveLength(279);
    expect(unityVotes(2)).toHaveLength(160);
  });

  test('show cohesive parties, and unlike ones in party unity votes only', () => {
    const cohesion = (side: 'first' | 'second') =>
      meanIndex(rollCalls.map((vote) => riceIndex(vote[side])));
    expect(cohesion('first')).toHaveProperty('value', expect.closeTo(0.78519, 5));
    expect(cohesion('second')).toHaveProperty('value', expect.closeTo(0.8068, 5));
    const unity = [...unityVotes(1), ...unityVotes(2)];
    const other = rollCalls.filter((vote) => !unity.includes(vote));
    const likeness = (votes: typeof rollCalls) => meanIndex(votes.map(riceLikeness));
    expect(likeness(unity)).toHaveProperty('value', expect.closeTo(0.2199, 5));
    expect(likeness(other)).toHaveProperty('value', expect.closeTo(0.89086, 5));
  });
});
