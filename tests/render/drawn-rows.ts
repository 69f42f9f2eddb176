import { parse, View } from 'vega';
import type { VegaLiteSpec } from '../../src/index.js';
import { canvasWithFonts } from '../../src/render/fonts.js';
import { compileSpec } from '../../src/render/scene.js';

/** A mark of a chart as Vega has drawn it, with the row of data that it stands for. */
export interface DrawnMark {
  readonly type: string;
  readonly row: Readonly<Record<string, unknown>>;
  /** What a text says. */
  readonly text: string;
  /** Where it stands from left to right in its panel, in pixels. */
  readonly x: number;
}

interface Item {
  readonly datum?: Readonly<Record<string, unknown>>;
  readonly text?: unknown;
  readonly x?: number;
  readonly items?: readonly Mark[];
}

interface Mark {
  readonly marktype: string;
  readonly role?: string;
  readonly items: readonly Item[];
}

/** The marks and titles of a chart; what numbers its axes and explains its keys is left out. */
export async function drawnMarks(
  spec: VegaLiteSpec,
): Promise<{ readonly marks: readonly DrawnMark[]; readonly view: View }> {
  // Vega remembers how wide a text is: measured before the fonts are there, it would be wrong for all that is drawn later.
  await canvasWithFonts();
  const view = new View(parse(await compileSpec(spec)), { renderer: 'none', logLevel: 0 });
  await view.runAsync();
  const { root } = view.scenegraph() as unknown as { root: Mark };
  return { marks: marksOf(root), view };
}

/** The rows of which a chart draws its marks of a type, with all that the specification computes of them, in the order of drawing. */
export async function drawnRows<Row>(spec: VegaLiteSpec, type: string): Promise<Row[]> {
  const { marks } = await drawnMarks(spec);
  return marks.filter((mark) => mark.type === type).map(({ row }) => row as Row);
}

function marksOf({ marktype, role = '', items }: Mark): DrawnMark[] {
  if (/^(?:axis|legend)/.test(role)) return [];
  return items.flatMap((item) => {
    if (marktype === 'group') return (item.items ?? []).flatMap(marksOf);
    const { datum = {}, text = '', x = 0 } = item;
    return [{ type: marktype, row: datum, text: [text].flat().join(' '), x }];
  });
}
