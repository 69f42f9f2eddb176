import { type Fits, isPlainObject } from './fits.js';
import type { ObjectShape, Shape } from './shape.js';
import { neededFields, shapePhrase } from './shape-phrase.js';

/** Where a value is not what it has to be. */
export interface Misfit {
  /** The way to it: `game.weights[2]`. */
  readonly place: string;
  readonly given: unknown;
  /** What was expected, as a noun phrase. */
  readonly expected: string;
}

/** The objects that shapes name, and the test of a shape. */
interface Known {
  readonly named: Readonly<Record<string, ObjectShape>>;
  readonly fits: Fits;
}

/**
 * The first place where a value that is not of its shape departs from it.
 *
 * @param value - a value that is not of the shape
 * @param shape - what it has to be
 * @param place - what the value is called
 * @param known - the objects that shapes name, and whether a value is of a shape
 * @param above - the objects that hold the value: those that it leads back to are not at fault
 * @returns the place, what stands there and what was expected
 * @example
 * ```ts
 * misfit([1, '2'], { list: 'number' }, 'weights', { named: {}, fits: (shape) => (value) => typeof value === shape }) // => { place: 'weights[1]', given: '2', expected: 'a number' }
 * ```
 */
export function misfit(
  value: unknown,
  shape: Shape,
  place: string,
  known: Known,
  above: ReadonlySet<unknown> = new Set(),
): Misfit {
  const whole = { place, given: value, expected: shapePhrase(shape, known.named, value) };
  const faults = partsOf(value, shape, place, known)
    .filter(([held, part]) => !above.has(held) && !known.fits(part)(held))
    // What an object holds itself comes before what it leads to, which may lead back to it.
    .sort(([a], [b]) => Number(typeof a === 'object') - Number(typeof b === 'object'))
    .map(
      ([held, part, at]) =>
        () =>
          misfit(held, part, at, known, new Set([...above, value])),
    );
  if (typeof shape === 'string' || !('any' in shape)) return faults[0]?.() ?? whole;
  // What was meant is the one whose fault lies within, if there is but one such.
  const within = faults.map((fault) => fault()).filter((fault) => fault.place !== place);
  return within.length === 1 ? within[0]! : whole;
}

type Part = readonly [held: unknown, shape: Shape, place: string];

/** What a value holds, with what that has to be; nothing if it is another kind of thing. */
function partsOf(value: unknown, shape: Shape, place: string, { named }: Known): Part[] {
  if (typeof shape === 'string') return [];
  if ('any' in shape) return shape.any.map((one) => [value, one, place]);
  if ('named' in shape) return fieldsOf(value, named[shape.named]!, place);
  if (Array.isArray(value)) {
    if ('list' in shape) return value.map((one, index) => [one, shape.list, `${place}[${index}]`]);
    if ('tuple' in shape && value.length === shape.tuple.length) {
      return value.map((one, index) => [one, shape.tuple[index]!, `${place}[${index}]`]);
    }
  }
  if (value instanceof Map && 'map' in shape) {
    const [key, held] = shape.map;
    return [...value].flatMap(([name, one]) => [
      [name, key, `a key of ${place}`] as const,
      [one, held, `${place}.get(${JSON.stringify(name)})`] as const,
    ]);
  }
  if (value instanceof Set && 'set' in shape) {
    return [...value].map((one) => [one, shape.set, `an item of ${place}`]);
  }
  return [];
}

function fieldsOf(value: unknown, shape: ObjectShape, place: string): Part[] {
  if (!isPlainObject(value, shape)) return [];
  const needed = neededFields(shape);
  // What has none of them is something else.
  if (needed.length > 0 && !needed.some((name) => name in value)) return [];
  const { fields, optional = [], others } = shape;
  const held = (name: string) => (value as Record<string, unknown>)[name];
  const own = Object.entries(fields)
    .filter(([name]) => held(name) !== undefined || !optional.includes(name))
    .map(([name, one]): Part => [held(name), one, `${place}.${name}`]);
  const rest = Object.keys(value).filter((name) => others && !Object.hasOwn(fields, name));
  return [...own, ...rest.map((name): Part => [held(name), others!, `${place}.${name}`])];
}
