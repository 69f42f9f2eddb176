import { describe, expect, test } from 'vitest';
import { figureOfKind } from '../../src/figures/drawn-figure.js';
import { loadDataset } from '../../src/index.js';
import { type InventedTables, inventedFolder } from '../invented-dataset.js';
import { board, cortes, council } from '../other-records.js';
import { drawnMarks } from '../render/drawn-rows.js';

const kind = 'persons-by-sessions';

/** A board of which three meetings tell of three professors, one of them absent once, and a fourth of nobody. */
const small: InventedTables = {
  ...board(),
  sessions: board().sessions!.slice(0, 4),
  attendance: [
    ['meeting-1', 'professor-1', 1],
    ['meeting-1', 'professor-2', 1],
    ['meeting-2', 'professor-2', 1],
    ['meeting-2', 'professor-3', 0],
    ['meeting-3', 'professor-3', 1],
  ].map(([session, person, count]) => ({
    id: `${session}-${person}`,
    session: session!,
    person: person!,
    count: count!,
    bound: 'exact',
  })),
};

const record = loadDataset(inventedFolder(small, []));

describe('the figure of persons by sessions', () => {
  test('tells presence and absence as they are told, and of all others that nothing is', () => {
    const rows = figureOfKind(record, kind).data().rows;
    expect(rows.map(({ person, session, told }) => [person, session, told])).toEqual([
      ['professor-2', 'meeting-1', 'present'],
      ['professor-2', 'meeting-2', 'present'],
      ['professor-2', 'meeting-3', 'untold'],
      ['professor-1', 'meeting-1', 'present'],
      ['professor-1', 'meeting-2', 'untold'],
      ['professor-1', 'meeting-3', 'untold'],
      ['professor-3', 'meeting-1', 'untold'],
      ['professor-3', 'meeting-2', 'absent'],
      ['professor-3', 'meeting-3', 'present'],
      [undefined, 'meeting-4', 'nobody'],
    ]);
  });

  test('draws an absence only where one is told', async () => {
    const { marks } = await drawnMarks(figureOfKind(record, kind).draw());
    const drawn = (presence: string) =>
      marks.filter(({ type, row }) => type === 'symbol' && row.presence === presence).length;
    expect([drawn('present'), drawn('absent'), drawn('untold')]).toEqual([4, 1, 4]);
    const caption = (one: typeof record) => figureOfKind(one, kind).caption('en').shown;
    expect(caption(record)).toContain('A cross is an absence');
    expect(caption(loadDataset(inventedFolder(council(), [])))).not.toContain('cross');
  });

  test('draws as many persons and sessions as are asked for, and tells how many there are', async () => {
    const figure = figureOfKind(record, kind, { parameters: { rows: 2, columns: 1 } });
    const { marks } = await drawnMarks(figure.draw());
    const cells = marks.filter(({ type, row }) => type === 'symbol' && row.presence);
    expect(cells.map(({ row }) => [row.row, row.session])).toEqual([
      ['professor-2', 'meeting-1'],
      ['professor-1', 'meeting-1'],
    ]);
    expect(figure.caption('en').cases).toContain('N = 2 of 3 persons drawn, at 1 of 3 sessions');
  });

  test('of a record that names nobody present is not drawn, nor of another body', () => {
    const silent = loadDataset(inventedFolder(cortes(), [], ['es']));
    expect(() => figureOfKind(silent, kind)).toThrow(/people are named as present/);
    const two = loadDataset(
      inventedFolder(
        {
          ...small,
          bodies: [
            ...small.bodies!,
            {
              id: 'senate',
              name_en: 'Senate',
              name_ru: 'Сенат',
              name_el: 'Σύγκλητος',
              kind: 'assembly',
            },
          ],
        },
        [],
      ),
    );
    expect(() => figureOfKind(two, kind, { parameters: { body: 'senate' } })).toThrow(/body/);
  });
});
