import { describe, expect, test } from 'vitest';
import { datingChart, loadDataset, minutesDating } from '../../src/index.js';
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
