import { describe, expect, test } from 'vitest';
import { figureOfKind } from '../../src/figures/drawn-figure.js';
import { loadDataset } from '../../src/index.js';
import { inventedFolder } from '../invented-dataset.js';
import { chamber } from '../other-records.js';
import { drawnMarks } from '../render/drawn-rows.js';

describe('the figure of a vote in space', () => {
  const record = loadDataset(inventedFolder(chamber(40, 60), []));
  const figure = figureOfKind(record, 'vote-in-space', { parameters: { vote: 'division-7' } });
  const { rows } = figure.data();

  test('tells who voted otherwise than the line does', () => {
    for (const { option, expected, inclination } of rows) {
      if (option === 'neither') expect(expected).toBeUndefined();
      else expect(expected).toBe(Number(inclination) > 0 === (option === 'yes') ? 'yes' : 'no');
    }
    const others = rows.filter(({ expected }) => expected === 'no').length;
    expect(others).toBeGreaterThan(0);
    expect(others).toBeLessThan(8);
  });

  test('draws each member at the place of the rows, with a ring on who voted otherwise', async () => {
    const { marks } = await drawnMarks(figure.draw());
    const dots = marks.filter(({ type }) => type === 'symbol').map(({ row }) => row);
    expect(
      dots.slice(0, rows.length).map(({ member, first, second }) => [member, first, second]),
    ).toEqual(rows.map(({ member, first, second }) => [member, first, second]));
    const rings = dots.slice(rows.length).map(({ member }) => member);
    expect(rings).toEqual(
      rows.filter(({ expected }) => expected === 'no').map(({ member }) => member),
    );
  });

  test('draws the line where the inclination is none', async () => {
    const { marks } = await drawnMarks(figure.draw());
    const ends = marks.filter(({ type }) => type === 'line').map(({ row }) => row);
    expect(ends).toHaveLength(2);
    // The inclination is a plane: three places tell it.
    const [a, b, c] = rows as unknown as { first: number; second: number; inclination: number }[];
    const at = (x: number, y: number) => {
      const [p, q] = [b!.first - a!.first, b!.second - a!.second];
      const [r, s] = [c!.first - a!.first, c!.second - a!.second];
      const [u, v] = [x - a!.first, y - a!.second];
      const along = (u * s - v * r) / (p * s - q * r);
      const across = (v * p - u * q) / (p * s - q * r);
      return (
        a!.inclination +
        along * (b!.inclination - a!.inclination) +
        across * (c!.inclination - a!.inclination)
      );
    };
    for (const { x, y } of ends) expect(at(Number(x), Number(y))).toBeCloseTo(0, 6);
  });

  test('is of the vote that divided the members most evenly, and refuses one that did not divide them', () => {
    expect(figureOfKind(record, 'vote-in-space').parameters).toHaveProperty('vote');
    const tables = chamber(40, 60);
    const unanimous = loadDataset(
      inventedFolder(
        {
          ...tables,
          votes: (tables.votes ?? []).map((vote) =>
            vote.id === 'division-7' ? { ...vote, yes: 40, no: 0, result: 'adopted' } : vote,
          ),
          ballots: (tables.ballots ?? []).map((ballot) =>
            ballot.vote === 'division-7' ? { ...ballot, option: 'yes' } : ballot,
          ),
        },
        [],
      ),
    );
    expect(() =>
      figureOfKind(unanimous, 'vote-in-space', { parameters: { vote: 'division-7' } }),
    ).toThrow(/a vote that divided the members of chamber/);
  });
});
