import { describe, expect, test } from 'vitest';
import {
  abstainersGridCells,
  abstainersGridChart,
  languages,
  removalChart,
  removalSteps,
  splitGridCells,
  splitGridChart,
  type Text,
} from '../../src/index.js';
import { faultsOf, textsOf } from '../render/faults-of.js';

const text: Text = { en: 'for', el: 'υπέρ', ru: 'за' };
const naming = { name: 'test', title: { en: 'A test', el: 'Δοκιμή', ru: 'Проба' } };
const simple = { majority: 'simple' } as const;

describe('the grid of possible splits', () => {
  const grid = {
    ...naming,
    vote: {
      totals: { yes: 12, no: 7 },
      groups: [
        { name: 'A', members: 11 },
        { name: 'B', members: 7 },
        { name: 'C', members: 1 },
      ],
    },
    rows: { group: 'A', title: text },
    columns: { group: 'B', title: text },
    evidence: '«δώδεκα» [47]',
  };

  test('has a cell for each pair of counts, with the ballots behind it', () => {
    const cells = splitGridCells(grid);
    expect(cells).toHaveLength(15);
    expect(cells[0]).toEqual({ row: 4, column: 7, rest: [1], ballots: 330n, marked: false });
    // 19 voters of whom 12 are for: 50,388 ways.
    expect(cells.reduce((sum, cell) => sum + cell.ballots, 0n)).toBe(50_388n);
    for (const { row, column, rest } of cells) expect(row + column + rest[0]!).toBe(12);
  });

  test('joins the splits that differ only in the rest', () => {
    const two = [
      ...grid.vote.groups.slice(0, 2),
      { name: 'C', members: 1 },
      { name: 'D', members: 1 },
    ];
    const cells = splitGridCells({ ...grid, vote: { totals: { yes: 12, no: 8 }, groups: two } });
    const cell = cells.find((one) => one.row === 11 && one.column === 0);
    expect(cell).toMatchObject({ rest: [1], ballots: 2n });
  });

  test('outlines what is marked, writes thousands as the language does, and names the rest', async () => {
    const named = {
      ...grid,
      rest: {
        0: { en: 'C against', el: 'Γ κατά', ru: 'В против' },
        1: { en: 'C for', el: 'Γ υπέρ', ru: 'В за' },
      },
      marked: (split: Record<string, { yes: number }>) => split.B?.yes === 0,
    };
    const cells = splitGridCells(named).filter((cell) => cell.marked);
    expect(cells.map(({ row, column }) => [row, column])).toEqual([[11, 0]]);
    const texts = await textsOf(splitGridChart(named, { language: 'el' }));
    expect(texts).toEqual(expect.arrayContaining(['11.550', 'Γ κατά', 'Γ υπέρ']));
    expect(splitGridChart(named).description).toContain('for: 11; for: 0; C for; ways: 1.');
  });

  test('refuses a vote that no split fits, one without end, and a group that is not there', () => {
    const eighteen = { ...grid.vote, groups: grid.vote.groups.slice(0, 2) };
    expect(() => splitGridCells({ ...grid, vote: eighteen })).toThrow(/19.*18/);
    const open = {
      ...grid.vote,
      groups: [
        { name: 'A', members: 'unknown' as const },
        { name: 'B', members: 7 },
      ],
    };
    expect(() => splitGridCells({ ...grid, vote: open })).toThrow(/can be counted/);
    expect(() => splitGridCells({ ...grid, rows: { group: 'X', title: text } })).toThrow(
      /one of the groups A, B, C/,
    );
  });
});

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
    const { values } = abstainersGridChart(grid).data as {
      values: readonly { ground: string; outcome: string }[];
    };
    const grounds = new Map(values.map(({ outcome, ground }) => [outcome, ground]));
    expect([...grounds]).toEqual([
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
