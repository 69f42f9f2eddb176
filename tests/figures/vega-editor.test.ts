import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import {
  figuresOf,
  findFigure,
  languages,
  loadDataset,
  toSvg,
  type VegaLiteSpec,
} from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { fitsSchema } from './fits-schema.js';

const { resolve } = createRequire(import.meta.url);
const record = loadDataset();
const { figures } = figuresOf(record);
const schema = JSON.parse(
  readFileSync(resolve('vega-lite/vega-lite-schema.json'), 'utf8'),
) as object;

/** Whether a specification, as its file has it, fits the published schema. */
const fits = (spec: VegaLiteSpec) => fitsSchema(schema as never, JSON.parse(JSON.stringify(spec)));

/** A named table of rows in a specification, wherever it stands. */
function namedData(node: unknown): { name: string; values: Record<string, unknown>[] }[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = node as { name?: unknown; values?: unknown };
  const found = typeof own.name === 'string' && Array.isArray(own.values) ? [own as never] : [];
  return [...found, ...Object.values(node).flatMap(namedData)];
}

describe('the specification of a figure', () => {
  test.each(figures)('$name opens in the Vega editor: it fits the published schema', (figure) => {
    const language = languages[figures.indexOf(figure) % languages.length]!;
    expect(fits(figure.draw({ language, theme: 'print', width: '84mm' }))).toBe(true);
    expect(fits(figure.draw({ language }))).toBe(true);
  });

  test('fits it as it is laid out, too, and the schema refuses what is none', async () => {
    const { spec } = await layOut(findFigure(record, 'margins').draw({ theme: 'print' }));
    expect(fits(spec)).toBe(true);
    expect(fits({ ...spec, width: { stepp: 1 } })).toBe(false);
  });

  test.each(figures)('$name has its rows under a name', (figure) => {
    const tables = namedData(figure.draw());
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.some(({ values }) => values.length > 0)).toBe(true);
  });

  test('draws other rows where its rows are replaced by hand', async () => {
    const spec = JSON.parse(
      JSON.stringify(findFigure(record, 'margins').draw({ theme: 'print' })),
    ) as VegaLiteSpec;
    const [table] = namedData(spec);
    const [row] = table!.values;
    Object.assign(row!, { label: 'A vote of our own', yes: 41, no: 37 });
    const svg = await toSvg(spec, { text: 'letters' });
    expect(svg).toContain('>A vote of our own<');
    expect(svg).toContain('>41<');
    table!.values = table!.values.slice(0, 1);
    expect(await toSvg(spec, { text: 'letters' })).not.toContain('Kadets</tspan>');
  });
});
