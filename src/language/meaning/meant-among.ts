import { optionOfWord, recordOption } from './ballot-options.js';
import { codesOfWord } from './coded-words.js';
import { plainWord } from './plain-word.js';
import { resultOfWord } from './vote-results.js';

/**
 * The values of a list that a word means, however it is written: in capitals, with spaces, in another word of the same meaning or of
 * another language.
 *
 * @param word - what stands in a cell
 * @param choices - the values that a column can have
 * @returns those that it means, the surest first; none where its meaning is not known
 * @example
 * ```ts
 * const results = ['adopted', 'rejected', 'deferred', 'withdrawn'];
 * ['Adopted', 'passed', 'angenommen', 'принято', 'defeated'].map((word) => meantAmong(word, results)[0]) // => ['adopted', 'adopted', 'adopted', 'adopted', 'rejected']
 * meantAmong('Enthaltung', ['yes', 'no', 'abstain']) // => ['abstain']
 * meantAmong('casting vote', ['rejects', 'adopts', 'chair-decides', 'open']) // => ['chair-decides']
 * meantAmong('hung', results) // => []
 * ```
 */
export function meantAmong(word: string, choices: readonly string[]): string[] {
  const plain = plainWord(word);
  if (plain === '') return [];
  const same = choices.filter((choice) => plainWord(choice) === plain);
  if (same.length > 0) return same;
  const result = resultOfWord(word);
  const option = optionOfWord(word);
  const meant = [
    ...(result === undefined ? [] : [result]),
    ...(option === undefined ? [] : [recordOption(option, choices) ?? '']),
    ...codesOfWord(word),
  ];
  return [...new Set(meant)].filter((one) => choices.includes(one));
}
