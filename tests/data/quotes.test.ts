import { median } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/records/index.js';

/**
 * The article's length in characters: code points of its Greek translation as one text file in UTF-8, with heading, caption,
 * notes, spaces and line ends, as `wc -m` counts them. The article is someone's work and not part of the record.
 */
const lengthOfArticle = 105_582;

const dataset = loadDataset();
const { passages, leftOut, evidence, citations, people, bodies, parties, motions } = dataset;
const length = (text: string) => [...text].length;

/** Whether a text has letters, and all of them in this script. */
function isWritten(text: string, script: 'Latin' | 'Greek' | 'Cyrillic'): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return (
    letters.length > 0 && letters.every((one) => new RegExp(`\\p{Script=${script}}`, 'u').test(one))
  );
}

describe('the quotes of the built-in record', () => {
  test('are of the article alone, of which the length is known', () => {
    expect(new Set(passages.map((one) => one.source.id))).toEqual(new Set(['douds-2017']));
  });

  test('are short: half of them under 80 characters', () => {
    expect(median(passages.map((one) => length(one.quote)))).toBeLessThan(80);
  });

  test('are together less than a quarter of the article', () => {
    // The words by which sentences left out are told are words of the article too.
    const words = leftOut.map((one) => one.words);
    const distinct = [...new Set([...passages.map((one) => one.quote), ...words])];
    const quoted = distinct.reduce((sum, quote) => sum + length(quote), 0);
    expect(quoted).toBeLessThan(lengthOfArticle / 4);
  });

  test('each support a value', () => {
    const used = new Set(evidence.map((one) => one.passage.id));
    expect(passages.map((one) => one.id).filter((id) => !used.has(id))).toEqual([]);
  });

  test('each have a gloss, in Latin script', () => {
    const inLatin = (gloss: string) =>
      /[\p{Script=Latin}\d]/u.test(gloss) && !/\p{Script=Greek}|\p{Script=Cyrillic}/u.test(gloss);
    const others = passages.filter((one) => !inLatin(one.gloss));
    expect(others.map((one) => `${one.id}: ${one.gloss}`)).toEqual([]);
  });

  test('name notes that cite something', () => {
    const cited = new Set(citations.map((one) => one.note));
    const notes = passages.flatMap(({ note, part, paragraph }) => [
      ...(note === undefined ? [] : [note]),
      ...(part === 'note' ? [paragraph] : []),
    ]);
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.filter((note) => !cited.has(note))).toEqual([]);
  });
});

describe('the names of the built-in record', () => {
  test.each([
    ['English', 'en', 'Latin'],
    ['Russian', 'ru', 'Cyrillic'],
    ['Greek', 'el', 'Greek'],
  ] as const)('of people are in %s (%s) written in %s letters alone', (_, language, script) => {
    const names = people.map((one) => one.name[language]);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !isWritten(name, script))).toEqual([]);
  });

  test('of everything else are in Russian written in Cyrillic letters alone', () => {
    const russian = [
      ...[...bodies, ...parties].map((one) => one.name.ru),
      ...bodies.flatMap((one) => one.fullName?.ru ?? []),
      ...motions.map((one) => one.label.ru),
    ];
    expect(russian.filter((name) => !isWritten(name, 'Cyrillic'))).toEqual([]);
  });
});
