import { expect, test } from 'vitest';
import { didYouMean, suggest } from '../../src/errors/suggest.js';

const tables = ['votes', 'seats', 'sessions', 'sources', 'statements'];

test('a word with a letter wrong, missing or too many is close', () => {
  expect(suggest('votez', tables)).toEqual(['votes']);
  expect(suggest('vote', tables)).toEqual(['votes']);
  expect(suggest('votees', tables)).toEqual(['votes']);
  expect(suggest('VOTES', tables)).toEqual(['votes']);
});

test('a part of a word is closest', () => {
  expect(suggest('sess', tables)).toEqual(['sessions']);
  expect(suggest('seat', ['beat', 'seats'])).toEqual(['seats', 'beat']);
});

test('a word far from all is close to none', () => {
  expect(suggest('qqqqq', tables)).toEqual([]);
  expect(suggest('ab', ['cd'])).toEqual([]);
});

test('at most three are told, each once', () => {
  expect(suggest('a1', ['a2', 'a3', 'a4', 'a5', 'a2'])).toEqual(['a2', 'a3', 'a4']);
});

test('a longer word may have more letters wrong: a third of them', () => {
  expect(suggest('abcdef', ['abcdxy'])).toEqual(['abcdxy']);
  expect(suggest('abcdef', ['abcxyz'])).toEqual([]);
});

test('the end of a message is empty where nothing is close', () => {
  expect(didYouMean('votez', tables)).toBe('; did you mean votes?');
  expect(didYouMean('a1', ['a2', 'a3'])).toBe('; did you mean a2 or a3?');
  expect(didYouMean('qqqqq', tables)).toBe('');
});
