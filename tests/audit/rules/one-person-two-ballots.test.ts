import { expect, test } from 'vitest';
import { audit } from '../../../src/audit/index.js';
import { datasetOf, findings, type PlainRow, type PlainTables } from '../dataset-of.js';

const rule = 'one-person-two-ballots';
const cast = (...ballots: PlainRow[]): PlainTables => ({
  people: ['ash', 'birch'].map((id) => ({
    id,
    name_en: id === 'ash' ? 'Anna Ash' : 'Boris Birch',
  })),
  votes: [
    { id: 'mill', motion: 'a-mill' },
    { id: 'dam', motion: 'a-dam' },
  ],
  ballots: ballots.map((one) => ({ vote: 'mill', ...one })),
});

test('a person who votes yes and no in one vote is a contradiction, told by name', () => {
  const [finding, ...others] = findings(
    rule,
    cast({ id: 'a', person: 'ash', option: 'yes' }, { id: 'b', person: 'ash', option: 'no' }),
  );
  expect(others).toEqual([]);
  expect(finding?.strength).toBe('contradiction');
  expect(finding?.text).toBe('Anna Ash has 2 ballots in mill: “yes” and “no”.');
  expect(finding?.records).toEqual(['ballots/a', 'ballots/b']);
});

test('the same ballot twice is doubtful', () => {
  const twice = cast({ person: 'ash', option: 'yes' }, { person: 'ash', option: 'yes' });
  const [finding] = findings(rule, twice);
  expect([finding?.strength, finding?.text]).toEqual([
    'doubtful',
    'Anna Ash has 2 ballots in mill: “yes” 2 times.',
  ]);
});

test('one ballot each, ballots in two votes, and a stand beside a ballot are no finding', () => {
  const apart = cast(
    { person: 'ash', option: 'yes' },
    { person: 'birch', option: 'no' },
    { person: 'ash', option: 'no', vote: 'dam' },
    { person: 'birch', option: 'supported' },
  );
  expect(findings(rule, apart)).toEqual([]);
});

test('twelve named ballots without counts, 8 to 4 where 9 to 3 were counted, are told, and so is who voted twice', () => {
  const people = Array.from({ length: 12 }, (_, index) => `person-${index + 1}`);
  const named = people.map((person, index) => ({
    id: `ballot-${index + 1}`,
    vote: 'mill',
    person,
    option: index < 8 ? 'yes' : 'no',
  }));
  const record: PlainTables = {
    people: people.map((id) => ({ id, name_en: id })),
    votes: [{ id: 'mill', yes: 9, no: 3, result: 'adopted' }],
    ballots: [...named, { id: 'again', vote: 'mill', person: 'person-1', option: 'no' }],
  };
  const told = audit(datasetOf(record)).map((one) => [one.rule, one.strength]);
  expect(told).toContainEqual(['ballots-against-counts', 'contradiction']);
  expect(told).toContainEqual([rule, 'contradiction']);
});
