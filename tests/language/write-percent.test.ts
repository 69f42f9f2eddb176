import { describe, expect, test } from 'vitest';
import { inPercent, languages, writePartOf, writePercent } from '../../src/index.js';

describe('a share in per cent', () => {
  test('has one decimal unless told, none where it is whole', () => {
    expect([writePercent(0.5635), writePercent(0), writePercent(1)]).toEqual([
      '56.4 %',
      '0 %',
      '100 %',
    ]);
    expect(writePercent(0.5635, 0)).toBe('56 %');
  });

  test('has the decimal sign of the language', () => {
    expect(writePercent(0.5635, 1, 'el')).toBe('56,4 %');
  });
});

describe('figures that are written already', () => {
  test('have the sign of per cent of the language behind them, as a share has', () => {
    for (const language of languages) {
      expect(inPercent('25', language)).toBe(writePercent(0.25, 1, language));
    }
    expect(inPercent('40–60', 'en')).toBe('40–60 %');
  });
});

describe('how many of how many', () => {
  test('has the word of the language between, and thousands set apart', () => {
    expect(languages.map((language) => writePartOf(7, 1000, language))).toEqual([
      '7 of 1,000',
      '7 από 1.000',
      '7 из 1\u202f000',
    ]);
  });

  test('keeps what is written already', () => {
    expect(writePartOf('at least 7', '11–15', 'en')).toBe('at least 7 of 11–15');
  });
});
