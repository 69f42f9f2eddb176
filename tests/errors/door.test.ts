import { describe, expect, test } from 'vitest';
import { ArgumentError } from '../../src/errors/argument-error.js';
import { door, requireArguments } from '../../src/errors/door.js';

/** What a call throws, as the argument, what was given and what was expected. */
function refusal(call: () => unknown) {
  try {
    call();
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    return [error.argument, error.given, error.expected];
  }
  return undefined;
}

const languages = '"en", "el" or "ru"';

describe('the arguments of an exported function', () => {
  test('pass if they are of their types', () => {
    expect(refusal(() => requireArguments('writeList', [['a', 'b'], 'en']))).toBeUndefined();
    expect(refusal(() => requireArguments('writeList', [[], 'ru']))).toBeUndefined();
  });

  test('are refused at the first that is not, by its name and the place within it', () => {
    const refused = (...values: unknown[]) => refusal(() => requireArguments('writeList', values));
    expect(refused('a', 'xx')).toEqual(['items', 'a', 'a list of texts']);
    expect(refused(['a', 5], 'en')).toEqual(['items[1]', 5, 'a text']);
    expect(refused(['a'], 'de')).toEqual(['language', 'de', expect.stringContaining(languages)]);
    expect(refused(['a'])).toEqual(['language', undefined, languages]);
    expect(refused()).toEqual(['items', undefined, 'a list of texts']);
  });

  test('may be left out where they are optional, not set to another thing', () => {
    const refused = (...values: unknown[]) => refusal(() => requireArguments('toHtml', values));
    const spec = { $schema: 's', name: 'n', description: 'd' };
    expect(refused(spec)).toBeUndefined();
    expect(refused(spec, undefined)).toBeUndefined();
    expect(refused(spec, 5)?.[0]).toBe('options');
    expect(refused(undefined)?.[0]).toBe('spec');
  });

  test('that stand for all that follow are taken together', () => {
    const refused = (...values: unknown[]) => refusal(() => requireArguments('print', values));
    expect(refused()).toBeUndefined();
    expect(refused('a', ['b', 'c'], 'd')).toBeUndefined();
    expect(refused('a', 'b', 5)?.slice(0, 2)).toEqual(['lines[2]', 5]);
  });

  test('of a function that is not known are not looked at', () => {
    expect(refusal(() => requireArguments('no such function', [undefined]))).toBeUndefined();
    expect(refusal(() => requireArguments('constructor', [undefined]))).toBeUndefined();
  });
});

describe('a function at the entries', () => {
  /** Doors are known by their names: each test has names of its own, whose arguments nothing is stated of, or one that it alone asks for. */
  const room = (name: string, run: unknown) => () => ({ [name]: run });

  test('has the name of the function, and does what it does', () => {
    const joined = (items: readonly string[], mark: string) => items.join(mark);
    const made = door<typeof joined>('joined', room('joined', joined), 2);
    expect([made.name, made.length]).toEqual(['joined', 2]);
    expect(made(['a', 'b'], '!')).toBe('a!b');
  });

  test('opens its room when it is first called, and once', () => {
    let opened = 0;
    const made = door<() => number>('asked', () => {
      opened += 1;
      return { asked: () => 7 };
    });
    expect(opened).toBe(0);
    expect([made(), made()]).toEqual([7, 7]);
    expect(opened).toBe(1);
  });

  test('refuses arguments that are not of their types before its room is opened', () => {
    let opened = 0;
    const made = door<(items: unknown, language: unknown) => string>('writeList', () => {
      opened += 1;
      return { writeList: () => 'written' };
    });
    expect(refusal(() => made(['a'], 5))).toEqual(['language', 5, languages]);
    expect(opened).toBe(0);
    expect(made(['a'], 'en')).toBe('written');
  });

  test('is called on the object that it is called on', () => {
    function marked(this: { mark: string }, items: string[]) {
      return items.join(this.mark);
    }
    const holder = { mark: '!', write: door<typeof marked>('marked', room('marked', marked)) };
    expect(holder.write(['a', 'b'])).toBe('a!b');
  });

  test('that promises refuses by its promise', async () => {
    const inside = async (spec: unknown, _options?: unknown) => spec;
    const page = door<typeof inside>('toHtml', room('toHtml', inside));
    const spec = { $schema: 's', name: 'n', description: 'd' };
    expect(await page(spec)).toBe(spec);
    const refused = page(5);
    expect(refused).toBeInstanceOf(Promise);
    await expect(refused).rejects.toThrow(/^spec must be .*; 5 was given$/);
  });

  test('is one for one name, from whichever entry it is asked for', () => {
    const first = door(
      'one',
      room('one', () => 1),
    );
    expect(
      door(
        'one',
        room('one', () => 2),
      ),
    ).toBe(first);
    expect(first()).toBe(1);
  });
});
