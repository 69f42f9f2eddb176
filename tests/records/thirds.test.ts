import { describe, expect, test } from 'vitest';
import { datesByThirds, loadDataset, thirdsTold } from '../../src/records/index.js';
import { datasetOf } from '../audit/dataset-of.js';

/** The intervals that an invented date should have by the words it rests on. */
function meant(date: string, ...quotes: string[]) {
  const dataset = datasetOf({
    events: [{ id: 'it', date }],
    passages: quotes.map((quote, index) => ({ id: `said-${index}`, quote, gloss: 'ours' })),
    evidence: quotes.map((_, index) => ({
      table: 'events',
      record: 'it',
      field: 'date',
      passage: `said-${index}`,
      certainty: 'inferred',
      reasoning: 'It follows.',
    })),
  });
  return datesByThirds(dataset).map((one) => one.meant);
}

describe('the beginning, the middle and the end', () => {
  test.each([
    ['στα τέλη Δεκεμβρίου 1917', { third: 'end', month: 12, year: 1917 }],
    ['Στις αρχές Ιανουαρίου του 1918', { third: 'beginning', month: 1, year: 1918 }],
    ['είχε τερματιστεί στα μέσα Μαρτίου', { third: 'middle', month: 3, year: undefined }],
    ['Στις αρχές του 1917', { third: 'beginning', month: undefined, year: 1917 }],
    ['in the middle of March 1918', { third: 'middle', month: 3, year: 1918 }],
    ['τις αρχές Μαρτίου 1918', { third: 'beginning', month: 3, year: 1918 }],
    ['the end of 1917', { third: 'end', month: undefined, year: 1917 }],
    ['early in 1918', { third: 'beginning', month: undefined, year: 1918 }],
    ['mid-March', { third: 'middle', month: 3, year: undefined }],
    ['στα τέλη   του   1917', { third: 'end', month: undefined, year: 1917 }],
    // A number longer than a year is none, and a year that comes later is not that of the month.
    ['στα τέλη Μαρτίου 19171', { third: 'end', month: 3, year: undefined }],
    ['στα τέλη Μαρτίου, όταν το 1917', { third: 'end', month: 3, year: undefined }],
  ])('are read in «%s»', (quote, told) => {
    expect(thirdsTold(quote)).toEqual([told]);
  });

  test.each(['τέθηκαν στις 12 Μαρτίου', 'μέσα και έξω από τα δύο κόμματα', 'the end of the war'])(
    'are not read in «%s»',
    (quote) => {
      expect(thirdsTold(quote)).toEqual([]);
    },
  );
});

test('several are told in the order of the thirds', () => {
  expect(
    thirdsTold('από τα τέλη Μαρτίου ως τις αρχές Απριλίου').map(({ third, month }) => [
      third,
      month,
    ]),
  ).toEqual([
    ['beginning', 4],
    ['end', 3],
  ]);
});

describe('dates that rest on such words', () => {
  test('have the interval of the definition, in the built-in record as elsewhere', () => {
    const words = loadDataset().evidence.filter(
      ({ field, passage }) => field === 'date' && thirdsTold(passage.quote).length > 0,
    );
    expect(words.length).toBeGreaterThan(5);
    expect(datesByThirds(loadDataset())).toEqual([]);
  });

  test('are found where the interval is wider or narrower', () => {
    expect(meant('1917-11', 'στα τέλη Νοεμβρίου')).toEqual(['1917-11-21/1917-11-30']);
    expect(meant('1917-11-25', 'στα τέλη Νοεμβρίου')).toEqual(['1917-11-21/1917-11-30']);
    expect(meant('1917-11-21/1917-11-30', 'στα τέλη Νοεμβρίου')).toEqual([]);
  });

  test('may lie within it where other words narrow them, not outside', () => {
    expect(meant('1917-11-21/1917-11-25', 'στα τέλη Νοεμβρίου', 'πριν από την είσοδο')).toEqual([]);
    expect(meant('1917-11-20', 'στα τέλη Νοεμβρίου', 'πριν από την είσοδο')).toHaveLength(1);
    expect(meant('1917-11-21/..', 'στα τέλη Νοεμβρίου', 'πριν από την είσοδο')).toHaveLength(1);
  });

  test('may begin and end with it', () => {
    const narrowed = (date: string) => meant(date, 'στα τέλη Νοεμβρίου', 'πριν από την είσοδο');
    expect(narrowed('1917-11-21')).toEqual([]);
    expect(narrowed('1917-11-30')).toEqual([]);
    expect(narrowed('1917-12-01')).toEqual(['1917-11-21/1917-11-30']);
    expect(narrowed('../1917-11-25')).toEqual(['1917-11-21/1917-11-30']);
    expect(narrowed('1917-11-21/1917-12-01')).toEqual(['1917-11-21/1917-11-30']);
  });

  test('have the year of the words where these print one, their own where not', () => {
    expect(meant('1917-11-21/1917-11-30', 'στα τέλη Νοεμβρίου 1918')).toEqual([
      '1918-11-21/1918-11-30',
    ]);
    expect(meant('1918-11', 'στα τέλη Νοεμβρίου')).toEqual(['1918-11-21/1918-11-30']);
  });

  test('are told with their place in the record', () => {
    const dataset = datasetOf({
      events: [{ id: 'it', date: '1917-11' }],
      passages: [{ id: 'said', quote: 'στα τέλη Νοεμβρίου', gloss: 'ours' }],
      evidence: ['date', 'text'].map((field) => ({
        table: 'events',
        record: 'it',
        field,
        passage: 'said',
        certainty: 'stated',
      })),
    });
    // The words rest under the text too, which is no date.
    expect(datesByThirds(dataset)).toEqual([
      {
        table: 'events',
        record: 'it',
        field: 'date',
        written: '1917-11',
        meant: '1917-11-21/1917-11-30',
      },
    ]);
  });
});
