import type { HistoricalDate } from '../calendar/index.js';
import type { Dataset, Evidence, Passage } from '../records/index.js';

/** A date in a field of a record. */
export interface FieldDate {
  readonly table: string;
  readonly id: string;
  readonly field: string;
  readonly date: HistoricalDate;
}

/**
 * Every date of a dataset, with the record and field that hold it.
 *
 * @param dataset - the dataset
 * @returns the dates, in the order of the tables and rows
 */
export function fieldDates(dataset: Dataset): FieldDate[] {
  const { sessions, compositions, memberships, statements, events, minutes } = dataset;
  const one = (table: string, id: string, field: string, date: HistoricalDate | undefined) =>
    date ? [{ table, id, field, date }] : [];
  return [
    ...sessions.flatMap((record) => one('sessions', record.id, 'date', record.date)),
    ...compositions.flatMap((record) => one('compositions', record.id, 'date', record.date)),
    ...memberships.flatMap((record) => [
      ...one('memberships', record.id, 'from', record.from),
      ...one('memberships', record.id, 'to', record.to),
    ]),
    ...statements.flatMap((record) => [
      ...one('statements', record.id, 'from', record.from),
      ...one('statements', record.id, 'to', record.to),
    ]),
    ...events.flatMap((record) => one('events', record.id, 'date', record.date)),
    ...minutes.flatMap((record) => one('minutes', record.id, 'date', record.date)),
  ];
}

/** A record that a note documents, with its date. */
export interface DocumentedDate {
  readonly table: string;
  readonly id: string;
  /** The field of the record that rests on the note. */
  readonly field: string;
  readonly date: HistoricalDate;
}

/**
 * The dated matters that each note of the source documents: records of which a value rests on a passage that the note ends.
 *
 * @param dataset - the dataset
 * @param scopes - which passages count: those that the note ends, or also those for which it is the nearest on the same matter
 * @returns for the number of a note, its records with their dates, each record once
 */
export function documentedDates(
  dataset: Dataset,
  scopes: readonly Passage['noteScope'][] = ['sentence'],
): ReadonlyMap<number, DocumentedDate[]> {
  const dateOf = dateFinder(dataset);
  const documented = new Map<number, DocumentedDate[]>();
  for (const evidence of dataset.evidence) {
    const { note, noteScope } = evidence.passage;
    const date = note !== undefined && scopes.includes(noteScope) ? dateOf(evidence) : undefined;
    if (note === undefined || !date) continue;
    const list = documented.get(note) ?? [];
    const { table, record: id, field } = evidence;
    if (!list.some((one) => one.table === table && one.id === id)) {
      list.push({ table, id, field, date });
    }
    documented.set(note, list);
  }
  return documented;
}

/** Finds the date of the matter that a row of evidence is about. */
function dateFinder(dataset: Dataset): (evidence: Evidence) => HistoricalDate | undefined {
  type Dated = { readonly date?: HistoricalDate | undefined };
  const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
    new Map(records.map((record) => [record.id, record]));
  const own: Record<string, ReadonlyMap<string, Dated>> = {
    sessions: byId(dataset.sessions),
    compositions: byId(dataset.compositions),
    events: byId(dataset.events),
    minutes: byId(dataset.minutes),
  };
  const votes = byId(dataset.votes);
  const attendance = byId(dataset.attendance);
  const ballots = byId(dataset.ballots);
  const participants = byId(dataset.participants);
  const memberships = byId(dataset.memberships);
  const statements = byId(dataset.statements);
  return ({ table, record, field }) => {
    if (table in own) return own[table]?.get(record)?.date;
    if (table === 'votes') return votes.get(record)?.session.date;
    if (table === 'motions') {
      return dataset.votes.find((vote) => vote.motion.id === record)?.session.date;
    }
    if (table === 'attendance') return attendance.get(record)?.session.date;
    if (table === 'ballots') return ballots.get(record)?.vote.session.date;
    if (table === 'participants') return participants.get(record)?.event?.date;
    if (table === 'memberships') {
      const membership = memberships.get(record);
      return field === 'to' ? membership?.to : membership?.from;
    }
    if (table === 'statements') {
      const statement = statements.get(record);
      return field === 'to' ? statement?.to : statement?.from;
    }
    return undefined;
  };
}
