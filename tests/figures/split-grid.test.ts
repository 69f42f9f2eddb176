import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { countSplits as countSplitsOfVote } from '../../src/analysis/splits/count-splits.js';
import { divisionsOfVotes } from '../../src/figures/split-grid/rows.js';
import {
  captionText,
  countSplits,
  figureCaption,
  figureOfKind,
  findFigure,
  loadDataset,
  splitGridCells,
  splitGridChart,
  type Text,
} from '../../src/index.js';
import { recorded } from '../charts/dataset-with.js';
import { inventedFolder } from '../invented-dataset.js';
import { council, senate } from '../other-records.js';
import { faultsOf, textsOf } from '../render/faults-of.js';

vi.mock('../../src/analysis/splits/count-splits.js', async (original) => {
  const real = await original<typeof import('../../src/analysis/splits/count-splits.js')>();
  return { ...real, countSplits: vi.fn(real.countSplits) };
});

const text: Text = { en: 'for', el: 'υπέρ', ru: 'за' };
const naming = { name: 'test', title: { en: 'A test', el: 'Δοκιμή', ru: 'Проба' } };

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
    expect(() => splitGridCells({ ...grid, rows: { group: 'X' } })).toThrow(
      /one of the groups A, B, C/,
    );
  });
});

describe('the ways to divide votes for and against', () => {
  test('are no more than the splits, and as many where everybody voted for or against', () => {
    const group = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(
        fc.array(group, { minLength: 1, maxLength: 4 }),
        fc.nat(9),
        fc.nat(9),
        (members, yes, no) => {
          const all = members.reduce((sum, own) => sum + own, 0);
          fc.pre(yes + no <= all);
          const groups = members.map((own, index) => ({ name: `G${index}`, members: own }));
          const count = countSplits({ totals: { yes, no }, groups });
          const whole = countSplits({ totals: { yes, no, abstain: all - yes - no }, groups });
          const ways = divisionsOfVotes(members, { yes, no });
          expect(count.status === 'possible' && count.count >= ways).toBe(true);
          expect(whole).toEqual({ status: 'possible', count: BigInt(ways) });
        },
      ),
      { numRuns: 50 },
    );
  });

  test('spare the counting of hundreds of votes of which none has few splits', () => {
    const { votes = [], motions = [], ...tables } = senate();
    const ids = [...'abcde'];
    const parties = ids.map((id) => ({ id, name_en: id, name_ru: id, name_el: id }));
    const seats = ids.map((id) => ({
      id: `seats-${id}`,
      composition: 'senate-109',
      party: id,
      seats: 12,
      status: 'filled',
    }));
    const record = loadDataset(
      inventedFolder(
        {
          ...tables,
          parties,
          seats,
          motions: motions.map((one) => ({ ...one, proposer_party: '' })),
          votes: votes.map((one, index) => ({
            ...one,
            yes: 30 + (index % 9),
            no: 12 + (index % 7),
            result: 'adopted',
          })),
        },
        [],
      ),
    );
    vi.mocked(countSplitsOfVote).mockClear();
    expect(() => figureOfKind(record, 'split-grid')).toThrow(/few splits are possible/);
    expect(countSplitsOfVote).not.toHaveBeenCalled();
  });
});

describe('the kind of grids of possible splits', () => {
  const ours = loadDataset();
  const record = loadDataset(inventedFolder(council(), []));

  test('supposes the voters that the totals need beyond the seats, and says what follows', () => {
    const figure = findFigure(ours, 'antonov-splits');
    const { rows } = figure.data();
    expect(rows).toHaveLength(15);
    expect(rows[0]).toMatchObject({
      party_rows: 'bolshevik',
      rows_for: 4,
      party_columns: 'left-sr',
      columns_for: 7,
      others_for: 1,
      ballots: 330,
    });
    expect(captionText(figureCaption(figure, 'en'))).toContain(
      'at least one of the 12 who voted for held none of the 11 seats of one party (Bolsheviks). N = 15 possible splits; ways of voting behind them: 50,388.',
    );
    expect(figure.draw().description).toContain('further voter for');
  });

  test('finds a vote of any record, and its two largest parties', async () => {
    const figure = figureOfKind(record, 'split-grid');
    expect(figure.parameters).toEqual({
      vote: 'vote-bridge',
      rows: 'green',
      columns: 'moor',
      stands: 'nothing',
    });
    const { rows } = figure.data();
    for (const { rows_for, columns_for } of rows) {
      expect(Number(rows_for)).toBeLessThanOrEqual(6);
      expect(Number(columns_for)).toBeLessThanOrEqual(4);
      expect(Number(rows_for) + Number(columns_for)).toBeGreaterThanOrEqual(5);
    }
    // 7 of 12 for, 5 against: 792 ways.
    expect(rows.reduce((sum, row) => sum + Number(row.ballots), 0)).toBe(792);
    const caption = captionText(figureCaption(figure, 'en'));
    expect(caption).toContain(
      'how many of Greens can have voted for; to the right: how many of Moor party.',
    );
    expect(caption).toContain('at least one of the 7');
    for (const width of ['84mm', '174mm'])
      expect(await faultsOf(figure.draw({ width }))).toEqual([]);
  });

  test('counts other parties where it is asked to, and outlines the splits without a vote for of one', () => {
    const parameters = { rows: 'moor', columns: 'none', outlined: 'none' };
    const figure = figureOfKind(record, 'split-grid', { parameters });
    expect(captionText(figureCaption(figure, 'en'))).toContain(
      'Outlined: nobody of Independents voted for.',
    );
    const marked = (figure.draw().data as { values: { column: number; marked: string }[] }).values;
    for (const { column, marked: isMarked } of marked) expect(isMarked).toBe(String(column === 0));
  });

  test('writes a number that has no room in its field as the power of ten below it', async () => {
    const wide = splitGridChart({
      ...naming,
      vote: {
        totals: { yes: 30, no: 6 },
        groups: [
          { name: 'A', members: 20 },
          { name: 'B', members: 16 },
        ],
      },
      rows: { group: 'A', title: text },
      columns: { group: 'B', title: text },
      evidence: '',
    });
    expect(await textsOf(wide)).toContain('10⁵');
    expect(await faultsOf({ ...wide })).toEqual([]);
  });

  test('says what a larger body lacks, and refuses a vote or a party that does not fit', () => {
    const large = loadDataset(inventedFolder(senate(), []));
    expect(() => figureOfKind(large, 'split-grid')).toThrow(/60 members at most/);
    const of = (parameters: Record<string, string>) =>
      figureOfKind(ours, 'split-grid', { parameters });
    expect(() => of({ vote: recorded.confidence })).toThrow(/60 members at most/);
    expect(() => of({ rows: 'kadet' })).toThrow(/rows/);
    expect(() => of({ outlined: 'kadet' })).toThrow(/a party with seats in the body/);
  });
});
