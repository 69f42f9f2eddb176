import { describe, expect, test } from 'vitest';
import { civilCalendar } from '../../src/calendar/civil-calendar.js';
import {
  captionText,
  figureCaption,
  figureOfKind,
  findFigure,
  type HistoricalDate,
  languages,
  loadDataset,
  parseDate,
  type TimelineItem,
  timelineChart,
} from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { otherRecords } from '../other-records.js';
import { overlappingTexts, placedMarks, placedTexts } from '../render/picture-marks.js';

function item(written: string, more: Partial<TimelineItem> = {}): TimelineItem {
  const date = parseDate(written, 'civil', civilCalendar('1918-01-31')) as HistoricalDate;
  return { date, stated: true, text: written, evidence: '', ...more };
}

interface Layer {
  readonly data?: { readonly values: readonly Record<string, unknown>[] };
}

const rowsOf = (items: readonly TimelineItem[]) => {
  const { data } = timelineChart([{ name: 'all', items }], {
    span: { from: 2421560, to: 2421700 },
  });
  return (data as { readonly values: readonly Record<string, unknown>[] }).values;
};
const days = (items: readonly TimelineItem[]) =>
  rowsOf(items).filter(({ extent }) => extent === 'day');

describe('the timeline', () => {
  test('places a day of either calendar on one count of days', () => {
    const [first, second] = days([item('1918-01-31'), item('1918-02-14')]);
    expect(Number(second?.day) - Number(first?.day)).toBe(1);
  });

  test('says by its shape whether a date is stated, inferred, or of a counted vote', () => {
    const marks = days([
      item('1917-12-01', { counted: true }),
      item('1917-12-10'),
      item('1917-12-20', { stated: false }),
    ]);
    expect(marks.map(({ form }) => form)).toEqual(['counted', 'stated', 'inferred']);
  });

  test('draws a month as a bar and an open interval as a broken line, neither as a day', () => {
    const items = [item('1917-12'), item('1917-12-20/..'), item('../1917-12-20')];
    expect(days(items)).toEqual([]);
    const drawn = rowsOf(items).map(({ extent, direction }) => [extent, direction]);
    expect(drawn).toEqual(
      expect.arrayContaining([
        ['range', 0],
        ['open', 1],
        ['open', -1],
      ]),
    );
  });

  test('draws what others only claim with a mark of its own, never as something that happened', () => {
    const [day] = days([item('1917-12-20', { claim: true, counted: true })]);
    expect(day?.form).toBe('claim');
    expect(rowsOf([item('1917-12', { claim: true })])).toMatchObject([
      { form: 'claim', extent: 'range' },
    ]);
  });

  test('draws the claims of the record as claims, and explains the mark only where one is drawn', () => {
    const drawn = JSON.stringify(findFigure(loadDataset(), 'timeline').draw());
    expect(drawn).toContain('claimed, no event');
    expect(
      JSON.stringify(timelineChart([{ name: 'all', items: [item('1917-12-20')] }])),
    ).not.toContain('claimed, no event');
  });

  test.each([
    ['a stated day', [item('1917-12-20')], ['day, stated']],
    ['an inferred day', [item('1917-12-20', { stated: false })], ['day, inferred']],
    ['a month', [item('1917-12')], ['interval or month']],
    ['an open end', [item('1917-12-20/..')], ['open at one end']],
    ['a claim of a month', [item('1917-12', { claim: true })], ['claimed, no event']],
    [
      'votes and a month',
      [item('1917-12'), item('1917-12-20', { counted: true })],
      ['votes counted', 'interval or month'],
    ],
  ])('has in its key the marks that are drawn, and no other: %s', async (_, items, key) => {
    const all = [
      'day, stated',
      'day, inferred',
      'votes counted',
      'interval or month',
      'open at one end',
      'claimed, no event',
    ];
    const spec = timelineChart([{ name: 'all', items }], { span: { from: 2421560, to: 2421700 } });
    const texts = placedTexts(await layOut(spec)).map(({ text }) => text);
    expect(all.filter((one) => texts.includes(one))).toEqual(key);
  });

  test('explains filled and hollow only where a mark means it', () => {
    const subtitle = (...items: TimelineItem[]) =>
      JSON.stringify(
        timelineChart([{ name: 'all', items }], { span: { from: 2421560, to: 2421700 } }).title,
      );
    expect(subtitle(item('1917-12-20'))).toContain('hollow: inferred');
    expect(subtitle(item('1917-12-20', { counted: true }))).not.toContain('hollow');
  });

  test('sets marks of one day below each other', () => {
    const [first, second] = days([item('1917-12-20'), item('1917-12-20')]);
    expect(second?.y).toBeGreaterThan(Number(first?.y));
  });

  test('leaves out what lies outside, and needs something within', () => {
    expect(days([item('1917-12-20'), item('1918-12-20')])).toHaveLength(1);
    expect(() => rowsOf([item('1918-12-20')])).toThrow(/lanes/);
    expect(() => timelineChart([])).toThrow(/lanes/);
  });

  test('shows the span of its items unless another is given', () => {
    expect(timelineChart([{ name: 'a', items: [item('1917-12-20')] }]).name).toBe('timeline');
  });

  test.each(languages)('names the decisive days in its text alternative (%s)', (language) => {
    const { description } = findFigure(loadDataset(), 'timeline').draw({ language });
    expect(description).toContain('5/18');
    expect(description).toContain('9/22');
  });

  test('lets no line to an item go through the name of another', async () => {
    for (const width of ['84mm', '174mm'] as const) {
      const spec = findFigure(loadDataset(), 'timeline').draw({ width });
      const layers = spec.layer as readonly (Layer & { encoding: Record<string, unknown> })[];
      const lines = layers.flatMap(({ data }) =>
        (data?.values ?? []).filter((one) => one.align !== undefined && one.to !== undefined),
      );
      const [above, below] = ['left', 'right'].map((align) =>
        lines.filter((one) => one.align === align),
      );
      for (const one of above!) expect(Number(one.to)).toBeGreaterThan(Number(one.from));
      for (const one of below!) expect(Number(one.to)).toBeLessThan(Number(one.from));
      const rowsBy = (of: typeof lines) =>
        [...of].sort((a, b) => Number(a.from) - Number(b.from)).map(({ day }) => Number(day));
      for (const days of [rowsBy(above!), rowsBy(below!)]) {
        expect(days).toEqual([...days].sort((a, b) => a - b));
      }
    }
  });

  test('keeps many names on few days apart', async () => {
    const items = Array.from({ length: 12 }, (_, index) =>
      item(`1917-12-${10 + index}`, { label: `what happened on day ${index}`, decisive: true }),
    );
    for (const width of ['84mm', '174mm']) {
      const scene = await layOut(
        timelineChart([{ name: 'all', items }], { width, span: { from: 2421560, to: 2421700 } }),
      );
      expect(overlappingTexts(scene)).toEqual([]);
      expect(placedTexts(scene).filter(({ text }) => text.includes('what happened'))).toHaveLength(
        12,
      );
    }
  });
});

describe('the caption of a timeline', () => {
  const captionOf = (record: Parameters<typeof figureOfKind>[0]) =>
    captionText(figureCaption(figureOfKind(record, 'timeline'), 'en'));

  test('explains the marks that are drawn, and no others', () => {
    const board = captionOf(loadDataset(otherRecords['sessions without a vote']()));
    for (const words of ['Diamonds', 'Arrows', 'Dashed', 'Filled', 'lower lanes'])
      expect(board).not.toContain(words);
    const { sessions, ...record } = loadDataset();
    const own = captionOf({ ...record, sessions });
    for (const words of ['Filled', 'Hollow', 'Diamonds', 'Bars', 'Arrows', 'Dashed', 'lower lanes'])
      expect(own).toContain(words);
    const days = sessions.filter(({ date }) => date?.precision === 'day');
    const plain = captionOf({ ...record, sessions: days, events: [], votes: [] });
    expect(plain).toContain('Sessions on one count of days');
    for (const words of ['Diamonds', 'Bars', 'Arrows', 'Dashed'])
      expect(plain).not.toContain(words);
  });
});

test('no mark of a lane stands upon its name, in one column', async () => {
  const record = loadDataset(otherRecords['a council']());
  const scene = await layOut(figureOfKind(record, 'timeline').draw({ width: '84mm' }));
  const name = placedTexts(scene).find(({ text }) => text === 'Town council')!;
  // The box of a diamond has room for the points of its outline, which are flat: it is 7.7 pixels high.
  const half = 3.85;
  const middles = placedMarks(scene)
    .filter(({ type, box }) => type === 'symbol' && box.top < name.box.bottom)
    .map(({ box }) => (box.top + box.bottom) / 2);
  expect(middles).toHaveLength(5);
  expect(Math.min(...middles) - half).toBeGreaterThan(name.box.bottom);
});
