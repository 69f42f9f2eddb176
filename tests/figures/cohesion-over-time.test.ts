import { describe, expect, test } from 'vitest';
import { figureOfKind } from '../../src/figures/drawn-figure.js';
import { loadDataset } from '../../src/index.js';
import { inventedFolder } from '../invented-dataset.js';
import { council } from '../other-records.js';
import { drawnMarks } from '../render/drawn-rows.js';

describe('the figure of cohesion over time', () => {
  const record = loadDataset(inventedFolder(council(), []));

  test('has the mean Rice index of each party in each period, and how often the two largest were opposed', () => {
    const figure = figureOfKind(record, 'cohesion-over-time');
    expect(figure.parameters).toEqual({ body: 'council', by: 'day', rows: 6 });
    const rows = figure.data().rows;
    expect(
      rows.find(({ period, party }) => period === '1911-03-10' && party === 'moor'),
    ).toMatchObject({
      votes: 1,
      at_least: 0.5,
      at_most: 0.5,
      opposed: 1,
    });
    expect(rows.find(({ period }) => period === '1911-06-10')).toMatchObject({ opposed: 0 });
  });

  test('draws it where the period lies in time', async () => {
    const { marks } = await drawnMarks(
      figureOfKind(record, 'cohesion-over-time', { parameters: { by: 'month' } }).draw(),
    );
    const dots = marks.filter(({ type, row }) => type === 'symbol' && row.party === 'Greens');
    expect(dots.map(({ row }) => row.index)).toEqual([100, expect.closeTo(200 / 3), 100, 100, 100]);
    expect(dots.map(({ x }) => x)).toEqual(dots.map(({ x }) => x).sort((a, b) => a - b));
  });

  test('takes the votes in the order of the record where one has no date', () => {
    const tables = council();
    const undated = loadDataset(
      inventedFolder(
        {
          ...tables,
          sessions: (tables.sessions ?? []).map(({ date, calendar, ...session }, place) =>
            place === 2 ? session : { ...session, date: date!, calendar: calendar! },
          ),
        },
        [],
      ),
    );
    const figure = figureOfKind(undated, 'cohesion-over-time');
    expect(figure.parameters).toMatchObject({ by: 'order' });
    expect(figure.data().rows.map(({ period }) => period)).toContain('6–6');
    expect(figure.caption('en').cases).toContain('in the order of the record');
  });
});
