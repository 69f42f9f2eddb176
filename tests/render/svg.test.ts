import { describe, expect, test } from 'vitest';
import { figuresOf, languages, loadDataset, toSvg, type VegaLiteSpec } from '../../src/index.js';
import { titleOf } from '../../src/render/svg.js';
import { smallChart } from './small-chart.js';

const { figures } = figuresOf(loadDataset());

const draw = figures[0]!.draw;

function attribute(svg: string, name: string): string | undefined {
  return new RegExp(`^<svg [^>]*\\s${name}="([^"]*)"`).exec(svg)?.[1];
}

/** The names of all elements of a picture, each opened and closed in order; throws where one is not. */
function requireWellFormed(svg: string): void {
  const open: string[] = [];
  for (const [, end, name, empty] of svg.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (end) expect(open.pop()).toBe(name);
    else if (!empty) open.push(name!);
  }
  expect(open).toEqual([]);
  expect(svg.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/);
}

describe('an SVG picture', () => {
  test.each([60, 84, 174])('is as wide as asked: %d mm', async (width) => {
    const svg = await toSvg(smallChart(), { width });
    expect(attribute(svg, 'width')).toMatch(/^[\d.]+mm$/);
    expect(Number.parseFloat(attribute(svg, 'width')!)).toBeCloseTo(width, 0);
    expect(Math.abs(Number.parseFloat(attribute(svg, 'width')!) - width)).toBeLessThan(0.1);
  });

  test('has a drawing area in the proportions of its size', async () => {
    const svg = await toSvg(draw({ language: 'en' }), { width: '174mm' });
    const [left, top, width, height] = attribute(svg, 'viewBox')!.split(' ').map(Number);
    expect([left, top]).toEqual([0, 0]);
    const inMillimetres = [attribute(svg, 'width'), attribute(svg, 'height')].map((size) =>
      Number.parseFloat(size!),
    );
    expect(inMillimetres[0]).toBeCloseTo((width! / 96) * 25.4, 2);
    expect(inMillimetres[1]).toBeCloseTo((height! / 96) * 25.4, 2);
  });

  test('keeps the width of the specification where none is asked', async () => {
    const narrow = await toSvg(smallChart());
    const wide = await toSvg(smallChart({ width: 300 }));
    const growth =
      Number.parseFloat(attribute(wide, 'width')!) - Number.parseFloat(attribute(narrow, 'width')!);
    expect(growth).toBeCloseTo((100 / 96) * 25.4, 0);
  });

  test('says what it is to those who do not see it', async () => {
    const spec = draw({ language: 'el' });
    const svg = await toSvg(spec);
    expect(attribute(svg, 'role')).toBe('img');
    const [title, description] = attribute(svg, 'aria-labelledby')!.split(' ');
    expect(titleOf(spec)).toMatch(/\p{Script=Greek}/u);
    expect(svg).toContain(`<title id="${title}">${titleOf(spec)}</title>`);
    expect(svg).toContain(`<desc id="${description}">${spec.description}</desc>`);
  });

  test.each(languages)(
    'has its fonts in it, and refers to nothing outside (%s)',
    async (language) => {
      const svg = await toSvg(draw({ language }), { width: '174mm' });
      const faces = [...svg.matchAll(/@font-face\{([^}]*)\}/g)].map((face) => face[1]!);
      // The chart sets labels in regular, headings in bold and “not told” in italic.
      expect(faces).toHaveLength(3);
      for (const face of faces) {
        expect(face).toMatch(
          /^font-family:"Noto Sans";font-weight:(normal|bold);font-style:(normal|italic);src:url\(data:font\/woff;base64,[\w+/]+=*\) format\("woff"\)$/,
        );
      }
      const references = [...svg.matchAll(/(?:href|src)="([^"]*)"|url\(([^)]{0,12})/g)]
        .map((found) => found[1] ?? found[2] ?? '')
        .filter((reference) => !/^(#|data:)/.test(reference));
      expect(references).toEqual([]);
      expect(svg.replace(/xmlns(:xlink)?="[^"]*"/g, '')).not.toMatch(/https?:|@import|<script/);
    },
  );

  test('embeds only the faces and the letters that it uses', async () => {
    const plain = await toSvg(smallChart({ title: null }));
    expect(plain.match(/@font-face/g)).toHaveLength(1);
    const titled = await toSvg(smallChart());
    expect(titled.match(/@font-face/g)).toHaveLength(2);
    // The whole family is some 600 kB a face.
    expect(titled.length).toBeLessThan(40_000);
    const more = await toSvg(
      smallChart({ title: 'Votes Ψήφοι Голоса ABCDEFGHIJKLMNOPQRSTUVWXYZ' }),
    );
    expect(more.length).toBeGreaterThan(titled.length + 500);
  });

  test('has embedded fonts in the format that they are said to have', async () => {
    const svg = await toSvg(smallChart());
    for (const [, base64] of svg.matchAll(/data:font\/woff;base64,([^)]*)\)/g)) {
      expect(Buffer.from(base64!, 'base64').subarray(0, 4).toString('latin1')).toBe('wOFF');
    }
  });

  test('is well-formed, whatever letters its texts have', async () => {
    const text = `Less < more > & "quoted" 'so' <b>`;
    const svg = await toSvg({ ...smallChart({ title: text }), description: `${text}.` });
    requireWellFormed(svg);
    expect(svg).toMatch(/<title id="[^"]*">Less &lt; more &gt; &amp;/);
    const odd = 'a\u0000b\u001bc\ufffed\ud800e';
    const without = await toSvg({ ...smallChart(), description: odd });
    expect(without).toContain('>abcde</desc>');
    requireWellFormed(await toSvg(draw({ language: 'ru' })));
    expect(svg.endsWith('</svg>\n')).toBe(true);
  });

  test('has identifiers that no other picture has, and every reference finds its own', async () => {
    const clipped = smallChart({ mark: { type: 'bar', clip: true } });
    const shaded = smallChart({
      mark: {
        type: 'bar',
        color: {
          gradient: 'linear',
          stops: [
            { offset: 0, color: '#fff' },
            { offset: 1, color: '#000' },
          ],
        },
      },
    });
    const pictures = await Promise.all([
      ...[clipped, shaded, smallChart(), smallChart({ title: 'Another' })].map((spec) =>
        toSvg(spec),
      ),
      ...languages.slice(1).map((language) => toSvg(draw({ language }))),
      toSvg(smallChart(), { width: '120mm' }),
      ...figures.slice(0, 4).map((figure) => toSvg(figure.draw())),
    ]);
    const identifiers = pictures.map((svg) =>
      [...svg.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!),
    );
    const all = identifiers.flat();
    expect(new Set(all).size).toBe(all.length);
    expect(identifiers[0]!.some((id) => id.includes('clip'))).toBe(true);
    expect(identifiers[1]!.some((id) => id.includes('gradient'))).toBe(true);
    for (const [index, svg] of pictures.entries()) {
      const references = [
        ...[...svg.matchAll(/url\(['"]?#([^)'"]*)/g)].map(([, id]) => id!),
        ...[...svg.matchAll(/\shref="#([^"]*)"/g)].map(([, id]) => id!),
        ...attribute(svg, 'aria-labelledby')!.split(' '),
      ];
      for (const reference of references) expect(identifiers[index]).toContain(reference);
    }
  });

  test('is the same text, drawn twice, also after another picture', async () => {
    const first = await toSvg(draw({ language: 'en' }), { width: '174mm' });
    await toSvg(draw({ language: 'ru' }), { width: '180mm' });
    await toSvg(smallChart({ mark: { type: 'bar', clip: true } }));
    expect(await toSvg(draw({ language: 'en' }), { width: '174mm' })).toBe(first);
  });

  test('numbers its clips afresh, so that a clipped chart is the same twice', async () => {
    const clipped = smallChart({ mark: { type: 'bar', clip: true } });
    const first = await toSvg(clipped);
    expect(first).toContain('clipPath id="');
    expect(await toSvg(clipped)).toBe(first);
  });

  test('is the same for charts with clips and gradients, drawn at the same time', async () => {
    const stops = ['#fff', '#000'].map((color, offset) => ({ offset, color }));
    const shaded = (gradient: string) => ({ type: 'bar', clip: true, color: { gradient, stops } });
    const spec = smallChart();
    const { width: _, mark: __, encoding, ...rest } = spec as Record<string, unknown>;
    const panels = ['linear', 'radial', 'linear'].map((gradient) => ({
      ...{ width: 100, mark: shaded(gradient), encoding },
    }));
    const both = { ...rest, hconcat: panels } as unknown as VegaLiteSpec;
    const alone = await toSvg(both);
    for (const id of ['clip1', 'clip3', 'gradient_0', 'p_gradient_2', 'gradient_5']) {
      expect(alone).toMatch(new RegExp(`id="\\w+-${id}"`));
    }
    const together = await Promise.all([1, 2, 3].map(() => toSvg(both)));
    expect(new Set([alone, ...together]).size).toBe(1);
    expect(await toSvg(both, { width: '150mm' })).toContain('-clip1"');
  });

  test('is the same for charts drawn at the same time', async () => {
    const spec = draw({ language: 'el' });
    const [alone] = [await toSvg(spec, { width: '174mm' })];
    const together = await Promise.all([1, 2, 3].map(() => toSvg(spec, { width: '174mm' })));
    expect(together).toEqual([alone, alone, alone]);
  });

  test('leaves the specification as it was', async () => {
    const spec = draw({ language: 'en' });
    const before = JSON.stringify(spec);
    await toSvg(spec, { width: 200 });
    expect(JSON.stringify(spec)).toBe(before);
  });
});

describe('the title of a picture', () => {
  test.each([
    ['a text', 'A title', 'A title'],
    ['a text among properties', { text: 'A title', subtitle: 'more' }, 'A title'],
    ['nothing', undefined, 'small'],
    ['without text', { subtitle: 'more' }, 'small'],
  ])('%s', (_, title, expected) => {
    expect(titleOf(smallChart({ title }))).toBe(expected);
  });
});
