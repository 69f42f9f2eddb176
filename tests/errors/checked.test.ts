import { describe, expect, test } from 'vitest';
import { ArgumentError } from '../../src/errors/argument-error.js';
import { checked, requireArguments } from '../../src/errors/checked.js';

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

describe('a checked function', () => {
  const joined = (items: readonly string[], language: string) => `${items.join()} ${language}`;

  test('does what the function does with arguments of their types', () => {
    expect(checked('writeList', joined)(['a', 'b'], 'el')).toBe('a,b el');
    expect(checked('writeList', joined)).toHaveLength(2);
  });

  test('refuses others before the function sees them', () => {
    let calls = 0;
    const counted = checked('writeList', (_items: unknown, _language: unknown) => {
      calls += 1;
    });
    expect(refusal(() => counted(['a'], 5))).toEqual(['language', 5, languages]);
    expect(calls).toBe(0);
    counted(['a'], 'en');
    expect(calls).toBe(1);
  });

  test('is called on the object that it is called on', () => {
    const holder = {
      mark: '!',
      write: checked('writeList', function (this: { mark: string }, items: string[], _: string) {
        return items.join(this.mark);
      }),
    };
    expect(holder.write(['a', 'b'], 'en')).toBe('a!b');
  });

  test('that promises refuses by its promise', async () => {
    const page = checked('toHtml', async (spec: unknown, _options?: unknown) => spec);
    const spec = { $schema: 's', name: 'n', description: 'd' };
    expect(await page(spec)).toBe(spec);
    const refused = page(5);
    expect(refused).toBeInstanceOf(Promise);
    await expect(refused).rejects.toThrow(/^spec must be .*; 5 was given$/);
    expect(refusal(() => checked('writeList', async (_: unknown) => 5)(5))?.[0]).toBe('items');
  });

  test('is one for one function, however often it is asked for', () => {
    const first = checked('writeList', joined);
    expect(checked('writeList', joined)).toBe(first);
    expect(checked('writeList', (items: string[], _: string) => items)).not.toBe(first);
  });
});
