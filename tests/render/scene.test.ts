import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { figuresOf, loadDataset, toSvg, type VegaLiteSpec } from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { sampleOf } from '../sample-of.js';
import { placedTexts } from './picture-marks.js';
import { smallChart } from './small-chart.js';

const { figures } = figuresOf(loadDataset());

function widthOf(scene: { width: number }): number {
  return (scene.width / 96) * 25.4;
}

async function refusal(spec: VegaLiteSpec, width: number): Promise<Error> {
  return layOut(spec, { width }).then(
    (scene) => new Error(`asked to be ${width} mm wide, it was drawn ${widthOf(scene)} mm wide`),
    (error: Error) => error,
  );
}

describe('a chart is laid out', () => {
  test.each(['50mm', '60.5mm', '84mm', '3.3in', '300mm'])('%s wide', async (width) => {
    const inMillimetres = { '3.3in': 83.82 }[width] ?? Number.parseFloat(width);
    expect(Math.abs(widthOf(await layOut(smallChart(), { width })) - inMillimetres)).toBeLessThan(
      0.1,
    );
  });

  test('as its specification has it where no width is asked', async () => {
    const natural = await layOut(smallChart());
    expect(natural.width).toBeGreaterThan(200);
    expect(natural.width).toBeLessThan(270);
    expect(JSON.stringify(natural.spec)).toBe(JSON.stringify(smallChart()));
  });

  test.each(sampleOf(figures, 6).map((figure) => [figure.name, figure] as const))(
    'as large as Vega writes it: %s',
    async (_, figure) => {
      const { svg, width, height } = await layOut(figure.draw(), { width: '190mm' });
      expect(svg).toMatch(new RegExp(`^<svg [^>]* width="${width}" height="${height}" `));
    },
  );

  test('with panels side by side, all of them narrower or wider', async () => {
    const panel = smallChart({ title: null });
    const { $schema, config, name, description } = panel;
    const part = { data: panel.data, mark: panel.mark, encoding: panel.encoding, width: 100 };
    for (const arrangement of [
      { hconcat: [part, { ...part, width: 200 }] },
      { concat: [part, part] },
      { vconcat: [part, { hconcat: [part, part] }] },
    ]) {
      const spec = { $schema, name, description, ...arrangement, config };
      // Panels begin at whole pixels, about a quarter of a millimetre each.
      expect(Math.abs(widthOf(await layOut(spec, { width: 160 })) - 160)).toBeLessThan(0.5);
    }
  });

  test('by its panels, even where its title or subtitle alone is about as wide', async () => {
    const words = { anchor: 'start', frame: 'bounds' } as const;
    // The longest end less than two pixels before the edge.
    for (const [letters, small] of [
      [50, 68],
      [51, 69],
      [52, 70],
    ] as const) {
      for (const title of [
        { ...words, text: 'n'.repeat(letters) },
        { ...words, text: 'n', subtitle: 'n'.repeat(small) },
      ]) {
        const { spec } = await layOut(smallChart({ title }), { width: 110 });
        // The names of the rows and the margins take about 50 pixels of 416.
        expect(spec.width, JSON.stringify(title)).toBeGreaterThan(340);
      }
    }
  });

  test('by its panels, even where one that is tried makes it less wide than its title', async () => {
    const figure = figures.find(({ name }) => name === 'quorum-of-half')!;
    const drawn = figure.draw({ language: 'ru', width: '84mm' });
    for (const letters of [37, 38, 39]) {
      const title = { ...(drawn.title as object), text: 'н'.repeat(letters), subtitle: 'н' };
      const { spec } = await layOut({ ...drawn, title });
      expect(Number(spec.width), `${letters} letters`).toBeGreaterThan(300);
    }
  });

  test('in rows of so many panels as stand side by side', async () => {
    const { $schema, config, name, description, data, mark, encoding } = smallChart();
    const part = { data, mark, encoding, width: 100 };
    for (const columns of [1, 3]) {
      const concat = [part, part, part];
      const spec = { $schema, name, description, columns, concat, config };
      expect(Math.abs(widthOf(await layOut(spec, { width: 160 })) - 160)).toBeLessThan(0.5);
    }
  });

  test('with panels by a field, all of them narrower or wider', async () => {
    const { $schema, config, name, description, data, mark, encoding } = smallChart();
    const facet = { column: { field: 'side', type: 'nominal' } };
    const spec = {
      $schema,
      name,
      description,
      config,
      data,
      facet,
      spec: { mark, encoding, width: 90 },
    };
    expect(Math.abs(widthOf(await layOut(spec, { width: 150 })) - 150)).toBeLessThan(0.1);
  });

  test('to the width asked also where its panels have no width of their own, or is refused', async () => {
    const spec = smallChart({ width: undefined });
    const width = await layOut(spec, { width: 120 }).then(widthOf, (error: Error) => error.message);
    if (typeof width === 'number') expect(Math.abs(width - 120)).toBeLessThan(0.1);
    else expect(width).toContain('width');
  });

  test('with letters that have the same size at every width', async () => {
    const heights = [];
    for (const width of [60, 200]) {
      const title = placedTexts(await layOut(smallChart(), { width })).find((mark) =>
        mark.text.startsWith('Votes'),
      );
      heights.push(title!.box.bottom - title!.box.top);
    }
    expect(heights[1]).toBe(heights[0]);
  });
});

describe('a chart that does not fit', () => {
  const narrow = smallChart({
    title: null,
    data: { values: [{ side: 'a label as long as this one needs room of its own', votes: 1 }] },
  });

  test('is refused, with its name and the millimetres that it needs', async () => {
    const error = await refusal(narrow, 40);
    expect(error).toBeInstanceOf(RangeError);
    expect(error.message).toMatch(
      /^the chart small cannot be drawn 40 mm wide: with its labels it needs \d+ mm$/,
    );
  });

  const tooWide: readonly (readonly [string, VegaLiteSpec])[] = [
    ['a long label', narrow],
    ['a long title', smallChart({ title: 'A title longer than the panel below it' })],
    ...sampleOf(figures, 3).map((one) => [one.name, one.draw({ language: 'en' })] as const),
  ];

  test.each(tooWide)('can be drawn at the width that it is said to need (%s)', async (_, spec) => {
    const error = await refusal(spec, 40);
    expect(error.message).toMatch(/needs \d+ mm/);
    const needed = Number(/needs (\d+) mm/.exec(error.message)?.[1]);
    expect(Math.abs(widthOf(await layOut(spec, { width: needed })) - needed)).toBeLessThan(0.15);
  });

  test('is said to need no more than it does', async () => {
    const error = await refusal(narrow, 40);
    const needed = Number(/needs (\d+) mm/.exec(error.message)?.[1]);
    await expect(layOut(narrow, { width: needed - 3 })).rejects.toThrow(RangeError);
  });
});

describe('a chart must carry its data', () => {
  test.each([
    ['a web address', 'https://example.org/votes.json'],
    ['a file beside it', 'data/votes.csv'],
    ['a file by its path', '/etc/hostname'],
    ['a file address', 'file:///etc/hostname'],
  ])('one with %s is refused', async (_, url) => {
    await expect(toSvg(smallChart({ data: { url } }))).rejects.toThrow(
      `a chart must carry its data; it asks for ${url}`,
    );
  });

  test('and nothing is fetched', async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      response.end('[{"side":"a","votes":1}]');
    });
    await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
    const { port } = server.address() as AddressInfo;
    const spec = smallChart({ data: { url: `http://127.0.0.1:${port}/votes.json` } });
    await toSvg(spec).catch(() => undefined);
    server.close();
    expect(asked).toEqual([]);
  });

  test('pictures within it included', async () => {
    const spec = smallChart({
      data: { values: [{ picture: 'https://example.org/flag.png' }] },
      mark: 'image',
      encoding: { url: { field: 'picture', type: 'nominal' } },
    });
    await expect(toSvg(spec)).rejects.toThrow('a chart must carry its data');
  });

  test('as rows or by the name of data in it', async () => {
    const { data, ...rest } = smallChart();
    const named = { ...rest, datasets: { votes: (data as { values: unknown }).values } };
    const svg = await toSvg({ ...named, data: { name: 'votes' } } as VegaLiteSpec);
    expect(svg).toBe(await toSvg(smallChart()));
  });
});

describe('a chart that Vega-Lite would correct in silence', () => {
  test('is refused with the warning', async () => {
    const spec = smallChart({
      encoding: {
        y: { field: 'side', type: 'nominal' },
        x: { field: 'votes', type: 'quantitative' },
        colour: { field: 'side' },
      },
    });
    await expect(layOut(spec)).rejects.toThrow(/^Vega-Lite warns: .*colour/);
  });
});
