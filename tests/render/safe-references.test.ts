import { describe, expect, test } from 'vitest';
import { toHtml, toSvg } from '../../src/index.js';
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
