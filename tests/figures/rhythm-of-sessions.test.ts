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
  readonly layer: readonly { data?: { name?: string; values: readonly { at?: number }[] } }[];
}

function valuesOf(given: Rhythm, name: string) {
  const panels = rhythmChart(given).vconcat as readonly Panel[];
  return panels
    .flatMap((panel) => panel.layer)
    .filter((layer) => layer.data?.name === name)
    .flatMap((layer) => layer.data?.values ?? []);
}

describe('the chart of the rhythm of sessions', () => {
  test('spreads the number told evenly from the first day to the last', () => {
    const strokes = valuesOf(rhythm, 'counted').map(({ at }) => at);
    expect(strokes).toHaveLength(53);
    expect([strokes[0], strokes.at(-1)]).toEqual([2421589, 2421671]);
  });

  test('sets what is dated to the day apart from what is not', () => {
    expect(valuesOf(rhythm, 'dated')).toHaveLength(1);
    expect(valuesOf(rhythm, 'loose')).toHaveLength(1);
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
    expect(valuesOf({ ...alone, counted: one }, 'counted')).toHaveLength(1);
  });

  test('has a row for what there is, and for nothing else', async () => {
    const [stated, month] = rhythm.dated;
    const texts = async (dated: Rhythm['dated']) =>
      placedTexts(await layOut(rhythmChart({ ...rhythm, dated }))).map(({ text }) => text);
    expect(await texts([stated!])).toContain('dated to the day: 1');
    expect((await texts([stated!])).join()).not.toContain('known to an interval');
    expect((await texts([month!])).join()).not.toContain('dated to the day');
    expect(rhythmChart({ ...rhythm, dated: [stated!] }).description).not.toContain(': 0');
    const heightOf = (dated: Rhythm['dated']) =>
      (rhythmChart({ ...rhythm, dated }).vconcat as readonly { height: number }[])[0]!.height;
    expect(heightOf([stated!]) / heightOf([...rhythm.dated])).toBeCloseTo(2 / 3);
    // The number told keeps the strokes of its own row.
    const [stroke] = valuesOf({ ...rhythm, dated: [stated!] }, 'counted') as { bottom: number }[];
    expect(stroke?.bottom).toBeLessThan(heightOf([stated!]));
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
