import { dayOf, type ReckonedCalendar } from '../calendar/calendar.js';
import type { CivilCalendar } from '../calendar/civil-calendar.js';
import { englishDay } from '../calendar/english-day.js';
import { markdownCell } from '../escapes/markdown-text.js';
import {
  civilCalendarOf,
  type Descriptor,
  type FieldDescriptor,
  identifierForm,
  isIdentifier,
  isTable,
  type ResourceDescriptor,
  type TableDescriptor,
} from './descriptor.js';

const origin =
  '<!-- Written by `sovnarkom codebook` from datapackage.json: change that file, not this one. -->';

/**
 * Whether a text is a codebook that was written by {@link codebook}, and may be written anew.
 *
 * @param text - the text of a README.md
 * @returns whether it says so itself
 * @example
 * ```ts
 * isCodebook('# My notes') // => false
 * ```
 */
export function isCodebook(text: string): boolean {
  return text.includes(origin);
}

/**
 * The codebook of a dataset: every table and column, as Markdown.
 *
 * @param descriptor - the dataset's descriptor
 * @param counts - how many records each table has, by its name
 * @returns Markdown: a list of the tables, then each with its columns, their types, meaning, allowed values and keys
 * @example
 * ```ts
 * codebook({ name: 'd', title: 'A record', resources: [{ name: 'votes', path: 'votes.csv', title: 'Votes', description: 'Decisions', schema: { fields: [{ name: 'yes', type: 'integer', description: 'Votes for', constraints: { minimum: 0 } }], primaryKey: [] } }] }, { votes: 7 }).split('\n').at(-2) // => '| `yes` | whole number, 0 or more | no | no | Votes for |'
 * ```
 */
export function codebook(descriptor: Descriptor, counts: Readonly<Record<string, number>>): string {
  const { resources, title, version, citation } = descriptor;
  const schemaVersion = descriptor['sovnarkom:schemaVersion'];
  const { description } = descriptor as { readonly description?: string };
  return [
    `# Codebook: ${title}`,
    '',
    origin,
    '',
    ...(description ? [description, ''] : []),
    `Tables are CSV files in UTF-8, with a heading. An empty cell is not told by the source; it is never zero.${version ? ` Version ${version}.` : ''}${schemaVersion ? ` The form of the tables is version ${schemaVersion}.` : ''}`,
    '',
    ...(citation ? [`Cite as: ${citation}`, ''] : []),
    ...conventions,
    civilInWords(civilCalendarOf(descriptor)),
    '',
    '| table | records | what a record is |',
    '| --- | ---: | --- |',
    ...resources.map(
      (one) =>
        `| [${one.name}](#${one.name}) | ${counts[one.name] ?? 0} | ${markdownCell(one.description)} |`,
    ),
    '',
    ...resources.flatMap((one) => section(one, counts[one.name] ?? 0)),
  ].join('\n');
}

/** What holds for every table: stated here, and applied by the functions of the file that each paragraph names. */
const conventions: readonly string[] = [
  // thirds.ts
  'Of a month, “the beginning” is the 1st to the 10th, “the middle” the 11th to the 20th, “the end” the 21st to the last day; of a year, January to April, May to August, September to December. A date that rests on such words has that interval, or a narrower one within it where other words narrow it.',
  '',
  // stated-numbers.ts, stated-people.ts
  'A value is `stated` only if its quotes contain it. A number stands in them in figures or words. A date stands there with its year, and with its day if it is known to the day: a year that comes from the narrative makes it `inferred`. A calendar is named, or the day is given in both. What is stated of a person names the person: “he”, or a list that begins before the quote, makes it `inferred`. What hangs on “it seems”, or on a name that the article prints for another, is `inferred`. A text of which the quotes have less than half of the words is `inferred`: the rest stands around them. `computed` is arithmetic on what the quotes contain. All else is `inferred`, with the reasoning.',
  '',
];

/** What the calendar `civil` means in a record. */
function civilInWords({ lastJulianDay }: CivilCalendar): string {
  const write = (day: number, calendar: ReckonedCalendar) => englishDay(dayOf(day, calendar));
  const means = Number.isFinite(lastJulianDay)
    ? `Julian to ${write(lastJulianDay, 'julian')}, Gregorian from ${write(lastJulianDay + 1, 'gregorian')}, the day after it`
    : `${lastJulianDay > 0 ? 'Julian' : 'Gregorian'} throughout`;
  return `The calendar \`civil\` is the one in force where the events took place: ${means}. A year begins on 1 January.`;
}

function section(resource: ResourceDescriptor, count: number): string[] {
  const records = count === 1 ? 'One record' : `${count} records`;
  return [
    `## ${resource.name}`,
    '',
    `**${resource.title}.** ${sentence(resource.description)} ${records} in \`${resource.path}\`.`,
    '',
    ...(isTable(resource) ? columns(resource) : []),
  ];
}

function columns({ schema }: TableDescriptor): string[] {
  const { primaryKey, foreignKeys = [] } = schema;
  const links = new Map(foreignKeys.map((key) => [key.fields[0], key.reference.resource]));
  const keys = primaryKey.map((name) => `\`${name}\``).join(', ');
  return [
    ...(keys === '' ? [] : [`Key: ${keys}.`, '']),
    '| column | type | required | evidence | meaning |',
    '| --- | --- | --- | --- | --- |',
    ...schema.fields.map((field) => {
      const required = field.constraints?.required ? 'yes' : 'no';
      const evidence = field['sovnarkom:evidence'] === 'required' ? 'yes' : 'no';
      const meaning = `${field.description}${allowed(field)}`;
      return `| \`${field.name}\` | ${typeOf(field, links.get(field.name))} | ${required} | ${evidence} | ${markdownCell(meaning)} |`;
    }),
    '',
  ];
}

function typeOf(field: FieldDescriptor, table: string | undefined): string {
  if (table !== undefined) return `id of [${table}](#${table})`;
  if (field['sovnarkom:type'] === 'source') return 'id of a work in [sources](#sources)';
  if (field['sovnarkom:type'] === 'historical-date') {
    return `date (calendar in \`${field['sovnarkom:calendar']}\`)`;
  }
  if (field['sovnarkom:type'] === 'record') return 'record as `table/id`';
  if (field['sovnarkom:type'] === 'records') return 'records as `table/id`, apart by spaces';
  if (field['sovnarkom:type'] === 'note') return 'number of a note in [citations](#citations)';
  if (field.type === 'integer') {
    const { minimum } = field.constraints ?? {};
    return minimum === undefined ? 'whole number' : `whole number, ${minimum} or more`;
  }
  if (field.constraints?.enum) return 'one of a list';
  return field.constraints?.pattern && field.constraints.unique ? 'identifier' : 'text';
}

function allowed(field: FieldDescriptor): string {
  const { enum: choices, pattern } = field.constraints ?? {};
  if (choices) return `. Allowed: ${choices.map((one) => `\`${one}\``).join(', ')}`;
  if (isIdentifier(field)) return `. Form: ${identifierForm}`;
  return pattern ? `. Form: \`${pattern}\`` : '';
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
