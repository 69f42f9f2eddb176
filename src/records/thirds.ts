import { type HistoricalDate, parseDate } from '../calendar/historical-date.js';
import { type Third, thirdOf } from '../calendar/third-of.js';
import { plainLetters } from '../language/plain-letters.js';
import { evidenceByValue } from './evidence-by-value.js';
import { monthWords } from './month-words.js';
import type { Dataset, Evidence } from './records.js';

const thirdWords: Readonly<Record<Third, RegExp>> = {
  beginning: /(?:στισ|τισ) αρχεσ|(?:the )?(?:beginning|start) of|\bearly(?: in)?\b/gu,
  middle: /(?:στα|τα) μεσα (?!και)|(?:the )?middle of|\bmid-/gu,
  end: /(?:στα|τα) τελη|(?:the )?end of|\blate(?: in)?\b/gu,
};

/** A mention of a third of a month or of a year. */
export interface ThirdTold {
  readonly third: Third;
  /** The month, 1–12; undefined for a third of a year. */
  readonly month: number | undefined;
  /** The year, where the words print it. */
  readonly year: number | undefined;
}

/**
 * The mentions of the beginning, the middle or the end of a month or of a year in a quote.
 *
 * @param quote - words of a source, in Greek or English
 * @returns each mention, in the order of the three thirds
 * @example
 * ```ts
 * thirdsTold('στα τέλη Δεκεμβρίου 1917') // => [{ third: 'end', month: 12, year: 1917 }]
 * thirdsTold('Στις αρχές του 1917') // => [{ third: 'beginning', month: undefined, year: 1917 }]
 * thirdsTold('μέσα και έξω από τα δύο κόμματα') // => []
 * ```
 */
export function thirdsTold(quote: string): ThirdTold[] {
  const plain = plainLetters(quote);
  return (Object.keys(thirdWords) as Third[]).flatMap((third) =>
    [...plain.matchAll(thirdWords[third])].flatMap((match): ThirdTold[] => {
      const behind = plain.slice((match.index ?? 0) + match[0].length).trimStart();
      const month = monthWords.findIndex((name) => behind.search(name) === 0);
      const year = /^(?:\p{L}+\s+)?(?:του\s+)?(\d{4})(?!\d)/u.exec(behind)?.[1];
      if (month === -1 && year === undefined) return [];
      return [
        {
          third,
          month: month === -1 ? undefined : month + 1,
          year: year === undefined ? undefined : Number(year),
        },
      ];
    }),
  );
}

/** A date whose words name a third of a month or a year, and whose interval is another. */
export interface OtherThird {
  readonly table: string;
  readonly record: string;
  readonly field: string;
  /** The date as the record has it. */
  readonly written: string;
  /** The interval that the words mean. */
  readonly meant: string;
}

/**
 * Holds the dates of a record to the definition of {@link thirdOf}: a date that rests on words for a third of a month or of a
 * year is that third, or lies within it where other evidence of the same date, without such words, narrows it.
 *
 * @param dataset - the record
 * @returns the dates that their words do not bear, in the order in which the evidence first names them; none in a sound record
 * @example
 * ```ts
 * datesByThirds(loadDataset()) // => []
 * ```
 */
export function datesByThirds(dataset: Dataset): OtherThird[] {
  return evidenceByValue(dataset).flatMap((evidence) => thirdOfDate(dataset, evidence));
}

function thirdOfDate(dataset: Dataset, evidence: readonly Evidence[]): OtherThird[] {
  const [first] = evidence;
  if (!first) return [];
  const { table, record, field } = first;
  const written = dataset.tables[table]?.find((one) => one.id === record)?.[field];
  if (typeof written !== 'string') return [];
  const date = parseDate(written, 'gregorian');
  if ('problem' in date) return [];
  const year = Number(/\d{4}/.exec(written)?.[0]);
  const thirds = evidence.map(({ passage }) => thirdsTold(passage.quote));
  const narrowed = thirds.some((told) => told.length === 0);
  return thirds.flat().flatMap((told) => {
    const meant = thirdOf(told.third, told.year ?? year, told.month);
    const held = parseDate(meant, 'gregorian');
    if ('problem' in held || written === meant) return [];
    return narrowed && liesWithin(date, held) ? [] : [{ table, record, field, written, meant }];
  });
}

/** Whether a date is not before another and not after it; one that is open at an end reaches beyond it. */
function liesWithin(date: HistoricalDate, whole: HistoricalDate): boolean {
  const { earliest = -Infinity, latest = Infinity } = date;
  const { earliest: from = -Infinity, latest: to = Infinity } = whole;
  return earliest >= from && latest <= to;
}
