import type { Problem } from '../errors/dataset-error.js';
import { textFault } from './text-fault.js';

/** Properties of CSL-JSON that hold people. */
const nameProperties = new Set(
  (
    'author chair collection-editor compiler composer container-author contributor curator director editor ' +
    'editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author performer ' +
    'producer recipient reviewed-author script-writer series-creator translator'
  ).split(' '),
);

/** Properties of CSL-JSON that hold dates. */
const dateProperties = new Set([
  'accessed',
  'available-date',
  'event-date',
  'issued',
  'original-date',
  'submitted',
]);

/**
 * What is wrong with the works of a record, which stand as CSL-JSON (Citation Style Language 1.0.2): captions, references and the
 * gallery read them.
 *
 * @param content - the content of the file
 * @param file - its name, for the problems
 * @returns the problems; row numbers count the works from 1
 * @example
 * ```ts
 * sourceProblems([{ id: 'a', type: 'book', author: 'Lara Douds' }], 'sources.json')[0].expected // => 'a list of people, each with family and given names, or with a literal name'
 * sourceProblems([{ id: 'a', type: 'book', URL: 'javascript:alert(1)' }], 'sources.json')[0].expected // => 'an address of the web, which begins with https:// or http://'
 * sourceProblems([{ id: 'a', type: 'book', issued: { 'date-parts': [[1917, 12]] } }], 'sources.json') // => []
 * ```
 */
export function sourceProblems(content: unknown, file: string): Problem[] {
  if (!Array.isArray(content)) return [{ file, expected: 'a list of works as CSL-JSON' }];
  const seen = new Map<unknown, number>();
  return content.flatMap((work: unknown, index) => {
    const row = index + 1;
    if (!isObject(work)) return [{ file, row, expected: 'a work as CSL-JSON: an object' }];
    const problems = Object.entries(work).flatMap(([property, value]) => {
      const expected = expectedOf(property, value);
      if (expected === undefined) return [];
      return [{ file, row, column: property, value: JSON.stringify(value) ?? '', expected }];
    });
    for (const property of ['id', 'type']) {
      if (typeof work[property] !== 'string' || work[property] === '') {
        const expected = 'an id and a type for every work (CSL-JSON)';
        problems.push({ file, row, column: property, value: String(work[property]), expected });
      }
    }
    const first = seen.get(work.id);
    if (first === undefined) seen.set(work.id, row);
    else {
      const expected = `an id that no other work has; work ${first} has it too`;
      problems.push({ file, row, column: 'id', value: String(work.id), expected });
    }
    return problems;
  });
}

/** What should stand in a property; undefined if it does. */
function expectedOf(property: string, value: unknown): string | undefined {
  if (nameProperties.has(property)) {
    const fine = Array.isArray(value) && value.every(isName);
    return fine
      ? undefined
      : 'a list of people, each with family and given names, or with a literal name';
  }
  if (dateProperties.has(property)) {
    return isDate(value)
      ? undefined
      : 'a date as {"date-parts": [[1917, 12, 30]]}, with two lists for a period, or as {"literal": "winter 1917"}';
  }
  if (property === 'URL') {
    return isText(value) && /^https?:\/\/[^\s/]/i.test(value)
      ? undefined
      : 'an address of the web, which begins with https:// or http://';
  }
  if (property === 'custom') return isObject(value) ? undefined : 'an object';
  if (property === 'categories') {
    return Array.isArray(value) && value.every(isText) ? undefined : 'a list of texts';
  }
  return isText(value) || Number.isFinite(value) ? undefined : 'a text or a number';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && textFault(value) === undefined;
}

function isName(value: unknown): boolean {
  if (!isObject(value) || !(isText(value.family) || isText(value.literal))) return false;
  return Object.values(value).every((part) => isText(part) || typeof part === 'boolean');
}

function isDate(value: unknown): boolean {
  if (!isObject(value)) return false;
  const parts = value['date-parts'];
  if (parts === undefined) return isText(value.literal) || isText(value.raw);
  const isPart = (part: unknown) => Number.isInteger(part);
  return (
    Array.isArray(parts) &&
    parts.length >= 1 &&
    parts.length <= 2 &&
    parts.every(
      (list: unknown) =>
        Array.isArray(list) && list.length >= 1 && list.length <= 3 && list.every(isPart),
    )
  );
}
