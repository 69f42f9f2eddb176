import type { Look } from './chart-options.js';
import type { Mark } from './marks/mark.js';
import { text } from './marks/text.js';
import { wrapWords } from './wrap-words.js';

/** A block of a plane: what stands in it below the others, and its name. */
export interface Block {
  readonly name: string;
  /** What is told of it beside its name. */
  readonly detail: string;
  /** How high it is without its name, in points of type. */
  readonly height: number;
}

/** Blocks below each other. */
export interface PlacedBlocks {
  /** Where each begins from above, without its name, in points of type. */
  readonly tops: readonly number[];
  /** How high each is, that of its name beside it not undercut. */
  readonly heights: readonly number[];
  /** How high all are. */
  readonly height: number;
  /** Their names. */
  readonly names: Mark;
}

/** From one block to the next, and how high a line of a name is, in points of type. */
const gap = 7;
const lineHeight = 10;

/** So many letters of a name fit beside a block unless told, and above it in one column. */
const letters = { beside: 34, above: 60 };

/**
 * Places blocks of different heights below each other in a plane whose upright axis counts points of type from above; each has its name to
 * the left of its middle on a page, above it in one column.
 *
 * @param blocks - names, what is told of them, and heights
 * @param look - how the chart is arranged
 * @param from - where the first begins, below what stands above all
 * @param beside - how many letters of a name fit beside a block
 * @returns where they begin, how high they are together, and the mark of their names
 */
export function placeBlocks(
  blocks: readonly Block[],
  { narrow }: Look,
  from = 0,
  beside = letters.beside,
): PlacedBlocks {
  const above = narrow ? lineHeight + 1 : 0;
  // What stands beside a block takes two lines.
  const heights = blocks.map(({ height }) => (narrow ? height : Math.max(height, 2 * lineHeight)));
  const tops = heights.map(
    (_, place) =>
      from + above + heights.slice(0, place).reduce((sum, one) => sum + one + gap + above, 0),
  );
  const names = blocks.flatMap(({ name, detail }, place) => {
    const top = tops[place]!;
    const middle = top + heights[place]! / 2;
    if (narrow) return [{ at: top - above / 2, words: cut(`${name} · ${detail}`, letters.above) }];
    return [
      { at: middle - lineHeight / 2, words: cut(name, beside) },
      { at: middle + lineHeight / 2, words: cut(detail, beside) },
    ];
  });
  return {
    tops,
    heights,
    height: Math.max(...tops.map((top, place) => top + heights[place]!)),
    names: text({
      rows: names,
      x: { pixels: 0 },
      y: 'at',
      text: 'words',
      align: narrow ? 'left' : 'right',
      baseline: 'middle',
      dx: narrow ? 0 : -8,
      size: 'small',
    }),
  };
}

function cut(words: string, most: number): string {
  return wrapWords(words, { letters: most, lines: 1 }).join('');
}
