import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as danfo from 'danfojs-node';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { countKnown, type Frame, toFrame, votesFrame } from '../../src/frames/index.js';
import { loadDataset } from '../../src/records/index.js';

const unknown = Number.NaN;

/** Two bodies with counts, one of which is not told, and one of which nothing is told. */
const rows = [
  { body: 'A', yes: 20, manner: 'open', told: true },
  { body: 'A', manner: 'roll call' },
  { body: 'B', yes: -3, told: false },
  { body: 'B', yes: 6, manner: 'open', told: true },
  { body: 'C', told: true },
].map((row) => ({ ...row, never: undefined }));
const frameOf = () => toFrame(rows);
const yes = () => frameOf().column('yes');
const valuesOf = (frame: { values: unknown }) => frame.values as unknown[];

describe('what is not known', () => {
  test('is NaN in a column of numbers and null in one of text, never zero', () => {
    expect(yes().values).toEqual([20, unknown, -3, 6, unknown]);
    expect(frameOf().column('manner').values).toEqual(['open', 'roll call', null, 'open', null]);
    expect(frameOf().column('never').values).toEqual(Array(5).fill(unknown));
  });

  test('has no part in the statistics of a column', () => {
    expect(yes().count()).toBe(3);
    expect(yes().sum()).toBe(23);
    expect(yes().mean()).toBeCloseTo(23 / 3);
    expect(yes().min()).toBe(-3);
    expect(yes().max()).toBe(20);
    expect(yes().median()).toBe(6);
    expect(yes().std()).toBeCloseTo(Math.sqrt(yes().var()));
    expect(yes().mode()).toEqual([20, -3, 6]);
  });

  test('is what a column without a value comes to, but for its count', () => {
    const never = frameOf().column('never');
    expect(never.count()).toBe(0);
    for (const name of ['sum', 'mean', 'min', 'max', 'median', 'std', 'var'] as const) {
      expect(never[name]()).toBeNaN();
    }
    expect(never.describe().values).toEqual([0, ...Array(6).fill(unknown)]);
  });

  test('is the spread of a single value', () => {
    const one = toFrame([{ yes: 12 }, {}]).column('yes');
    expect(one.mean()).toBe(12);
    expect(one.std()).toBeNaN();
    expect(one.var()).toBeNaN();
  });

  test('has no part in the description of a frame, and every column of numbers is in it', () => {
    const description = frameOf().describe();
    expect(description.columns).toEqual(['yes', 'told', 'never']);
    expect(description.index).toEqual([
      ...['count', 'mean', 'std', 'min', 'median', 'max', 'variance'],
    ]);
    expect(valuesOf(description)[0]).toEqual([3, 4, 0]);
    expect((valuesOf(description)[1] as number[])[0]).toBeCloseTo(23 / 3);
    expect((valuesOf(description)[1] as number[])[2]).toBeNaN();
  });

  test('has no part in the statistics of a frame by columns or by rows', () => {
    const numbers = toFrame([{ yes: 4, no: 2 }, { yes: 6 }, {}]);
    expect(numbers.mean({ axis: 0 }).values).toEqual([5, 2]);
    expect(numbers.sum({ axis: 0 }).index).toEqual(['yes', 'no']);
    expect(numbers.sum({ axis: 1 }).values).toEqual([6, 6, unknown]);
    expect(numbers.count({ axis: 1 }).values).toEqual([2, 1, 0]);
    expect(() => frameOf().mean({ axis: 0 })).toThrow(
      'mean needs columns of numbers; body, manner hold text',
    );
  });
});

describe('groups', () => {
  const groups = () => frameOf().groupby(['body']).col(['yes']);

  test('count and sum what is known; of a group without a value nothing is known', () => {
    expect(groups().mean().values).toEqual([
      ['A', 20],
      ['B', 1.5],
      ['C', unknown],
    ]);
    expect(groups().sum().values).toEqual([
      ['A', 20],
      ['B', 3],
      ['C', unknown],
    ]);
    expect(groups().min().values).toEqual([
      ['A', 20],
      ['B', -3],
      ['C', unknown],
    ]);
    expect(groups().max().values).toEqual([
      ['A', 20],
      ['B', 6],
      ['C', unknown],
    ]);
    expect(groups().count().values).toEqual([
      ['A', 1],
      ['B', 2],
      ['C', 0],
    ]);
    expect(groups().std().values).toEqual([
      ['A', unknown],
      ['B', expect.closeTo(6.364, 3)],
      ['C', unknown],
    ]);
    expect(valuesOf(groups().var())).toEqual([
      ['A', unknown],
      ['B', 40.5],
      ['C', unknown],
    ]);
  });

  test('take several statistics at once', () => {
    const frame = frameOf()
      .groupby(['body'])
      .agg({ yes: ['mean', 'sum', 'count'], never: 'max' });
    expect(frame.columns).toEqual(['body', 'yes_mean', 'yes_sum', 'yes_count', 'never_max']);
    expect(frame.values).toEqual([
      ['A', 20, 20, 1, unknown],
      ['B', 1.5, 3, 2, unknown],
      ['C', unknown, unknown, 0, unknown],
    ]);
  });

  test('have running totals up to the first that is not known', () => {
    expect(groups().cumSum().values).toEqual([
      ['A', 20],
      ['A', unknown],
      ['B', -3],
      ['B', 3],
      ['C', unknown],
    ]);
    expect(groups().cumMax().values).toEqual([
      ['A', 20],
      ['A', unknown],
      ['B', -3],
      ['B', 6],
      ['C', unknown],
    ]);
  });

  test('are two when their keys join to the same text, and keep rows without a key apart', () => {
    const frame = toFrame([
      { x: 'a-b', y: 'c', n: 1 },
      { x: 'a', y: 'b-c', n: 2 },
      { y: 'c', n: 4 },
      { x: 'null', y: 'c', n: 8 },
    ]);
    expect(frame.groupby(['x', 'y']).col(['n']).sum().values).toEqual([
      ['a-b', 'c', 1],
      ['a', 'b-c', 2],
      [null, 'c', 4],
      ['null', 'c', 8],
    ]);
  });

  test('can be taken one by one, and by a function', () => {
    expect(frameOf().groupby(['body']).getGroup(['B']).column('yes').values).toEqual([-3, 6]);
    expect(() => frameOf().groupby(['body']).getGroup(['D'])).toThrow(/no group \["D"\]/);
    expect(() => frameOf().groupby(['party'])).toThrow('"party" is not a column of the frame');
    const sizes = frameOf().groupby(['body']).size();
    expect(valuesOf(sizes).map((row) => (row as unknown[]).at(-1))).toEqual([2, 2, 1]);
    const means = frameOf()
      .groupby(['body'])
      .apply((part) =>
        countKnown(part as Frame)
          .loc({ columns: ['yes'] })
          .mean({ axis: 0 }),
      );
    expect(valuesOf(means).map((row) => (row as unknown[]).at(-1))).toEqual([20, 1.5, unknown]);
  });
});

describe('order, choice and filling', () => {
  test('put the unknown last in either order', () => {
    expect(frameOf().sortValues('yes').column('yes').values).toEqual([-3, 6, 20, unknown, unknown]);
    const falling = frameOf().sortValues('yes', { ascending: false });
    expect(falling.column('yes').values).toEqual([20, 6, -3, unknown, unknown]);
    expect(falling.index).toEqual([0, 3, 2, 1, 4]);
    expect(frameOf().sortValues('manner').column('manner').values).toEqual([
      ...['open', 'open', 'roll call', null, null],
    ]);
    expect(yes().sortValues()?.values).toEqual([-3, 6, 20, unknown, unknown]);
    const frame = frameOf();
    frame.sortValues('yes', { inplace: true });
    expect(frame.column('yes').values).toEqual([-3, 6, 20, unknown, unknown]);
    expect(() => frame.sortValues('party')).toThrow('"party" is not a column of the frame');
  });

  test('know nothing less, greater, equal or unequal of it', () => {
    expect(yes().lt(7).values).toEqual([false, false, true, true, false]);
    expect(yes().ge(0).values).toEqual([true, false, false, true, false]);
    expect(yes().eq(6).values).toEqual([false, false, false, true, false]);
    expect(yes().ne(6).values).toEqual([true, false, true, false, false]);
    expect(yes().ne(yes()).values).toEqual(Array(5).fill(false));
    expect(frameOf().query(yes().lt(7)).column('yes').sum()).toBe(3);
  });

  test('are told apart by isNa and dropNa', () => {
    expect(yes().isNa().values).toEqual([false, true, false, false, true]);
    expect(frameOf().column('told').isNa().values).toEqual([false, true, false, false, false]);
    expect(yes().dropNa().values).toEqual([20, -3, 6]);
    const told = frameOf()
      .loc({ columns: ['body', 'yes'] })
      .dropNa({ axis: 1 });
    expect(told.shape).toEqual([3, 2]);
  });

  test('fill a copy, and leave the frame as it was', () => {
    const frame = frameOf();
    expect(frame.fillNa(0, { columns: ['yes'] }).column('yes').values).toEqual([20, 0, -3, 6, 0]);
    expect(frame.column('yes').values).toEqual([20, unknown, -3, 6, unknown]);
    expect(frame.fillNa('?', { columns: ['manner'] }).column('manner').values).toContain('?');
    frame.fillNa(0, { columns: ['yes'], inplace: true });
    expect(frame.column('yes').values).toEqual([20, 0, -3, 6, 0]);
  });

  test('reckon with it as unknown', () => {
    expect(yes().add(1).values).toEqual([21, unknown, -2, 7, unknown]);
    expect(yes().cumSum().values).toEqual([20, ...Array(4).fill(unknown)]);
  });
});

describe('what is taken from a frame counts as it does', () => {
  const taken: Readonly<Record<string, (frame: Frame) => Frame>> = {
    loc: (frame) => frame.loc({ columns: ['body', 'yes'] }),
    iloc: (frame) => frame.iloc({ rows: [0, 1, 2, 3, 4] }),
    head: (frame) => frame.head(5),
    tail: (frame) => frame.tail(5),
    copy: (frame) => frame.copy(),
    query: (frame) =>
      frame.query(
        frame
          .column('body')
          .isNa()
          .values.map((missing) => !missing) as boolean[],
      ),
    sortValues: (frame) => frame.sortValues('yes'),
    drop: (frame) => frame.drop({ columns: ['told'] }),
    rename: (frame) => frame.rename({ told: 'known' }),
    resetIndex: (frame) => frame.resetIndex(),
    addColumn: (frame) => frame.addColumn('n', [1, 2, 3, 4, 5]),
    concat: (frame) =>
      countKnown(danfo.concat({ dfList: [frame.head(2), frame.tail(3)], axis: 0 }) as Frame),
  };

  test.each(Object.entries(taken))('by %s', (_, take) => {
    const frame = take(frameOf());
    expect(frame.groupby(['body']).col(['yes']).mean().sortValues('body').values).toEqual([
      ['A', 20],
      ['B', 1.5],
      ['C', unknown],
    ]);
    expect(frame.column('yes').mean()).toBeCloseTo(23 / 3);
    expect(frame.toCSV()).toMatch(/A,,|A,$/m);
  });
});

describe('a frame is written', () => {
  test('to CSV with empty cells and with quotation marks where they are needed', () => {
    const frame = toFrame([{ motion: 'Bread, peace', yes: 4 }, { motion: 'Say "no"' }]);
    expect(frame.toCSV()).toBe('motion,yes\n"Bread, peace",4\n"Say ""no""",\n');
    expect(frame.toCSV({ sep: ';', header: false })).toBe('Bread, peace;4\n"Say ""no""";\n');
    const file = join(mkdtempSync(join(tmpdir(), 'frame-')), 'frame.csv');
    frame.toCSV({ filePath: file });
    expect(readFileSync(file, 'utf8')).toBe(frame.toCSV());
  });

  test('to JSON with null', () => {
    expect(JSON.parse(JSON.stringify(frameOf().toJSON()))[1]).toMatchObject({
      body: 'A',
      yes: null,
      manner: 'roll call',
    });
  });

  test('to the console, whole', () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    try {
      frameOf().print();
      expect(String(log.mock.calls[0]?.[0])).toMatch(/NaN/);
    } finally {
      log.mockRestore();
    }
  });
});

test('the votes of the record by body have the mean of the counts that are told', () => {
  const means = votesFrame(loadDataset().votes).groupby(['body']).col(['yes']).mean();
  const byBody = new Map(valuesOf(means) as [string, number][]);
  expect(byBody.get('VTsIK')).toBeCloseTo(66.33, 2);
  expect([...byBody.values()].filter((value) => value === 0)).toEqual([]);
  expect([...byBody.values()].filter(Number.isNaN).length).toBeGreaterThan(3);
});

test('a mean by groups is the mean of the known values, whatever they and the keys are', () => {
  const cell = fc.option(fc.integer({ min: -50, max: 50 }), { nil: undefined });
  const key = fc.constantFrom('a', 'b', 'a-b', '', '-');
  fc.assert(
    fc.property(
      fc.array(fc.record({ x: key, y: key, n: cell }), { minLength: 1, maxLength: 12 }),
      (list) => {
        const result = toFrame(list).groupby(['x', 'y']).col(['n']).mean();
        for (const [x, y, mean] of valuesOf(result) as [string, string, number][]) {
          const own = list.filter((row) => row.x === x && row.y === y).map((row) => row.n);
          const known = own.filter((n) => n !== undefined);
          const sum = known.reduce((total, n) => total + n, 0);
          if (known.length === 0) expect(mean).toBeNaN();
          else expect(mean).toBeCloseTo(sum / known.length);
        }
        const groups = new Set(list.map((row) => JSON.stringify([row.x, row.y])));
        expect(result.shape[0]).toBe(groups.size);
      },
    ),
  );
});
