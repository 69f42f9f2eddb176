import { describe, expect, test } from 'vitest';
import {
  loadDataset,
  membersAt,
  partyAt,
  partyOfBallot,
  rollCallsOf,
  select,
} from '../../src/index.js';
import { partiesOf } from '../../src/records/party-at.js';
import { datasetOf, type PlainRow, type PlainTables } from '../audit/dataset-of.js';

/** Ann, who goes from the reds to the blues on 1 March 1900, with a ballot in January, on the day itself and in April. */
const changed: PlainTables = {
  parties: [{ id: 'red' }, { id: 'blue' }, { id: 'green' }],
  people: [
    { id: 'ann', party: 'green' },
    { id: 'bob', party: 'green' },
  ],
  affiliations: [
    { person: 'ann', party: 'red', from: '1900-01-01', to: '1900-03-01' },
    { person: 'ann', party: 'blue', from: '1900-03-01', to: '1900-12-31' },
  ],
  sessions: [
    { id: 'january', date: '1900-01-10' },
    { id: 'march', date: '1900-03-01' },
    { id: 'april', date: '1900-04-10' },
    { id: 'next-year', date: '1901-04-10' },
  ],
  votes: [
    { id: 'v-1', session: 'january' },
    { id: 'v-2', session: 'april' },
  ],
  ballots: [
    { id: 'b-1', vote: 'v-1', person: 'ann', option: 'yes' },
    { id: 'b-2', vote: 'v-2', person: 'ann', option: 'no' },
  ],
};
const dataset = datasetOf(changed);
const [ann, bob] = dataset.people;
const [january, march, april, later] = dataset.sessions.map((one) => one.date);

describe('the party of a person', () => {
  test('is that of the day', () => {
    expect(partyAt(ann!, january)?.id).toBe('red');
    expect(partyAt(ann!, april)?.id).toBe('blue');
  });

  test('is not told on the day of a change, nor on a day that is not told', () => {
    expect(partyAt(ann!, march)).toBeUndefined();
    expect(partyAt(ann!, undefined)).toBeUndefined();
  });

  test('is the one of the table of people where no affiliation can hold', () => {
    expect(partyAt(ann!, later)?.id).toBe('green');
    expect(partyAt(bob!, january)?.id).toBe('green');
  });

  test('of a ballot is the one stated of it, before that of the day', () => {
    const of = (cells: PlainRow) => {
      const { ballots } = datasetOf({
        ...changed,
        ballots: [{ id: 'b', vote: 'v-1', person: 'ann', option: 'yes', ...cells }],
      });
      return partyOfBallot(ballots[0]!)?.id;
    };
    expect([of({}), of({ party: 'blue' })]).toEqual(['red', 'blue']);
  });

  test('is taken by the day where ballots are chosen by party', () => {
    const chosen = (party: string) => select(dataset.ballots, { party }).map((one) => one.id);
    expect([chosen('red'), chosen('blue'), chosen('green')]).toEqual([['b-1'], ['b-2'], []]);
  });

  test('sets the roll calls of who changed apart, each part absent from the other', () => {
    const { members } = rollCallsOf(dataset.ballots);
    expect(members.map(({ group, ballots }) => [group, ...ballots])).toEqual([
      ['red', 'yes', 'absent'],
      ['blue', 'absent', 'no'],
    ]);
  });

  test('may be several over time, each told once', () => {
    expect(partiesOf(ann!).map((one) => one.id)).toEqual(['green', 'red', 'blue']);
    expect(partiesOf(bob!).map((one) => one.id)).toEqual(['green']);
    const [carl] = datasetOf({
      ...changed,
      people: [{ id: 'carl' }],
      affiliations: [
        { person: 'carl', group: 'centre' },
        { person: 'carl', party: 'red' },
      ],
      votes: [],
      ballots: [],
    }).people;
    expect(partiesOf(carl!).map((one) => one.id)).toEqual(['red']);
  });

  test('must be a party or another group, not both', () => {
    const of = (cells: PlainRow) => () =>
      datasetOf({ ...changed, affiliations: [{ person: 'ann', ...cells }] });
    expect(of({})).toThrow('either a party or another group to which the person belonged');
    expect(of({ party: 'red', group: 'centre' })).toThrow('either a party or another group');
    expect(of({ group: 'centre' })).not.toThrow();
  });
});

describe('the members of a body on a day', () => {
  test('are each one, whatever posts they hold', () => {
    const held = datasetOf({
      memberships: [
        { person: 'ann', body: 'club', post: 'Chair', from: '1900', to: '1901' },
        { person: 'ann', body: 'club', post: 'Treasurer', from: '1900-05-01' },
        { person: 'bob', body: 'club', post: 'Member', to: '1900-01-09' },
      ],
      sessions: [{ id: 's', body: 'club', date: '1900-06-01' }],
    });
    const [session] = held.sessions;
    const at = (date = session!.date) => membersAt(held, session!.body, date);
    expect(at().map((one) => one.id)).toEqual(['ann']);
    expect(at(january).map((one) => one.id)).toEqual(['ann']);
    expect(membersAt(held, session!.body, undefined).map((one) => one.id)).toEqual(['ann', 'bob']);
  });

  test('of the record are told with two posts as one', () => {
    const record = loadDataset();
    const people = record.memberships.map((one) => `${one.body.id} ${one.person.id}`);
    for (const body of record.bodies) {
      const own = new Set(people.filter((one) => one.startsWith(`${body.id} `)));
      expect(membersAt(record, body, undefined)).toHaveLength(own.size);
    }
  });
});
