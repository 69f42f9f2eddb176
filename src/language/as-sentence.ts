/**
 * Ends a text as a sentence.
 *
 * @param text - the text, such as a title, which may begin with a small letter
 * @returns the text with a full stop, unless a mark ends it already: in Greek `;` asks
 * @example
 * ```ts
 * asSentence('Margins') // => 'Margins.'
 * asSentence('Who was in the room?') // => 'Who was in the room?'
 * ```
 */
export function asSentence(text: string): string {
  return /[.!?;…\u037e][”»"')]?$/u.test(text) ? text : `${text}.`;
}
