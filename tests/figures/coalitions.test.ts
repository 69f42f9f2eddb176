import { describe, expect, test } from 'vitest';
import {
  ArgumentError,
  coalitionsChart,
  coalitionsOf,
  languages,
  loadDataset,
  seatedBodies,
} from '../../src/index.js';
import { bodyOf, faultsOf } from './body-of-seats.js';

const bodies = seatedBodies(loadDataset(), {
  bodies: ['sovnarkom', 'vtsik', 'fifth-congress-of-soviets'],
  changes: true,
});

describe('the coalitions that mark what numbers allow', () => {
  test('of bodies in which one party decides: it alone, and all the others', () => {
    const [sovnarkom, vtsik, official] = bodies.map((body) =>
      coalitionsOf(body).map((one) => [one.members, one.seats, one.surplus]),
    );
    expect(sovnarkom).toEqual([
      [[0], 11, 1],
      [[1], 7, -3],
    ]);
    expect(vtsik).toEqual([
      [[0], 62, 11],
      [[1, 2, 3, 4], 39, -12],
    ]);
    expect(official).toEqual([
      [[0], 678, 204],
      [[1], 269, -205],
    ]);
  });

  test('of the adjusted congress: any two of three, and none alone', () => {
    expect(coalitionsOf(bodies[3]!).map((one) => [one.members, one.decides])).toEqual([
      [[0, 1], true],
      [[0, 2], true],
      [[1, 2], true],
      [[0], false],
      [[1], false],
      [[2], false],
    ]);
  });

  test('are only winning ones where each party wins alone', () => {
    expect(coalitionsOf(bodyOf([1, 1], 1)).map((one) => one.decides)).toEqual([true, true]);
  });
});

describe('the chart of coalitions', () => {
  test('draws every party of every coalition from where the last ended', () => {
    const { values } = coalitionsChart(bodies).data as {
      values: { party: string; seats: number; before: number; all: number }[];
    };
    const share = (seats: number, all: number) => Math.round((100 * seats) / all);
    const adjusted = values.filter((one) => one.seats === 379 || one.seats === 378);
    expect(
      adjusted.map(({ party, before, seats, all }) => [
        party,
        share(before, all),
        share(before + seats, all),
      ]),
    ).toEqual([
      ['Bolsheviks', 0, 48],
      ['Left Socialist Revolutionaries', 48, 96],
      ['Bolsheviks', 0, 48],
      ['Left Socialist Revolutionaries', 0, 48],
      ['Bolsheviks', 0, 48],
      ['Left Socialist Revolutionaries', 0, 48],
    ]);
  });

  test.each(languages)('tells each coalition in its text alternative (%s)', (language) => {
    const { description } = coalitionsChart(bodies, { language });
    for (const surplus of ['+363', '+14', '+15', '−16', '−15', '−364', '+24', '−26', '−12']) {
      expect(description).toContain(`(${surplus})`);
    }
  });

  test.each([
    ['of one party', [1]],
    ['of three equals', [5, 5, 5]],
    ['of five', [40, 30, 15, 10, 5]],
  ])('stands whole for a body %s', async (_, seats) => {
    for (const width of ['84mm', '174mm']) {
      expect(await faultsOf(coalitionsChart([bodyOf(seats)], { width }))).toEqual([]);
    }
  });

  test('needs a body', () => {
    expect(() => coalitionsChart([])).toThrow(ArgumentError);
  });
});
