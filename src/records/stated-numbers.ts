import { plainLetters } from '../language/plain-letters.js';
import type { Descriptor } from './descriptor.js';
import { isTable } from './descriptor.js';
import { evidenceByValue } from './evidence-by-value.js';
import { numberPlaces, numbersIn } from './greek-numbers.js';
import { monthWords } from './month-words.js';
import { readDescriptor } from './read-descriptor.js';
import type { Dataset, TableRow } from './records.js';

/** A number or date that a record calls stated and that no quote tells. */
export interface UntoldNumber {
  readonly table: string;
  readonly record: string;
  readonly field: string;
  /** The value as the record has it. */
  readonly value: string | number;
  /** The quotes that are said to state it. */
  readonly quotes: readonly string[];
}

/**
 * Holds a record to its word: a whole number or a date whose evidence is `stated` must be told by the quote of a passage that
 * states it, in digits or in Greek words: a date by its day, month and year, or by month and year if it is known no closer. A
 * date whose year comes from the narrative is inferred, and its reasoning says so. Both
 * ends of an interval must be told, not necessarily by one passage; one end will do if other evidence of the same value is
 * inferred or computed, since its reasoning then gives the other. A value of which all evidence is inferred or computed rests
 * on its reasoning and passes.
 *
 * Three kinds of numbers need not be in the quote. The 1 of a person's attendance or ballot: the words name the person, and no
 * text counts one Lenin. The pages of printed minutes: they may stand in the table `citations`, which tells what the note
 * cites. The number of a note: it tells where words stand, not what they say.
 *
 * @param dataset - the record
 * @param descriptor - the form of its tables, which tells numbers and dates from words
 * @returns the values that their quotes do not tell, in the order in which the evidence first names them; none in a sound record
 * @example
 * ```ts
 * const { evidence, ...rest } = loadDataset();
 * const passage = { quote: 'δώδεκα ψήφων έναντι επτά' };
 * const said = (field) => ({ table: 'votes', record: 'sovnarkom-1917-12-30-antonov-lenin', field, passage, certainty: 'stated' });
 * statedNumbers({ ...rest, evidence: [said('yes'), said('no')] }) // => []
 * passage.quote = 'δώδεκα ψήφων';
 * statedNumbers({ ...rest, evidence: [said('yes'), said('no')] }).map((one) => one.field) // => ['no']
 * ```
 */
export function statedNumbers(
  dataset: Dataset,
  descriptor: Descriptor = readDescriptor(),
): UntoldNumber[] {
  const kinds = kindsOfFields(descriptor);
  return evidenceByValue(dataset).flatMap((evidence) => {
    const stated = evidence.filter((one) => one.certainty === 'stated');
    const [first] = stated;
    if (!first) return [];
    const { table, record, field } = first;
    const row = dataset.tables[table]?.find((one) => one.id === record);
    const value = row?.[field];
    if (!row || value === undefined) return [];
    const quotes = stated.map((one) => one.passage.quote);
    const kind = kinds.get(`${table}.${field}`);
    const told =
      kind === 'date'
        ? dateIsTold(String(value), quotes, stated.length < evidence.length)
        : kind !== 'number' ||
          (value === 1 && field === 'count' && row.person !== undefined) ||
          [...quotes, ...locators(dataset, table, row)].some((quote) =>
            numbersIn(quote).includes(Number(value)),
          );
    return told ? [] : [{ table, record, field, value, quotes }];
  });
}

/** Which fields hold numbers and dates that words can tell, by `table.field`. */
function kindsOfFields(descriptor: Descriptor): ReadonlyMap<string, 'number' | 'date'> {
  const kinds = new Map<string, 'number' | 'date'>();
  for (const table of descriptor.resources.filter(isTable)) {
    for (const { name, type, 'sovnarkom:type': meaning } of table.schema.fields) {
      if (meaning === 'historical-date') kinds.set(`${table.name}.${name}`, 'date');
      else if (type === 'integer' && meaning !== 'note')
        kinds.set(`${table.name}.${name}`, 'number');
    }
  }
  return kinds;
}

/** The places that the note of an item of the minutes cites in them. */
function locators(dataset: Dataset, table: string, row: TableRow): string[] {
  if (table !== 'minutes') return [];
  return dataset.citations
    .filter((one) => one.note === row.citation_note && one.source.id === row.source)
    .flatMap(({ locator }) => locator ?? []);
}

function dateIsTold(written: string, quotes: readonly string[], reasoned: boolean): boolean {
  const told = quotes.flatMap((quote) => toldDates(plainLetters(quote)));
  const ends = written.replaceAll('~', '').split('/');
  const isTold = ends
    .filter((end) => end !== '..')
    .map((end) => {
      const [year, month, day] = end.split('-').map(Number);
      return told.some(
        (one) =>
          one.month === month && one.year === year && (day === undefined || one.days.includes(day)),
      );
    });
  return reasoned ? isTold.includes(true) : !isTold.includes(false);
}

/** A mention of a month, with the days before it and the year behind it. */
interface ToldDate {
  readonly days: readonly number[];
  readonly month: number;
  readonly year: number | undefined;
}

/** Dates in words (30 Δεκεμβρίου 1917, μεταξύ 21 και 28 Δεκεμβρίου) and in numbers (30.12.1917, 1917-12-30). */
function toldDates(plain: string): ToldDate[] {
  const inWords = monthWords.flatMap((name, index) =>
    [...plain.matchAll(name)].map((match): ToldDate => {
      const behind = plain.slice(match.index + match[0].length);
      const year = /^[.,]?\s*(?:του\s+)?(\d{4})(?!\d)/.exec(behind)?.[1];
      return {
        days: daysBefore(plain, match.index),
        month: index + 1,
        year: year === undefined ? undefined : Number(year),
      };
    }),
  );
  const numeric = (days: unknown, month: unknown, year: unknown): ToldDate => ({
    days: [Number(days)],
    month: Number(month),
    year: Number(year),
  });
  return [
    ...inWords,
    ...[...plain.matchAll(/(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/g)].map(
      ([, day, month, year]) => numeric(day, month, year),
    ),
    ...[...plain.matchAll(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g)].map(([, year, month, day]) =>
      numeric(day, month, year),
    ),
  ];
}

// The letters are the ending of an ordinal: 30ής, 1η, 2nd.
const beforeMonth = /^\p{L}{0,3}\s*(?:(?:του|of)\s+)?$/u;
const betweenDays =
  /^\p{L}{0,3}\s*(?:[-–/]|(?:και|ωσ|εωσ|μεχρι|η|and|or|to)\s)\s*(?:(?:την?|τισ|στισ|the)\s+)?$/u;
const inList = /^\p{L}{0,3},\s+$/u;

/** The days that stand before the name of a month: one, or several joined by "and", a dash or commas. */
function daysBefore(plain: string, month: number): number[] {
  const days: number[] = [];
  let next = month;
  for (const { value, start, end } of numberPlaces(plain.slice(0, month)).reverse()) {
    const gap = plain.slice(end, next);
    const joined = days.length === 0 ? beforeMonth.test(gap) : betweenDays.test(gap);
    // A comma joins days only where "and" follows: «20, 21 και 22», but not the page in «σελ. 174, 30».
    if (!joined && !(days.length > 1 && inList.test(gap))) break;
    days.unshift(value);
    next = start;
  }
  return days;
}
