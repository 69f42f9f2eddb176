import { describe, expect, test } from 'vitest';
import { figuresOf, loadDataset, toSvg } from '../../src/index.js';
import { show } from '../../src/notebook/index.js';
import { chartBundle, tableBundle } from '../../src/notebook/show.js';
import { layOut } from '../../src/render/scene.js';

const { figures } = figuresOf(loadDataset());

describe('a chart in a notebook', () => {
  const spec = figures[0]!.draw();

  test('is one output with specification, picture and text alternative', async () => {
    const bundle = await chartBundle(spec, { width: '174mm' });
    expect(Object.keys(bundle)).toEqual([
      'application/vnd.vegalite.v5+json',
      'image/svg+xml',
      'text/plain',
    ]);
    expect(bundle['image/svg+xml']).toBe(await toSvg(spec, { width: '174mm' }));
    expect(bundle['text/plain']).toBe(spec.description);
  });

  test('declares the edition of Vega-Lite that JupyterLab knows, and is else what the picture shows', async () => {
    const bundle = await chartBundle(spec, { width: '150mm' });
    expect(bundle['application/vnd.vegalite.v5+json']).toEqual({
      ...(await layOut(spec, { width: '150mm' })).spec,
      $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
    });
  });
});

describe('a table in a notebook', () => {
  test('is HTML and plain text', () => {
    const table = {
      columns: ['vote', 'yes'],
      values: [
        ['a', 12],
        ['b', 0],
      ],
    };
    expect(tableBundle(table)).toEqual({
      'text/html': [
        '<table>',
        '<thead><tr><th>vote</th><th>yes</th></tr></thead>',
        '<tbody><tr><td>a</td><td>12</td></tr>',
        '<tr><td>b</td><td>0</td></tr></tbody>',
        '</table>',
      ].join('\n'),
      'text/plain': 'vote\tyes\na\t12\nb\t0',
    });
  });

  test('has empty cells where nothing is known, and zero and false where they are', () => {
    const table = {
      columns: ['a', 'b', 'c', 'd', 'e'],
      values: [[null, undefined, Number.NaN, 0, false]],
    };
    expect(tableBundle(table)['text/plain']).toBe('a\tb\tc\td\te\n\t\t\t0\tfalse');
  });

  test('has its marks of HTML written out', () => {
    const bundle = tableBundle({ columns: ['<a>'], values: [['x & <b>']] });
    expect(bundle['text/html']).toContain('<th>&lt;a&gt;</th>');
    expect(bundle['text/html']).toContain('<td>x &amp; &lt;b&gt;</td>');
    expect(bundle['text/plain']).toBe('<a>\nx & <b>');
  });

  test('of one column may have plain values', () => {
    expect(tableBundle({ columns: ['a'], values: [1, 2] })['text/plain']).toBe('a\n1\n2');
  });

  test('without rows is its heading', () => {
    expect(tableBundle({ columns: ['a'], values: [] })['text/plain']).toBe('a');
  });
});

describe('outside a notebook', () => {
  test('nothing can be shown, and the message says what to do', async () => {
    await expect(show({ columns: ['a'], values: [] })).rejects.toThrow(
      'show works in a notebook with the tslab kernel; elsewhere, use save',
    );
  });
});
