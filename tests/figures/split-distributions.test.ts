import { describe, expect, test } from 'vitest';
import {
  countDistributionsChart,
  figureOfKind,
  findFigure,
  loadDataset,
  type Text,
} from '../../src/index.js';
import { recorded } from '../charts/dataset-with.js';
import { otherRecords } from '../other-records.js';
import { faultsOf, textsOf } from '../render/faults-of.js';

const text: Text = { en: 'for', el: 'υπέρ', ru: 'за' };
const naming = { name: 'test', title: { en: 'A test', el: 'Δοκιμή', ru: 'Проба' } };

describe('distributions beside each other', () => {
  const one = {
    label: { en: ['as if', 'so'], el: ['αν', 'έτσι'], ru: ['если', 'так'] },
    expected: 1.25,
    counts: [
      { count: 1, probability: 0.75 },
      { count: 2, probability: 0.25 },
    ],
  };
  const shown = {
    ...naming,
    counted: text,
    party: { id: 'left-sr', colour: '#55a888' },
    distributions: [one, one, one],
    evidence: '«α» [1]',
  };

  test('tell mean and range of each', () => {
    expect(countDistributionsChart(shown).description).toContain(
      'as if so: possible 1–2, mean 1.3.',
    );
    expect(countDistributionsChart(shown, { language: 'ru' }).description).toContain('среднее 1,3');
  });

  test('stand whole in a column and across a page, an odd number of them too', async () => {
    for (const width of ['84mm', '174mm']) {
      const spec = countDistributionsChart(shown, { width });
      expect(await faultsOf(spec)).toEqual([]);
      const texts = await textsOf(spec);
      expect(texts.filter((line) => line.startsWith('as if'))).toHaveLength(3);
    }
  });

  test('need a distribution, and counts in it', () => {
    expect(() => countDistributionsChart({ ...shown, distributions: [] })).toThrow(
      /one distribution or more/,
    );
    const empty = { ...shown, distributions: [{ ...one, counts: [] }] };
    expect(() => countDistributionsChart(empty)).toThrow(/distributions\[0\].counts/);
  });
});

describe('the kind of distributions', () => {
  const record = loadDataset();

  test('has a panel for each reading with ways and tables equally probable, each a distribution', () => {
    const { rows } = findFigure(record, 'confidence-distributions').data();
    const sums = new Map<string, number>();
    for (const { reading, equally_probable, probability } of rows) {
      const panel = `${reading} ${equally_probable}`;
      sums.set(panel, (sums.get(panel) ?? 0) + Number(probability));
    }
    expect(sums.size).toBe(4);
    for (const sum of sums.values()) expect(sum).toBeCloseTo(1, 5);
  });

  test('has two panels where nothing is told to suppose', () => {
    const council = loadDataset(otherRecords['a council']());
    const { rows } = figureOfKind(council, 'split-distributions').data();
    expect(new Set(rows.map((row) => row.reading)).size).toBe(1);
    expect(rows[0]).toMatchObject({ party: 'Greens', option: 'yes' });
  });

  test('refuses an option of which the total is not told, and a party without seats', () => {
    const of = (parameters: Record<string, string>) => () =>
      figureOfKind(record, 'split-distributions', { parameters });
    expect(of({ vote: recorded.antonov, option: 'abstain' })).toThrow(/yes, no/);
    expect(of({ vote: recorded.confidence, party: 'kadet' })).toThrow(/party with seats/);
    const board = loadDataset(otherRecords['sessions without a vote']());
    expect(() => figureOfKind(board, 'split-distributions')).toThrow(/one with a vote/);
  });
});
