import { describe, expect, test } from 'vitest';
import { attendanceFromVote } from '../../src/analysis/attendance/index.js';
import { groupBallotsOf, riceIndex, rollCallsOf } from '../../src/analysis/cohesion/index.js';
import { partyInBody, seatsByParty, seatVariants } from '../../src/analysis/composition/index.js';
import { banzhaf, votingGameOf } from '../../src/analysis/power/index.js';
import { rollCallsFromRecord } from '../../src/analysis/rollcalls/index.js';
import { splitVoteOf } from '../../src/analysis/splits/index.js';
import { countedVoteOf, judgeVote, turnout } from '../../src/analysis/votes/index.js';
import { audit } from '../../src/audit/index.js';
import { chooseRollCalls } from '../../src/figures/roll-calls-of-body.js';
import { seatedBody } from '../../src/figures/seated-body.js';
import { chooseBodies } from '../../src/figures/seats-of-bodies.js';
import { sizeBounds, sizeOfBody } from '../../src/records/index.js';
import { type Cells, loadedFrom, oneVote } from '../records/altered-dataset.js';

const names = (value: string) => ({ name_en: value, name_ru: value, name_el: value });

/** A chamber of estates: 2 lords with 3 votes each, 5 towns with one; 6 to 4, one town away. */
const estates = (weights: { readonly seat?: string; readonly ballot?: string } = {}) =>
  loadedFrom({
    ...oneVote,
    parties: ['lords', 'towns'].map((id) => ({ id, ...names(id) })),
    people: ['gray', 'hill', 'mayor'].map((id) => ({ id, ...names(id) })),
    compositions: [
      {
        id: 'diet',
        body: 'council',
        date: '1917-12-01',
        calendar: 'civil',
        authority: 'official',
        counts: 'members',
      },
    ],
    seats: [
      {
        id: 'of-lords',
        composition: 'diet',
        party: 'lords',
        seats: '2',
        weight: weights.seat ?? '3',
        status: 'filled',
      },
      { id: 'of-towns', composition: 'diet', party: 'towns', seats: '5', status: 'filled' },
    ] as Cells[],
    votes: [{ ...oneVote.votes[0]!, yes: '6', no: '4' }],
    ballots: [
      {
        id: 'l',
        vote: 'on-peace',
        party: 'lords',
        option: 'yes',
        count: '2',
        weight: weights.ballot ?? '3',
      },
      { id: 't', vote: 'on-peace', party: 'towns', option: 'no', count: '4' },
    ] as Cells[],
  });

const named = (weight: string) =>
  loadedFrom({
    ...oneVote,
    people: ['gray', 'mayor'].map((id) => ({ id, ...names(id) })),
    ballots: [
      { id: 'g', vote: 'on-peace', person: 'gray', option: 'yes', weight },
      { id: 'm', vote: 'on-peace', person: 'mayor', option: 'no' },
    ] as Cells[],
  });

const weighted = estates();
const [vote] = weighted.votes;
const [diet] = weighted.compositions;
const { body, date } = vote!.session;

describe('weights count', () => {
  test('in the power of parties', () => {
    const game = votingGameOf(diet!);
    expect(game).toEqual({ players: ['lords', 'towns'], weights: [6, 5], quota: 6 });
    expect(banzhaf(game).normalised).toEqual([1, 0]);
  });

  test('in the size of a body where votes are compared with it, and not where people are', () => {
    expect(sizeOfBody(weighted, body, date)).toMatchObject({ kind: 'known', members: 7 });
    const size = sizeOfBody(weighted, body, date, { of: 'votes' });
    expect(size).toMatchObject({ kind: 'known', members: 11 });
    expect(turnout({ yes: 6, no: 4, abstain: 0 }, sizeBounds(size))).toEqual({
      kind: 'known',
      share: 10 / 11,
    });
  });

  test('in a majority of all members', () => {
    const counted = countedVoteOf(weighted, vote!);
    expect(counted).toMatchObject({ members: 11 });
    expect(judgeVote(counted as never, { majority: 'absolute' })).toMatchObject({
      outcome: 'adopted',
    });
  });

  test('in splits and in the cohesion of parties by their ballots', () => {
    expect(splitVoteOf(vote!, diet!, weighted.ballots).groups).toEqual([
      { name: 'lords', members: 6, counts: { yes: 6 } },
      { name: 'towns', members: 5, counts: { no: 4 } },
    ]);
    const [lords] = groupBallotsOf(vote!, diet!, weighted.ballots);
    expect(lords?.ballots).toMatchObject({ yes: 6, no: 0, unknown: 0 });
    expect(riceIndex(lords!.ballots)).toEqual({ kind: 'value', value: 1 });
  });

  test('in the audit: ballots against counts and seats, votes against members', () => {
    const rules = (record: typeof weighted) => audit(record).map(({ rule }) => rule);
    expect(rules(weighted)).toEqual([]);
    // Eight votes are more than the six counted, and than the six that the two seats have.
    expect(rules(estates({ ballot: '4' }))).toEqual([
      'ballots-against-counts',
      'ballots-against-counts',
    ]);
    expect(rules(estates({ seat: '1' }))).toEqual(
      expect.arrayContaining(['ballots-against-counts', 'votes-against-members']),
    );
  });
});

describe('nothing that weighs more than one is counted once in silence', () => {
  test('seats of parties are refused unless it is said how they are taken', () => {
    const why = /options\.weights.*"counted" or "left out", since of-lords weighs 3 votes/;
    expect(() => seatsByParty(diet!)).toThrow(why);
    expect(() => partyInBody('lords', diet!)).toThrow(why);
    expect(seatsByParty(diet!, { weights: 'counted' }).seats).toEqual([6, 5]);
    expect(seatsByParty(diet!, { weights: 'left out' }).seats).toEqual([2, 5]);
    expect(() => seatsByParty(diet!, { weights: 'all' as never })).toThrow(
      /"counted" or "left out"/,
    );
  });

  test('ballots of people are refused as roll calls unless weights are left out by choice', () => {
    const { ballots } = named('3');
    for (const calls of [rollCallsOf, rollCallsFromRecord]) {
      expect(() => calls(ballots)).toThrow(/options\.weights.*"left out", since g weighs 3 votes/);
      expect(calls(ballots, { weights: 'left out' }).members).toHaveLength(2);
      expect(calls(named('1').ballots).members).toHaveLength(2);
    }
  });

  test('attendance does not follow from votes, nor a chart of power from seats', () => {
    expect(() => attendanceFromVote(vote!, diet!)).toThrow(
      /seats of one vote each, since of-lords weighs 3/,
    );
    expect(() => seatedBody(weighted, diet!)).toThrow(/seats of one vote each/);
    expect(chooseBodies(weighted, {}, 'seats', 9)).toEqual({ lacks: 'seats' });
    expect(chooseBodies(estates({ seat: '1' }), {}, 'seats', 9)).toEqual({ bodies: ['council'] });
    expect(seatVariants(weighted, body)).toEqual([]);
    expect(chooseRollCalls(named('3'), undefined, () => true, 'ballots')).toEqual({
      lacks: expect.stringMatching(/a body with ballots that weigh more than one left out/),
    });
    expect(chooseRollCalls(named('1'), undefined, () => true, 'ballots')).toHaveProperty('calls');
  });
});
