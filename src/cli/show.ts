import { styleText } from 'node:util';
import { ArgumentError } from '../errors/argument-error.js';
import { didYouMean } from '../errors/suggest.js';
import { UsageError } from '../errors/usage-error.js';
import { builtInFolder } from '../records/built-in-folder.js';
import { allRecordIds, allRecordNames, findRecords } from '../records/find-record.js';
import { loadDataset } from '../records/load-dataset.js';
import { readDescriptor } from '../records/read-descriptor.js';
import {
  type RecordSheet,
  recordSheet,
  type SheetEvidence,
  type SheetField,
} from '../records/record-sheet.js';
import { plainText, printColoured, printJson } from './output.js';
import { parseWords } from './parse-words.js';

export const showHelp = `sovnarkom show ID [--data FOLDER] [--json]

Shows a record of any table, with the words of the source on which each value rests, their paragraph and
note, what the note cites, and dates on both calendars. Where two tables have the same ID, put the table
before it: people/lenin.

  --data FOLDER  a dataset of your own, in the form of the built-in record
  --json         print it as JSON

Colour is used on a terminal, unless NO_COLOR is set.`;

/** Shows a record with its evidence. */
export async function show(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseWords({
    args: [...words],
    allowPositionals: true,
    options: {
      data: { type: 'string', default: builtInFolder },
      json: { type: 'boolean', default: false },
    },
  });
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) {
    throw new UsageError('name one record by its id, such as people/lenin');
  }
  const dataset = loadDataset(values.data);
  const [record, ...others] = findRecords(dataset, id);
  if (!record) {
    const known = id.includes('/') ? allRecordNames(dataset) : allRecordIds(dataset);
    throw new ArgumentError(
      'id',
      id,
      'the identifier of a record',
      `there is no record "${id}"${didYouMean(id, known)}`,
    );
  }
  if (others.length > 0) {
    const names = [record, ...others].map((one) => `${one.table}/${one.id}`);
    throw new UsageError(`several tables have the record "${id}": name one of ${names.join(', ')}`);
  }
  const sheet = recordSheet(dataset, readDescriptor(), record);
  if (values.json) {
    printJson(sheet, nullForUndefined);
  } else {
    const colour = process.stdout.isTTY && !process.env.NO_COLOR;
    printColoured(sheetInText(plain(sheet), colour));
  }
  return 0;
}

/** A sheet whose texts hold nothing that steers a terminal. */
function plain<Value>(value: Value): Value {
  if (typeof value === 'string') return plainText(value) as Value;
  if (Array.isArray(value)) return value.map(plain) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, plain(field as unknown)]),
  ) as Value;
}

function nullForUndefined(_key: string, value: unknown): unknown {
  return value === undefined ? null : value;
}

type Style = 'bold' | 'dim' | 'cyan' | 'green' | 'yellow';
type Paint = (style: Style, text: string) => string;

/**
 * A record's sheet as text.
 *
 * @param sheet - the sheet
 * @param colour - whether to colour it for a terminal
 * @returns lines: each value with its dates, and under it the evidence
 */
export function sheetInText(sheet: RecordSheet, colour: boolean): string {
  const paint: Paint = (style, text) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const width = Math.max(...sheet.fields.map(({ field }) => field.length));
  return [
    paint('bold', `${sheet.table}/${sheet.id}`),
    ...sheet.fields.flatMap((field) => fieldInText(field, width, paint)),
  ].join('\n');
}

function fieldInText(field: SheetField, width: number, paint: Paint): string[] {
  const { value, means, dates, evidence } = field;
  const name = paint('cyan', field.field.padEnd(width));
  if (value === undefined) return [`${name}  ${paint('dim', '—')}`];
  const shown = means === undefined ? String(value) : `${value} (${means})`;
  const indent = ' '.repeat(width + 2);
  const dateLines = (['julian', 'gregorian'] as const).flatMap((calendar) => {
    const one = dates?.[calendar];
    if (!one) return [];
    const how = [one.certainty, one.converted ? 'converted' : undefined].filter(Boolean);
    const remark = how.length > 0 ? ` (${how.join(', ')})` : '';
    return [`${indent}${calendar.padEnd(9)}  ${one.date}${remark}`];
  });
  return [
    `${name}  ${shown}`,
    ...dateLines,
    ...evidence.flatMap((one) => evidenceInText(one, indent, paint)),
  ];
}

function evidenceInText(evidence: SheetEvidence, indent: string, paint: Paint): string[] {
  const { certainty, quote, gloss, part, paragraph, note, noteScope, cites, reasoning } = evidence;
  const place = { text: `paragraph ${paragraph}`, note: `note ${paragraph}`, caption: 'caption' };
  const near = noteScope === 'near' ? ' (the nearest on the matter)' : '';
  const documented = note === undefined ? '' : `, note ${note}${near}`;
  const works = cites.map(({ source, title, locatorType, locator }) => {
    const where = locator === undefined ? '' : `, ${locatorType} ${locator}`;
    return `${indent}  cites ${title ?? source}${where} [${source}]`;
  });
  return [
    `${indent}${paint(certainty === 'stated' ? 'green' : 'yellow', certainty)}: «${quote}»`,
    paint('dim', `${indent}  our gloss: ${gloss}`),
    `${indent}  ${place[part]}${documented} [${evidence.passage}]`,
    ...(reasoning === undefined ? [] : [`${indent}  reasoning: ${reasoning}`]),
    ...works,
  ];
}
