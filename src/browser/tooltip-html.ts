/** What a mark tells when it is pointed at: a text, or values by their titles. */
export type Tooltip = string | Readonly<Record<string, unknown>>;

/** Quotes, from their outer guillemets on, with the number of their note: `«…» [47]`. */
const quotePattern = /«(?:[^«»]|«[^«»]*»)*»(?:\s*\[[^\]]*\])?/g;

/** Between two quotes, if one begins or ends within words that the source itself quotes: `«…», …»`. */
const betweenQuotes = /(?<=»|»\s*\[[^\]]*\])\s+(?=«)/;

/** Splits the quotes of the source on which a mark rests, which stand side by side; a text without quotes is not split. */
export function splitQuotes(text: string): string[] {
  if (!/^«.*»(?:\s*\[[^\]]*\])?$/s.test(text)) return [];
  if (text.replace(quotePattern, '').trim() === '') return text.match(quotePattern) ?? [];
  const parts = text.split(betweenQuotes);
  return parts.length > 1 ? parts : [];
}

/**
 * Writes what a mark tells as HTML: values beside their titles, quotes of the source below, each in a paragraph.
 *
 * @param tooltip - what it tells
 * @param escaped - writes a text so that HTML shows it as it is
 * @returns the HTML
 */
export function tooltipHtml(tooltip: unknown, escaped: (text: string) => string): string {
  if (typeof tooltip !== 'object' || tooltip === null) return `<p>${escaped(String(tooltip))}</p>`;
  const rows = entriesOf(tooltip).map(([title, value]) => {
    const quotes = splitQuotes(value);
    if (quotes.length > 0) {
      const paragraphs = quotes.map((quote) => `<p class="quote">${escaped(quote)}</p>`).join('');
      return `<tr><td colspan="2">${paragraphs}</td></tr>`;
    }
    return isMark(title)
      ? `<tr><td colspan="2">${escaped(value)}</td></tr>`
      : `<tr><th scope="row">${escaped(title)}</th><td>${escaped(value)}</td></tr>`;
  });
  return `<table>${rows.join('')}</table>`;
}

/**
 * Writes what a mark tells as a sentence, for a screen reader.
 *
 * @param tooltip - what it tells
 * @returns the values with their titles
 */
export function tooltipText(tooltip: unknown): string {
  if (typeof tooltip !== 'object' || tooltip === null) return String(tooltip);
  return entriesOf(tooltip)
    .map(([title, value]) => (isMark(title) ? value : `${title}: ${value}`))
    .join('. ');
}

/** The values that there are, as texts, by their titles. */
function entriesOf(tooltip: object): [string, string][] {
  return Object.entries(tooltip)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([title, value]) => [title, String(value)]);
}

/** Whether a title is none, but a mark that only tells values apart. */
function isMark(title: string): boolean {
  return !/[\p{Letter}\p{Number}]/u.test(title);
}
