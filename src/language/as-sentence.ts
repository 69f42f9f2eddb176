/**
 * Writes a text as a sentence.
 *
 * @param text - the text, such as a title
 * @returns the text with a capital at its beginning and a full stop, unless a mark ends it already: in Greek `;` asks
 * @example
 * ```ts
 * asSentence('a tie rejects') // => 'A tie rejects.'
 * asSentence('Who was in the room?') // => 'Who was in the room?'
 * ```
 */
export function asSentence(text: string): string {
  const begun = text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return /[.!?;…\u037e][”»"')]?$/u.test(begun) ? begun : `${begun}.`;
}
