import { ArgumentError, requireCount } from '../../errors/argument-error.js';
import type { Attendance } from '../../records/records.js';
import {
  type AttendanceCounts,
  type AttendanceRate,
  attendanceRate,
  type RateOptions,
} from './attendance-rate.js';
import { type PersonAttendance, sessionsAttended } from './sessions-attended.js';

/**
 * How often one person, or one party, came: one record per person, per party or per session.
 *
 * @example
 * ```ts
 * attendanceRates([{ person: 'Karelin', party: 'Left SR', attended: 1, absent: 0 }], 'person')[0].name // => 'Karelin'
 * ```
 */
export interface AttendanceRecord extends AttendanceCounts {
  /** Who; needed for rates by person. */
  readonly person?: string;
  /** Of which party; needed for rates by party. */
  readonly party?: string;
}

/**
 * The attendance rate of one person or party.
 *
 * @example
 * ```ts
 * attendanceRates([{ party: 'Left SR', attended: 5, absent: 2 }], 'party')[0].attendance.known // => true
 * ```
 */
export interface NamedAttendanceRate {
  /** The person or the party. */
  readonly name: string;
  /** The rate, or that it is not known. */
  readonly attendance: AttendanceRate;
}

/**
 * The attendance rate of every person, or of every party, over all the records that name it.
 *
 * Source: the definition; see `attendanceRate`.
 *
 * Assumptions: those of `attendanceRate`; no occasion is in two records.
 *
 * @param records - the counts, each with the person or party they are of
 * @param by - whether to add up by person or by party
 * @param options - the confidence level and the kind of interval
 * @returns the rates, in the order in which the names first occur
 * @throws ArgumentError when there is no record; when a record lacks the name that is asked for;
 * for the counts and options as `attendanceRate`
 *
 * @example
 * ```ts
 * const sessions = [{ party: 'Left SR', attended: 5, absent: 2 }, { party: 'Left SR', attended: 7, absent: 0 }];
 * attendanceRates(sessions, 'party').map(({ attendance }) => attendance.rate) // ≈ [0.857]
 * ```
 */
export function attendanceRates(
  records: readonly AttendanceRecord[],
  by: 'person' | 'party',
  options?: RateOptions,
): NamedAttendanceRate[];

/**
 * The attendance rate of every person whom a record names, among the sessions of which it tells any attendance.
 *
 * Assumptions: those of `sessionsAttended`. Where a record tells of a person’s presence only and never of absence, what is known
 * is no sample of all sessions: there is no rate, and the reason gives the certain share.
 *
 * @param records - the attendance of a loaded dataset
 * @param by - `person`: rates of parties need to know how many members could have come, see `knownAttendance`
 * @param options - the confidence level and the kind of interval
 * @returns the rates, that of the person with most sessions attended first; the names are identifiers of people
 * @throws ArgumentError when there is no row, or rates by party are asked for
 * @example
 * ```ts
 * const [most] = attendanceRates(loadDataset().attendance, 'person');
 * most.name // => 'lenin'
 * most.attendance // => { known: false, sessions: 11, reason: 'only presence is told, never absence: at 5 of 11 sessions, and perhaps at more' }
 * ```
 */
export function attendanceRates(
  records: readonly Attendance[],
  by: 'person',
  options?: RateOptions,
): NamedAttendanceRate[];
export function attendanceRates(
  records: readonly (AttendanceRecord | Attendance)[],
  by: 'person' | 'party',
  options: RateOptions = {},
): NamedAttendanceRate[] {
  if (records.length === 0) throw new ArgumentError('records', records, 'at least one record');
  if (by !== 'person' && by !== 'party') {
    throw new ArgumentError('by', by, '"person" or "party"');
  }
  return areRows(records)
    ? ratesOfPeople(records, by, options)
    : ratesOfCounts(records as readonly AttendanceRecord[], by, options);
}

function ratesOfCounts(
  records: readonly AttendanceRecord[],
  by: 'person' | 'party',
  options: RateOptions,
): NamedAttendanceRate[] {
  const totals = new Map<string, Required<AttendanceCounts>>();
  for (const [index, record] of records.entries()) {
    const name = record[by];
    if (name === undefined) {
      throw new ArgumentError(`records[${index}].${by}`, name, `the name of a ${by}`);
    }
    const { attended, absent, unknown = 0 } = record;
    requireCount(`records[${index}].attended`, attended, 'occasions');
    requireCount(`records[${index}].absent`, absent, 'occasions');
    requireCount(`records[${index}].unknown`, unknown, 'occasions');
    const total = totals.get(name) ?? { attended: 0, absent: 0, unknown: 0 };
    totals.set(name, {
      attended: total.attended + attended,
      absent: total.absent + absent,
      unknown: total.unknown + unknown,
    });
  }
  return [...totals].map(([name, counts]) => ({
    name,
    attendance: attendanceRate(counts, options),
  }));
}

/** Whether these are rows of a dataset, not counts. */
function areRows(records: readonly (AttendanceRecord | Attendance)[]): records is Attendance[] {
  return records.every((record) => 'table' in record);
}

function ratesOfPeople(
  attendance: readonly Attendance[],
  by: 'person' | 'party',
  options: RateOptions,
): NamedAttendanceRate[] {
  if (by === 'party') {
    const expected =
      '"person" for the rows of a dataset, which do not say how many of a party could have come (knownAttendance tells how many came)';
    throw new ArgumentError('by', by, expected);
  }
  return sessionsAttended({ attendance }).map((row) => ({
    name: row.person.id,
    attendance: rateOf(row, options),
  }));
}

function rateOf(
  { attended, absent, unknown }: PersonAttendance,
  options: RateOptions,
): AttendanceRate {
  const sessions = attended.length + absent.length + unknown.length;
  if (absent.length === 0 && unknown.length > 0) {
    const reason = `only presence is told, never absence: at ${attended.length} of ${sessions} sessions, and perhaps at more`;
    return { known: false, sessions, reason };
  }
  return attendanceRate(
    { attended: attended.length, absent: absent.length, unknown: unknown.length },
    options,
  );
}
