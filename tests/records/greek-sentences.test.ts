import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { greekSentences } from '../../src/records/greek-sentences.js';

const cut = (paragraph: string) => greekSentences(paragraph).map((one) => one.text);

describe('a paragraph in Greek is cut into sentences', () => {
  test.each([
    ['at a full stop', 'Ήρθε. Έφυγε.', ['Ήρθε.', 'Έφυγε.']],
    ['at the Greek question mark', 'Ποιος ήρθε; Κανείς.', ['Ποιος ήρθε;', 'Κανείς.']],
    ['at an exclamation mark', 'Ήρθε! Έφυγε.', ['Ήρθε!', 'Έφυγε.']],
    [
      'behind the number of a note',
      'Ήρθε.[12] Έφυγε.[13]. Τέλος',
      ['Ήρθε.[12]', 'Έφυγε.[13].', 'Τέλος'],
    ],
    [
      'behind closing guillemets',
      'Είπε: «Ήρθε.» Έφυγε «χθες».[3] Τέλος.',
      ['Είπε: «Ήρθε.»', 'Έφυγε «χθες».[3]', 'Τέλος.'],
    ],
    ['before opening guillemets', 'Ήρθε. «Έφυγε», είπε.', ['Ήρθε.', '«Έφυγε», είπε.']],
    ['before a number', 'Ήρθαν πολλοί. 108 έφυγαν.', ['Ήρθαν πολλοί.', '108 έφυγαν.']],
    [
      'behind dots',
      'Ήρθε... Έφυγε. Έμεινε ... και αυτός.',
      ['Ήρθε...', 'Έφυγε.', 'Έμεινε ... και αυτός.'],
    ],
    [
      'behind an abbreviation before a word that opens sentences',
      'Πήγε στην Κ.Ε.Ε. Ο Λέων έμεινε με τους Σ.Ε.. Με αυτούς έφυγε.',
      ['Πήγε στην Κ.Ε.Ε.', 'Ο Λέων έμεινε με τους Σ.Ε..', 'Με αυτούς έφυγε.'],
    ],
  ])('%s', (_, paragraph, sentences) => {
    expect(cut(paragraph)).toEqual(sentences);
  });

  test.each([
    ['initials', 'Ο Α. Ν. Νικολάου και ο Γκ. Ντ. Πέτρου ήρθαν.'],
    ['an abbreviation before a name', 'Ο Αριστερός Σ.Ε. Μπόρις ήρθε.'],
    ['an abbreviation before a small letter', 'Οι Σ.Ε.. ήρθαν στην Κ.Ε.Ε. και έμειναν.'],
    ['pages', 'Βλ. Keep, σσ. 69–79· Ryan, σελ. 116, σημ. 2.'],
    ['the files of an archive', 'G.A.R.F., f. r-393, op. 1, d. 6, ll. 5, 15'],
    ['a thousand and a fraction', 'Ήρθαν 1.000 ή 2.5 χιλιάδες.'],
    ['a Latin semicolon', 'Keep, Debate; Rabinowitch, Power.'],
    ['a raised dot and a colon', 'Ήρθε· Έφυγε: Έμεινε.'],
  ])('%s end none', (_, paragraph) => {
    expect(cut(paragraph)).toEqual([paragraph]);
  });

  test('an empty paragraph has none', () => {
    expect(cut('')).toEqual([]);
    expect(cut('  ')).toEqual([]);
  });

  test('no letter is lost, whatever the paragraph', () => {
    const words = fc.array(
      fc.constantFrom('Ήρθε.', 'και', 'Κ.Ε.Ε.', '«Όχι;»', 'Α.', '[1]', 'Ο', '12.'),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const paragraph = parts.join(' ');
        expect(cut(paragraph).join(' ')).toBe(paragraph);
        for (const { text, start } of greekSentences(paragraph)) {
          expect(paragraph.startsWith(text, start)).toBe(true);
        }
      }),
    );
  });
});
