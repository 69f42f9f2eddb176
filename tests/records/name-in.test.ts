import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/language/language.js';
import { nameIn } from '../../src/records/name-in.js';
import type { Name } from '../../src/records/records.js';

/** The name of a record whose languages are its own. */
const nameOf = (names: object, language: Language) => nameIn(names as Name, language);

describe('the name of a record', () => {
  test('is that in the language asked for', () => {
    expect(nameOf({ en: 'VTsIK', ru: 'ВЦИК' }, 'ru')).toBe('ВЦИК');
  });

  test('is the first that there is where there is none in that language', () => {
    expect(nameOf({ es: 'Cortes', ru: 'Кортесы' }, 'en')).toBe('Cortes');
    expect(nameOf({ en: '', ru: 'ВЦИК' }, 'en')).toBe('ВЦИК');
    expect(nameOf({ en: undefined, el: '', ru: 'ВЦИК' }, 'el')).toBe('ВЦИК');
  });

  test('is empty where it is told in no language, and missing where there is no name', () => {
    expect(nameOf({}, 'en')).toBe('');
    expect(nameIn(undefined, 'en')).toBeUndefined();
  });
});
