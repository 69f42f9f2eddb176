import { describe, expect, test } from 'vitest';
import { languages, loadDataset, otherRulesChart, underRules } from '../../src/index.js';
import { datasetWith, recorded } from '../charts/dataset-with.js';

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

  test('has a field for each vote and rule, in a column as across a page', () => {
    const wide = otherRulesChart(dataset).data as { values: readonly object[] };
    const narrow = otherRulesChart(dataset, { width: '84mm' }).vconcat as readonly {
      data: { values: readonly object[] };
    }[];
    expect(wide.values).toHaveLength(20);
    expect(narrow.map(({ data }) => data.values.length)).toEqual([5, 5, 5, 5]);
  });

  test('needs a vote with counts and a rule', () => {
    expect(() => otherRulesChart({ ...dataset, votes: [] })).toThrow(/votes/);
    expect(() => otherRulesChart(dataset, { rules: [] })).toThrow(/rules/);
  });
});
