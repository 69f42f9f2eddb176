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

  test('is told with the value and all its quotes', () => {
    const dataset = datasetOf({
      people: [{ id: 'ivanov', name_el: 'Ιβάν Λι' }],
      motions: [{ id: 'peace', proposer: 'ivanov' }],
      passages: [
        { id: 'one', quote: 'πρότεινε ο ίδιος', gloss: 'ours' },
        { id: 'two', quote: 'με τα λόγια του', gloss: 'ours' },
      ],
      evidence: ['one', 'two'].map((passage) => ({
        table: 'motions',
        record: 'peace',
        field: 'proposer',
        passage,
        certainty: 'stated',
      })),
    });
    expect(statedPeople(dataset)).toEqual([
      {
        table: 'motions',
        record: 'peace',
        field: 'proposer',
        person: 'ivanov',
        quotes: ['πρότεινε ο ίδιος', 'με τα λόγια του'],
      },
    ]);
  });

  test('may name him in a spelling that the source prints, and is told of the table of people too', () => {
    const said = (quote: string, table: string, record: string, field: string) =>
      statedPeople(
        datasetOf({
          people: [{ id: 'ivanov', name_el: 'Ιβάν Λι' }],
          names: [{ id: 'printed', person: 'ivanov', spelling: 'Ivanoff' }],
          motions: [{ id: 'peace', proposer: 'ivanov', text: 'To make peace' }],
          passages: [{ id: 'one', quote, gloss: 'ours' }],
          evidence: [{ table, record, field, passage: 'one', certainty: 'stated' }],
        }),
      ).map((one) => one.person);
    expect(said('ο Ivanova είπε', 'motions', 'peace', 'proposer')).toEqual([]);
    expect(said('ο Iva είπε', 'motions', 'peace', 'proposer')).toEqual(['ivanov']);
    expect(said('ο ίδιος', 'people', 'ivanov', 'name_el')).toEqual(['ivanov']);
    expect(said('ο Ιβάν', 'people', 'ivanov', 'name_el')).toEqual([]);
    // Whom a spelling means its row tells; and a text is about nobody.
    expect(said('ο ίδιος', 'names', 'printed', 'spelling')).toEqual([]);
    expect(said('ο ίδιος', 'motions', 'peace', 'text')).toEqual([]);
  });

  test('leaves dates out, which tell when and not who', () => {
    expect(unnamed([['στις 9 Δεκεμβρίου 1917', 'stated']], 'from')).toEqual([]);
  });
});
