import { describe, expect, test } from 'vitest';
import { languages, loadDataset, otherRulesChart, underRules } from '../../src/index.js';
import { datasetWith, recorded } from '../charts/dataset-with.js';
import { drawnRows } from '../render/drawn-rows.js';

const dataset = loadDataset();
const outcomes = (id: string, from = dataset) =>
  underRules(from)
    .filter(({ vote }) => vote.id === id)
    .map(({ judgement }) => judgement.outcome);

describe('the votes under other rules', () => {
  test.each([
    [recorded.reply, ['rejected', 'rejected', 'rejected', 'rejected', 'rejected']],
    [recorded.confidence, ['adopted', 'adopted', 'adopted', 'rejected', 'rejected']],
    [recorded.repression, ['adopted', 'adopted', 'adopted', 'cannot be told', 'rejected']],
    [
      recorded.antonov,
      ['adopted', 'cannot be told', 'cannot be told', 'cannot be told', 'rejected'],
    ],
  ] as const)('of %s', (id, expected) => {
    expect(outcomes(id)).toEqual(expected);
  });

  test('say up to what number a motion would have been carried, and not beyond', () => {
    const limits = underRules(dataset)
      .filter(
        ({ vote, judgement }) =>
          vote.id === recorded.antonov && judgement.outcome === 'cannot be told',
      )
      .map(({ atMost }) => atMost);
    expect(limits).toEqual([{ abstain: 4 }, { members: 38 }, { members: 23 }]);
  });

  test('are carried by two thirds when they reach them', () => {
    const changed = datasetWith({ [recorded.antonov]: { yes: 12, no: 6, abstain: 0 } });
    expect(outcomes(recorded.antonov, changed)).toEqual(new Array(5).fill('adopted'));
  });
});

describe('the chart of other rules', () => {
  test.each(languages)('tells the limits in its text alternative (%s)', (language) => {
    const { description } = otherRulesChart(dataset, { language });
    for (const number of ['299', '23', '38']) expect(description).toContain(number);
  });

  test.each(['174mm', '84mm'] as const)(
    'has a field for each vote and rule (%s)',
    async (width) => {
      const fields = await drawnRows<{ vote: string; rule: string }>(
        otherRulesChart(dataset, { width }),
        'rect',
      );
      expect(fields).toHaveLength(20);
      expect(new Set(fields.map(({ vote, rule }) => `${vote} ${rule}`)).size).toBe(20);
    },
  );

  test('needs a vote with counts and a rule', () => {
    expect(() => otherRulesChart({ ...dataset, votes: [] })).toThrow(/votes/);
    expect(() => otherRulesChart(dataset, { rules: [] })).toThrow(/rules/);
  });
});
