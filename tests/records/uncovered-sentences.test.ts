import { describe, expect, test } from 'vitest';
import type { LeftOut, Passage } from '../../src/records/records.js';
import { type CoverageTables, uncoveredSentences } from '../../src/records/uncovered-sentences.js';

const source = { id: 'essay', type: 'book' };
const passage = (part: Passage['part'], paragraph: number, quote: string): Passage => ({
  ...{ table: 'passages', id: quote, source, part, paragraph, quote, gloss: 'ours', citations: [] },
  ...{ note: undefined, noteScope: undefined },
});
const leftOut = (
  part: 'text' | 'note',
  paragraph: number,
  words: string,
  reason = 'argument',
): LeftOut => ({
  ...{ table: 'left_out', id: words, source, part, paragraph, words, reason, remark: undefined },
});
const name = (el: string) => ({ en: 'Name', ru: 'Имя', el });
const nothing: CoverageTables = {
  ...{ passages: [], citations: [], leftOut: [], people: [], names: [], parties: [], bodies: [] },
};
const copy = [
  'Τίτλος του 1900',
  'Η συνεδρίαση άρχισε αργά. Ήρθαν δεκαπέντε. Έφυγαν πέντε.[1]',
  'Ο καιρός ήταν καλός. Ήταν Απρίλιος. Το ψήφισμα πέρασε.',
  '[1] Πρακτικά, σελ. 9.',
  '[2] Επιστολές, σελ. 47.',
].join('\n\n');
const start = passage('text', 2, 'Ο καιρός');
const uncovered = (tables: Partial<CoverageTables>, text = copy) =>
  uncoveredSentences(text, { ...nothing, passages: [start], ...tables }).uncovered;
const texts = (...parameters: Parameters<typeof uncovered>) =>
  uncovered(...parameters).map((one) => one.text);

describe('a sentence is uncovered', () => {
  test('that has a number, a month or a word of deciding, in text and notes, and no quote', () => {
    expect(uncovered({}).map(({ text, part, number, line }) => [part, number, line, text])).toEqual(
      [
        ['text', 1, 3, 'Ήρθαν δεκαπέντε.'],
        ['text', 1, 3, 'Έφυγαν πέντε.[1]'],
        ['text', 2, 5, 'Ήταν Απρίλιος.'],
        ['text', 2, 5, 'Το ψήφισμα πέρασε.'],
        ['note', 1, 7, '[1] Πρακτικά, σελ. 9.'],
        ['note', 2, 9, '[2] Επιστολές, σελ. 47.'],
      ],
    );
  });

  test('and tells why', () => {
    expect(uncovered({}).map((one) => Object.values(one.marks).flat())).toEqual([
      ...[['δεκαπεντε'], ['πεντε'], ['απριλιοσ'], ['ψηφισμα'], ['9'], ['47']],
    ]);
  });

  test('not for the article ένας, nor for the number of its note', () => {
    expect(texts({}, 'Ο καιρός. Ήρθε μια μέρα ένας άνθρωπος.[1]')).toEqual([]);
  });

  test('not in what stands before the text', () => {
    expect(texts({})).not.toContain('Τίτλος του 1900');
  });

  test.each([
    [
      'a person by surname',
      { people: [{ name: name('Μαρία Σπιριντόνοβα') }] },
      'της Σπιριντόνοβας',
    ],
    [
      'a person of two surnames',
      { people: [{ name: name('Βλαντιμίρ Αντόνοφ-Οφσέενκο') }] },
      'του Αντόνοφ-Οφσέενκο',
    ],
    [
      'a person in a printed spelling',
      { names: [{ spelling: 'Georgy Chicherin' }] },
      'του Chicherin',
    ],
    ['a party in the genitive', { parties: [{ name: name('Μπολσεβίκοι') }] }, 'των Μπολσεβίκων'],
    [
      'a party of two words',
      { parties: [{ name: name('Αριστεροί Κομμουνιστές') }] },
      'τους Αριστερούς Κομμουνιστές',
    ],
    [
      'an abbreviated body',
      { bodies: [{ name: name('Κ.Ε.Ε.'), fullName: undefined }] },
      'στην Κ.Ε.Ε. αυτή',
    ],
    [
      'a body by its full name',
      { bodies: [{ name: name('Σόβ'), fullName: name('Συμβούλιο των Λαϊκών Επιτρόπων') }] },
      'στου Συμβουλίου των Λαϊκών Επιτρόπων',
    ],
  ])('that names %s', (_, tables, words) => {
    const text = `Ο καιρός. Μίλησε ${words}.`;
    expect(texts({}, text)).toEqual([]);
    expect(texts(tables as unknown as Partial<CoverageTables>, text)).toEqual([`Μίλησε ${words}.`]);
  });

  test('that names a party in a form that the descriptor lists', () => {
    const tables = { ...nothing, passages: [start] };
    const of = (names: readonly string[], text: string) =>
      uncoveredSentences(text, tables, { names }).uncovered.map((one) => one.text);
    expect(of(['Σ.Ε.', 'εσέροι'], 'Ο καιρός. Οι Σ.Ε. μίλησαν. Των εσέρων.')).toEqual([
      'Οι Σ.Ε. μίλησαν.',
      'Των εσέρων.',
    ]);
    expect(of(['Σ.Ε.'], 'Ο καιρός. Σε όλους.')).toEqual([]);
  });
});

describe('a sentence is covered', () => {
  test('by a quote of any part of it, over as many sentences as it stands', () => {
    expect(texts({ passages: [start, passage('text', 1, 'δεκαπέντε. Έφυγαν')] })).not.toContain(
      'Έφυγαν πέντε.[1]',
    );
    expect(texts({ passages: [start, passage('text', 1, 'δεκαπέντε')] })).toContain(
      'Έφυγαν πέντε.[1]',
    );
  });

  test('by a quote of its own paragraph only', () => {
    expect(texts({ passages: [start, passage('text', 2, 'δεκαπέντε')] })).toContain(
      'Ήρθαν δεκαπέντε.',
    );
    expect(texts({ passages: [start, passage('note', 1, 'δεκαπέντε')] })).toContain(
      'Ήρθαν δεκαπέντε.',
    );
  });

  test('that is the first of those in which the quote stands', () => {
    const text = 'Ο καιρός. Ήρθαν πέντε. Έφυγαν πέντε.';
    expect(
      texts({ passages: [{ ...start, paragraph: 1 }, passage('text', 1, 'πέντε')] }, text),
    ).toEqual(['Έφυγαν πέντε.']);
  });

  test('in a note, by the place that a citation has as printed', () => {
    const citations = [
      { note: 2, asPrinted: 'σελ. 47' },
      { note: 1, asPrinted: undefined },
    ];
    const found = texts({ citations: citations as unknown as CoverageTables['citations'] });
    expect(found).not.toContain('[2] Επιστολές, σελ. 47.');
    expect(found).toContain('[1] Πρακτικά, σελ. 9.');
  });

  test('by a row of left_out with its first words', () => {
    expect(texts({ leftOut: [leftOut('text', 2, 'Ήταν')] })).not.toContain('Ήταν Απρίλιος.');
  });
});

describe('the coverage', () => {
  test('counts sentences, those with marks, those quoted, and those left out by reason', () => {
    const passages = [start, passage('text', 1, 'δεκαπέντε')];
    const rows = [leftOut('text', 2, 'Ήταν Απ'), leftOut('note', 1, 'Πρακτικά', 'bibliography')];
    const { uncovered: rest, ...counts } = uncoveredSentences(copy, {
      ...nothing,
      passages,
      leftOut: rows,
    });
    expect(counts).toEqual({
      ...{ sentences: 8, marked: 6, quoted: 1, astray: [] },
      leftOut: { argument: 1, bibliography: 1 },
    });
    expect(rest).toHaveLength(3);
  });

  test('tells rows of left_out whose words stand nowhere in their paragraph', () => {
    const wrong = [leftOut('text', 1, 'Ήταν'), leftOut('note', 2, 'Πρακτικά')];
    expect(
      uncoveredSentences(copy, { ...nothing, passages: [start], leftOut: wrong }).astray,
    ).toEqual(wrong);
  });

  test('is of the work named', () => {
    const other = { ...passage('text', 1, 'δεκαπέντε'), source: { id: 'novel', type: 'book' } };
    const tables = { ...nothing, passages: [start, other] };
    expect(uncoveredSentences(copy, tables, { work: 'essay' }).quoted).toBe(0);
    expect(uncoveredSentences(copy, tables).quoted).toBe(1);
  });
});
