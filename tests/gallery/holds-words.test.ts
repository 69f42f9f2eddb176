import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsWords } from '../../src/gallery/holds-words.js';
import { plainLetters } from '../../src/language/plain-letters.js';

const finds = (text: string, sought: string) => holdsWords(plainLetters(text), sought);

test.each([
  ['Πόσες ψηφοφορίες θα ανατρέπονταν', 'ψηφοφοριες'],
  ['Πόσες ψηφοφορίες θα ανατρέπονταν', 'ΑΝΑΤΡΕΠ ποσεσ'],
  ['Οι Μπολσεβίκοι και ο Λένιν', 'λενιν'],
  ['Съёмка съезда', 'съемка'],
  ['Left SRs', ' left '],
  ['anything', ''],
])('“%s” is found by “%s”', (text, sought) => {
  expect(finds(text, sought)).toBe(true);
});

test('a text that lacks one of the words is not found', () => {
  expect(finds('the vote on the Kadets', 'vote Antonov')).toBe(false);
});

test('a text is found by each of its words, in whatever case', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (words) => {
      const text = words.join(' ');
      for (const word of words) expect(finds(text, word)).toBe(true);
      expect(finds(text, text.normalize('NFD'))).toBe(true);
    }),
  );
});
