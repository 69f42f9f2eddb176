import { readFileSync } from 'node:fs';
import { ArgumentError } from './argument-error.js';
import { type Fits, testsOf } from './fits.js';
import { misfit } from './misfit.js';
import type { Shapes } from './shape.js';

type AnyFunction = (...values: never[]) => unknown;

/** What a room has for others, by name. */
type Room = Readonly<Record<string, unknown>>;

/** What stands at the entries of the package, by name: one for a name, whichever entry it is imported from. */
const doors = new Map<string, AnyFunction>();

/**
 * A function as it stands at an entry of the package: it refuses what its types do not allow, for those whose program has no types,
 * or passes over them; and it opens its room when it is first called, so that importing the package costs nothing of what is not
 * called. The build writes one for every function that the package exports; within the package functions call each other directly.
 *
 * @param name - the name of the function
 * @param room - gives the room that the function is in
 * @param takes - how many arguments it takes at least
 * @returns a function that does the same with arguments of their types; with others it throws an ArgumentError, or its promise does
 */
export function door<Run extends AnyFunction>(name: string, room: () => Room, takes = 0): Run {
  const known = doors.get(name);
  if (known !== undefined) return known as Run;
  let run: AnyFunction | undefined;
  const made = {
    [name](this: unknown, ...values: never[]) {
      try {
        requireArguments(name, values);
      } catch (error) {
        if (shapes().functions[name]?.promises) return Promise.reject(error);
        throw error;
      }
      run ??= room()[name] as AnyFunction;
      return Reflect.apply(run, this, values);
    },
  }[name]!;
  Object.defineProperty(made, 'length', { value: takes, configurable: true });
  doors.set(name, made);
  return made as Run;
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
