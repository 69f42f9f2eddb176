import { describe, expect, test } from 'vitest';
import { figureOfKind } from '../../src/figures/drawn-figure.js';
import { loadDataset } from '../../src/index.js';
import { inventedFolder } from '../invented-dataset.js';
import { chamber } from '../other-records.js';
import { drawnMarks } from '../render/drawn-rows.js';

describe('the figure of ideal points', () => {
  const record = loadDataset(inventedFolder(chamber(40, 60), []));
  const figure = figureOfKind(record, 'ideal-points', {
    parameters: { party: 'right', samples: 10 },
  });
  const { rows } = figure.data();

  test('finds the order in which the chamber was made, the party asked for on the right', () => {
    const order = rows.map(({ member }) => Number(String(member).split('-')[1]));
    const pairs = order.flatMap((one, place) => order.slice(place + 1).map((other) => one < other));
    expect(pairs.filter(Boolean).length / pairs.length).toBeGreaterThan(0.9);
    const turned = figureOfKind(record, 'ideal-points', {
      parameters: { party: 'left', samples: 0 },
    });
    const points = new Map(turned.data().rows.map(({ member, point }) => [member, Number(point)]));
    for (const { member, point } of rows) expect(points.get(member)).toBeCloseTo(-Number(point), 6);
  });

  test('draws each point in its interval, where the rows have them', async () => {
    const { marks } = await drawnMarks(figure.draw());
    const dots = marks.filter(({ type }) => type === 'symbol');
    expect(dots.map(({ row }) => [row.member, row.point, row.lower, row.upper])).toEqual(
      rows.map(({ member, point, lower, upper }) => [member, point, lower, upper]),
    );
    expect(dots.map(({ x }) => x)).toEqual(dots.map(({ x }) => x).sort((a, b) => a - b));
    expect(marks.filter(({ type }) => type === 'rule')).toHaveLength(rows.length);
  });

  test('has no intervals without samples, and says nothing of them', async () => {
    const plain = figureOfKind(record, 'ideal-points', { parameters: { samples: 0 } });
    const { marks } = await drawnMarks(plain.draw());
    expect(marks.filter(({ type }) => type === 'rule')).toEqual([]);
    expect(plain.caption('en').shown).not.toContain('intervals');
    expect(figure.caption('en').shown).toContain('from 10 samples');
  });
});
