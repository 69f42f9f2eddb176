import type { ObjectShape, Shape } from './shape.js';

type Test = (value: unknown, seen: Seen) => boolean;

/** The objects that each test has looked at: one that leads back to itself is looked at once. */
type Seen = Map<Test, Set<object>>;

/** Makes the test of a shape. */
export type Fits = (shape: Shape) => (value: unknown) => boolean;

/** An argument of so many objects is looked at once: a record is not changed when it is loaded. */
const large = 1000;

/**
 * Makes tests of shapes: quick ones, which say no more than yes or no.
 *
 * @param named - the objects that shapes name
 * @returns whether a value is of a shape
 * @example
 * ```ts
 * testsOf({})({ list: 'number' })([1, 2]) // => true
 * testsOf({})({ list: 'number' })([1, '2']) // => false
 * ```
 */
export function testsOf(named: Readonly<Record<string, ObjectShape>>): Fits {
  const tests = new Map<Shape, Test>();
  const objects = new Map<string, Test>();
  const found = new Map<Test, WeakSet<object>>();

  function testOf(shape: Shape): Test {
    const known = tests.get(shape) ?? made(shape);
    tests.set(shape, known);
    return known;
  }

  function made(shape: Shape): Test {
    if (typeof shape === 'string') return plainTests[shape];
    if ('oneOf' in shape) {
      const values = new Set<unknown>(shape.oneOf);
      return (value) => values.has(value);
    }
    if ('any' in shape) return anyOf(shape.any.map(testOf));
    if ('named' in shape) return (value, seen) => objectTest(shape.named)(value, seen);
    if ('list' in shape) {
      const item = testOf(shape.list);
      return (value, seen) => Array.isArray(value) && value.every((one) => item(one, seen));
    }
    if ('tuple' in shape) {
      const items = shape.tuple.map(testOf);
      return (value, seen) =>
        Array.isArray(value) &&
        value.length === items.length &&
        items.every((item, index) => item(value[index], seen));
    }
    if ('map' in shape) {
      const [key, held] = shape.map.map(testOf) as [Test, Test];
      return (value, seen) =>
        value instanceof Map && [...value].every((one) => key(one[0], seen) && held(one[1], seen));
    }
    if ('set' in shape) {
      const item = testOf(shape.set);
      return (value, seen) => value instanceof Set && [...value].every((one) => item(one, seen));
    }
    // To go through what can be gone through once would use it up.
    if ('iterable' in shape) return (value) => isObject(value) && Symbol.iterator in value;
    return (value) => isObject(value) && isInstance(value, shape.instance);
  }

  function objectTest(name: string): Test {
    const test = objects.get(name) ?? fieldsTest(named[name]!);
    objects.set(name, test);
    return test;
  }

  function fieldsTest(shape: ObjectShape): Test {
    const { fields, optional = [], others } = shape;
    const inside = Object.entries(fields).map(([field, held]): [string, Test] => {
      const test = testOf(held);
      return [field, optional.includes(field) ? anyOf([plainTests.undefined, test]) : test];
    });
    const rest = others && testOf(others);
    const test: Test = (value, seen) => {
      if (!isPlainObject(value, shape)) return false;
      const looked = seen.get(test) ?? new Set();
      if (looked.has(value)) return true;
      seen.set(test, looked.add(value));
      const held = value as Record<string, unknown>;
      const fits =
        inside.every(([field, one]) => one(held[field], seen)) &&
        (!rest ||
          Object.keys(held).every(
            (field) => Object.hasOwn(fields, field) || rest(held[field], seen),
          ));
      // What does not fit does not fit the second time either.
      if (!fits) looked.delete(value);
      return fits;
    };
    return test;
  }

  return (shape) => {
    const test = testOf(shape);
    const known = knownBy(test);
    return (value) => {
      if (known.has(value as object)) return true;
      const seen: Seen = new Map();
      const fits = test(value, seen);
      const count = [...seen.values()].reduce((sum, objects) => sum + objects.size, 0);
      if (fits && count > large) known.add(value as object);
      return fits;
    };
  };

  function knownBy(test: Test): WeakSet<object> {
    const known = found.get(test) ?? new WeakSet();
    found.set(test, known);
    return known;
  }
}

/** Whether a value may have the fields of an object: a list has some, but not as its own. */
export function isPlainObject(value: unknown, { fields }: ObjectShape): value is object {
  return isObject(value) && (!Array.isArray(value) || Object.hasOwn(fields, 'length'));
}

function anyOf(tests: readonly Test[]): Test {
  return (value, seen) => tests.some((test) => test(value, seen));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** By the name of its class or of one above it: a value may come from another realm. */
function isInstance(value: object, name: string): boolean {
  for (let at = Object.getPrototypeOf(value); at !== null; at = Object.getPrototypeOf(at)) {
    if (at.constructor?.name === name) return true;
  }
  return false;
}

/** The tests of the shapes without parts. */
const plainTests: Readonly<Record<Shape & string, Test>> = {
  any: () => true,
  bigint: (value) => typeof value === 'bigint',
  boolean: (value) => typeof value === 'boolean',
  function: (value) => typeof value === 'function',
  null: (value) => value === null,
  number: (value) => typeof value === 'number',
  object: (value) => isObject(value) || typeof value === 'function',
  text: (value) => typeof value === 'string',
  undefined: (value) => value === undefined,
};
