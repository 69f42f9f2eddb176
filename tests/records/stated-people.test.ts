import { describe, expect, test } from 'vitest';
import { loadDataset, statedPeople } from '../../src/records/index.js';
import { datasetOf } from '../audit/dataset-of.js';

/** The people whom the quotes of an invented membership do not name. */
function unnamed(quotes: readonly (readonly [quote: string, certainty: string])[], field = 'post') {
  const dataset = datasetOf({
    people: [{ id: 'karelin', name_el: 'Βλαντιμίρ Καρέλιν' }],
    memberships: [{ id: 'it', person: 'karelin', post: 'Member', from: '1917-12-09' }],
    passages: quotes.map(([quote], index) => ({ id: `said-${index}`, quote, gloss: 'ours' })),
    evidence: quotes.map(([, certainty], index) => ({
      table: 'memberships',
      record: 'it',
      field,
      passage: `said-${index}`,
      certainty,
      ...(certainty === 'stated' ? {} : { reasoning: 'It follows.' }),
    })),
  });
  return statedPeople(dataset).map((one) => one.person);
}

describe('what is stated of a person', () => {
  test('names the person, in every table of the built-in record', () => {
    expect(statedPeople(loadDataset())).toEqual([]);
  });

  test('names him in any ending of his name, accents aside', () => {
    expect(unnamed([['ο Καρέλιν έγινε μέλος', 'stated']])).toEqual([]);
    expect(unnamed([['του Κάρελιν', 'stated']])).toEqual([]);
  });

  test('is found where the quote says only “he”, or names another', () => {
    expect(unnamed([['έγινε μέλος', 'stated']])).toEqual(['karelin']);
    expect(unnamed([['ο Προσιάν έγινε μέλος', 'stated']])).toEqual(['karelin']);
  });

  test('may be inferred from words that name nobody', () => {
    expect(unnamed([['έγινε μέλος', 'inferred']])).toEqual([]);
  });

  test('rests on all its stated quotes together', () => {
    expect(
      unnamed([
        ['έγινε μέλος', 'stated'],
        ['ο Καρέλιν', 'stated'],
      ]),
    ).toEqual([]);
  });

  test('leaves dates out, which tell when and not who', () => {
    expect(unnamed([['στις 9 Δεκεμβρίου 1917', 'stated']], 'from')).toEqual([]);
  });
});
