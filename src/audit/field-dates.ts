import type { HistoricalDate } from '../calendar/index.js';
import { isTable } from '../records/descriptor.js';
import { type Dataset, type Evidence, type Passage, readDescriptor } from '../records/index.js';
import { propertiesOf, propertyName } from '../records/properties.js';

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
  const tables = readDescriptor().resources.filter(isTable);
  return tables.flatMap((table) => {
    const dates = propertiesOf(table, tables).filter((property) => property.holds === 'date');
    const records = dataset[propertyName(table.name) as keyof Dataset] as readonly DatedRecord[];
    return records.flatMap((record) =>
      dates.flatMap(({ name, field }) => {
        const date = record[name] as HistoricalDate | undefined;
        return date ? [{ table: table.name, id: record.id, field: field.name, date }] : [];
      }),
    );
  });
}

type DatedRecord = { readonly id: string } & Readonly<Record<string, unknown>>;

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
