import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages, wordsOf } from '../../src/language/language.js';
import { misplacedQuestionMarks } from './greek-marks.js';

const source = resolve(import.meta.dirname, '../../src');

/**
 * The lines of all files outside `src/language` that are neither comment nor example, as `file:line text`. What is read from others’
 * files may be in any language: there is no asking of that of the interface.
 */
const lines = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/^(language|interchange\/import)\//.test(file))
  .flatMap((file) =>
    readFileSync(join(source, file), 'utf8')
      .split('\n')
      .map((text, index) => ({ file, place: `${file}:${index + 1} ${text.trim()}`, text })),
  )
  .filter(({ text }) => !/^\s*(\*|\/\/|\/\*)/.test(text));

function found(pattern: RegExp): string[] {
  return lines.filter(({ text }) => pattern.test(text)).map(({ place }) => place);
}

describe('outside the room of languages', () => {
  test('no line writes the mark of decimals or of thousands', () => {
    expect(
      found(
        /replace(All)?\((['"])\.\2, (['"]),\3\)|replace\(.*\\d\{3\}|toLocaleString|Intl\.(?!Segmenter)/,
      ),
    ).toEqual([]);
  });

  test('no line asks which language it is', () => {
    const tags = languages.join('|');
    expect(found(new RegExp(`language [!=]==? '(${tags})'`))).toEqual([]);
  });

  test('no line takes a text by its language but through the mechanism that falls back', () => {
    expect(
      found(/\[language\](?!:)/).filter((place) => !place.startsWith('records/name-in.ts')),
    ).toEqual([]);
  });

  test('no table has an entry for every language that would have to grow with them', () => {
    expect(found(/Record<Language,/)).toEqual([]);
  });

  test('no line puts the sign of per cent behind a number that is computed', () => {
    expect(found(/\}[ \u00a0\u202f]?%/)).toEqual([]);
  });

  test('no line says how many of how many of numbers alone', () => {
    expect(found(/[`(]\$\{[^{}]*\} (of|από|из) \$\{[^{}]*\}[`)]/)).toEqual([]);
  });

  test('no chart joins parts of a sentence by a mark of its own', () => {
    const own = lines.filter(
      ({ file, text }) => /^(charts|figures)/.test(file) && /join\((['"]); \1\)|`; \$\{/.test(text),
    );
    expect(own.map(({ place }) => place)).toEqual([]);
  });
});

describe('a language of the interface', () => {
  test.each(languages)('has twelve months of each kind and every word, in %s', (language) => {
    const { date, words, name, separator } = wordsOf(language);
    for (const months of [date.months, date.monthsAlone, date.monthsAbout, date.monthsShort]) {
      expect(new Set(months).size).toBe(12);
      expect(months.every((month) => month.trim() !== '')).toBe(true);
    }
    expect(Object.values(words).every((word) => word.trim() !== '')).toBe(true);
    expect(name).not.toBe('');
    expect(separator).toMatch(/^\S /);
  });

  test('has in Greek no mark that asks where it would separate', () => {
    const { words, separator, list, date } = wordsOf('el');
    expect(JSON.stringify([words, separator, list, date])).not.toContain(';');
  });
});

describe('a Greek text has no mark that asks where it would separate', () => {
  test('which is found in a text', () => {
    expect(misplacedQuestionMarks('7 υπέρ; 5 κατά')).toEqual(['7 υπέρ;']);
    expect(misplacedQuestionMarks('7 υπέρ\u037e 5 κατά')).toHaveLength(1);
    expect(misplacedQuestionMarks('Πόσο οριακές ήταν; Τι άλλαξε; 7 υπέρ· 5 κατά')).toEqual([]);
    expect(misplacedQuestionMarks('Γράφει: «όχι; ναι»')).toEqual([]);
    expect(misplacedQuestionMarks('votes; seats')).toEqual([]);
  });

  test('in the sources', () => {
    const texts = lines.flatMap(({ place, text }) =>
      [...text.matchAll(/'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/gu)].flatMap(([literal]) =>
        /^records\/(greek|uncovered)/.test(place)
          ? []
          : misplacedQuestionMarks(literal).map((found) => `${place}: ${found}`),
      ),
    );
    expect(texts).toEqual([]);
  });

  test.each(['datapackage.json', 'figures.json'])('in %s', (file) => {
    const found: string[] = [];
    JSON.parse(readFileSync(resolve(source, '../data', file), 'utf8'), (key, value) => {
      if (typeof value === 'string') {
        found.push(...misplacedQuestionMarks(value).map((one) => `${key}: ${one}`));
      }
      return value;
    });
    expect(found).toEqual([]);
  });
});
