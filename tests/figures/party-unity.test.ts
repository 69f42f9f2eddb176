import { describe, expect, test } from 'vitest';
import { figureOfKind } from '../../src/figures/drawn-figure.js';
import { loadDataset } from '../../src/index.js';
import { inventedFolder } from '../invented-dataset.js';
import { chamber, council } from '../other-records.js';
import { drawnMarks } from '../render/drawn-rows.js';

describe('the figure of party unity', () => {
  const record = loadDataset(inventedFolder(council(), []));

  test('counts the votes in which the two largest parties were opposed, and in them who was with the party', () => {
    const { rows } = figureOfKind(record, 'party-unity').data();
    // Of the two votes on passages all were on one side.
    expect(rows[0]).toMatchObject({ member: 'member-6', party: 'green', votes: 4, with_party: 3 });
    expect(rows.map(({ unity_votes: unity }) => unity)).toEqual(Array(12).fill(4));
    expect(rows.filter(({ share }) => share === 1)).toHaveLength(10);
  });

  test('has a dot for each member, at the share', async () => {
    const { marks } = await drawnMarks(figureOfKind(record, 'party-unity').draw());
    const dots = marks.filter(({ type }) => type === 'symbol').map(({ row }) => row);
    expect(dots.map(({ member }) => member).sort()).toEqual(
      record.people.map(({ id }) => id).sort(),
    );
    for (const { share, x } of dots)
      expect(Math.abs(100 * Number(share) - Number(x))).toBeLessThan(1);
  });

  test('has a dot for several where a column of dots would be too high, and says so', async () => {
    const large = loadDataset(inventedFolder(chamber(400, 8), []));
    const figure = figureOfKind(large, 'party-unity');
    const dots = (await drawnMarks(figure.draw())).marks.filter(({ type }) => type === 'symbol');
    expect(dots.length).toBeLessThan(200);
    expect(figure.caption('en').shown).toMatch(
      /A dot stands for up to \d+ members\.( Where the figure is one column wide, a dot stands for up to \d+ members\.)?$/,
    );
    expect(JSON.stringify(figure.draw().title)).toMatch(/"A dot is up to \d+ members;/);
    const small = figureOfKind(record, 'party-unity').draw();
    expect(JSON.stringify(small.title)).toContain('"A dot is a member;');
  });

  test('compares the two parties that are told', () => {
    const { parameters, data } = figureOfKind(record, 'party-unity');
    const [party, other] = [parameters.other, parameters.party];
    const told = figureOfKind(record, 'party-unity', { parameters: { party, other } });
    expect(told.parameters).toMatchObject({ party, other });
    expect(told.data().rows).toHaveLength(data().rows.length);
    const one = figureOfKind(record, 'party-unity', { parameters: { other } });
    expect(one.parameters).toMatchObject({ party, other });
    const same = { parameters: { party, other: party } };
    expect(() => figureOfKind(record, 'party-unity', same)).toThrow('two parties that opposed');
  });
});
