import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArgumentError } from '../../src/errors/argument-error.js';
import { asSentence } from '../../src/language/as-sentence.js';
import { capitalised } from '../../src/language/capitalised.js';
import { inEveryLanguage, inLanguage } from '../../src/language/in-language.js';
import { inMarksOf } from '../../src/language/in-marks-of.js';
import { type Language, languages, sharedWords, wordsOf } from '../../src/language/language.js';
import { numberLocale } from '../../src/language/number-locale.js';
import { writeCount, writeRange, writeSigned } from '../../src/language/write-count.js';
import { writeDecimal, writeFixed, writeRounded } from '../../src/language/write-decimal.js';
import { writeList } from '../../src/language/write-list.js';
import { pluralOf, writeNumberOf } from '../../src/language/write-number-of.js';

describe('a whole number', () => {
  test('has its thousands set apart, and a true minus sign', () => {
    expect(languages.map((language) => writeCount(-1234567, language))).toEqual([
      '−1,234,567',
      '−1.234.567',
      '−1\u202f234\u202f567',
    ]);
    expect(writeCount(1000, 'en')).toBe('1,000');
    expect(writeCount(999, 'en')).toBe('999');
    expect(writeCount(12345678901234567890n, 'en')).toBe('12,345,678,901,234,567,890');
  });

  test('reads back as it was, in every language', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.constantFrom(...languages), (count, language) => {
        const { thousands, minus } = wordsOf(language).number;
        const written = writeCount(count, language);
        expect(BigInt(written.replaceAll(thousands, '').replace(minus, '-'))).toBe(count);
      }),
    );
  });

  test('has its sign where asked, but zero has none', () => {
    expect([6, 0, -6, 1].map((count) => writeSigned(count, 'en'))).toEqual(['+6', '0', '−6', '+1']);
  });

  test('is a range where it lies between two, open where nothing limits it', () => {
    expect(writeRange(1000, 2000, 'el')).toBe('1.000–2.000');
    expect(writeRange(6, 6, 'el')).toBe('6');
    expect(writeRange(7, null, 'ru')).toBe('7–…');
  });
});

describe('a number with decimals', () => {
  test('has the mark of the language, and thousands set apart before it only', () => {
    expect(writeFixed(-1234.56789, 'el', 4)).toBe('−1.234,5679');
    expect(writeFixed(2, 'en', 1)).toBe('2.0');
    expect(inMarksOf('1234.5678', 'en')).toBe('1,234.5678');
  });

  test('is written without decimals where it is whole, or all but whole', () => {
    expect([100, 99.9999999999, 33.333, -0.04].map((value) => writeDecimal(value, 'en'))).toEqual([
      '100',
      '100',
      '33.3',
      '0.0',
    ]);
    expect(writeDecimal(100 / 3, 'ru', 3)).toBe('33,333');
    expect(writeDecimal(1.000000002, 'en')).toBe('1.0');
  });

  test('leaves out decimals that are zero after rounding, where asked', () => {
    expect([48.03, 48.25, -48.06].map((value) => writeRounded(value, 'el'))).toEqual([
      '48',
      '48,3',
      '−48,1',
    ]);
    expect(writeRounded(1.2345, 'en', 3)).toBe('1.234');
  });

  test('has in charts the same marks', () => {
    expect(numberLocale('el')).toEqual({
      decimal: ',',
      thousands: '.',
      grouping: [3],
      currency: ['', ''],
      minus: '−',
    });
  });
});

describe('a list', () => {
  test('has "and" before its last item', () => {
    expect(writeList([], 'en')).toBe('');
    expect(writeList(['a'], 'en')).toBe('a');
    expect(languages.map((language) => writeList(['a', 'b'], language))).toEqual([
      'a and b',
      'a και b',
      'a и b',
    ]);
    expect(languages.map((language) => writeList(['a', 'b', 'c'], language))).toEqual([
      'a, b and c',
      'a, b και c',
      'a, b и c',
    ]);
  });
});

describe('a word beside a number', () => {
  const forms = { one: 'голос', few: 'голоса', other: 'голосов' };

  test('takes the form of the number in Russian', () => {
    const of = (counts: readonly number[]) => counts.map((count) => pluralOf(count, forms, 'ru'));
    expect(new Set(of([1, 21, 101, 1001, -1]))).toEqual(new Set(['голос']));
    expect(new Set(of([2, 3, 4, 22, 34, 102]))).toEqual(new Set(['голоса']));
    expect(new Set(of([0, 5, 9, 10, 11, 12, 13, 14, 15, 20, 25, 111, 112, 114]))).toEqual(
      new Set(['голосов']),
    );
  });

  test('agrees with the plural rules of Unicode in every language', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.constantFrom(...languages), (count, language) => {
        expect(wordsOf(language).pluralForm(count)).toBe(
          new Intl.PluralRules(language).select(count),
        );
      }),
    );
  });

  test('is singular beside one only, in English and Greek', () => {
    const proposals = { one: 'proposal', other: 'proposals' };
    expect([0, 1, 2].map((count) => writeNumberOf(count, proposals, 'en'))).toEqual([
      '0 proposals',
      '1 proposal',
      '2 proposals',
    ]);
    const greek = { one: 'πρόταση', other: 'προτάσεις' };
    expect([0, 1, -1, 2, 1000].map((count) => writeNumberOf(count, greek, 'el'))).toEqual([
      '0 προτάσεις',
      '1 πρόταση',
      '−1 πρόταση',
      '2 προτάσεις',
      '1.000 προτάσεις',
    ]);
  });
});

describe('what is said in several languages', () => {
  test('is said in the first where it has not been put into the one asked for', () => {
    const said = { en: 'votes', ru: 'голоса' };
    expect(languages.map((language) => inLanguage(said, language))).toEqual([
      'votes',
      'votes',
      'голоса',
    ]);
    expect(inLanguage(undefined, 'en')).toBeUndefined();
    expect(inEveryLanguage((language) => language)).toEqual({ en: 'en', el: 'el', ru: 'ru' });
    expect(sharedWords.votes).toEqual({ en: 'votes', el: 'ψήφοι', ru: 'голоса' });
  });

  test('is not said in a language that the interface has not', () => {
    expect(() => wordsOf('fr' as Language)).toThrow(ArgumentError);
    expect(() => wordsOf('toString' as Language)).toThrow('one of en, el, ru');
  });
});

describe('a title that begins a paragraph', () => {
  test('ends as a sentence does, with one mark', () => {
    expect(
      ['Margins', 'Margins.', 'Who?', 'Ποιοι;', 'So it was!', '“Who?”', 'and so on…'].map(
        asSentence,
      ),
    ).toEqual(['Margins.', 'Margins.', 'Who?', 'Ποιοι;', 'So it was!', '“Who?”', 'and so on…']);
    expect(asSentence('“Peace”')).toBe('“Peace”.');
    expect(['η ισοψηφία', 'равенство', '“a tie”', 'Tie'].map(capitalised)).toEqual([
      'Η ισοψηφία',
      'Равенство',
      '“a tie”',
      'Tie',
    ]);
    expect(asSentence('Why? Because')).toBe('Why? Because.');
  });
});
