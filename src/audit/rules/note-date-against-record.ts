import {
  type CivilCalendar,
  calendarDistance,
  type HistoricalDate,
  parseDate,
  writeDay,
} from '../../calendar/index.js';
import type { Citation } from '../../records/index.js';
import { type AuditRule, type FindingDraft, point, side } from '../audit-rule.js';
import { type DocumentedDate, documentedDates } from '../field-dates.js';
import { printedDates } from '../printed-dates.js';
import { inWords, leastDaysApart, possibleDays, surelyApart, surelyBefore } from '../spans.js';

/**
 * Compares the dates that a note gives for what it cites (in the remark on it, or as the date of a letter, telegram or
 * newspaper) with the dates of the records that rest on the passages which the note ends, or to whose matter it is the nearest.
 *
 * A record is in order if one of the note's dates can be its own. Otherwise it is doubtful; the text says so where the
 * distance of the two calendars would reconcile them. A newspaper may print later than the event, but one printed
 * before it is a contradiction, and one printed three days later or more doubtful: news is printed the next day or the one after.
 * Only records whose own date rests on the note are compared: a note may cite a document for
 * matters of another time.
 */
export const noteDateAgainstRecord: AuditRule = {
  name: 'note-date-against-record',
  matter: 'dates',
  finds: 'A date in a note that is not the date of what the note documents.',
  find: (dataset) => {
    const documented = documentedDates(dataset, ['sentence', 'near']);
    const notes = [...new Set(dataset.citations.map((one) => one.note))];
    return notes.flatMap((note) => {
      const dated = dataset.citations
        .filter((one) => one.note === note)
        .map((citation) => ({ citation, ...datesOf(citation, dataset.civilCalendar) }))
        .filter((one) => one.written.length > 0 || one.issued.length > 0);
      const records = (documented.get(note) ?? []).filter(({ table, id }) =>
        dataset.evidence.some(
          (row) =>
            row.table === table &&
            row.record === id &&
            ['date', 'from', 'to'].includes(row.field) &&
            row.passage.note === note,
        ),
      );
      return dated.length === 0 ? [] : records.flatMap((record) => compare(note, dated, record));
    });
  },
};

interface DatedCitation {
  readonly citation: Citation;
  /** Dates of which the record's may be one. */
  readonly written: readonly HistoricalDate[];
  /** Dates of newspapers, which may be later. */
  readonly issued: readonly HistoricalDate[];
}

/** Days after which a newspaper prints late what happened. */
const lateNewspaperDays = 3;

function datesOf(
  { remark = '', source }: Citation,
  civil: CivilCalendar,
): Omit<DatedCitation, 'citation'> {
  const own = sourceDate(source.issued, civil);
  if (source.type === 'article-newspaper') return { written: [], issued: own };
  const letter = source.type === 'personal_communication' ? own : [];
  return { written: [...printedDates(remark, civil), ...letter], issued: [] };
}

/** The day or days of a work in CSL-JSON, read in the civil calendar. */
function sourceDate(issued: unknown, civil: CivilCalendar): HistoricalDate[] {
  const parts = (issued as { 'date-parts'?: readonly (readonly number[])[] } | undefined)?.[
    'date-parts'
  ];
  const days = (parts ?? []).flatMap(([year, month, day]) =>
    year !== undefined && month !== undefined && day !== undefined
      ? [writeDay({ year, month, day })]
      : [],
  );
  if (days.length === 0) return [];
  const date = parseDate(days.join('/'), 'civil', civil);
  return 'problem' in date ? [] : [date];
}

function compare(
  note: number,
  citations: readonly DatedCitation[],
  record: DocumentedDate,
): FindingDraft[] {
  const written = citations.flatMap((one) => one.written);
  const issued = citations.flatMap((one) => one.issued);
  const early = issued.length > 0 && issued.every((date) => surelyBefore(date, record.date));
  const lateBy = Math.min(
    ...issued.map((date) =>
      surelyBefore(record.date, date) ? leastDaysApart(record.date, date) : 0,
    ),
  );
  const late = issued.length > 0 && lateBy >= lateNewspaperDays;
  const differing = written.length > 0 && written.every((date) => surelyApart(date, record.date));
  if (!early && !late && !differing) return [];
  const dates = [...new Set((early || late ? issued : written).map(inWords))].join(', ');
  const hint = !early && !late && written.some((date) => calendarsApart(date, record.date));
  const pointers = citations.map(({ citation }) => point(citation));
  return [
    {
      strength: early ? 'contradiction' : 'doubtful',
      text:
        early || late
          ? `Note ${note} cites a newspaper of ${dates} for what is dated ${inWords(record.date)} (${record.table}/${record.id})${late ? `, ${lateBy} days later` : ''}.`
          : `Note ${note} gives the date ${dates}, but what it documents is dated ${inWords(record.date)} (${record.table}/${record.id})${hint ? `; ${distanceOf(record.date)} days, the distance of the two calendars, would reconcile them` : ''}.`,
      sides: [
        side(`note ${note}: ${dates}`, ...pointers),
        side(
          `${record.table}/${record.id}: ${inWords(record.date)}`,
          point(record, 'date', 'from', 'to'),
        ),
      ],
    },
  ];
}

/** The distance of the calendars when a record is dated, in words. */
function distanceOf({ earliest, latest }: HistoricalDate): string {
  const distance = calendarDistance(earliest ?? latest ?? 0);
  return { 10: 'ten', 11: 'eleven', 12: 'twelve', 13: 'thirteen' }[distance] ?? `${distance}`;
}

function calendarsApart(a: HistoricalDate, b: HistoricalDate): boolean {
  const [one, other] = [possibleDays(a), possibleDays(b)];
  if (one.earliest === undefined || one.latest === undefined) return false;
  if (other.earliest === undefined || other.latest === undefined) return false;
  const { earliest, latest } = one;
  const { earliest: first, latest: last } = other;
  const distance = calendarDistance(first);
  return [distance, -distance].some((shift) => earliest + shift <= last && first <= latest + shift);
}
