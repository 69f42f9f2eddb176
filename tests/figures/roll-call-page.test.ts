import { describe, expect, test } from 'vitest';
import { figureOfKind } from '../../src/figures/drawn-figure.js';
import { languages, loadDataset } from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { inventedFolder } from '../invented-dataset.js';
import { chamber, council } from '../other-records.js';
import { drawnMarks } from '../render/drawn-rows.js';
import { overlappingTexts, placedTexts } from '../render/picture-marks.js';

describe('the page of a roll call', () => {
  const record = loadDataset(inventedFolder(council(), []));

  test('is of the vote that divided the people most evenly, unless told', () => {
    expect(figureOfKind(record, 'roll-call-page').parameters).toMatchObject({ vote: 'vote-clerk' });
    const figure = figureOfKind(record, 'roll-call-page', { parameters: { vote: 'vote-bridge' } });
    expect(figure.caption('en').shown).toContain(
      'Against the majority of their own party: Member 7.',
    );
    expect(figure.data().rows.filter((row) => row.against_party === 'yes')).toEqual([
      { member: 'member-7', party: 'moor', option: 'yes', against_party: 'yes', evidence: '' },
    ]);
  });

  test('has a dot for each member, and the number of each party and option', async () => {
    const spec = figureOfKind(record, 'roll-call-page', {
      parameters: { vote: 'vote-bridge' },
    }).draw();
    const { marks } = await drawnMarks(spec);
    const dots = marks.filter(({ type }) => type === 'symbol');
    expect(dots).toHaveLength(12);
    const texts = marks.filter(({ type }) => type === 'text').map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['6', '1', '3', '2', 'for', 'against']));
    expect(spec.description).toContain('Moor party: 1 for (Member 7), 3 against.');
  });

  test('puts the smallest parties into one row where there are more than rows', () => {
    const figure = figureOfKind(record, 'roll-call-page', { parameters: { rows: 2 } });
    expect(figure.draw().description).toContain('other parties: 6 against.');
    expect(figure.caption('en').shown).toContain('The last row is of the 2 smallest parties.');
  });

  test('has a dot for several members of a large chamber, and says so', async () => {
    const large = loadDataset(inventedFolder(chamber(2400, 2), []));
    const figure = figureOfKind(large, 'roll-call-page');
    const dots = (await drawnMarks(figure.draw())).marks.filter(({ type }) => type === 'symbol');
    expect(dots.length).toBeLessThan(1600);
    expect(figure.caption('en').shown).toMatch(/A dot stands for up to \d members\./);
  });

  test('writes the heads of its columns apart in a column, in every language', async () => {
    // Nearly all are for it, so that the other columns are as narrow as they can be.
    const base = chamber(300, 3);
    const ballots = base.ballots!.map((ballot, index) => ({
      ...ballot,
      option: ['no', 'abstain', 'absent'][index % 23] ?? 'yes',
    }));
    const one = figureOfKind(
      loadDataset(inventedFolder({ ...base, ballots }, [])),
      'roll-call-page',
    );
    for (const language of languages) {
      const scene = await layOut(one.draw({ width: '84mm', language }));
      expect(overlappingTexts(scene), language).toEqual([]);
    }
  });

  test('says in the picture, on paper too, for how many members a dot stands', async () => {
    const large = loadDataset(inventedFolder(chamber(750, 3), []));
    for (const kind of ['roll-call-page', 'party-unity']) {
      const scene = await layOut(figureOfKind(large, kind).draw({ width: '84mm', theme: 'grey' }));
      const all = placedTexts(scene)
        .map(({ text }) => text)
        .join(' ');
      expect(all, kind).toMatch(/a dot: up to \d+ members/);
    }
  });

  test('refuses a vote of which too few ballots are told', () => {
    const tables = council();
    const few = loadDataset(
      inventedFolder(
        {
          ...tables,
          ballots: (tables.ballots ?? []).filter(
            ({ vote }, place) => vote !== 'vote-bridge' || place < 4,
          ),
        },
        [],
      ),
    );
    expect(() =>
      figureOfKind(few, 'roll-call-page', { parameters: { vote: 'vote-bridge' } }),
    ).toThrow(/a vote with the ballots of at least 5 named people/);
  });
});
