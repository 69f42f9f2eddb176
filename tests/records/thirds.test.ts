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
});
