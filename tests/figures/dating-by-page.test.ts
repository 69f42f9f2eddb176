import { describe, expect, test } from 'vitest';
import {
  captionText,
  datingChart,
  figureCaption,
  figureOfKind,
  loadDataset,
  minutesDating,
} from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { placedTexts } from '../render/picture-marks.js';

const minutes = loadDataset().minutes.filter((one) => one.source.id === 'amiantov-2006');
const dating = minutesDating(minutes);

interface Row {
  readonly page: number;
  readonly how?: string;
  readonly role: string;
  readonly estimate?: number;
}

function rows(): readonly Row[] {
  return (datingChart(dating).data as { readonly values: readonly Row[] }).values;
}

const estimated = () => rows().filter(({ estimate }) => estimate !== undefined);

describe('the chart of dating by page', () => {
  test('has a point for every dated item and an estimate for each page between them', () => {
    const count = (asked: string) => rows().filter(({ how }) => how === asked).length;
    expect(['stated', 'inferred', 'aside'].map(count)).toEqual([7, 5, 1]);
    expect(estimated()).toHaveLength(16);
  });

  test('has no estimate behind the last dated page', () => {
    expect(Math.max(...estimated().map(({ page }) => page))).toBe(362);
  });

  test('explains in its key every form that it draws', async () => {
    const texts = placedTexts(await layOut(datingChart(dating))).map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        'date stated',
        'date inferred',
        'dates that agree',
        'out of order',
        'estimate by the page',
        'days between which it lies',
        'bounded on one side',
      ]),
    );
  });

  test('states the error by leaving days out', async () => {
    const texts = placedTexts(await layOut(datingChart(dating))).map(({ text }) => text);
    expect(texts.join(' ')).toContain(
      '5 dated days are missed by 2.4 days on average, by 4.2 at most',
    );
  });

  test('names items by their page, and by a name where one is given', () => {
    const { description } = datingChart(dating, {
      label: (item) => (item.page === 145 ? 'banks' : undefined),
    });
    expect(description).toContain('145 · banks: 19 Dec/1 Jan – 30 Dec/12 Jan');
    expect(description).toContain('153: ');
  });

  test('says when nothing can be tested', () => {
    const [one] = minutes.filter((item) => item.date?.precision === 'day');
    expect(datingChart(minutesDating([one!])).description).toContain('Too few dated pages');
  });

  test('needs a dated item', () => {
    const undated = minutes.filter((item) => item.date === undefined);
    expect(() => datingChart(minutesDating(undated))).toThrow(/dating/);
  });
});

describe('the caption of dating by page', () => {
  const captionOf = (record: Parameters<typeof figureOfKind>[0]) =>
    captionText(figureCaption(figureOfKind(record, 'dating-by-page'), 'en'));

  test('explains the marks that are drawn, and no others', () => {
    const record = loadDataset();
    const all = [
      'Filled',
      'Hollow',
      'line joins',
      'Diamonds',
      'Bars:',
      'Arrows',
      'Crosses',
      'Grey',
    ];
    const own = captionOf(record);
    for (const words of all) expect(own).toContain(words);
    const dated = minutes.filter((_, index) => {
      const [one] = dating.items.filter(({ item }) => item === minutes[index]);
      return one?.role === 'anchor';
    });
    const few = captionOf({ ...record, minutes: dated });
    for (const words of ['Filled', 'Hollow', 'line joins']) expect(few).toContain(words);
    for (const words of ['Diamonds', 'Bars', 'Arrows', 'Crosses', 'Grey'])
      expect(few).not.toContain(words);
  });

  test('has in the table the days between which an item is drawn, in both calendars', () => {
    const { rows: table } = figureOfKind(loadDataset(), 'dating-by-page').data();
    const days = (item: string) => {
      const { julian, gregorian } = table.find((row) => row.item === item)!;
      return [julian, gregorian];
    };
    // Behind the last dated page: its own interval.
    expect(days('note-82-p396')).toEqual(['1918-02-07/1918-02-09', '1918-02-20/1918-02-22']);
    expect(days('amiantov-78-note-41')).toEqual(['../1917-12-09', '../1917-12-22']);
    expect(days('amiantov-95-note-29')).toEqual(['1917-12-09', '1917-12-22']);
  });
});
