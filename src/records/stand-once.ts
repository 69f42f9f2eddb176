import type { Calendar } from '../calendar/calendar.js';
import type { CivilCalendar } from '../calendar/civil-calendar.js';
import { parseDate } from '../calendar/historical-date.js';
import type { Problem } from '../errors/dataset-error.js';
import { civilCalendarOf, type Descriptor, fileOf } from './descriptor.js';
import { type Rows, type Rule, rowsOf } from './rule.js';
import type { Row } from './table-rows.js';

type Values = Row['values'];

/** What can stand once only: twice, it would be counted twice. */
export const standOnce: readonly Rule[] = [
  holdersStandOnce,
  peopleArePresentOnce,
  positionsAreTakenOnce,
  sessionsOfADayAreApart,
  votesOnAMotionAreApart,
];

/** The problem of each row whose columns hold the same as those of a row before it. */
function twice(
  rows: Rows,
  descriptor: Descriptor,
  options: {
    readonly table: string;
    /** The columns that are compared; all but the identifier and the note if left out. */
    readonly columns?: readonly string[];
    /** The column that sets two rows apart, in which a problem is told. */
    readonly at: string;
    readonly where?: (values: Values) => boolean;
    readonly expected: (first: Row) => string;
  },
): Problem[] {
  const { table, at, where = () => true, expected } = options;
  const { columns = columnsOf(descriptor, table) } = options;
  const seen = new Map<string, Row>();
  return rowsOf(rows, table).flatMap((row) => {
    if (!where(row.values) || columns.some((column) => row.faulty.has(column))) return [];
    const key = JSON.stringify(columns.map((column) => row.values[column] ?? null));
    const first = seen.get(key);
    if (!first) {
      seen.set(key, row);
      return [];
    }
    // A row that stands twice whole is told by its identifier.
    if (row.values.id === first.values.id) return [];
    const value = row.values[at];
    return [
      {
        file: fileOf(descriptor, table),
        row: row.number,
        column: at,
        ...(value === undefined ? {} : { value: String(value) }),
        expected: expected(first),
      },
    ];
  });
}

/** The columns of a table that tell what a row is, beside its identifier and a note. */
function columnsOf(descriptor: Descriptor, table: string): string[] {
  const fields = descriptor.resources.find((one) => one.name === table)?.schema?.fields ?? [];
  return fields.map((field) => field.name).filter((name) => name !== 'id' && name !== 'note');
}

function holdersStandOnce(rows: Rows, descriptor: Descriptor): Problem[] {
  return twice(rows, descriptor, {
    table: 'seats',
    columns: ['composition', 'status', 'party'],
    at: 'party',
    where: ({ party }) => party !== undefined,
    expected: (first) =>
      `each party once in a composition; row ${first.number} has it too. Seats of another authority are another composition`,
  });
}

function peopleArePresentOnce(rows: Rows, descriptor: Descriptor): Problem[] {
  return twice(rows, descriptor, {
    table: 'attendance',
    columns: ['session', 'person'],
    at: 'person',
    where: ({ person }) => person !== undefined,
    expected: (first) => `each person once in a session; row ${first.number} has it too`,
  });
}

function positionsAreTakenOnce(rows: Rows, descriptor: Descriptor): Problem[] {
  return twice(rows, descriptor, {
    table: 'votes',
    columns: ['session', 'position'],
    at: 'position',
    where: ({ position }) => position !== undefined,
    expected: (first) =>
      `a position for each vote of a session; row ${first.number} has it too. Leave it empty if the order is not told`,
  });
}

/** Whether a row tells the very day of something. */
function isOfADay({ date, calendar }: Values, civil: CivilCalendar): boolean {
  if (date === undefined || calendar === undefined) return false;
  const day = parseDate(String(date), calendar as Calendar, civil);
  return !('problem' in day) && day.precision === 'day' && !day.about;
}

function sessionsOfADayAreApart(rows: Rows, descriptor: Descriptor): Problem[] {
  const civil = civilCalendarOf(descriptor);
  return twice(rows, descriptor, {
    table: 'sessions',
    columns: ['body', 'date', 'calendar', 'part_of_day'],
    at: 'part_of_day',
    where: (values) => isOfADay(values, civil),
    expected: (first) =>
      `one session of a body on a day, or two that the source tells apart; row ${first.number} has the same. Write in part_of_day what sets each apart (Morning, Second sitting), or take one row out`,
  });
}

function votesOnAMotionAreApart(rows: Rows, descriptor: Descriptor): Problem[] {
  return twice(rows, descriptor, {
    table: 'votes',
    at: 'position',
    where: ({ position }) => position === undefined,
    expected: (first) =>
      `one vote on a motion in a session, or two that the source tells apart; row ${first.number} has the same throughout. Write in position which came first, or take one row out`,
  });
}
