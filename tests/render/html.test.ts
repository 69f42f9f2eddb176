import { describe, expect, test } from 'vitest';
import { findFigure, languages, loadDataset, toHtml, type VegaLiteSpec } from '../../src/index.js';
import { dataOf, htmlFaults, outerAddresses, scriptCount, textOf } from './html-faults.js';
import { smallChart } from './small-chart.js';

const hostile = '</script><b onclick="alert(1)">"&\'<!--<script>';

describe('a chart as an HTML page', () => {
  test('is well formed, with its title, text alternative and language', async () => {
    const html = await toHtml(smallChart(), { language: 'el' });
    expect(htmlFaults(html)).toEqual([]);
    expect(textOf(html)).toContain('<html lang="el" dir="ltr">');
    expect(textOf(html)).toContain('<title>Votes Ψήφοι Голоса</title>');
    expect(textOf(html)).toContain('<p id="description">Two bars: 12 υπέρ, 7 против.</p>');
    expect(textOf(html)).toMatch(/role="img" tabindex="0" aria-labelledby="title"/);
  });

  test.each(languages)('is in the language in which the figure is drawn: %s', async (language) => {
    const spec = findFigure(loadDataset(), 'margins').draw({ language });
    const html = await toHtml(spec);
    expect(textOf(html)).toContain(`<html lang="${language}" dir="ltr">`);
    expect(htmlFaults(html)).toEqual([]);
  });

  test('asks no host for anything, and forbids scripts to', async () => {
    const html = await toHtml(smallChart());
    expect(outerAddresses(html)).toEqual([]);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).not.toContain('http');
  });

  test('carries the chart for Vega, laid out at its width, and a font of the letters', async () => {
    const html = await toHtml(smallChart(), { width: '84mm' });
    const spec = dataOf(html)['chart-data'] as { width: number; marks: unknown[]; data: unknown };
    expect(spec.marks.length).toBeGreaterThan(0);
    expect(JSON.stringify(spec.data)).toContain('против');
    expect(spec.width).toBeLessThan(317);
    expect(textOf(html)).toMatch(/aspect-ratio:317(\.\d+)?\//);
    expect(html.match(/@font-face\{font-family:"Noto Sans"[^}]*font\/woff;base64,/g)).toHaveLength(
      3,
    );
  });

  test('is smaller than 700 kB', async () => {
    const html = await toHtml(findFigure(loadDataset(), 'recorded-votes').draw());
    expect(html.length).toBeLessThan(700_000);
  });

  test('shows whatever its texts hold as text', async () => {
    const html = await toHtml(
      smallChart({
        title: hostile,
        description: hostile,
        usermeta: { title: hostile },
        data: { values: [{ side: hostile, votes: 3 }] },
      }),
      {
        width: '174mm',
        caption: [hostile],
        table: { columns: [{ name: hostile }], rows: [{ [hostile]: hostile }], caption: hostile },
      },
    );
    expect(htmlFaults(html)).toEqual([]);
    expect(scriptCount(html)).toBe(2);
    expect(textOf(html)).not.toContain('<b onclick');
    expect(JSON.stringify(dataOf(html)['chart-data'])).toContain(JSON.stringify(hostile));
  });

  test('takes no style from the colours of a chart', async () => {
    const html = await toHtml(
      smallChart({ config: { background: '</style><script>alert(1)</script>' } }),
    );
    expect(htmlFaults(html)).toEqual([]);
    expect(scriptCount(html)).toBe(2);
  });

  test('shows a title that the picture has not, and hides one that it has', async () => {
    expect(textOf(await toHtml(smallChart()))).toContain('<h1 id="title" class="unseen">Votes');
    const { title, ...untitled } = smallChart({ usermeta: { title: 'Votes' } });
    expect(textOf(await toHtml(untitled as VegaLiteSpec))).toContain('<h1 id="title">Votes</h1>');
  });

  test('has caption and data table where they are given', async () => {
    const html = await toHtml(smallChart(), {
      language: 'ru',
      caption: ['Показаны голоса.', 'N = 2.'],
      table: {
        columns: [{ name: 'side' }, { name: 'votes' }],
        rows: [
          { side: 'за', votes: 12 },
          { side: 'против', votes: undefined },
        ],
      },
    });
    expect(textOf(html)).toContain('<p>Показаны голоса.</p>\n<p>N = 2.</p>');
    expect(textOf(html)).toContain('<summary>Данные рисунка</summary>');
    expect(textOf(html)).toContain('<th scope="col">votes</th>');
    expect(textOf(await toHtml(smallChart()))).not.toContain('<table>');
  });

  test('is dark where the chart is', async () => {
    const draw = (theme: 'dark' | 'screen') =>
      toHtml(findFigure(loadDataset(), 'margins').draw({ theme }));
    expect((await draw('dark')).includes('color-scheme:dark')).toBe(true);
    expect((await draw('screen')).includes('color-scheme:light')).toBe(true);
  });

  test('is the same when written twice', async () => {
    const first = await toHtml(smallChart());
    expect((await toHtml(smallChart())) === first).toBe(true);
  });
});
