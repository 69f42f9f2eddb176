import { expect, test } from 'vitest';
import { findings, type PlainTables } from '../dataset-of.js';

const rule = 'one-person-two-parties';

const counted = (party: string): PlainTables => ({
  people: [{ id: 'ann', party: 'red' }],
  attendance: [{ id: 'a', person: 'ann', party }],
  ballots: [{ id: 'b', person: 'ann', party }],
  motions: [{ id: 'm', proposer: 'ann', proposer_party: party }],
});

test('a person counted under another party is a contradiction wherever it happens', () => {
  const found = findings(rule, counted('blue'));
  expect(found.map((one) => one.records)).toEqual([
    ['people/ann', 'attendance/a'],
    ['people/ann', 'ballots/b'],
    ['people/ann', 'motions/m'],
  ]);
  expect(found[0]?.strength).toBe('contradiction');
});

test('a person counted under the own party, or whose party is not told, is no finding', () => {
  expect(findings(rule, counted('red'))).toEqual([]);
  expect(findings(rule, { ...counted('red'), people: [{ id: 'ann' }] })).toEqual([]);
});

const dated = (ballots: PlainTables['ballots'], blueFrom = '1900-03-02'): PlainTables => ({
  people: [{ id: 'ann' }],
  affiliations: [
    { id: 'a-red', person: 'ann', party: 'red', from: '1900-01-01', to: '1900-03-01' },
    { id: 'a-blue', person: 'ann', party: 'blue', from: blueFrom, to: '1900-12-31' },
  ],
  sessions: [{ id: 's', date: '1900-02-01' }],
  votes: [{ id: 'v', session: 's' }],
  ...(ballots && { ballots }),
});

test('the party of the day is compared, and the ballot that states another is the other side', () => {
  const voted = (party: string) => dated([{ id: 'b', vote: 'v', person: 'ann', party }]);
  expect(findings(rule, voted('red'))).toEqual([]);
  const [finding] = findings(rule, voted('blue'));
  expect(finding?.records).toEqual(['affiliations/a-red', 'ballots/b']);
});

test('two parties at one time are a contradiction, a change within a day is none', () => {
  const [finding] = findings(rule, dated([], '1900-02-01'));
  expect(finding?.text).toContain('of two parties at one time');
  expect(finding?.records).toEqual(['affiliations/a-red', 'affiliations/a-blue']);
  expect(findings(rule, dated([], '1900-03-01'))).toEqual([]);
});
