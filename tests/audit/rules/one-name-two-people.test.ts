import { expect, test } from 'vitest';
import { findings, type PlainTables } from '../dataset-of.js';

const rule = 'one-name-two-people';

const names = (ann: string, bob: string, kind = 'usual'): PlainTables => ({
  people: [
    { id: 'ann', name_en: 'Ann' },
    { id: 'bob', name_en: 'Bob' },
  ],
  names: [
    { id: 'a', person: 'ann', spelling: ann, kind: 'usual' },
    { id: 'b', person: 'bob', spelling: bob, kind },
  ],
});

test('a surname of two people is a trap', () => {
  const [finding] = findings(rule, names('Α. Σμιρνόφ', 'Σμιρνοφ'));
  expect(finding?.strength).toBe('trap');
  expect(finding?.text).toBe('“Σμιρνόφ” is the name of Ann and Bob.');
  expect(finding?.records).toEqual(['people/ann', 'names/a', 'people/bob', 'names/b']);
});

test('a whole name of two people is doubtful', () => {
  expect(findings(rule, names('Jo Smith', 'jo smith'))[0]?.strength).toBe('doubtful');
});

test('different surnames, or a name printed in place of another, are no finding', () => {
  expect(findings(rule, names('Jo Smith', 'Jo Smythe'))).toEqual([]);
  expect(findings(rule, names('Jo Smith', 'Jo Smith', 'substitution'))).toEqual([]);
});
