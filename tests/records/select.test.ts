import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/records/load-dataset.js';
import { type Filters, type Selectable, select } from '../../src/records/select.js';
import { invented, inventedFolder } from '../invented-dataset.js';

const dataset = loadDataset(inventedFolder(invented));
const ids = (records: readonly Selectable[], filters: Filters) =>
  select(records, filters, dataset).map((record) => record.id);
const idsAlone = (records: readonly Selectable[], filters: Filters) =>
  select(records, filters).map((record) => record.id);

describe('records are chosen by what concerns them', () => {
  test('without filters all are chosen, in their order', () => {
    expect(select(dataset.votes, {})).toEqual(dataset.votes);
    expect(select([], { body: 'council' })).toEqual([]);
  });

  test('votes by the body that decided', () => {
    expect(idsAlone(dataset.votes, { body: 'council' })).toEqual(['mill-vote', 'dam-vote']);
    expect(idsAlone(dataset.votes, { body: 'bureau' })).toEqual(['well-vote']);
  });

  test('votes by the party that proposed, or of the person who did', () => {
    expect(idsAlone(dataset.votes, { party: 'reds' })).toEqual(['mill-vote']);
    expect(idsAlone(dataset.votes, { party: 'greens' })).toEqual(['dam-vote']);
  });

  test('with the dataset, votes also by who voted and whom the motion concerned', () => {
    expect(ids(dataset.votes, { party: 'greens' })).toEqual(['mill-vote', 'dam-vote']);
    expect(ids(dataset.votes, { party: 'reds' })).toEqual(['mill-vote', 'dam-vote', 'well-vote']);
    expect(ids(dataset.votes, { person: 'boris' })).toEqual(['dam-vote']);
    expect(ids(dataset.votes, { person: 'anna' })).toEqual(['mill-vote', 'well-vote']);
  });

  test('sessions by who chaired and, with the dataset, by who was present', () => {
    expect(idsAlone(dataset.sessions, { person: 'clara' })).toEqual(['council-1917-12-30']);
    expect(idsAlone(dataset.sessions, { person: 'anna' })).toEqual([]);
    expect(ids(dataset.sessions, { person: 'anna' })).toEqual(['council-1917-12-30']);
    expect(ids(dataset.sessions, { party: 'greens' })).toEqual(['council-january']);
    expect(ids(dataset.sessions, { body: 'bureau' })).toEqual(['bureau-undated']);
  });

  test('attendance, ballots and memberships by body, party and person', () => {
    expect(ids(dataset.attendance, { body: 'council', party: 'reds' })).toEqual(['present-anna']);
    expect(ids(dataset.attendance, { party: 'greens' })).toEqual(['present-greens']);
    expect(ids(dataset.attendance, { person: 'anna' })).toEqual(['present-anna']);
    expect(ids(dataset.ballots, { party: 'greens' })).toEqual([
      ...['greens-no', 'greens-some', 'boris-opposed'],
    ]);
    expect(ids(dataset.ballots, { person: 'anna' })).toEqual(['anna-yes']);
    expect(ids(dataset.ballots, { body: 'bureau' })).toEqual([]);
    expect(ids(dataset.ballots, { from: '1918-01-01' })).toHaveLength(3);
    expect(ids(dataset.memberships, { body: 'bureau' })).toEqual(['clara-guard']);
    expect(ids(dataset.memberships, { party: 'greens' })).toEqual(['boris-member']);
    expect(ids(dataset.memberships, { person: 'anna' })).toEqual(['anna-chair']);
  });

  test('statements, compositions, minutes and events by body and party', () => {
    expect(ids(dataset.statements, { body: 'council' })).toEqual(['sessions-held']);
    expect(ids(dataset.statements, { party: 'reds' })).toEqual([]);
    expect(ids(dataset.compositions, { party: 'reds' })).toEqual(['council-1917']);
    expect(ids(dataset.compositions, { body: 'bureau' })).toEqual([]);
    expect(ids(dataset.minutes, { body: 'council' })).toEqual(['minutes-9']);
    expect(ids(dataset.minutes, { body: 'bureau' })).toEqual([]);
    expect(ids(dataset.events, { person: 'boris' })).toEqual(['flood']);
    expect(ids(dataset.events, { party: 'greens' })).toEqual(['flood']);
    expect(ids(dataset.events, { person: 'anna' })).toEqual([]);
    expect(ids(dataset.events, { body: 'council' })).toEqual(['flood']);
  });

  test('motions by proposer and, with the dataset, by where and when they were decided', () => {
    expect(idsAlone(dataset.motions, { person: 'anna' })).toEqual(['mill']);
    expect(ids(dataset.motions, { person: 'anna' })).toEqual(['mill', 'well']);
    expect(ids(dataset.motions, { body: 'bureau' })).toEqual(['well']);
    expect(ids(dataset.motions, { to: '1917-12-31' })).toEqual(['mill']);
  });

  test('people by party and, with the dataset, by the bodies they sat in', () => {
    expect(idsAlone(dataset.people, { party: 'greens' })).toEqual(['boris']);
    expect(idsAlone(dataset.people, { person: 'clara' })).toEqual(['clara']);
    expect(ids(dataset.people, { body: 'council' })).toEqual(['anna', 'boris']);
  });

  test('every filter given must fit', () => {
    expect(idsAlone(dataset.votes, { body: 'council', party: 'greens' })).toEqual(['dam-vote']);
    expect(idsAlone(dataset.votes, { body: 'bureau', party: 'greens' })).toEqual([]);
  });
});

describe('records are chosen by time', () => {
  test('both ends count', () => {
    expect(ids(dataset.sessions, { from: '1917-12-30', to: '1917-12-30' })).toEqual([
      'council-1917-12-30',
    ]);
    expect(ids(dataset.sessions, { to: '1917-12-29' })).toEqual([]);
    expect(ids(dataset.sessions, { from: '1917-12-31', to: '1918-01-04' })).toEqual([]);
  });

  test('a date known within limits is chosen if it can lie in the time', () => {
    expect(ids(dataset.sessions, { from: '1918-01-10' })).toEqual(['council-january']);
    expect(ids(dataset.sessions, { from: '1918-01-11' })).toEqual([]);
    expect(ids(dataset.sessions, { from: '1918-01-01', to: '1918-01-05' })).toEqual([
      'council-january',
    ]);
  });

  test('a month stands for its first and its last day', () => {
    expect(ids(dataset.sessions, { from: '1917-12', to: '1917-12' })).toEqual([
      'council-1917-12-30',
    ]);
    expect(ids(dataset.compositions, { from: '1917-11-30' })).toEqual(['council-1917']);
    expect(ids(dataset.compositions, { from: '1917-12' })).toEqual([]);
  });

  test('a membership without an end is open; one without dates is not chosen', () => {
    expect(ids(dataset.memberships, { from: '1918-07-01' })).toEqual(['boris-member']);
    expect(ids(dataset.memberships, { to: '1917-12-08' })).toEqual(['boris-member']);
    expect(ids(dataset.memberships, { from: '1918-03-18' })).toEqual([
      ...['anna-chair', 'boris-member'],
    ]);
  });

  test('a period, an event and an item of minutes by their days', () => {
    expect(ids(dataset.statements, { from: '1918-03-19' })).toEqual([]);
    expect(ids(dataset.statements, { from: '1918-03-18' })).toEqual(['sessions-held']);
    expect(ids(dataset.events, { from: '1918-02-14', to: '1918-02-14' })).toEqual(['flood']);
    expect(ids(dataset.minutes, { to: '1917-12-30' })).toEqual(['minutes-9']);
    expect(ids(dataset.minutes, { to: '1917-12-29' })).toEqual([]);
  });
});

describe('what cannot be answered is refused', () => {
  test('a date that is none, or that the civil calendar skipped', () => {
    expect(() => select(dataset.votes, { from: 'soon' })).toThrow(
      /^from must be a date of the civil calendar.*"soon" was given/,
    );
    expect(() => select(dataset.votes, { to: '1918-02-05' })).toThrow(/^to must be .*skipped/);
  });

  test('a time that ends before it begins', () => {
    expect(() => select(dataset.votes, { from: '1918-01-01', to: '1917-12-31' })).toThrow(
      'to must be a date not before 1918-01-01; "1917-12-31" was given',
    );
    expect(() => select(dataset.votes, { from: '1918-01-01', to: '1918-01-01' })).not.toThrow();
  });

  test.each(['body', 'party', 'person'] as const)('a %s that the dataset does not hold', (kind) => {
    expect(() => select(dataset.votes, { [kind]: 'nobody' }, dataset)).toThrow(
      `${kind} must be the identifier of a ${kind} of the dataset; "nobody" was given`,
    );
    expect(select(dataset.votes, { [kind]: 'nobody' })).toEqual([]);
  });

  test('what records of that kind do not tell', () => {
    expect(() => select(dataset.minutes, { person: 'anna' })).toThrow(/^person must be left out/);
    expect(() => select(dataset.minutes, { party: 'reds' })).toThrow(/^party must be left out/);
    expect(() => select(dataset.statements, { person: 'anna' })).toThrow(RangeError);
    expect(() => select(dataset.compositions, { person: 'anna' })).toThrow(RangeError);
    expect(() => select(dataset.people, { from: '1917-12' })).toThrow(/^from and to must be/);
  });

  test('what they tell only with the dataset, without it', () => {
    expect(() => select(dataset.events, { person: 'boris' })).toThrow(RangeError);
    expect(() => select(dataset.events, { party: 'greens' })).toThrow(RangeError);
    expect(() => select(dataset.motions, { body: 'council' })).toThrow(RangeError);
    expect(() => select(dataset.motions, { from: '1917-12' })).toThrow(RangeError);
    expect(() => select(dataset.people, { body: 'council' })).toThrow(RangeError);
  });
});
