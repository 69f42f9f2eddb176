import { describe, expect, test } from 'vitest';
import { figureOfKind, loadDataset } from '../../src/index.js';
import { inventedFolder } from '../invented-dataset.js';
import { council } from '../other-records.js';

const record = loadDataset(inventedFolder(council(), []));
const rates = record.votes.find((vote) => vote.id === 'vote-rates');

interface Layer {
  readonly data?: { readonly values: readonly { readonly label: string; readonly at?: number }[] };
}

describe('a vote that needed a qualified majority', () => {
  test('is among the others in its time, without the line of a simple majority', () => {
    expect(rates?.majority).toBe('qualified');
    const spec = figureOfKind(record, 'abstainers-choose').draw();
    const { layer, encoding } = spec as unknown as {
      readonly layer: readonly Layer[];
      readonly encoding: { readonly y: { readonly scale: { readonly domain: readonly string[] } } };
    };
    const { domain } = encoding.y.scale;
    expect(domain.findIndex((label) => label.startsWith('On the rates'))).toBe(2);
    const line = layer.find(({ data }) => data?.values.every(({ at }) => at === 0));
    expect(line?.data?.values).toHaveLength(record.votes.length - 1);
    expect(JSON.stringify(line)).not.toContain('On the rates');
  });

  test('is not the one whose winners are taken away, nor is a tie, where another was decided', () => {
    const { parameters } = figureOfKind(record, 'decisive-removal');
    const chosen = record.votes.find((vote) => vote.id === parameters.vote);
    expect(chosen?.majority).toBe('simple');
    expect(chosen?.yes).not.toBe(chosen?.no);
  });
});
