/**
 * Begins words of ours with a capital where they become a sentence; a title or a name keeps the letter that it has.
 *
 * @param words - the words
 * @returns the same with a capital for a small letter at their beginning
 * @example
 * ```ts
 * capitalised('a tie rejects') // => 'A tie rejects'
 * ```
 */
export function capitalised(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
