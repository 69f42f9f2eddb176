import { expect, test } from 'vitest';
import { type KnownFinding, underCauses, withConsequences } from '../../src/audit/under-causes.js';

const known = (name: string, cause?: string): KnownFinding => ({
  name,
  cause,
  finding: {
    rule: 'rule',
    strength: 'trap',
    matter: 'notes',
    text: name,
    sides: [],
    records: [],
    explanation: undefined,
    source: 'rule',
    consequences: [],
  },
});
const tree = (...found: KnownFinding[]) =>
  underCauses(found).map((one) => [one.text, ...one.consequences.map((under) => under.text)]);

test('a consequence stands under its cause, wherever the two come', () => {
  expect(tree(known('b', 'a'), known('other'), known('a'), known('c', 'a'))).toEqual([
    ['other'],
    ['a', 'b', 'c'],
  ]);
});

test('the consequence of a consequence stands under the first cause', () => {
  expect(tree(known('a'), known('c', 'b'), known('b', 'a'))).toEqual([['a', 'c', 'b']]);
});

test('nothing is lost: not without its cause, not in a circle', () => {
  expect(tree(known('b', 'gone'))).toEqual([['b']]);
  expect(tree(known('a', 'b'), known('b', 'a'))).toEqual([['a'], ['b']]);
  expect(tree(known('a', 'a'))).toEqual([['a']]);
  const found = [known('a', 'b'), known('b', 'c'), known('c', 'b'), known('d', 'a'), known('e')];
  const texts = withConsequences(underCauses(found)).map((one) => one.text);
  expect([...texts].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
});
