import { describe, expect, test } from 'vitest';
import { ArgumentError, type SeatVariant, seatVariantsChart } from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { overlappingTexts, placedTexts } from '../render/picture-marks.js';

const variant = (label: string, ...seats: number[]): SeatVariant => ({
  label,
  parties: seats.map((number, index) => ({
    name: ['Reds', 'Greens', 'Blues'][index] ?? 'More',
    colour: ['#8c1c2b', '#55a888'][index],
    seats: number,
    evidence: `«${number}»`,
  })),
});

interface Bar {
  readonly label: string;
  readonly what: string;
  readonly party: string;
  readonly from: number;
  readonly to: number;
  readonly number: string;
}

const barsOf = (...variants: SeatVariant[]) =>
  (seatVariantsChart(variants).data as { values: readonly Bar[] }).values;

const textsOf = async (...variants: SeatVariant[]) =>
  placedTexts(await layOut(seatVariantsChart(variants))).map((mark) => mark.text);

describe('the chart of seats told in several ways', () => {
  test('has the shares of seats and below them those of power, from 0 to 100 per cent', () => {
    const bars = barsOf(variant('told', 378, 379, 30));
    const seats = bars.filter((bar) => bar.what === 'seats');
    expect(seats.map((bar) => Number(bar.to.toFixed(2)))).toEqual([48.03, 96.19, 100]);
    expect(seats.map((bar) => bar.number)).toEqual(['378', '379', '30']);
    const power = bars.filter((bar) => bar.what === 'power');
    expect(power.map((bar) => Number(bar.to.toFixed(2)))).toEqual([33.33, 66.67, 100]);
    expect(power.map((bar) => bar.number)).toEqual(['33 %', '33 %', '33 %']);
  });

  test('gives all power to whoever has more than half of the seats, and draws no bar for none', () => {
    const bars = barsOf(variant('official', 678, 269));
    expect(
      bars.filter((bar) => bar.what === 'power').map((bar) => [bar.party, bar.number]),
    ).toEqual([['Reds', '100 %']]);
  });

  test('half is not more than half', () => {
    const power = barsOf(variant('level', 10, 10)).filter((bar) => bar.what === 'power');
    expect(power.map((bar) => bar.number)).toEqual(['50 %', '50 %']);
  });

  test('writes the number of a last bar that is too narrow behind it', async () => {
    const texts = await textsOf(variant('told', 378, 379, 30));
    for (const number of ['378', '379', '30']) expect(texts).toContain(number);
  });

  test('leaves out the number of a narrow bar among others; the description has it', async () => {
    const middle = variant('told', 50, 2, 50);
    expect(await textsOf(middle)).not.toContain('2');
    expect(seatVariantsChart([middle]).description).toContain('Greens: 2 seats');
  });

  test('describes seats, power and the number needed in each language', () => {
    const variants = [variant('told\n6 : 5', 6, 5)];
    expect(seatVariantsChart(variants).description).toBe(
      'Who leads depends on which number is taken. told, 6 : 5 (needed to decide: 6): Reds: 6 seats, power 100 %; Greens: 5 seats, power 0 %.',
    );
    expect(seatVariantsChart(variants, { language: 'el' }).description).toContain(
      '6 έδρες, ισχύς 100 %',
    );
    expect(seatVariantsChart(variants, { language: 'ru' }).description).toContain(
      '6 мест, сила 100 %',
    );
  });

  test('stands in a column and on a page', async () => {
    for (const width of ['84mm', '174mm']) {
      for (const theme of ['screen', 'grey'] as const) {
        const spec = seatVariantsChart([variant('one', 1), variant('two', 5, 95)], {
          width,
          theme,
        });
        expect(overlappingTexts(await layOut(spec))).toEqual([]);
      }
    }
  });

  test('a variant without seats is refused', () => {
    expect(() => seatVariantsChart([variant('none', 0, 0)])).toThrow(ArgumentError);
  });
});
