import type { Dataset, Evidence } from './records.js';

const origins = new WeakMap<object, { dataset: Dataset; table: string; id: string }>();

/** The tables whose rows are records with an identifier, by the dataset's own names for them. */
const tables = {
  bodies: 'bodies',
  parties: 'parties',
  people: 'people',
  names: 'names',
  sessions: 'sessions',
  attendance: 'attendance',
  motions: 'motions',
  votes: 'votes',
  ballots: 'ballots',
  compositions: 'compositions',
  seats: 'seats',
  memberships: 'memberships',
  statements: 'statements',
  events: 'events',
  participants: 'participants',
  minutes: 'minutes',
  readersNotes: 'readers_notes',
} as const;

/** Remembers of each record from which dataset and table it comes, so that its evidence can be asked for. */
export function registerRecords(dataset: Dataset): Dataset {
  for (const [key, table] of Object.entries(tables)) {
    for (const record of dataset[key as keyof typeof tables]) {
      origins.set(record, { dataset, table, id: record.id });
    }
  }
  return dataset;
}

/**
 * The evidence on which a record, or one of its values, rests.
 *
 * @param record - a record of a loaded dataset: a vote, a session, a composition, its seats, …
 * @param field - the value asked for, as the record or the table names it (`proposerParty` or `proposer_party`); all values
 *   if left out
 * @returns the evidence, in the order of the table; an empty list if there is none
 * @throws TypeError if the object is not a record of a loaded dataset
 * @example
 * ```ts
 * const vote = loadDataset().votes.find((one) => one.yes === 12);
 * evidenceOf(vote, 'yes')[0].passage.quote // => 'έγινε δεκτό με πλειοψηφία δώδεκα ψήφων έναντι επτά'
 * evidenceOf(vote, 'yes')[0].passage.citations[0].locator // => '174'
 * evidenceOf(vote.session, 'date')[0].certainty // => 'stated'
 * ```
 */
export function evidenceOf(record: object, field?: string): Evidence[] {
  const origin = origins.get(record);
  if (!origin) throw new TypeError('evidenceOf needs a record of a loaded dataset');
  const column = field?.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return origin.dataset.evidence.filter(
    (one) =>
      one.table === origin.table &&
      one.record === origin.id &&
      (column === undefined || one.field === column),
  );
}
