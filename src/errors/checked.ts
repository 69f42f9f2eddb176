import { readFileSync } from 'node:fs';
import { ArgumentError } from './argument-error.js';
import { type Fits, testsOf } from './fits.js';
import { misfit } from './misfit.js';
import type { Shapes } from './shape.js';

type AnyFunction = (...values: never[]) => unknown;

/** What stands for a function at the entries of the package: the same one for the same function. */
const doors = new WeakMap<AnyFunction, AnyFunction>();

/**
 * A function that refuses what its types do not allow, for those whose program has no types, or passes over them. The build puts
 * it before every function that the package exports; within the package functions call each other directly.
 *
 * @param name - the name of the function
 * @param run - the function
 * @returns a function that does the same with arguments of their types; with others it throws an ArgumentError, or its promise does
 */
export function checked<Run extends AnyFunction>(name: string, run: Run): Run {
  const known = doors.get(run);
  if (known !== undefined) return known as Run;
  const door = new Proxy(run, {
    apply(target, self, values) {
      try {
        requireArguments(name, values);
      } catch (error) {
        if (shapes().functions[name]?.promises) return Promise.reject(error);
        throw error;
      }
      return Reflect.apply(target, self, values);
    },
  });
  doors.set(run, door);
  return door;
}

/**
 * Throws unless the values are what an exported function takes.
 *
 * @param name - the name of the function
 * @param values - its arguments
 * @throws ArgumentError naming the argument, and the field within it, what stands there and what was expected
 */
export function requireArguments(name: string, values: readonly unknown[]): void {
  const known = shapes();
  const parameters = known.functions[name]?.parameters ?? [];
  for (const [index, { name: place, shape, optional, rest }] of parameters.entries()) {
    const value = rest ? values.slice(index) : values[index];
    if ((value === undefined && optional) || known.fits(shape)(value)) continue;
    const { place: at, given, expected } = misfit(value, shape, place, known);
    throw new ArgumentError(at, given, expected);
  }
}

let read: (Shapes & { readonly fits: Fits }) | undefined;

/** The build writes them, from the declarations; they are read when a function is first called. */
function shapes() {
  if (read === undefined) {
    const file = new URL('../../dist/errors/argument-shapes.json', import.meta.url);
    const stated = JSON.parse(readFileSync(file, 'utf8')) as Shapes;
    read = { ...stated, fits: testsOf(stated.named) };
  }
  return read;
}
