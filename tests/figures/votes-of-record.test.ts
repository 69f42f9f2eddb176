import { describe, expect, test } from 'vitest';
import { figureOfKind } from '../../src/figures/drawn-figure.js';
import { layVotes } from '../../src/figures/votes-of-record/lay-votes.js';
import { votesOfRecord } from '../../src/figures/votes-of-record/rows.js';
import { loadDataset } from '../../src/index.js';
import { inventedFolder } from '../invented-dataset.js';
import { board, cortes, council, senate } from '../other-records.js';
import { drawnMarks } from '../render/drawn-rows.js';

const record = loadDataset();
const town = loadDataset(inventedFolder(council(), []));
const parliament = loadDataset(inventedFolder(cortes(), [], ['es']));

/** The marks of votes in a picture, each with what it says of its vote. */
async function marksOf(figure: ReturnType<typeof figureOfKind>) {
  const { marks } = await drawnMarks(figure.draw());
  return marks.filter(({ type, row }) => type === 'symbol' && row.vote !== undefined);
}

describe('the page of all votes', () => {
  test('has a mark for each vote of the record, whether its counts are told or not', async () => {
    const figure = figureOfKind(record, 'votes-of-record');
    const marks = await marksOf(figure);
    const drawn = marks.map(({ row }) => row.vote).sort();
    expect(drawn).toEqual(record.votes.map(({ id }) => id).sort());
    const counted = marks.filter(({ row }) => row.counted === 'yes').map(({ row }) => row.vote);
    const told = record.votes.filter(({ yes, no }) => yes !== undefined && no !== undefined);
    expect(counted.sort()).toEqual(told.map(({ id }) => id).sort());
  });

  test('places a vote at its day, in the middle of its days, or beyond the last where no date is told', () => {
    const rows = votesOfRecord(record, { rows: 12 });
    for (const { votes, day, from, to, open } of layVotes(rows, false).placed) {
      const { earliest, latest } = votes[0].vote.session.date ?? {};
      if (earliest === undefined && latest === undefined) {
        expect(day).toBeGreaterThan(rows.span.to + 1);
      } else if (earliest === undefined || latest === undefined) {
        expect(open).toBe(true);
        expect(day).toBe(earliest ?? latest);
      } else {
        expect(day).toBe((earliest + latest) / 2);
        if (from !== undefined) expect([from, to]).toEqual([earliest - 0.5, latest + 0.5]);
      }
    }
  });

  test('lays no two marks of a lane upon each other', () => {
    const rows = votesOfRecord(record, { rows: 12 });
    for (const narrow of [true, false]) {
      const { placed } = layVotes(rows, narrow);
      const places = placed.map(({ lane, row, day }) => `${lane} ${row} ${day}`);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  test('draws 650 votes each for itself, and of more than fit several with one mark', () => {
    const large = loadDataset(inventedFolder(senate(), []));
    const rows = votesOfRecord(large, { rows: 12 });
    expect(layVotes(rows, true).placed).toHaveLength(650);
    const lane = rows.lanes[0]!;
    const many = { ...rows, lanes: [{ ...lane, votes: Array(8).fill(lane.votes).flat() }] };
    const laid = layVotes(many, true);
    expect(laid.unit).toBeGreaterThan(1);
    const sizes = laid.placed.map(({ votes }) => votes.length);
    expect(sizes.reduce((sum, one) => sum + one, 0)).toBe(8 * 650);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(laid.unit);
  });

  test('gives the bodies with the fewest votes one lane where there are more than asked for', () => {
    const figure = figureOfKind(record, 'votes-of-record', { parameters: { rows: 3 } });
    expect(figure.draw().description).toContain('other bodies (9): 19 votes');
    expect(figure.caption('en').shown).toContain('the 9 bodies with the fewest votes');
  });

  test('shows one body alone, and says in its title how many votes have counts', () => {
    const senado = figureOfKind(parliament, 'votes-of-record', { parameters: { body: 'senado' } });
    expect(senado.bodies).toEqual(['senado']);
    expect(senado.caption('en').cases).toBe('N = 12 votes, of which 12 with counts.');
    expect(figureOfKind(town, 'votes-of-record').data().rows).toHaveLength(6);
  });

  test('needs a vote with a date', () => {
    const without = loadDataset(inventedFolder(board(), []));
    expect(() => figureOfKind(without, 'votes-of-record')).toThrow(/at least one has a date/);
  });
});
