import { inLanguage } from '../../language/in-language.js';
import { type KeyEntry, type KeyOptions, key } from '../key.js';
import { typeSize } from '../theme.js';
import { dot } from './dot.js';
import type { Mark } from './mark.js';

/** The width that is safe for the entries of a key, in one column and on a page, and that of all that stands beside each other there, in pixels. */
const room = { narrow: 305, wide: 430, page: 625 };

/**
 * A key of its own, for marks of several kinds: bars, lines and arrows each with the form that they have in the picture.
 *
 * @param entries - words, form and colours of what is drawn; what no mark has is to be left out
 * @param options - how it is arranged, as many columns as have room unless told; `beside`: the names of the rows, which take room to its left
 * @returns the mark, which draws the key alone
 */
export function legend(
  entries: readonly KeyEntry[],
  { beside = [], ...options }: KeyOptions & { readonly beside?: readonly string[] } = {},
): Mark {
  return (look) => {
    const widths = entries.map(({ words }) => aboutWide(inLanguage(words, look.language)) + 24);
    // Long names to the left of the rows leave less room on a page.
    const names = beside.flatMap((name) => name.split('\n')).map(aboutWide);
    const wide = Math.min(room.wide, room.page - Math.max(0, ...names));
    const columns = columnsOf(widths, look.narrow ? room.narrow : wide);
    const shaped = entries.map((entry) => ({ shape: 'square', ...entry }));
    return dot({
      rows: [{}],
      where: 'false',
      x: { pixels: 0 },
      y: { pixels: 0 },
      thickness: 0.75,
      key: key('said', shaped, { columns, ...options }),
    })(look);
  };
}

/** About how wide words are, in pixels; letters that are not Latin are wider. */
function aboutWide(said: string): number {
  const letter = /[\u0370-\uffff]/.test(said) ? 0.54 : 0.47;
  return said.length * letter * typeSize.body;
}

/** The most columns of which the widest entries have room side by side; fewer, where so the rows are as many and as long. */
function columnsOf(widths: readonly number[], most: number): number {
  const fits = (columns: number) => {
    const widest = new Array<number>(columns).fill(0);
    for (const [index, width] of widths.entries()) {
      widest[index % columns] = Math.max(widest[index % columns] ?? 0, width);
    }
    return widest.reduce((sum, width) => sum + width, 0) <= most;
  };
  for (let columns = widths.length; columns > 1; columns -= 1) {
    if (!fits(columns)) continue;
    const even = Math.ceil(widths.length / Math.ceil(widths.length / columns));
    return fits(even) ? even : columns;
  }
  return 1;
}
