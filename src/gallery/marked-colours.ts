import { changesBetween, type Json, type JsonChange, withChanges } from './json-changes.js';

/** A document in which every colour that others of its kind have otherwise is a mark: a colour that stands nowhere in them. */
export interface MarkedColours {
  readonly marked: Json;
  /** What stands for each mark: in the document, and in each of the others. */
  readonly inks: ReadonlyMap<string, readonly string[]>;
}

const colour = /^#[\da-f]{3,8}$/i;

/** How marks begin; the first that no document has is taken. */
const stems = ['#fc0b', '#0bfc', '#b0cf', '#cfb0'];

/** So many marks can be told apart by two digits more. */
const mostMarks = 256;

/**
 * Marks the colours in which documents differ. What is made of the marked one is made of all of them, once the marks are replaced.
 *
 * @param first - the document that is marked
 * @param others - documents that differ from it
 * @returns the document with marks; undefined where they differ in anything but colours
 * @example
 * ```ts
 * markColours({ fill: '#fff', size: 2 }, [{ fill: '#000', size: 2 }])?.marked // => { fill: '#fc0b00', size: 2 }
 * ```
 */
export function markColours(first: Json, others: readonly Json[]): MarkedColours | undefined {
  const documents = [first, ...others];
  const texts = documents.map((document) => JSON.stringify(document).toLowerCase());
  const stem = stems.find((one) => !texts.some((text) => text.includes(one)));
  const paths = others.flatMap((other) => changesBetween(first, other).map(([path]) => path));
  const marks = new Map<string, string>();
  const inks = new Map<string, readonly string[]>();
  const changes: JsonChange[] = [];
  for (const path of paths) {
    const given = documents.map((document) => valueAt(document, path));
    if (!given.every((one) => typeof one === 'string' && colour.test(one))) return undefined;
    // What is of one colour in two places of each document stays so.
    const key = given.join();
    const mark = marks.get(key) ?? `${stem}${marks.size.toString(16).padStart(2, '0')}`;
    marks.set(key, mark);
    inks.set(mark, given as string[]);
    changes.push([path, mark]);
  }
  if (stem === undefined || marks.size > mostMarks) return undefined;
  return { marked: withChanges(first, changes), inks };
}

function valueAt(document: Json, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<string | number, unknown>> | null)?.[key],
    document,
  );
}

/**
 * What was made of a marked document, as it is of each: whole of the first, by changes of the others.
 *
 * @param made - what was made of the marked one
 * @param inks - what stands for each mark
 * @param others - how many others there are
 * @returns what is made of the first, and for each of the others what has to be changed in that
 * @example
 * ```ts
 * withInks(['#fc0b00', 1], new Map([['#fc0b00', ['#fff', '#000']]]), 1) // => { first: ['#fff', 1], changes: [[[[0], '#000']]] }
 * ```
 */
export function withInks(
  made: Json,
  inks: MarkedColours['inks'],
  others: number,
): { readonly first: Json; readonly changes: readonly (readonly JsonChange[])[] } {
  const changes = Array.from({ length: others }, (): JsonChange[] => []);
  const marks = new RegExp([...inks.keys()].join('|') || '(?!)', 'g');
  const inked = (text: string, which: number) =>
    text.replace(marks, (mark) => inks.get(mark)![which]!);
  const walk = (value: Json, path: readonly (string | number)[]): Json => {
    if (typeof value === 'string') {
      const first = inked(value, 0);
      for (const [index, list] of changes.entries()) {
        const other = inked(value, index + 1);
        if (other !== first) list.push([path, other]);
      }
      return first;
    }
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((one: Json, place) => walk(one, [...path, place]));
    const entries = Object.entries(value as Readonly<Record<string, Json>>);
    return Object.fromEntries(entries.map(([key, one]) => [key, walk(one, [...path, key])]));
  };
  return { first: walk(made, []), changes };
}
