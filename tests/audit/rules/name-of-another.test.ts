import { expect, test } from 'vitest';
import { findings, type PlainRow, type PlainTables } from '../dataset-of.js';

const rule = 'name-of-another';

const names = (...rows: readonly PlainRow[]): PlainTables => ({
  people: [
    { id: 'ann', name_en: 'Ann Archer' },
    { id: 'bob', name_en: 'Bob Baker', name_el: 'Μπομπ Μπέικερ' },
  ],
  names: rows.map((row, index) => ({ id: `n${index + 1}`, person: 'ann', ...row })),
});

test('places where one name stands for another person make one contradiction', () => {
  const [finding, ...others] = findings(
    rule,
    names(
      { spelling: 'Ann Archer', kind: 'usual' },
      { spelling: 'Bob Baker', kind: 'substitution' },
      { spelling: 'Bob Baker', kind: 'substitution' },
    ),
  );
  expect(others).toEqual([]);
  expect(finding?.strength).toBe('contradiction');
  expect(finding?.text).toBe(
    '“Bob Baker” is printed in 2 places where Ann Archer is meant; it is the name of Bob Baker.',
  );
  expect(finding?.records).toEqual([
    'names/n2',
    'names/n3',
    'people/ann',
    'names/n1',
    'people/bob',
  ]);
});

test('the owner of the name is found by a printed spelling or by the surname', () => {
  const bySurname = names({ spelling: 'Rob Baker', kind: 'substitution' });
  expect(findings(rule, bySurname)[0]?.records).toContain('people/bob');
  const bySpelling = names(
    { spelling: 'Boulanger', kind: 'substitution' },
    { spelling: 'Boulanger', kind: 'variant', person: 'bob' },
  );
  expect(findings(rule, bySpelling)[0]?.records).toContain('people/bob');
});

test('a name of nobody else is a finding too', () => {
  const [finding] = findings(rule, names({ spelling: 'Carl Cooper', kind: 'substitution' }));
  expect(finding?.text).toBe('“Carl Cooper” is printed where Ann Archer is meant.');
  expect(finding?.sides).toHaveLength(2);
});

test('another spelling of the own name is no finding', () => {
  expect(findings(rule, names({ spelling: 'Anne Archer', kind: 'variant' }))).toEqual([]);
});
