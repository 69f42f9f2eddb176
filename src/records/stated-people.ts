import { plainLetters } from '../language/plain-letters.js';
import type { Descriptor } from './descriptor.js';
import { isTable } from './descriptor.js';
import { evidenceByValue } from './evidence-by-value.js';
import { readDescriptor } from './read-descriptor.js';
import type { Dataset } from './records.js';

/** A value about a person that a record calls stated and whose quotes do not name the person. */
export interface UnnamedPerson {
  readonly table: string;
  readonly record: string;
  readonly field: string;
  /** The identifier of the person. */
  readonly person: string;
  /** The quotes that are said to state the value. */
  readonly quotes: readonly string[];
}

/**
 * Holds a record to its word on people: what is `stated` of a person must rest on a quote that names the person, in one of the
 * spellings of the tables `people` and `names`. Words such as “he”, or a list that begins before the quote, make a value
 * inferred, with whom they mean as the reasoning.
 *
 * A value is about a person if its field points at one (the mover of a motion, the chair of a session), if its row does (a
 * membership, a role, a presence, a ballot), or if it is in the table of people; a date is not. A name is found by its last word, whose ending
 * may differ, since Greek and Russian decline names.
 *
 * @param dataset - the record
 * @param descriptor - the form of its tables, which tells what points at people
 * @returns the values whose quotes do not name their person, in the order in which the evidence first names them
 * @example
 * ```ts
 * statedPeople(loadDataset()).length // => 0
 * ```
 */
export function statedPeople(
  dataset: Dataset,
  descriptor: Descriptor = readDescriptor(),
): UnnamedPerson[] {
  const links = fieldsOfPeople(descriptor);
  const dates = fieldsOfDates(descriptor);
  return evidenceByValue(dataset).flatMap((evidence) => {
    const stated = evidence.filter(({ certainty }) => certainty === 'stated');
    const [first] = stated;
    if (!first) return [];
    const { table, record, field } = first;
    const row = dataset.tables[table]?.find((one) => one.id === record);
    const link = links.has(`${table}.${field}`) ? field : 'person';
    const person =
      table === 'people' ? record : links.has(`${table}.${link}`) ? row?.[link] : undefined;
    // A spelling is a name itself: what it is of is told by the row.
    if (typeof person !== 'string' || table === 'names') return [];
    if (dates.has(`${table}.${field}`)) return [];
    const quotes = stated.map(({ passage }) => passage.quote);
    const names = spellings(dataset, person);
    return quotes.some((quote) => names.some((name) => isNamed(name, quote)))
      ? []
      : [{ table, record, field, person, quotes }];
  });
}

function fieldsOfPeople(descriptor: Descriptor): ReadonlySet<string> {
  return new Set(
    descriptor.resources
      .filter(isTable)
      .flatMap(({ name, schema }) =>
        (schema.foreignKeys ?? [])
          .filter(({ reference }) => reference.resource === 'people')
          .map(({ fields }) => `${name}.${fields[0]}`),
      ),
  );
}

/** Dates and the calendars they are written in. */
function fieldsOfDates(descriptor: Descriptor): ReadonlySet<string> {
  return new Set(
    descriptor.resources.filter(isTable).flatMap(({ name, schema }) =>
      schema.fields
        .filter((field) => field['sovnarkom:type'] === 'historical-date')
        .flatMap((field) => [field.name, field['sovnarkom:calendar']])
        .map((field) => `${name}.${field}`),
    ),
  );
}

function spellings(dataset: Dataset, person: string): string[] {
  const { name } = dataset.people.find(({ id }) => id === person) ?? {};
  return [
    ...Object.values(name ?? {}),
    ...dataset.names.filter((one) => one.person.id === person).map(({ spelling }) => spelling),
  ];
}

function isNamed(name: string, quote: string): boolean {
  const last = plainLetters(name)
    .match(/\p{L}{3,}/gu)
    ?.at(-1);
  if (last === undefined) return false;
  const stem = last.length > 5 ? last.slice(0, -2) : last;
  return plainLetters(quote).includes(stem);
}
