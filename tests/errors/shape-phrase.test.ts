import { describe, expect, test } from 'vitest';
import { MissingPackageError } from '../../src/errors/missing-package-error.js';
import type { ObjectShape, Shape } from '../../src/errors/shape.js';
import { neededFields, shapePhrase } from '../../src/errors/shape-phrase.js';

const named: Readonly<Record<string, ObjectShape>> = {
  vote: { name: 'Vote', fields: { yes: 'number', no: 'number', note: 'text' }, optional: ['note'] },
  session: { name: 'Session', fields: { date: 'text' } },
  motion: { name: 'Motion', fields: { text: 'text' } },
  body: { name: 'Body', fields: { id: 'text' } },
  options: { fields: { width: { any: ['undefined', 'number'] } } },
  nameless: { fields: { seats: 'number' } },
  wide: {
    fields: Object.fromEntries([...'abcdefg'].map((field) => [field, 'number'] as const)),
  },
  six: { fields: Object.fromEntries([...'abcdef'].map((field) => [field, 'number'] as const)) },
};

const phrase = (shape: Shape, given?: unknown) => shapePhrase(shape, named, given);

describe('what a value has to be', () => {
  test.each<[Shape, string]>([
    ['any', 'anything'],
    ['bigint', 'a whole number with an n behind it (12n)'],
    ['boolean', 'true or false'],
    ['function', 'a function'],
    ['null', 'null'],
    ['number', 'a number'],
    ['object', 'an object'],
    ['text', 'a text'],
    ['undefined', 'nothing'],
    [{ set: 'text' }, 'a Set'],
    [{ map: ['text', 'number'] }, 'a Map'],
    [{ tuple: ['number', 'number'] }, 'a list of 2'],
    [{ instance: 'Float64Array' }, 'a Float64Array'],
    [{ instance: 'Error' }, 'an Error'],
    [{ instance: 'URL' }, 'a URL'],
  ])('is told in words: %j is %s', (shape, words) => {
    expect(phrase(shape)).toBe(words);
  });

  test.each<[Shape, string]>([
    [{ list: 'number' }, 'a list of numbers'],
    [{ list: 'text' }, 'a list of texts'],
    [{ list: 'bigint' }, 'a list of whole numbers with an n behind them'],
    [{ iterable: 'function' }, 'a list of functions'],
    [{ list: { list: 'number' } }, 'a list of lists of numbers'],
    [{ iterable: { list: 'any' } }, 'a list of lists'],
    // What has no short plural is told at its own place in the list.
    [{ list: 'boolean' }, 'a list'],
    [{ list: { named: 'vote' } }, 'a list'],
  ])('if it is a list, is told with what it is of: %j is %s', (shape, words) => {
    expect(phrase(shape)).toBe(words);
  });
});

describe('one of several values', () => {
  test('is told by all of them, the last behind “or”', () => {
    expect(phrase({ oneOf: ['en'] })).toBe('"en"');
    expect(phrase({ oneOf: ['en', 'el'] })).toBe('"en" or "el"');
    expect(phrase({ oneOf: ['en', 'el', 5] })).toBe('"en", "el" or 5');
  });

  test('is told with the nearest to what was given', () => {
    expect(phrase({ oneOf: ['screen', 'grey'] }, 'gray')).toBe(
      '"screen" or "grey" (did you mean grey?)',
    );
  });

  test('of several kinds is told once each, nothing last', () => {
    expect(phrase({ any: ['undefined', 'text', 'number'] })).toBe('a text, a number or nothing');
    expect(phrase({ any: ['text', 'undefined'] })).toBe('a text or nothing');
    expect(phrase({ any: ['text', 'text'] })).toBe('a text');
    expect(phrase({ any: [{ oneOf: ['on', 'off'] }, 'null'] }, 'of')).toContain('did you mean');
  });

  test('of objects is told by their fields while they are few, by their names where they are more', () => {
    const three = ['vote', 'session', 'motion'].map((one) => ({ named: one }));
    expect(phrase({ any: three })).toBe(
      'an object (Vote) with yes, no, an object (Session) with date or an object (Motion) with text',
    );
    expect(phrase({ any: [...three, { named: 'body' }] })).toBe(
      'an object (Vote, Session, Motion or Body)',
    );
  });

  test('of objects counts those only that have a name', () => {
    const shape = { any: [...'abcd'].map(() => ({ named: 'nameless' })) };
    expect(phrase(shape)).toBe('an object with seats');
    expect(phrase({ any: ['text', 'number', 'null', { list: 'text' }] })).toBe(
      'a text, a number, null or a list of texts',
    );
  });
});

describe('an object', () => {
  test('is told with the fields that it must have', () => {
    expect(phrase({ named: 'vote' })).toBe('an object (Vote) with yes, no');
    expect(phrase({ named: 'nameless' })).toBe('an object with seats');
    expect(phrase({ named: 'options' })).toBe('an object');
  });

  test('of more than six fields is told with the first six', () => {
    expect(phrase({ named: 'six' })).toBe('an object with a, b, c, d, e, f');
    expect(phrase({ named: 'wide' })).toBe('an object with a, b, c, d, e, f, …');
  });

  test('must have those that may be neither missing nor undefined', () => {
    expect(
      neededFields({
        fields: {
          quota: 'number',
          note: 'text',
          nothing: 'undefined',
          any: 'any',
          maybe: { any: ['text', 'undefined'] },
          inner: { any: ['text', { any: ['number', 'undefined'] }] },
          either: { any: ['text', 'number'] },
          list: { list: 'undefined' },
        },
        optional: ['note'],
      }),
    ).toEqual(['quota', 'either', 'list']);
    expect(neededFields({ fields: { all: 'number', seats: 'number' } })).toEqual(['all', 'seats']);
  });
});

describe('a package that is not installed', () => {
  test('is named, with what needs it and how to have it', () => {
    const cause = new Error('not found');
    const error = new MissingPackageError('danfojs-node', 'sovnarkom/frames', { cause });
    expect([error.name, error.missing, error.cause]).toEqual([
      'MissingPackageError',
      'danfojs-node',
      cause,
    ]);
    expect(error.message).toBe(
      'sovnarkom/frames needs danfojs-node, which is not installed: npm install danfojs-node',
    );
  });
});
