import { plainLetters } from '../language/plain-letters.js';

/** A whole number that a text tells, and where. */
export interface NumberPlace {
  readonly value: number;
  /** Where it begins in the text as {@link plainLetters} gives it. */
  readonly start: number;
  /** Where it ends, a letter behind its digits (30ής) left out. */
  readonly end: number;
}

/**
 * All whole numbers that a quote tells, in its order: digits in any script that writes them (1.000 and 1,000 are a thousand;
 * 30ής and 1η are 30 and 1; 95–6 tells 95 and 6) and Greek number words of every gender and case, accents and case aside. Words
 * that make up one number are that number and not also its parts. Left out are fractions (1,5), digits behind a letter (A4),
 * ordinals in words (πρώτος), nouns of uncertain number (χιλιάδες alone) and compounds (τετράμηνος). The article ένας, μία,
 * ένα is the same word as the number and is read as 1.
 *
 * @param text - the quote
 * @returns the numbers; one that is told twice stands twice
 * @example
 * ```ts
 * numbersIn('είκοσι εννέα έναντι είκοσι τριών με τρεις αποχές') // => [29, 23, 3]
 * numbersIn('με ψήφους 150 υπέρ, 98 κατά') // => [150, 98]
 * numbersIn('το βράδυ της 30ής Δεκεμβρίου 1917') // => [30, 1917]
 * numbersIn('να βρουν ένα εκατομμύριο ρούβλια') // => [1000000]
 * ```
 */
export function numbersIn(text: string): number[] {
  return numberPlaces(plainLetters(text)).map(({ value }) => value);
}

/**
 * The numbers of {@link numbersIn} with their places.
 *
 * @param plain - a text as {@link plainLetters} gives it
 * @returns the numbers in the order of the text
 * @example
 * ```ts
 * numberPlaces('τη 16η και 18η') // => [{ value: 16, start: 3, end: 5 }, { value: 18, start: 11, end: 13 }]
 * ```
 */
export function numberPlaces(plain: string): NumberPlace[] {
  const places: NumberPlace[] = [];
  const tokens = tokensOf(plain);
  for (let index = 0; index < tokens.length; ) {
    const joined = joinedFrom(tokens, index, plain);
    const read = readNumber(joined.map((token) => token.meaning));
    const [first] = joined;
    const last = joined[read.length - 1];
    if (first && last) places.push({ value: read.value, start: first.start, end: last.end });
    index += Math.max(read.length, 1);
  }
  return places;
}

/** What a word or a group of digits adds to a number. */
interface Meaning {
  /** `thousand` is χίλιοι, which counts itself; `scale` is χιλιάδες, which another number counts. */
  readonly kind: 'digits' | 'unit' | 'ten' | 'teen' | 'tens' | 'hundreds' | 'thousand' | 'scale';
  readonly value: number;
}

interface Token {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
}

const ends = {
  hundreds: ['οι', 'εσ', 'α', 'ων', 'ουσ'],
  thousands: ['α', 'ασ', 'εσ', 'ων'],
  millions: ['ο', 'ου', 'α', 'ων'],
};

const units: Readonly<Record<number, string>> = {
  0: 'μηδεν μηδενοσ',
  1: 'ενασ εναν ενα ενοσ μια μιαν μιασ',
  2: 'δυο',
  3: 'τρεισ τρια τριων',
  4: 'τεσσερισ τεσσερεισ τεσσερα τεσσερων τεσσαρεσ τεσσαρα τεσσαρων',
  5: 'πεντε',
  6: 'εξι',
  7: 'επτα εφτα',
  8: 'οκτω οχτω',
  9: 'εννεα εννια',
};

const tens = 'εικοσι τριαντα σαραντα πενηντα εξηντα εβδομηντα ογδοντα ενενηντα'.split(' ');

const hundredStems: Readonly<Record<number, string>> = {
  200: 'διακοσι',
  300: 'τριακοσι',
  400: 'τετρακοσι',
  500: 'πεντακοσι',
  600: 'εξακοσι',
  700: 'επτακοσι εφτακοσι',
  800: 'οκτακοσι οχτακοσι',
  900: 'εννιακοσι εννεακοσι',
};

const vocabulary = new Map<string, Meaning>([
  ...Object.entries(units).flatMap(([value, words]) => entries('unit', Number(value), words)),
  ...entries('ten', 10, 'δεκα'),
  ...entries('teen', 11, 'εντεκα ενδεκα'),
  ...entries('teen', 12, 'δωδεκα'),
  ...Object.entries(units)
    .filter(([value]) => Number(value) >= 3)
    .flatMap(([value, words]) =>
      entries('teen', 10 + Number(value), withStem('δεκα', words.split(' '))),
    ),
  ...entries('teen', 16, 'δεκαξι'),
  ...tens.flatMap((word, index) => entries('tens', 20 + 10 * index, word)),
  ...entries('hundreds', 100, 'εκατο εκατον'),
  ...Object.entries(hundredStems).flatMap(([value, stems]) =>
    stems
      .split(' ')
      .flatMap((stem) => entries('hundreds', Number(value), withStem(stem, ends.hundreds))),
  ),
  ...entries('thousand', 1000, withStem('χιλι', ends.hundreds)),
  ...entries('scale', 1000, withStem('χιλιαδ', ends.thousands)),
  ...entries('scale', 1e6, withStem('εκατομμυρι', ends.millions)),
  ...entries('scale', 1e9, withStem('δισεκατομμυρι', ends.millions)),
]);

function entries(kind: Meaning['kind'], value: number, words: string): [string, Meaning][] {
  return words.split(' ').map((word) => [word, { kind, value }]);
}

function withStem(stem: string, endings: readonly string[]): string {
  return endings.map((ending) => stem + ending).join(' ');
}

function tokensOf(plain: string): Token[] {
  const found = plain.matchAll(/\p{L}+|(?<!\p{L}\d*)\d+(?:[.,]\d+)*/gu);
  return [...found].flatMap(({ 0: text, index: start }) => {
    const word = vocabulary.get(text);
    if (word) return [{ meaning: word, start, end: start + text.length }];
    return /^\d/.test(text) ? digitsOf(text, start) : [];
  });
}

/** Digits with points or commas among them: thousands in groups of three, a fraction, or numbers one behind the other. */
function digitsOf(text: string, start: number): Token[] {
  const token = (digits: string, from: number, length: number): Token[] => {
    const value = Number(digits);
    const meaning = { kind: 'digits', value } as const;
    return Number.isSafeInteger(value) ? [{ meaning, start: from, end: from + length }] : [];
  };
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$|^[1-9]\d{0,2}(?:,\d{3})+$/.test(text)) {
    return token(text.replace(/[.,]/g, ''), start, text.length);
  }
  if (/^(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+)[.,]\d+$/.test(text)) return [];
  return [...text.matchAll(/\d+/g)].flatMap(({ 0: part, index }) =>
    token(part, start + index, part.length),
  );
}

/** The tokens from one on between which there is nothing but white space. */
function joinedFrom(tokens: readonly Token[], from: number, plain: string): Token[] {
  const apart = tokens.findIndex((token, index) => {
    const before = tokens[index - 1];
    return index > from && before && !/^\s+$/.test(plain.slice(before.end, token.start));
  });
  return tokens.slice(from, apart === -1 ? undefined : apart);
}

interface Read {
  readonly value: number;
  /** How many words it took; none if no number begins here. */
  readonly length: number;
}

/** Reads one number from the first words on: millions, thousands, and what is below a thousand. */
function readNumber(words: readonly Meaning[]): Read {
  let value = 0;
  let length = 0;
  let below = Number.POSITIVE_INFINITY;
  for (;;) {
    const next = words[length];
    if (next?.kind === 'thousand' && below > 1000) {
      value += 1000;
      length += 1;
      below = 1000;
      continue;
    }
    const group = readGroup(words.slice(length), length > 0);
    if (group.length === 0) return { value, length };
    const scale = words[length + group.length];
    if (scale?.kind !== 'scale') {
      return { value: value + group.value, length: length + group.length };
    }
    // "two thousand | three million": the three begin another number.
    if (scale.value >= below) return { value, length };
    value += group.value * scale.value;
    length += group.length + 1;
    below = scale.value;
  }
}

/** Reads what is below a thousand: hundreds, tens, units, in this order. Digits stand alone. */
function readGroup(words: readonly Meaning[], continues: boolean): Read {
  const [first] = words;
  if (first?.kind === 'digits') {
    return continues ? { value: 0, length: 0 } : { value: first.value, length: 1 };
  }
  let value = 0;
  let length = 0;
  const take = (...kinds: readonly Meaning['kind'][]) => {
    const word = words[length];
    const fits = word && kinds.includes(word.kind) && !(word.value === 0 && (continues || length));
    if (!fits) return undefined;
    value += word.value;
    length += 1;
    return word;
  };
  take('hundreds');
  const ten = take('teen', 'ten', 'tens');
  const unit = words[length];
  // Ten and one, ten and two are words of their own.
  if (ten?.kind !== 'teen' && !(ten?.kind === 'ten' && (unit?.value ?? 0) < 3)) take('unit');
  return { value, length };
}
