import { describe, expect, test } from 'vitest';
import {
  ArgumentError,
  languages,
  loadDataset,
  parliamentChart,
  seatedBodies,
  type VegaLiteSpec,
} from '../../src/index.js';
import { bodyOf, faultsOf } from './body-of-seats.js';

interface SeatPoint {
  readonly panel: string;
  readonly party: string;
  readonly x: number;
  readonly y: number;
}

/** The points of each body, by its panel. */
function pointsOf(spec: VegaLiteSpec): SeatPoint[][] {
  const { values } = spec.data as { values: SeatPoint[] };
  const panels = new Set(values.map(({ panel }) => panel));
  return [...panels].map((panel) => values.filter((one) => one.panel === panel));
}

const bodies = seatedBodies(loadDataset(), {
  bodies: ['sovnarkom', 'vtsik', 'fifth-congress-of-soviets'],
});

describe('the chart of parliaments', () => {
  test.each(['84mm', '174mm'])('has a point for every seat of the record (%s)', (width) => {
    const points = pointsOf(parliamentChart(bodies, { width }));
    expect(points.map((one) => one.length)).toEqual([18, 101, 947, 787]);
    const adjusted = bodies[3]!.parties.map(
      ({ id }) => points[3]!.filter(({ party }) => party === id).length,
    );
    expect(adjusted).toEqual([378, 379, 30]);
  });

  test('has the parties from the left to the right', () => {
    for (const [body, points] of pointsOf(parliamentChart(bodies)).entries()) {
      const middle = (place: number) => {
        const { id } = bodies[body]!.parties[place]!;
        const own = points.filter(({ party }) => party === id).map((one) => one.x);
        return own.reduce((sum, x) => sum + x, 0) / own.length;
      };
      expect(middle(0)).toBeLessThan(middle(1));
    }
  });

  test('takes a point for several seats where they are too many, and says so', () => {
    const spec = parliamentChart([bodyOf([4000, 2500, 1])], { width: '84mm' });
    const [points] = pointsOf(spec);
    const { subtitle } = spec.title as { subtitle: string };
    const unit = Number(/is (\d+) seats/.exec(subtitle)?.[1]);
    expect(unit).toBeGreaterThan(1);
    expect(points!.filter((one) => one.party === 'p0')).toHaveLength(Math.round(4000 / unit));
    // A party with a seat is seen.
    expect(points!.filter((one) => one.party === 'p2')).toHaveLength(1);
    expect(spec.description).toContain('P2 1');
  });

  test('tells parties without a colour of their own by shape', () => {
    const text = JSON.stringify(parliamentChart(bodies));
    for (const shape of ['square', 'triangle-up', 'diamond']) expect(text).toContain(`"${shape}"`);
  });

  test.each(languages)('tells all seats in its text alternative (%s)', (language) => {
    const { description } = parliamentChart(bodies, { language });
    for (const party of bodies.flatMap((body) => body.parties)) {
      expect(description).toContain(`${party.name[language]} ${party.seats}`);
    }
  });

  test.each([
    ['of one seat', [1]],
    ['of one party', [30]],
    ['of eight parties', [9, 8, 7, 6, 5, 4, 3, 2]],
    ['of thousands', [10_000, 4000]],
  ])('stands whole for a body %s', async (_, seats) => {
    for (const width of ['84mm', '174mm']) {
      expect(await faultsOf(parliamentChart([bodyOf(seats)], { width }))).toEqual([]);
    }
  });

  test('needs a body, and seats', () => {
    expect(() => parliamentChart([])).toThrow(ArgumentError);
    expect(() => parliamentChart([bodyOf([])])).toThrow(ArgumentError);
  });
});
