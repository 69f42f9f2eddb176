import { describe, expect, test } from 'vitest';
import {
  abstainersGridCells,
  abstainersGridChart,
  languages,
  removalChart,
  removalSteps,
  type Text,
} from '../../src/index.js';
import { faultsOf, textsOf } from '../render/faults-of.js';

const text: Text = { en: 'for', el: 'υπέρ', ru: 'за' };
const naming = { name: 'test', title: { en: 'A test', el: 'Δοκιμή', ru: 'Проба' } };
const simple = { majority: 'simple' } as const;

describe('the grid of what two groups of abstainers could have done', () => {
  const group = (abstained: number) => ({ abstained, title: text });
  const grid = {
    ...naming,
    vote: { yes: 20, no: 25 },
    rule: simple,
    columns: group(6),
    rows: group(6),
    evidence: '«α» [1]',
  };

  test('adds the margins of both groups to that of the vote', () => {
    const cells = abstainersGridCells(grid);
    expect(cells).toHaveLength(169);
    for (const { row, column, margin, outcome } of cells) {
      expect(margin).toBe(row + column - 5);
      expect(outcome).toBe(row + column > 5 ? 'adopted' : 'rejected');
    }
  });

  test('colours only another outcome than the vote had', () => {
    const [fields] = abstainersGridChart(grid).layer as {
      encoding: { fill: { scale: { domain: string[]; range: string[] } } };
    }[];
    const { domain, range } = fields!.encoding.fill.scale;
    const grounds = domain.map((outcome, index) => [outcome, range[index]]);
    expect(grounds).toEqual([
      ['rejected', '#ffffff'],
      ['tie: rejected', '#dcdcdc'],
      ['adopted', '#1d4f91'],
    ]);
  });

  test('says how many fields have another outcome', () => {
    expect(abstainersGridChart(grid).description).toContain('28 / 169 – adopted');
  });

  test.each([
    [0, 0],
    [1, 4],
  ])('stands whole with %d and %d abstainers', async (one, other) => {
    const small = { ...grid, columns: group(one), rows: group(other) };
    expect(await faultsOf(abstainersGridChart(small, { width: '84mm' }))).toEqual([]);
  });
});

describe('a vote without some of those who won it', () => {
  const removal = {
    ...naming,
    vote: { yes: 29, no: 23, abstain: 3 },
    rule: simple,
    most: 16,
    removed: text,
    evidence: '«α» [1]',
  };

  test('takes them away one after another', () => {
    const steps = removalSteps(removal);
    expect(steps).toHaveLength(17);
    expect(steps[5]).toEqual({ removed: 5, yes: 24, no: 23, margin: 1, outcome: 'adopted' });
    expect(steps[6]).toEqual({ removed: 6, yes: 23, no: 23, margin: 0, outcome: 'rejected' });
    expect(steps.slice(6).every((step) => step.outcome === 'rejected')).toBe(true);
  });

  test('takes them from the votes against where those won', () => {
    const steps = removalSteps({ ...removal, vote: { yes: 2, no: 4 }, most: 3 });
    expect(steps.map((step) => [step.margin, step.outcome])).toEqual([
      [-2, 'rejected'],
      [-1, 'rejected'],
      [0, 'rejected'],
      [1, 'adopted'],
    ]);
  });

  test('names each run of outcomes with its numbers', async () => {
    const texts = await textsOf(removalChart(removal));
    expect(texts).toEqual(expect.arrayContaining(['adopted (0–5)', 'rejected (6–16)', 'tie: 0']));
  });

  test.each(languages)('tells the steps in its text alternative (%s)', (language) => {
    const { description } = removalChart(removal, { language });
    expect(description).toContain('29–23');
    expect(description).toContain('24–23');
    expect(description).toContain('13–23');
  });

  test('refuses a vote that nobody won, and more than won it', () => {
    expect(() =>
      removalSteps({ ...removal, vote: { yes: 2, no: 2 }, rule: { ...simple, tieBreak: 'tied' } }),
    ).toThrow(/one side won/);
    expect(() => removalSteps({ ...removal, most: 30 })).toThrow(/at most the 29/);
  });
});
