import { describe, expect, test } from 'vitest';
import { evidenceOf, loadDataset, passageIds, quotesOf } from '../../src/index.js';

const { votes, passages } = loadDataset();
const antonov = votes.find((vote) => vote.yes === 12)!;
const uncounted = votes.find((vote) => vote.yes === undefined)!;

describe('the words behind a value', () => {
  test('are quoted in the language of the source, with their note', () => {
    expect(quotesOf(antonov, 'yes')).toBe(
      '«έγινε δεκτό με πλειοψηφία δώδεκα ψήφων έναντι επτά» [47]',
    );
  });

  test('stand once, though several values rest on them', () => {
    expect(quotesOf(antonov, 'yes', 'no')).toBe(quotesOf(antonov, 'yes'));
  });

  test('are those of all values where none is named', () => {
    const quotes = new Set(evidenceOf(antonov).map((one) => one.passage.quote));
    for (const quote of quotes) expect(quotesOf(antonov)).toContain(quote);
  });

  test('are none where the source tells nothing', () => {
    expect(quotesOf(uncounted, 'yes')).toBe('');
    expect(passageIds([uncounted], 'yes')).toBe('');
  });

  test('are named for files by identifiers of the record, each once', () => {
    const ids = passageIds([antonov, antonov, antonov.session]).split(' ');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(passages.map((passage) => passage.id)).toContain(id);
  });

  test('are asked of records only', () => {
    expect(() => quotesOf({})).toThrow('needs a record of a loaded dataset');
  });
});
