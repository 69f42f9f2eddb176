/** Letters of scripts that are written from right to left. */
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * A name as it can stand among words in another direction: what comes before and after it keeps its place.
 *
 * @param name - the name
 * @returns the name between the marks of an isolate (U+2068, U+2069) where it has letters written from right to left, else as it is
 * @see Unicode Standard Annex #9, “Unicode Bidirectional Algorithm”, section 2.4, “Explicit Directional Isolates”
 * @example
 * ```ts
 * isolated('Senate') // => 'Senate'
 * isolated('כנסת') // => '\u2068כנסת\u2069'
 * ```
 */
export function isolated(name: string): string {
  return rightToLeft.test(name) ? `\u2068${name}\u2069` : name;
}
