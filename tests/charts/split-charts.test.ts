import { describe, expect, test } from 'vitest';
import {
  abstainersGridCells,
  abstainersGridChart,
  countDistributionsChart,
  languages,
  removalChart,
  removalSteps,
  splitGridCells,
  splitGridChart,
  splitRangesChart,
  type Text,
  type VegaLiteSpec,
} from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import {
  isWithin,
  overlappingTexts,
  pictureBox,
  placedMarks,
  placedTexts,
} from '../render/picture-marks.js';

const text: Text = { en: 'for', el: 'υπέρ', ru: 'за' };
const naming = { name: 'test', title: { en: 'A test', el: 'Δοκιμή', ru: 'Проба' } };
const simple = { majority: 'simple' } as const;

async function textsOf(spec: VegaLiteSpec): Promise<string[]> {
  return placedTexts(await layOut(spec)).map((mark) => mark.text);
}

/** What is cut off, or stands upon another text. */
async function faultsOf(spec: VegaLiteSpec): Promise<string[]> {
  const scene = await layOut(spec);
  const outside = placedMarks(scene)
    .filter((mark) => !isWithin(mark.box, pictureBox(scene)) || !isWithin(mark.box, mark.window))
    .map((mark) => `${mark.type} ${mark.text} is cut off`);
  return [...outside, ...overlappingTexts(scene).map((pair) => `overlap: ${pair}`)];
}

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

describe('the ranges of what groups can have done', () => {
  const groups = [
    { name: 'A', members: 62 },
    { name: 'B', members: 29 },
  ];
  const vote = { totals: { yes: 29, no: 23, abstain: 3 }, groups };
  const noB = { ...vote, groups: [groups[0]!, { ...groups[1]!, counts: { yes: 0 } }] };
  const ranges = {
    ...naming,
    told: { label: { en: 'told', el: 'όσα', ru: 'дано' }, vote },
    supposed: { label: { en: 'supposed', el: 'υποτίθεται', ru: 'если' }, vote: noB },
    groups: groups.map(({ name, members }) => ({
      group: name,
      label: { en: `Group ${name}`, el: 'Ομάδα', ru: 'Группа' },
      members,
      evidence: '«α» [1]',
    })),
  };

  test('are those of the bounds, for both readings', () => {
    const { values } = splitRangesChart(ranges).data as {
      values: readonly Record<string, unknown>[];
    };
    expect(values).toHaveLength(8);
    expect(values[0]).toMatchObject({
      option: 'yes',
      told: '0–29',
      supposed: '29',
      from: 0,
      to: 29,
      least: 29,
      greatest: 29,
    });
    expect(values[4]).toMatchObject({ group: 'Group B', told: '0–29', supposed: '0' });
  });

  test('are told in the text alternative, twice only where they differ', () => {
    const { description } = splitRangesChart(ranges);
    expect(description).toContain('Group A: for 0–29 → 29, against 0–23,');
  });

  test('refuse a contradiction, and a group that is not in the vote', () => {
    const impossible = {
      ...ranges,
      told: { ...ranges.told, vote: { ...vote, totals: { yes: 99 } } },
    };
    expect(() => splitRangesChart(impossible)).toThrow(/yes needs? at least 99|99/);
    const other = { ...ranges, groups: [{ ...ranges.groups[0]!, group: 'X' }] };
    expect(() => splitRangesChart(other)).toThrow(/one of the groups of the vote/);
  });

  test('stand whole for a body without bounds and for small ones', async () => {
    const open = {
      totals: { yes: 2 },
      groups: [
        { name: 'A', members: 3 },
        { name: 'B', members: 'unknown' as const },
      ],
    };
    const small = {
      ...ranges,
      told: { ...ranges.told, vote: open },
      supposed: { ...ranges.supposed, vote: open },
    };
    for (const width of ['84mm', '174mm'])
      expect(await faultsOf(splitRangesChart(small, { width }))).toEqual([]);
  });
});

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
    colour: 'leftSr' as const,
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
