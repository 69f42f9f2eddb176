import { describe, expect, test } from 'vitest';
import { figureOfKind } from '../../src/figures/drawn-figure.js';
import { loadDataset, switchesToReverse } from '../../src/index.js';
import { inventedFolder } from '../invented-dataset.js';
import { board, cortes, council, senate } from '../other-records.js';
import { drawnMarks } from '../render/drawn-rows.js';

const record = loadDataset();
const town = loadDataset(inventedFolder(council(), []));
const parliament = loadDataset(inventedFolder(cortes(), [], ['es']));
const upper = loadDataset(inventedFolder(senate(), []));

/** What the rows say of a vote, stretch by stretch. */
function stretchesOf(figure: ReturnType<typeof figureOfKind>, vote: string) {
  return figure
    .data()
    .rows.filter((row) => row.vote === vote)
    .map(({ outcome, from, to }) => `${outcome} ${from}–${to}`);
}

describe('the tipping points', () => {
  test('are where the outcome is first another, by the rule that held', () => {
    const { rows } = figureOfKind(parliament, 'tipping-points').data();
    for (const vote of new Set(rows.map((row) => row.vote))) {
      const own = rows.filter((row) => row.vote === vote);
      const { outcome, switches } = own[0]!;
      const other = own.find((one) => one.outcome !== outcome);
      expect(other?.from, String(vote)).toBe(switches);
    }
  });

  test('follow the counts where more for than against decides', () => {
    const figure = figureOfKind(town, 'tipping-points');
    expect(stretchesOf(figure, 'vote-bridge')).toEqual(['adopted 0–0', 'rejected 1–7']);
    expect(stretchesOf(figure, 'vote-clerk')).toEqual(['rejected 0–0', 'adopted 1–6']);
    expect(switchesToReverse({ yes: 7, no: 5 })).toBe(1);
  });

  test('leave open what cannot be told where abstentions count and are not told', () => {
    const figure = figureOfKind(record, 'tipping-points');
    expect(stretchesOf(figure, 'sovnarkom-1917-12-30-antonov-lenin')).toEqual([
      'adopted 0–0',
      'cannot be told 1–2',
      'rejected 3–12',
    ]);
    expect(figure.draw().description).toContain('12–7, tips with at most 3;');
    expect(figure.caption('en').shown).toContain('the number is a bound');
  });

  test('are not drawn of a vote of which it is not told what was needed', async () => {
    const figure = figureOfKind(town, 'tipping-points');
    const { marks } = await drawnMarks(figure.draw());
    const rates = marks.filter(({ row }) => row.vote === 'vote-rates');
    expect(rates.filter(({ type }) => type === 'rect' || type === 'symbol')).toEqual([]);
    expect(rates.map(({ text }) => text).join()).toContain('what majority was needed is not told');
  });

  test('stand at the stroke, one a vote', async () => {
    const figure = figureOfKind(parliament, 'tipping-points');
    const { marks, view } = await drawnMarks(figure.draw());
    const scale = view.scale('tipping_points_x') ?? view.scale('x');
    const places = marks
      .filter(({ type, row }) => type === 'symbol' && row.vote !== undefined)
      .map(({ row, x }) => [
        row.switches,
        (scale as unknown as { invert: (x: number) => number }).invert(x),
      ]);
    expect(places).toHaveLength(8);
    for (const [switches, place] of places) expect(place).toBeCloseTo(Number(switches) - 0.5, 6);
  });

  test('tell a tie that the chair decides as no decision, and of one that was decided begin with the result', () => {
    const figure = figureOfKind(upper, 'tipping-points', { parameters: { rows: 60 } });
    const { rows } = figure.data();
    expect(rows.map(({ outcome }) => outcome)).toContain('tied');
    const level = upper.votes.filter(({ yes, no }) => yes === no);
    expect(new Set(level.map(({ result }) => result))).toEqual(new Set(['adopted', 'rejected']));
    for (const { id, result } of level) {
      const other = result === 'adopted' ? 'rejected' : 'adopted';
      expect(stretchesOf(figure, id).map((one) => one.split(' ')[0])).toEqual([result, other]);
    }
  });

  test('need votes with counts', () => {
    const without = loadDataset(inventedFolder(board(), []));
    expect(() => figureOfKind(without, 'tipping-points')).toThrow(/votes with counts/);
  });
});
