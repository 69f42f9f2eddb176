import { expect, test } from 'vitest';
import { meansNoParty } from '../../../src/language/meaning/no-party.js';

test.each([
  'fraktionslos',
  'Fraktionslos ',
  'non-inscrits',
  'NON INSCRIT',
  'unaffiliated',
  'внефракционный',
  'Χωρίς κόμμα',
])('who is “%s” is of no party', (word) => {
  expect(meansNoParty(word)).toBe(true);
});

test.each(['Independent', 'Independents', 'FDP', 'Fraktion', 'No Surrender', 'N', 'NI', ''])(
  '“%s” may be a party',
  (word) => {
    expect(meansNoParty(word)).toBe(false);
  },
);
