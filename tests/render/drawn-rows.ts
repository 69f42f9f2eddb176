import { parse, View } from 'vega';
import type { VegaLiteSpec } from '../../src/index.js';
import { compileSpec } from '../../src/render/scene.js';

interface Item {
  readonly datum?: object;
  readonly items?: readonly Mark[];
}

interface Mark {
  readonly marktype: string;
  readonly role?: string;
  readonly items: readonly Item[];
}

/** The rows of which a chart draws its marks of a type, with all that the specification computes of them, in the order of drawing. */
export async function drawnRows<Row>(spec: VegaLiteSpec, type: string): Promise<Row[]> {
  const view = new View(parse(await compileSpec(spec)), { renderer: 'none', logLevel: 0 });
  await view.runAsync();
  const { root } = view.scenegraph() as unknown as { root: Mark };
  return rowsOf(root, type) as Row[];
}

function rowsOf(mark: Mark, type: string): object[] {
  return mark.items.flatMap((item) => {
    if (mark.marktype === 'group') return (item.items ?? []).flatMap((one) => rowsOf(one, type));
    return mark.marktype === type && mark.role === 'mark' && item.datum ? [item.datum] : [];
  });
}
