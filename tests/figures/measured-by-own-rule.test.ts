import { describe, expect, test } from 'vitest';
import { figureOfKind, loadDataset } from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { inventedFolder } from '../invented-dataset.js';
import { council } from '../other-records.js';
import { drawnRows } from '../render/drawn-rows.js';
import { placedTexts } from '../render/picture-marks.js';

const record = loadDataset(inventedFolder(council(), []));
const rates = record.votes.find((vote) => vote.id === 'vote-rates');

describe('a vote that needed a qualified majority', () => {
  test('is among the others in its time, without the line of a simple majority', async () => {
    expect(rates?.majority).toBe('qualified');
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
    expect(chosen?.majority).toBe('simple');
    expect(chosen?.yes).not.toBe(chosen?.no);
  });
});
