import { describe, expect, test } from 'vitest';
import {
  type BodyShare,
  captionText,
  figureCaption,
  figureOfKind,
  loadDataset,
  representationOf,
  sharesInBodiesChart,
  type VegaLiteSpec,
} from '../../src/index.js';
import { inventedFolder } from '../invented-dataset.js';
import { cortes, council } from '../other-records.js';
import { faultsOf } from '../render/faults-of.js';

const rowsOf = (spec: VegaLiteSpec) =>
  (spec.data as { values: readonly Record<string, unknown>[] }).values;

describe('the chart of shares in bodies', () => {
  const reference = { name: 'Sovnarkom', seats: 7, size: 18 };
  const body = (more: Partial<BodyShare>): BodyShare => ({
    name: 'a body',
    seats: 2,
    size: { atLeast: 5, atMost: 5 },
    untold: 0,
    filled: true,
    evidence: '',
    ...more,
  });

  test('computes chance only where all seats are told and were filled one by one', () => {
    expect(representationOf(body({}), reference)?.verdict).toBe('within chance');
    expect(representationOf(body({ untold: 1 }), reference)).toBeUndefined();
    expect(representationOf(body({ filled: false }), reference)).toBeUndefined();
    expect(representationOf(body({ size: { atLeast: 5, atMost: 6 } }), reference)).toBeUndefined();
  });

  test('draws what untold seats leave open as a range, and no share where the size is not told', () => {
    const { size: _, ...unsized } = body({ seats: 4 });
    const spec = sharesInBodiesChart(
      [body({ size: { atLeast: 15, atMost: 15 }, untold: 9 }), unsized, body({})],
      reference,
    );
    const shares = rowsOf(spec).map((row) => [row.limits, row.at_least, row.at_most]);
    expect(shares).toEqual([
      ['13–73 %', (2 / 15) * 100, (11 / 15) * 100],
      ['share not told', undefined, undefined],
      ['40 %', 40, 40],
    ]);
  });

  test('needs a body and a reference', () => {
    expect(() => sharesInBodiesChart([], reference)).toThrow(/bodies/);
    expect(() => sharesInBodiesChart([body({})], { ...reference, size: 0 })).toThrow(/reference/);
  });
});

describe('the kind of shares in bodies', () => {
  const record = loadDataset(inventedFolder(cortes(), [], ['es']));

  test('finds the body with most votes, and its largest party with seats in another', async () => {
    const figure = figureOfKind(record, 'shares-in-bodies');
    expect(figure.parameters).toEqual({ party: 'liberal', body: 'congreso', rows: 14 });
    expect(figure.bodies).toEqual(['congreso', 'senado']);
    expect(
      figure.data().rows.map((row) => [row.body, row.party, row.seats, row.size_at_most]),
    ).toEqual([
      ['Congreso de los Diputados', 'liberal', 140, 350],
      ['Senado, 1 January 1910', 'liberal', 80, 200],
    ]);
    const caption = captionText(figureCaption(figure, 'en'));
    expect(caption).toContain('one party (Partido Liberal)');
    expect(caption).toContain('N = 1 body or date beside Congreso de los Diputados (140 of 350)');
    expect(caption).not.toMatch(/Filled points|Pale bars/);
    for (const width of ['84mm', '174mm'])
      expect(await faultsOf(figure.draw({ width }))).toEqual([]);
  });

  test('sees another party against another body where it is asked to', () => {
    const parameters = { party: 'obrero', body: 'senado' };
    const figure = figureOfKind(record, 'shares-in-bodies', { parameters });
    expect(figure.data().rows.map((row) => row.seats)).toEqual([2, 10]);
  });

  test('tells compositions of one body apart by date, and by their identifier where that is the same', () => {
    const tables = council();
    const [told] = tables.compositions!;
    const later = [
      { ...told!, id: 'council-1914', date: '1914-01-01' },
      { ...told!, id: 'council-again', date: '1911-01-01' },
    ];
    const seats = later.flatMap(({ id }) =>
      tables.seats!.map((one) => ({ ...one, id: `${id}-${one.party}`, composition: id })),
    );
    const folder = inventedFolder(
      {
        ...tables,
        compositions: [...tables.compositions!, ...later],
        seats: [...tables.seats!, ...seats],
      },
      [],
    );
    const figure = figureOfKind(loadDataset(folder), 'shares-in-bodies');
    expect(figure.data().rows.map((row) => row.body)).toEqual([
      'Town council',
      'Town council, 1 January 1911 · council-1911',
      'Town council, 1 January 1911 · council-again',
    ]);
    expect(
      captionText(
        figureCaption(
          figureOfKind(loadDataset(folder), 'shares-in-bodies', { parameters: { rows: 1 } }),
          'en',
        ),
      ),
    ).toContain(
      'N = 2 bodies or dates beside Town council (6 of 12); 0 can be judged. Shown are the first 1:',
    );
  });

  test('says what a record with one body and date lacks, and refuses what does not fit', () => {
    const one = loadDataset(inventedFolder(council(), []));
    expect(() => figureOfKind(one, 'shares-in-bodies')).toThrow(/in another body or at another/);
    const parameters = { body: 'cortes' };
    expect(() => figureOfKind(record, 'shares-in-bodies', { parameters })).toThrow(/body/);
  });
});
