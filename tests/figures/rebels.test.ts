import { describe, expect, test } from 'vitest';
import { figureOfKind } from '../../src/figures/drawn-figure.js';
import { loadDataset } from '../../src/index.js';
import { inventedFolder } from '../invented-dataset.js';
import { council } from '../other-records.js';
import { drawnMarks } from '../render/drawn-rows.js';

const record = loadDataset(inventedFolder(council(), []));

describe('the figure of rebels', () => {
  test('has who voted otherwise than most of the party, the largest shares first', () => {
    const rows = figureOfKind(record, 'rebels').data().rows;
    expect(rows.slice(0, 3)).toEqual([
      {
        member: 'member-7',
        party: 'moor',
        rebellions: 2,
        lines: 6,
        share: 1 / 3,
        rebelled: 'yes',
        votes: 'vote-bridge vote-rates',
        evidence: '',
      },
      expect.objectContaining({ member: 'member-6', votes: 'vote-school', share: 1 / 6 }),
      expect.objectContaining({ member: 'member-10', votes: 'vote-passage-2', share: 1 / 6 }),
    ]);
    expect(rows).toHaveLength(12);
  });

  test('draws a bar as long as the share, of as many members and of the party asked for', async () => {
    const bars = async (parameters: object) =>
      (
        await drawnMarks(figureOfKind(record, 'rebels', { parameters: { ...parameters } }).draw())
      ).marks
        .filter(({ type }) => type === 'rect')
        .map(({ row }) => [row.member, Math.round(Number(row.percent))]);
    expect(await bars({})).toEqual([
      ['member-7', 33],
      ['member-6', 17],
      ['member-10', 17],
    ]);
    expect(await bars({ rows: 1 })).toEqual([['member-7', 33]]);
    expect(await bars({ party: 'green' })).toEqual([['member-6', 17]]);
  });
});
