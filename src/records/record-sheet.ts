import type { Calendar } from '../calendar/calendar.js';
import type { CivilCalendar } from '../calendar/civil-calendar.js';
import { parseDate } from '../calendar/historical-date.js';
import { type BothCalendars, onBothCalendars } from './both-calendars.js';
import { type Descriptor, type FieldDescriptor, isTable } from './descriptor.js';
import { evidenceIndex } from './evidence-index.js';
import type { FoundRecord } from './find-record.js';
import type { Certainty, Dataset, Evidence, Passage } from './records.js';

/** What a note of the source cites, on a sheet. */
export interface SheetCitation {
  readonly source: string;
  readonly title: string | undefined;
  readonly locatorType: string;
  readonly locator: string | undefined;
}

/** A passage on which a value rests, on a sheet. */
export interface SheetEvidence {
  readonly passage: string;
  readonly certainty: Certainty;
  readonly reasoning: string | undefined;
  readonly quote: string;
  /** English gloss of the project, not a quotation. */
  readonly gloss: string;
  readonly part: Passage['part'];
  /** Number of the paragraph, or of the note. */
  readonly paragraph: number;
  /** The note that documents the passage. */
  readonly note: number | undefined;
  readonly noteScope: Passage['noteScope'];
  readonly cites: readonly SheetCitation[];
}

/** A value of a record, on a sheet. */
export interface SheetField {
  readonly field: string;
  /** The value; undefined where the source does not tell it. */
  readonly value: string | number | undefined;
  /** The English name of the record that the value names. */
  readonly means: string | undefined;
  /** A date on both calendars. */
  readonly dates: BothCalendars | undefined;
  readonly evidence: readonly SheetEvidence[];
}

/** A record with all that is known of it. */
export interface RecordSheet {
  readonly table: string;
  readonly id: string;
  readonly fields: readonly SheetField[];
}

/**
 * All that a dataset knows of a record: every field with its meaning, dates on both calendars, and the evidence of each value.
 *
 * @param dataset - the dataset
 * @param descriptor - the form of its tables, as `readDescriptor` gives it
 * @param record - the record, as `findRecords` gives it
 * @returns a field for every column of the table, in their order
 * @example
 * ```ts
 * const dataset = loadDataset();
 * const vote = dataset.votes.find((one) => one.yes === 12);
 * const sheet = recordSheet(dataset, readDescriptor(), findRecords(dataset, vote.id)[0]);
 * sheet.fields.find((one) => one.field === 'yes').evidence[0].certainty // => 'stated'
 * ```
 */
export function recordSheet(
  dataset: Dataset,
  descriptor: Descriptor,
  record: FoundRecord,
): RecordSheet {
  const { table, id, row } = record;
  const schema = schemaOf(descriptor, table);
  const evidence = evidenceIndex(dataset.evidence);
  const described = new Map(schema?.fields.map((field) => [field.name, field]));
  const names = schema ? [...described.keys()] : Object.keys(row);
  const fields = names.map((name): SheetField => {
    const value = row[name];
    const proof = evidence.of(table, id, name);
    const field = described.get(name);
    const target = schema?.foreignKeys?.find((key) => key.fields[0] === name)?.reference.resource;
    return {
      field: name,
      value,
      means:
        field?.['sovnarkom:type'] === 'source'
          ? dataset.sources.find((source) => source.id === value)?.title
          : target && nameOf(dataset, descriptor, target, value),
      dates: field && dateOf(field, row, proof, dataset.civilCalendar),
      evidence: proof.map(describeEvidence),
    };
  });
  return { table, id, fields };
}

function schemaOf(descriptor: Descriptor, table: string) {
  return descriptor.resources.filter(isTable).find((one) => one.name === table)?.schema;
}

/** What a record is called: the first name that it has, or its text. */
function nameOf(
  dataset: Dataset,
  descriptor: Descriptor,
  table: string,
  id: string | number | undefined,
) {
  const row = dataset.tables[table]?.find((one) => one.id === id);
  const named = schemaOf(descriptor, table)?.fields.find(
    (field) => field['sovnarkom:type'] === 'name',
  );
  const name = row?.[named?.name ?? 'text'];
  return id === undefined || name === undefined ? undefined : String(name);
}

function dateOf(
  field: FieldDescriptor,
  row: FoundRecord['row'],
  evidence: readonly Evidence[],
  civil: CivilCalendar,
) {
  const written = row[field.name];
  if (field['sovnarkom:type'] !== 'historical-date' || written === undefined) return undefined;
  const calendar = row[field['sovnarkom:calendar'] ?? 'calendar'] as Calendar;
  const date = parseDate(String(written), calendar, civil);
  return 'problem' in date ? undefined : onBothCalendars(date, evidence);
}

function describeEvidence({ passage, certainty, reasoning }: Evidence): SheetEvidence {
  return {
    passage: passage.id,
    certainty,
    reasoning,
    quote: passage.quote,
    gloss: passage.gloss,
    part: passage.part,
    paragraph: passage.paragraph,
    note: passage.note,
    noteScope: passage.noteScope,
    cites: passage.citations.map(({ source, locatorType, locator }) => ({
      source: source.id,
      title: source.title,
      locatorType,
      locator,
    })),
  };
}
