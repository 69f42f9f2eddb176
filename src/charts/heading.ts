import { inLanguage } from '../language/in-language.js';
import type { Text } from '../language/language.js';
import type { Look } from './chart-options.js';
import { points, typeSize } from './theme.js';

/**
 * The name of one of several views, above it, and what is said below the name.
 *
 * @param heading - the name, lines with `\n` between them
 * @param look - language, colours and width
 * @param options - what is said below it, and whether it is bold
 * @returns the title of the view
 */
export function headingOf(
  heading: Text,
  { language }: Look,
  { note, bold = false }: { readonly note?: Text | undefined; readonly bold?: boolean } = {},
): object {
  return {
    text: inLanguage(heading, language).split('\n'),
    ...(note === undefined ? {} : { subtitle: inLanguage(note, language).split('\n') }),
    fontSize: typeSize.body,
    ...(bold ? {} : { fontWeight: 'normal' }),
    lineHeight: points(10),
    frame: 'group',
    offset: points(5),
  };
}
