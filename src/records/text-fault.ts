import { characterCode } from '../errors/character-code.js';

/** Controls, halves of letters, characters that are none, and the ends of lines that only programs know. */
const suspicious = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]/u;

/** The controls that texts are made with: tab, line feed, carriage return. */
const whiteSpace = /[\t\n\r]/g;

/**
 * The first character of a text that no text has, and with which pictures and terminals cannot be trusted: XML knows no control
 * characters, and programs end a line at U+2028.
 *
 * @param text - the text
 * @returns the character as `U+0001`; undefined if all are letters, marks, white space or symbols
 * @example
 * ```ts
 * textFault('Сов\u0001нарком') // => 'U+0001'
 * textFault('Совнарком,\n1917') // => undefined
 * ```
 */
export function textFault(text: string): string | undefined {
  const unseen = text.replace(whiteSpace, '').match(suspicious)?.[0];
  return unseen === undefined ? undefined : characterCode(unseen);
}
