/** What ends a literal or its line, hides in it, or ends the element of a page that holds it. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}<]/gu;

/**
 * A value as the source of a Vega expression that evaluates to it: the one way in which a text may become part of an expression.
 * Where it can be had without, a text stays in the data and the expression compares numbers.
 *
 * @param value - a text, a number, or lists and records of them
 * @returns the literal: quotation marks and backslashes escaped as in JSON; controls, invisible characters, ends of lines, halves
 *   of letters and `<` as `\uXXXX`
 * @example
 * ```ts
 * expressionLiteral('a "b" \\') // => '"a \\"b\\" \\\\"'
 * expressionLiteral(['a', 2]) // => '["a",2]'
 * ```
 */
export function expressionLiteral(value: ExpressionValue): string {
  return JSON.stringify(value).replace(unsafe, escaped);
}

/** What a literal can hold. */
export type ExpressionValue =
  | string
  | number
  | boolean
  | null
  | readonly ExpressionValue[]
  | { readonly [name: string]: ExpressionValue };

/** A character by its units of sixteen bits. */
function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`,
  ).join('');
}
