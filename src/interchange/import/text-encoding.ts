/** An encoding in which a text file may be, as the Encoding Standard names it. */
export interface FoundEncoding {
  readonly encoding: string;
  /** Whether the bytes leave no doubt: a byte-order mark, or text that is sound UTF-8 or UTF-16. */
  readonly certain: boolean;
}

/** The letters beyond ASCII of a language, the frequent ones before the bar. */
const alphabets = {
  german: 'äöüßÄÖÜ|é',
  french: 'éèêàçëâîïôûùœÉÈÀÇÊÎÔ|æÿ',
  spanish: 'áéíóúñüÁÉÍÓÚÑ|¿¡ºª',
  portuguese: 'ãçáéíóõâêôúàÃÇÁÉÍÓÕÂÊÔÚÀ|ºª',
  italian: 'àèéìòùÀÈÉÌÒÙ|',
  scandinavian: 'åäöæøéÅÄÖÆØ|',
  dutch: 'ëïéèöüá|ó',
  czech: 'áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ|',
  slovak: 'áäčďéíľĺňóôŕšťúýžÁČĎÉÍĽŇÓÔŠŤÚÝŽ|',
  polish: 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ|',
  hungarian: 'áéíóöőúüűÁÉÍÓÖŐÚÜŰ|',
  romanian: 'ăâîșțşţĂÂÎȘȚŞŢ|',
  croatian: 'čćđšžČĆĐŠŽ|',
  russian: 'оеаинтсрвлОЕАИНТСРВЛ|кмдпуяыьгзбчйхжшюцщэфъёКМДПУЯЫЬГЗБЧЙХЖШЮЦЩЭФЪЁ',
  ukrainian: 'оеаинтсрвліОЕАИНТСРВЛІ|кмдпуяьгзбчйхжшюцщєїґфКМДПУЯЬГЗБЧЙХЖШЮЦЩЄЇҐФ',
  bulgarian: 'оеаинтсрвлОЕАИНТСРВЛ|кмдпуяьгзбчйхжшюцщфъКМДПУЯЬГЗБЧЙХЖШЮЦЩФЪ',
  greek: 'αοιετσνηυρΑΟΙΕΤΣΝΗΥΡ|πκμλςωγδχθφβξζψάέήίόύώϊϋΐΰΠΚΜΛΩΓΔΧΘΦΒΞΖΨΆΈΉΊΌΎΏ',
} as const;

type Alphabet = keyof typeof alphabets;

const western: readonly Alphabet[] = [
  ...(['german', 'french', 'spanish', 'portuguese', 'italian', 'scandinavian', 'dutch'] as const),
];
const eastern: readonly Alphabet[] = [
  ...(['czech', 'slovak', 'polish', 'hungarian', 'romanian', 'croatian', 'german'] as const),
];
const cyrillic: readonly Alphabet[] = ['russian', 'ukrainian', 'bulgarian'];

/** The encodings of one byte a letter that are tried, the commonest first, each with the languages that are written in it. */
const candidates: readonly (readonly [string, readonly Alphabet[]])[] = [
  ['windows-1252', western],
  ['windows-1250', eastern],
  ['windows-1251', cyrillic],
  ['macintosh', western],
  ['iso-8859-2', eastern],
  ['koi8-r', cyrillic],
  ['x-mac-cyrillic', cyrillic],
  ['ibm866', cyrillic],
  ['windows-1253', ['greek']],
];

/** So much of a file is looked at to tell its encoding, in bytes. */
const sample = 200_000;

/**
 * Finds in which encoding the bytes of a text file are. A byte-order mark tells; else sound UTF-8 is UTF-8, zero bytes at every other
 * place are UTF-16, and of the encodings with one byte a letter that is taken in which the words are of letters of one language, small
 * ones behind small ones.
 *
 * @param bytes - the bytes of the file
 * @returns the encoding, and whether it is certain
 * @example
 * ```ts
 * findEncoding(Uint8Array.from([0xef, 0xf0, 0xee, 0xf2, 0xe8, 0xe2])) // => { encoding: 'windows-1251', certain: false }
 * ```
 */
export function findEncoding(bytes: Uint8Array): FoundEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', certain: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', certain: true };
  const zeros = zeroShares(bytes.subarray(0, sample));
  if (zeros.odd > 0.3 && zeros.even < 0.1) return { encoding: 'utf-16le', certain: true };
  if (zeros.even > 0.3 && zeros.odd < 0.1) return { encoding: 'utf-16be', certain: true };
  if (decodeText(bytes, 'utf-8') !== undefined) return { encoding: 'utf-8', certain: true };
  const part = bytes.subarray(0, sample);
  let best = { encoding: 'windows-1252', score: Number.NEGATIVE_INFINITY };
  for (const [encoding, languages] of candidates) {
    const score = plausibility(decodeText(part, encoding) ?? '\uFFFD', languages);
    if (score > best.score + 1e-9) best = { encoding, score };
  }
  return { encoding: best.encoding, certain: false };
}

/**
 * Decodes a text, without its byte-order mark.
 *
 * @param bytes - the bytes
 * @param encoding - the encoding, by any name of the Encoding Standard: `utf-8`, `windows-1250`, `macintosh`
 * @returns the text; undefined if the bytes are not of that encoding, or there is none of that name
 */
export function decodeText(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    // Some versions of Node take Windows-1252 for Latin-1, which has controls where it has dashes and quotes.
    return decoder.encoding === 'windows-1252'
      ? text.replace(/[\u0080-\u009f]/g, (sign) => windows1252[sign.charCodeAt(0) - 0x80]!)
      : text;
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has in place of the controls from 0x80 to 0x9F; five stay what they are. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Whether there is an encoding of a name.
 *
 * @param name - `utf-8`, `windows-1250`, `macintosh`
 */
export function isEncoding(name: string): boolean {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
}

function zeroShares(bytes: Uint8Array): { even: number; odd: number } {
  const counts = { even: 0, odd: 0 };
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index] === 0) counts[index % 2 === 0 ? 'even' : 'odd']++;
  }
  const half = Math.max(1, bytes.length / 2);
  return { even: counts.even / half, odd: counts.odd / half };
}

/** How well a text reads as one of some languages: a mean over its characters beyond ASCII, at most 1. */
function plausibility(text: string, languages: readonly Alphabet[]): number {
  const found: { letter: string; fault: number }[] = [];
  const letters = [...text];
  for (const [index, letter] of letters.entries()) {
    if (letter.charCodeAt(0) < 0x80) continue;
    found.push({ letter, fault: faultOf(letter, letters[index - 1], letters[index + 1]) });
  }
  if (found.length === 0) return 0;
  const faults = found.reduce((sum, { fault }) => sum + fault, 0);
  const isLetter = found.filter(({ letter }) => /\p{L}/u.test(letter));
  const fits = languages.map((language) => {
    const [common = '', seldom = ''] = alphabets[language].split('|');
    return isLetter.reduce(
      (sum, { letter }) => sum + (common.includes(letter) ? 1 : seldom.includes(letter) ? 0.5 : 0),
      0,
    );
  });
  const fit = isLetter.length === 0 ? 0 : Math.max(...fits) / isLetter.length;
  return fit - faults / found.length;
}

/** What speaks against a character where it stands. */
function faultOf(letter: string, before = ' ', behind = ' '): number {
  if (/[\p{Cc}\uFFFD]/u.test(letter)) return 3;
  const [word, next] = [/\p{L}/u.test(before), /\p{L}/u.test(behind)];
  if (!/\p{L}/u.test(letter)) {
    if (/[«»„“”‘’‚–—…№§°€\u00A0·•]/u.test(letter)) return 0;
    return word || next ? 1.5 : 0.5;
  }
  const isCapital = /\p{Lu}/u.test(letter);
  if (isCapital && /\p{Ll}/u.test(before)) return 1.5;
  if (!isCapital && /\p{Lu}/u.test(before) && /\p{Lu}/u.test(behind)) return 0.5;
  const script = (one: string) => /\p{Script=Latin}/u.test(one);
  if (word && script(before) !== script(letter)) return 1.5;
  return next && script(behind) !== script(letter) ? 1.5 : 0;
}
