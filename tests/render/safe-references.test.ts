import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  figureOfKind,
  kind,
  loadDataset,
  save,
  toHtml,
  toSvg,
  type VegaLiteSpec,
  writeFigure,
  writeGallery,
} from '../../src/index.js';
import { chartBundle } from '../../src/notebook/show.js';
import { isSafeLink, outsideReference } from '../../src/render/safe-references.js';
import { smallChart } from './small-chart.js';

const marked = (mark: object) => smallChart({ mark: { type: 'bar', ...mark } });

describe('a chart of one’s own', () => {
  test.each([
    ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' java\nscript:alert(1)', 'vbscript:x'],
    ...[
      'data:text/html,<script>alert(1)</script>',
      'file:///etc/passwd',
      'page.html',
      '//example.org',
    ],
  ])('does not link to %j', async (href) => {
    expect(isSafeLink(href)).toBe(false);
    await expect(toSvg(marked({ href }))).rejects.toThrow(
      /small links to .* must begin with https:/,
    );
    await expect(toHtml(marked({ href }))).rejects.toThrow(RangeError);
  });

  test.each(['https://example.org/a?b=1', 'http://example.org/', 'mailto:a@example.org'])(
    'links to %s',
    async (href) => {
      expect(await toSvg(marked({ href }))).toContain(`xlink:href="${href}"`);
    },
  );

  test.each([
    { fill: 'url(http://example.org/#a)' },
    { stroke: 'URL( "https://example.org/a.svg#a")' },
    { fill: '\\75rl(http://example.org/)' },
    { fill: 'url(#a) url(//example.org/)' },
    { fill: 'image-set("http://example.org/a.png" 1x)' },
  ])('asks nothing of another host by its style: %j', async (mark) => {
    await expect(toSvg(marked(mark))).rejects.toThrow(/small has .* asks for something outside/);
    await expect(toHtml(marked(mark))).rejects.toThrow(RangeError);
  });

  test('may have gradients, and addresses among its words', async () => {
    const stops = [
      { offset: 0, color: 'red' },
      { offset: 1, color: 'blue' },
    ];
    const svg = await toSvg(
      smallChart({
        title: 'url(http://example.org/)',
        mark: { type: 'bar', color: { gradient: 'linear', stops } },
      }),
    );
    expect(svg).toContain('url(#');
    expect(outsideReference('<text>url(http://example.org/)</text>')).toBeUndefined();
  });
});

const folder = mkdtempSync(join(tmpdir(), 'sovnarkom-references-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A figure of a kind of one's own, which draws the chart that it is told in a theme. */
const ownFigure = (draw: (theme: string) => VegaLiteSpec) =>
  figureOfKind(
    loadDataset(),
    kind({
      name: 'own',
      title: { en: 'Own', el: 'Own', ru: 'Own' },
      about: 'a chart of one’s own',
      needs: 'nothing',
      parameters: {},
      choose: () => ({}),
      rows: () => [],
      bodies: () => [],
      chart: (_rows, _named, { theme = 'print' }) => draw(theme),
      caption: () => ({ shown: 'Two bars.', cases: 'N = 2.' }),
      table: () => ({ columns: [], rows: [] }),
    }),
  );

describe.each([
  ['a link that runs', { href: 'javascript:alert(1)' }],
  ['a fill from another host', { fill: 'url(http://example.org/#a)' }],
])('%s', (_, mark) => {
  const spec = marked(mark);

  test('is in no file that is saved: none is written', async () => {
    await expect(save(spec, join(folder, 'saved'))).rejects.toThrow(RangeError);
    await expect(
      writeFigure(
        ownFigure(() => spec),
        folder,
      ),
    ).rejects.toThrow(RangeError);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is not shown in a notebook', async () => {
    await expect(chartBundle(spec, {})).rejects.toThrow(RangeError);
  });

  test('is in no gallery, be it in one theme only', async () => {
    const gallery = join(folder, 'gallery');
    for (const theme of ['screen', 'dark', 'print']) {
      const figure = ownFigure((one) => marked(one === theme ? mark : { fill: '#123456' }));
      await expect(writeGallery(gallery, loadDataset(), [figure]), theme).rejects.toThrow(
        RangeError,
      );
    }
    expect(existsSync(gallery)).toBe(false);
  });
});
