import { describe, expect, test } from 'vitest';
import { audit } from '../../src/audit/index.js';
import { decidedByMargin, figureOfKind, loadDataset } from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { inventedFolder } from '../invented-dataset.js';
import { council } from '../other-records.js';
import { drawnRows } from '../render/drawn-rows.js';
import { placedTexts } from '../render/picture-marks.js';

const record = loadDataset(inventedFolder(council(), []));
const rates = record.votes.find((vote) => vote.id === 'vote-rates');

describe('a vote that needed a majority of which the share is not told', () => {
  test('is among the others in its time, without the line of a simple majority', async () => {
    expect(rates?.rule?.share).toBeUndefined();
    const spec = figureOfKind(record, 'abstainers-choose').draw();
    const names = placedTexts(await layOut(spec))
      .filter(({ text }) => / · (?:adopted|rejected)$/.test(text))
      .sort((a, b) => a.box.top - b.box.top);
    expect(names.findIndex(({ text }) => text.startsWith('On the rates'))).toBe(2);
    // Each has a diamond, and each but this a line.
    const points = await drawnRows<{ vote: string }>(spec, 'symbol');
    expect(points).toHaveLength(2 * record.votes.length - 1);
    expect(points.filter(({ vote }) => vote === rates?.id)).toHaveLength(1);
  });

  test('is not the one whose winners are taken away, nor is a tie, where another was decided', () => {
    const { parameters } = figureOfKind(record, 'decisive-removal');
    const chosen = record.votes.find((vote) => vote.id === parameters.vote);
    expect(chosen && decidedByMargin(chosen)).toBe(true);
    expect(chosen?.yes).not.toBe(chosen?.no);
  });
});

describe('a vote that needed two thirds', () => {
  const twoThirds = loadDataset(
    inventedFolder({
      ...council(),
      rules: [{ id: 'rates', body: 'council', matter: 'Rates', share: '2/3' }],
    }),
  );

  test('has the number that was needed, and the switches that would have carried it', () => {
    const row = figureOfKind(twoThirds, 'margins')
      .data()
      .rows.find((one) => one.vote === 'vote-rates');
    expect([row?.yes, row?.no, row?.needed, row?.margin, row?.switches]).toEqual([7, 5, 8, 2, 1]);
  });

  test('is rejected with a share that carries another, which is no finding', () => {
    const found = audit(twoThirds).filter((one) => one.rule === 'result-against-counts');
    expect(found).toEqual([]);
  });
});
