import type { ObjectShape, Shape } from './shape.js';
import { nearest } from './suggest.js';

/** So many objects are described, of those that will do; of more, the names are told. */
const mostDescribed = 3;

/** So many fields of an object are told. */
const mostFields = 6;

/**
 * What a shape is, as a noun phrase.
 *
 * @param shape - the shape
 * @param named - the objects that shapes name
 * @param given - what was given instead: of several values, the nearest is told
 * @returns the phrase, as it stands behind "must be"
 * @example
 * ```ts
 * shapePhrase({ list: 'number' }, {}) // => 'a list of numbers'
 * shapePhrase({ oneOf: ['screen', 'grey'] }, {}, 'gray') // => '"screen" or "grey" (did you mean grey?)'
 * shapePhrase({ any: ['undefined', 'text'] }, {}) // => 'a text or nothing'
 * ```
 */
export function shapePhrase(
  shape: Shape,
  named: Readonly<Record<string, ObjectShape>>,
  given?: unknown,
): string {
  if (typeof shape === 'string') return plainPhrases[shape];
  if ('oneOf' in shape)
    return (
      listed(shape.oneOf.map((one) => JSON.stringify(one))) +
      nearest(given, shape.oneOf.map(String))
    );
  if ('any' in shape) {
    const names = shape.any.flatMap((one) => nameOf(one, named));
    if (names.length > mostDescribed) return `an object (${listed(names)})`;
    const phrases = shape.any.map((one) => shapePhrase(one, named, given)).sort(nothingLast);
    return listed([...new Set(phrases)]);
  }
  if ('named' in shape) return objectPhrase(named[shape.named]!);
  if ('list' in shape) return `a list${ofWhat(shape.list)}`;
  if ('iterable' in shape) return `a list${ofWhat(shape.iterable)}`;
  if ('tuple' in shape) return `a list of ${shape.tuple.length}`;
  if ('set' in shape) return 'a Set';
  if ('map' in shape) return 'a Map';
  return `${/^[AEIO]/.test(shape.instance) ? 'an' : 'a'} ${shape.instance}`;
}

/**
 * The fields that an object must have.
 *
 * @param shape - the object
 * @returns the names of those that may be neither missing nor undefined
 * @example
 * ```ts
 * neededFields({ fields: { quota: 'number', note: 'text' }, optional: ['note'] }) // => ['quota']
 * ```
 */
export function neededFields({ fields, optional = [] }: ObjectShape): string[] {
  return Object.keys(fields).filter(
    (field) => !optional.includes(field) && !allowsNothing(fields[field]!),
  );
}

function nameOf(shape: Shape, named: Readonly<Record<string, ObjectShape>>): string[] {
  if (typeof shape === 'string' || !('named' in shape)) return [];
  const { name } = named[shape.named]!;
  return name === undefined ? [] : [name];
}

function allowsNothing(shape: Shape): boolean {
  if (typeof shape === 'string') return shape === 'undefined' || shape === 'any';
  return 'any' in shape && shape.any.some(allowsNothing);
}

function objectPhrase(shape: ObjectShape): string {
  const needed = neededFields(shape);
  const shown = needed.slice(0, mostFields).concat(needed.length > mostFields ? ['…'] : []);
  const kind = shape.name === undefined ? 'an object' : `an object (${shape.name})`;
  return shown.length === 0 ? kind : `${kind} with ${shown.join(', ')}`;
}

function ofWhat(item: Shape): string {
  if (typeof item === 'string') return plurals[item] === undefined ? '' : ` of ${plurals[item]}`;
  return 'list' in item ? ` of lists${ofWhat(item.list)}` : '';
}

function nothingLast(a: string, b: string): number {
  return Number(a === plainPhrases.undefined) - Number(b === plainPhrases.undefined);
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

const plainPhrases: Readonly<Record<Shape & string, string>> = {
  any: 'anything',
  bigint: 'a whole number with an n behind it (12n)',
  boolean: 'true or false',
  function: 'a function',
  null: 'null',
  number: 'a number',
  object: 'an object',
  text: 'a text',
  undefined: 'nothing',
};

const plurals: Readonly<Partial<Record<Shape & string, string>>> = {
  bigint: 'whole numbers with an n behind them',
  function: 'functions',
  number: 'numbers',
  text: 'texts',
};
