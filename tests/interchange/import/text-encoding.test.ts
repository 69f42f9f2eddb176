import { describe, expect, test } from 'vitest';
import {
  decodeText,
  findEncoding,
  isEncoding,
} from '../../../src/interchange/import/text-encoding.js';
import { encoded } from './files.js';

const german = 'Datum;Antrag;Ja;Nein\n6.5.2024;Größere Brücke über die Spree für Fußgänger;12;7\n';
const french =
  'Séance;Objet;Pour;Contre\n1;Procès-verbal de la séance précédente, adopté à l’unanimité;12;7\n';
const czech =
  'Datum;Název;Pro;Proti\n6.5.2024;Návrh usnesení o rozpočtu města, přijatý většinou hlasů;12;7\n';
const polish =
  'Data;Tytuł;Za;Przeciw\n6.5.2024;Wniosek o zwołanie następnej sesji, uchwała zmieniająca;12;7\n';
const hungarian =
  'Dátum;Tárgy;Igen;Nem\n6.5.2024;A költségvetésről szóló előterjesztés, következő ülés időpontja;12;7\n';
const russian =
  'Дата;Вопрос;За;Против\n6.5.2024;Об утверждении повестки дня заседания Совета;12;7\n';

describe('the encoding of a text', () => {
  test.each([
    ['windows-1252', german],
    ['windows-1252', french],
    ['windows-1250', czech],
    ['windows-1250', polish],
    ['windows-1250', hungarian],
    ['windows-1251', russian],
    ['macintosh', german],
    ['macintosh', french],
    ['iso-8859-2', czech],
    ['koi8-r', russian],
    ['x-mac-cyrillic', russian],
    ['ibm866', russian],
  ])('%s is found by the letters of the words: %s', (encoding, text) => {
    const bytes = encoded(text, encoding);
    const found = findEncoding(bytes);
    expect(found.certain).toBe(false);
    expect(decodeText(bytes, found.encoding)).toBe(text);
  });

  test.each(['utf-16le', 'utf-16be'])('%s is found with and without a mark', (encoding) => {
    expect(findEncoding(encoded(`\uFEFF${german}`, encoding))).toEqual({ encoding, certain: true });
    expect(findEncoding(encoded(german, encoding))).toEqual({ encoding, certain: true });
    expect(decodeText(encoded(`\uFEFF${german}`, encoding), encoding)).toBe(german);
  });

  test('is UTF-8 where that is sound, with and without a mark', () => {
    for (const text of [german, `\uFEFF${german}`, 'id,yes\n', '']) {
      const bytes = new TextEncoder().encode(text);
      expect(findEncoding(bytes)).toEqual({ encoding: 'utf-8', certain: true });
      expect(decodeText(bytes, 'utf-8')).toBe(text.replace('\uFEFF', ''));
    }
  });

  test('Windows-1252 has dashes and quotes where Latin-1 has controls', () => {
    const bytes = Uint8Array.of(0x80, 0x93, 0x96, 0x9f);
    expect(decodeText(bytes, 'windows-1252')).toBe('€“–Ÿ');
    expect(decodeText(bytes, 'latin1')).toBe('€“–Ÿ');
  });

  test('has a name of the Encoding Standard', () => {
    expect([isEncoding('windows-1250'), isEncoding('cp-of-old')]).toEqual([true, false]);
    expect(decodeText(Uint8Array.of(65), 'cp-of-old')).toBeUndefined();
  });
});
