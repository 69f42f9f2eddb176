import { describe, expect, test } from 'vitest';
import { civilCalendar } from '../../src/calendar/civil-calendar.js';
import {
  figureOfKind,
  type HistoricalDate,
  languages,
  loadDataset,
  parseDate,
  type Rhythm,
  rhythmChart,
} from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { otherRecords } from '../other-records.js';
import { placedTexts } from '../render/picture-marks.js';

const day = (written: string) =>
  parseDate(written, 'civil', civilCalendar('1918-01-31')) as HistoricalDate;
const rhythm: Rhythm = {
  span: { from: 2421589, to: 2421671 },
  counted: { name: 'Sovnarkom', sessions: 53, days: { atLeast: 82, atMost: 82 }, evidence: '' },
  dated: [
    { date: day('1917-12-13'), stated: true, evidence: '' },
    { date: day('1918-01'), stated: false, evidence: '' },
  ],
  others: [{ name: 'VTsIK', sessions: 8, days: { atLeast: 458, atMost: 517 }, evidence: '' }],
};

interface Panel {
  readonly data: { readonly values: readonly Record<string, unknown>[] };
}

/** What is drawn of the sessions, by its row. */
function rowsOf(given: Rhythm) {
  const [days] = rhythmChart(given).vconcat as readonly Panel[];
  const { values } = days!.data;
  return (row: string) => values.filter((one) => one.row === row);
}

describe('the chart of the rhythm of sessions', () => {
  test('draws a number that is told as the time in which it is told, and no session of its own', () => {
    const told = rowsOf(rhythm)('counted');
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ from: 2421589, to: 2421671 });
    expect(told[0]?.told).toContain('on which days is not told');
  });

  test('draws a session of a day on its day, and one of an interval as long as the interval', () => {
    expect(rowsOf(rhythm)('dated')).toMatchObject([{ from: 2421589, to: 2421589 }]);
    const [month] = rowsOf(rhythm)('loose');
    expect(Number(month?.to) - Number(month?.from)).toBe(30);
  });

  test('names with every rate the time of which it is', async () => {
    const others = [{ ...rhythm.others![0]!, time: 'July 1918 –\nNovember 1919' }];
    const texts = placedTexts(await layOut(rhythmChart({ ...rhythm, others }))).map(
      ({ text }) => text,
    );
    expect(texts).toContain('VTsIK July 1918 – November 1919 458–517 days');
    expect(texts.join()).toMatch(/Sovnarkom [^,]+ 82 days/);
  });

  test('gives a rate with both its limits where the time has two', () => {
    const { description } = rhythmChart(rhythm);
    expect(description).toContain('Sovnarkom');
    expect(description).toContain('53, one in 1.5 days');
    expect(description).toContain('8 sessions, one in 57–65 days');
  });

  test('writes decimals as the language does', () => {
    expect(rhythmChart(rhythm, { language: 'ru' }).description).toContain('1,5');
  });

  test('stands without a comparison, and with a single session', () => {
    const one = { ...rhythm.counted, sessions: 1 };
    const { others: _, ...alone } = rhythm;
    expect(rhythmChart({ ...alone, counted: one }).vconcat).toHaveLength(1);
    expect(rowsOf({ ...alone, counted: one })('counted')).toHaveLength(1);
  });

  test('has a row and an entry of the key for what there is, and for nothing else', async () => {
    const [stated, month] = rhythm.dated;
    const texts = async (dated: Rhythm['dated']) =>
      placedTexts(await layOut(rhythmChart({ ...rhythm, dated }))).map(({ text }) => text);
    expect(await texts([stated!])).toEqual(
      expect.arrayContaining(['dated to the day: 1', 'date stated']),
    );
    expect((await texts([stated!])).join()).not.toMatch(/known to an interval|inferred/);
    expect((await texts([month!])).join()).not.toMatch(/dated to the day|date stated/);
    expect(rhythmChart({ ...rhythm, dated: [stated!] }).description).not.toContain(': 0');
  });

  test('explains in the caption no mark that is not drawn', () => {
    const board = loadDataset(otherRecords['sessions without a vote']());
    const { shown } = figureOfKind(board, 'rhythm-of-sessions').caption('en');
    expect(shown).not.toMatch(/interval|grey|limits/);
  });

  test.each(languages)('tells no number of sessions of which there is none (%s)', (language) => {
    const figure = figureOfKind(
      loadDataset(otherRecords['sessions without a vote']()),
      'rhythm-of-sessions',
    );
    expect(figure.caption(language).cases).not.toMatch(/(?<!\d)0(?!\d)/);
    expect(figure.draw({ language }).description).not.toMatch(/: 0(?!\d)/);
  });

  test('refuses no session, and a span that ends before it begins', () => {
    const none = { ...rhythm, counted: { ...rhythm.counted, sessions: 0 } };
    expect(() => rhythmChart(none)).toThrow(/sessions/);
    expect(() => rhythmChart({ ...rhythm, span: { from: 2, to: 1 } })).toThrow(/span/);
  });
});
