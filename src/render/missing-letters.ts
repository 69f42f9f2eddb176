import { ArgumentError } from '../errors/argument-error.js';
import { characterCode } from '../errors/character-code.js';
import { textOfHtml } from '../escapes/html-text.js';

import { type DrawnText, type FontFamily, lettersMissing } from './fonts.js';

/** How many texts, and how many letters of each, an error names. */
const named = 3;
const namedLetters = 6;

/**
 * Refuses a picture with letters that its font has no shape for: they would be drawn as empty boxes, and a PDF would lack them.
 *
 * @param chart - the name of the chart
 * @param svg - the picture as Vega writes it
 * @param family - the family that it is set in
 * @throws ArgumentError that names the letters, the text they stand in and what to do
 */
export async function requireLetters(
  chart: string,
  svg: string,
  family: FontFamily,
): Promise<void> {
  const missing = await lettersMissing(family, drawnTexts(svg));
  if (missing.length === 0) return;
  const places = missing
    .slice(0, named)
    .map(({ letters, text }) => `${listed(letters)} in “${text}”`);
  const more =
    missing.length > named ? `, and for letters of ${missing.length - named} more texts` : '';
  throw new ArgumentError(
    'font',
    family.name,
    'a font with all letters of the chart',
    `the font ${family.name} has no shape for ${places.join('; ')}${more}, in the chart ${chart}; name a font with all letters of the chart: --font FILE on the command line, { font: ['FILE'] } among the options of show and save`,
  );
}

/** Letters with their numbers in Unicode: `"თ" (U+10D7)`. */
function listed(letters: readonly string[]): string {
  const texts = letters
    .slice(0, namedLetters)
    .map((letter) =>
      `${/\p{Cc}/u.test(letter) ? '' : `"${letter}" `}(${characterCode(letter)})`.trim(),
    );
  return `${texts.join(', ')}${letters.length > namedLetters ? ', …' : ''}`;
}

/** The texts of a picture, line by line. */
function drawnTexts(svg: string): DrawnText[] {
  return [...svg.matchAll(/<text\b([^>]*)>(.*?)<\/text>/gs)].flatMap(
    ([, style = '', content = '']) =>
      content.split(/<[^>]*>/).map((line) => ({
        text: textOfHtml(line),
        bold: /font-weight="(?:bold|[6-9]00)"/.test(style),
        italic: /font-style="(?:italic|oblique)"/.test(style),
      })),
  );
}
