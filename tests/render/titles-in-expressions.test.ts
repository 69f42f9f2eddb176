import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/render/scene.js';
import { titlesInExpressions } from '../../src/render/titles-in-expressions.js';
import { smallChart } from './small-chart.js';

const hostile = [
  ...['\\', 'a\\', '\\"', '\\" + (1/0) + "', '"', "'", '</script>', '$'.concat('{x}'), '{{', '%'],
  ...['a\u2028b', 'a\nb', '\\u0041'],
];

function titled(title: string) {
  return smallChart({
    encoding: {
      y: { field: 'side', type: 'nominal', title: null },
      x: { field: 'votes', type: 'quantitative', title },
      tooltip: [{ field: 'votes', type: 'nominal', title }],
    },
  });
}

interface Item {
  readonly items?: readonly Item[];
  readonly marktype?: string;
  readonly tooltip?: unknown;
  readonly text?: unknown;
}

function itemsOf(item: Item): Item[] {
  return [item, ...(item.items ?? []).flatMap(itemsOf)];
}

describe('the title of a field', () => {
  test.each(hostile)(
    '%j is the key of the tooltip and the title of the axis, as it is',
    async (title) => {
      const { view } = await layOut(titled(title));
      const items = itemsOf((view.scenegraph() as unknown as { root: Item }).root);
      const tooltips = items.flatMap(({ tooltip }) => (tooltip ? [tooltip] : []));
      expect(tooltips).toEqual([{ [title]: 12 }, { [title]: 7 }]);
      expect(items.flatMap(({ text }) => (text ? [text] : []))).toContain(title);
    },
  );

  test('is left alone where it has neither a backslash nor an unseen character', () => {
    const spec = titled('votes "for", < 10 %');
    expect(titlesInExpressions(spec)).toEqual(spec);
  });
});
