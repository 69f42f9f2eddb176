const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

/**
 * Writes a text so that HTML and XML show it as it is, between tags as in an attribute between double quotation marks.
 *
 * @param text - the text
 * @returns the text, with names for `&`, `<`, `>` and `"`
 * @example
 * ```ts
 * htmlText('12 < 17 & "no"') // => '12 &lt; 17 &amp; &quot;no&quot;'
 * ```
 */
export function htmlText(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&${names[letter]};`);
}

/**
 * Reads what {@link htmlText} wrote, also with `&apos;`, which XML has besides.
 *
 * @param html - the text as it stands in HTML or XML
 * @returns the text that is shown
 * @example
 * ```ts
 * textOfHtml('12 &lt; 17 &amp; &quot;no&quot;') // => '12 < 17 & "no"'
 * ```
 */
export function textOfHtml(html: string): string {
  return html.replace(/&(\w+);/g, (written, name: string) => signs[name] ?? written);
}

const signs: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(names).map(([sign, name]) => [name, sign])),
  apos: "'",
};
