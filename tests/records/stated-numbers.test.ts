import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/records/index.js';
import { statedNumbers } from '../../src/records/stated-numbers.js';
import { datasetOf, type PlainRow } from '../audit/dataset-of.js';

type Certainty = 'stated' | 'inferred' | 'computed';
type Support = string | readonly [quote: string, certainty: Certainty];

/** The violations of an invented record of one row, whose field rests on these quotes. */
function untold(
  table: string,
  row: PlainRow,
  field: string,
  supports: readonly Support[],
  others: Readonly<Record<string, readonly PlainRow[]>> = {},
) {
  const rests = supports.map((one) => (typeof one === 'string' ? ([one, 'stated'] as const) : one));
  const dataset = datasetOf({
    ...others,
    [table]: [{ id: 'it', ...row }],
    passages: rests.map(([quote], index) => ({ id: `said-${index}`, quote, gloss: 'ours' })),
    evidence: rests.map(([, certainty], index) => ({
      table,
      record: 'it',
      field,
      passage: `said-${index}`,
      certainty,
      ...(certainty === 'stated' ? {} : { reasoning: 'It follows.' }),
    })),
  });
  return statedNumbers(dataset);
}

const isTold = (...args: Parameters<typeof untold>) => untold(...args).length === 0;
const seats = (number: number, ...supports: Support[]) =>
  isTold('seats', { party: 'some-party', seats: number }, 'seats', supports);
const dated = (date: string, ...supports: Support[]) =>
  isTold('events', { date }, 'date', supports);

describe('in the built-in record', () => {
  test('every number and date that is called stated is told by its quote', () => {
    expect(statedNumbers(loadDataset())).toEqual([]);
  });

  test('numbers of every table that counts are called stated, and dates', () => {
    const stated = loadDataset().evidence.filter((one) => one.certainty === 'stated');
    const fields = new Set(stated.map((one) => `${one.table}.${one.field}`));
    const counted = ['votes.yes', 'seats.seats', 'attendance.count', 'statements.value'];
    expect([...fields]).toEqual(
      expect.arrayContaining([...counted, 'minutes.page', 'sessions.date', 'memberships.from']),
    );
  });
});

describe('a number', () => {
  test.each([
    [12, 'δώδεκα ψήφων έναντι επτά', true],
    [7, 'δώδεκα ψήφων έναντι επτά', true],
    [19, 'δώδεκα ψήφων έναντι επτά', false],
    [20, 'είκοσι πέντε', false],
    [25, 'είκοσι πέντε', true],
    [98, '150 υπέρ, 98 κατά', true],
    [9, '150 υπέρ, 98 κατά', false],
  ])('%i in «%s»: %s', (number, quote, told) => {
    expect(seats(number, quote)).toBe(told);
  });

  test('that is not told is reported with its place, its value and the quotes', () => {
    expect(untold('votes', { yes: 13 }, 'yes', ['δώδεκα', 'επτά', ['13', 'inferred']])).toEqual([
      { table: 'votes', record: 'it', field: 'yes', value: 13, quotes: ['δώδεκα', 'επτά'] },
    ]);
  });

  test('need be told by one passage only', () => {
    expect(seats(7, 'οι κομισάριοι', 'και οι επτά')).toBe(true);
  });

  test('passes on its reasoning if all its evidence is inferred or computed', () => {
    expect(seats(13, ['δώδεκα', 'inferred'])).toBe(true);
    expect(seats(13, ['δώδεκα', 'inferred'], ['ένας', 'computed'])).toBe(true);
  });

  test('that is stated must be told even if other evidence is inferred', () => {
    expect(seats(13, 'δώδεκα', ['δεκατρείς', 'inferred'])).toBe(false);
  });

  test('is looked for in the evidence of its own record and field', () => {
    const votes = [
      { id: 'first', yes: 5, no: 3 },
      { id: 'second', yes: 3 },
    ];
    const passages = [
      { id: 'five', quote: 'πέντε', gloss: 'five' },
      { id: 'three', quote: 'τρεις', gloss: 'three' },
    ];
    const said = { table: 'votes', certainty: 'stated' };
    const evidence = [
      { ...said, record: 'first', field: 'yes', passage: 'five' },
      { ...said, record: 'first', field: 'no', passage: 'five' },
      { ...said, record: 'second', field: 'yes', passage: 'five' },
      { ...said, record: 'first', field: 'result', passage: 'three' },
    ];
    const found = statedNumbers(datasetOf({ votes, passages, evidence }));
    expect(found.map((one) => `${one.record} ${one.field}`)).toEqual(['first no', 'second yes']);
  });

  test('of a person’s attendance or ballot is told by the name', () => {
    const quote = ['Με τον Λένιν να προεδρεύει'];
    expect(isTold('attendance', { person: 'lenin', count: 1 }, 'count', quote)).toBe(true);
    expect(isTold('ballots', { person: 'lenin', count: 1 }, 'count', quote)).toBe(true);
    expect(isTold('attendance', { person: 'lenin', count: 2 }, 'count', quote)).toBe(false);
    expect(isTold('attendance', { party: 'bolshevik', count: 1 }, 'count', quote)).toBe(false);
    expect(isTold('ballots', { party: 'bolshevik', count: 1 }, 'count', quote)).toBe(false);
  });

  test('of a page may stand in what the note cites', () => {
    const cited = [
      { note: 4, source: 'minutes-book', locator_type: 'page', locator: '28, 266' },
      { note: 4, source: 'another-book', locator_type: 'page', locator: '77' },
      { note: 5, source: 'minutes-book', locator_type: 'page', locator: '99' },
      { note: 4, source: 'minutes-book', locator_type: 'none' },
    ];
    const page = (number: number, quote: string) =>
      isTold(
        'minutes',
        { source: 'minutes-book', citation_note: 4, page: number },
        'page',
        [quote],
        { citations: cited },
      );
    expect(page(266, 'στα πρακτικά')).toBe(true);
    expect(page(301, 'σελ. 301')).toBe(true);
    expect(page(77, 'στα πρακτικά')).toBe(false);
    expect(page(99, 'στα πρακτικά')).toBe(false);
    expect(page(266, 'σελ. 28')).toBe(true);
    const votes = { citations: [{ note: 1, source: 'minutes-book', locator: '12' }] };
    expect(isTold('votes', { yes: 12 }, 'yes', ['ψήφοι'], votes)).toBe(false);
  });

  test('of a note that is cited is none that words tell', () => {
    const row = { citation_note: 4, page: 1 };
    expect(isTold('minutes', row, 'citation_note', ['στα πρακτικά'])).toBe(true);
  });

  test('is not looked for where a field holds words', () => {
    expect(isTold('events', { text: '12 voted' }, 'text', ['ψήφισαν'])).toBe(true);
  });
});

describe('a date', () => {
  test.each([
    ['1917-12-30', 'το βράδυ της 30ής Δεκεμβρίου 1917', true],
    ['1917-12-30', 'το βράδυ της 30ής Δεκεμβρίου', false],
    ['1917-12-30', 'το βράδυ της 30ής Δεκεμβρίου 1918', false],
    ['1917-12-03', 'το βράδυ της 30ής Δεκεμβρίου 1917', false],
    ['1917-11-30', 'το βράδυ της 30ής Δεκεμβρίου 1917', false],
    ['1917-12-30', 'τον Δεκέμβριο του 1917', false],
    ['1917-12-30', 'στις 30 του μήνα', false],
    ['1918-05-09', 'Στις 9 Μαΐου 1918, οκτώ εβδομάδες μετά', true],
    ['1918-05-08', 'Στις 9 Μαΐου 1918, οκτώ εβδομάδες μετά', false],
    ['1917-12-01', 'την 1η Δεκεμβρίου 1917', true],
    ['1917-12-01', 'την 1η Δεκεμβρίου', false],
    ['1917-12-23', 'στις είκοσι τρεις του Δεκέμβρη 1917', true],
    ['1918-02-20', 'Στις 20 και 22 Φεβρουαρίου 1918', true],
    ['1918-02-22', 'Στις 20 και 22 Φεβρουαρίου 1918', true],
    ['1918-02-20', 'στις 20, 21 και στις 22 Φεβρουαρίου 1918', true],
    ['1917-11-19', '19–28 Νοεμβρίου 1917', true],
    ['1917-12-17', 'σελ. 17, 30 Δεκεμβρίου 1917', false],
    ['1917-12-15', 'δεκαπέντε φυλακές στις 16 Δεκεμβρίου 1917', false],
    ['1917-12-30', 'σελ. 174, 30 Dec. 1917', true],
    ['1918-03-02', 'on the 2nd of March 1918', true],
    ['1917-12-30', '30.12.1917', true],
    ['1917-12-30', '30/12/1917', true],
    ['1917-12-30', '1917-12-30', true],
    ['1917-12-30', '30.11.1917', false],
    ['1917-12-30', '30.12.1918', false],
    ['1917-12-30', '29.12.1917', false],
    ['1917-12-30', '1917-12-29', false],
    ['1917-12-30', '1918-12-30', false],
  ])('%s in «%s»: %s', (date, quote, told) => {
    expect(dated(date, quote)).toBe(told);
  });

  test.each([
    ['01', 'Ιανουαρίου Ιανουάριος Ιανουάριο Γενάρη January Jan'],
    ['02', 'Φεβρουαρίου Φεβρουάριος Φεβρουάριο Φλεβάρης February Feb'],
    ['03', 'Μαρτίου Μάρτιος Μάρτιο Μάρτη March Mar'],
    ['04', 'Απριλίου Απρίλιος Απρίλιο Απρίλης April Apr'],
    ['05', 'Μαΐου Μάιος Μάιο Μάη May'],
    ['06', 'Ιουνίου Ιούνιος Ιούνιο Ιούνη June Jun'],
    ['07', 'Ιουλίου Ιούλιος Ιούλιο Ιούλης July Jul'],
    ['08', 'Αυγούστου Αύγουστος Αύγουστο August Aug'],
    ['09', 'Σεπτεμβρίου Σεπτέμβριος Σεπτέμβριο Σεπτέμβρη September Sept Sep'],
    ['10', 'Οκτωβρίου Οκτώβριος Οκτώβριο Οκτώβρη Οχτώβρη October Oct'],
    ['11', 'Νοεμβρίου Νοέμβριος Νοέμβριον Νοέμβρη November Nov'],
    ['12', 'ΔΕΚΕΜΒΡΙΟΥ Δεκέμβριος Δεκέμβριο Δεκέμβρης December Dec'],
  ])('of month %s is told by %s, and no other month is', (month, names) => {
    const every = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
    const spellings = names.split(' ');
    const dataset = datasetOf({
      events: spellings.flatMap((_, index) =>
        every.map((one) => ({ id: `event-${index}-${one}`, date: `1918-${one}` })),
      ),
      passages: spellings.map((spelling, index) => ({
        id: `said-${index}`,
        quote: `τον ${spelling} του 1918`,
      })),
      evidence: spellings.flatMap((_, index) =>
        every.map((one) => ({
          table: 'events',
          record: `event-${index}-${one}`,
          field: 'date',
          passage: `said-${index}`,
          certainty: 'stated',
        })),
      ),
    });
    const others = every.filter((one) => one !== month);
    expect(statedNumbers(dataset).map((one) => one.record)).toEqual(
      spellings.flatMap((_, index) => others.map((one) => `event-${index}-${one}`)),
    );
  });

  test('known to the month is told by the month and the year', () => {
    expect(dated('1918-07', 'τον Ιούλιο του 1918')).toBe(true);
    expect(dated('1918-07', 'τον Ιούλιο')).toBe(false);
    expect(dated('1918-07', 'τον Ιούλιο του 1917')).toBe(false);
    expect(dated('1918-03~', 'στα μέσα Μαρτίου 1918')).toBe(true);
    expect(dated('1918-03~', 'στα μέσα Μαρτίου')).toBe(false);
    expect(dated('1918-07', 'στις αρχές του 1918')).toBe(false);
    expect(dated('1918-03', 'στο Μαρτίουπολη')).toBe(false);
  });

  test('that is an interval must have both ends told, in one passage or in several', () => {
    const week = '1917-12-21/1917-12-28';
    expect(dated(week, 'μεταξύ 21 και 28 Δεκεμβρίου 1917')).toBe(true);
    expect(dated(week, 'στις 21 Δεκεμβρίου 1917')).toBe(false);
    expect(dated(week, 'έως τις 28 Δεκεμβρίου 1917')).toBe(false);
    expect(dated(week, 'στις 21 Δεκεμβρίου 1917', 'έως τις 28 Δεκεμβρίου 1917')).toBe(true);
    expect(dated('1917-12/1918-01~', 'περίπου Δεκέμβριος 1917-Ιανουάριος 1918')).toBe(true);
  });

  test('that is an interval needs one end told if reasoning gives the other', () => {
    const inferred = ['ως την αποχώρηση', 'inferred'] as const;
    expect(dated('1917-12-21/1918-03', 'στις 21 Δεκεμβρίου 1917', inferred)).toBe(true);
    expect(dated('1917-12-21/1918-03', 'τον Μάρτιο του 1918', inferred)).toBe(true);
    expect(dated('1917-12-21/1918-03', 'τον Απρίλιο του 1918', inferred)).toBe(false);
    expect(dated('1917-12-21', 'τον Απρίλιο του 1917', inferred)).toBe(false);
  });

  test('that is open has the end told that it has', () => {
    expect(dated('1917-12/..', 'από τον Δεκέμβριο του 1917')).toBe(true);
    expect(dated('../1917-12-21', 'έως τις 21 Δεκεμβρίου 1917')).toBe(true);
    expect(dated('../1917-12-21', 'έως τις 20 Δεκεμβρίου 1917')).toBe(false);
  });

  test('that is not told is reported as it is written', () => {
    expect(untold('events', { date: '1918-03~' }, 'date', ['την άνοιξη'])).toEqual([
      { table: 'events', record: 'it', field: 'date', value: '1918-03~', quotes: ['την άνοιξη'] },
    ]);
  });
});
