import { describe, expect, test } from 'vitest';
import {
  figureOfKind,
  languages,
  loadDataset,
  turnoutChart,
  type VegaLiteSpec,
} from '../../src/index.js';
import { datasetWith, recorded } from '../charts/dataset-with.js';
import { inventedFolder } from '../invented-dataset.js';
import { council } from '../other-records.js';
import { faultsOf, textsOf } from '../render/faults-of.js';

interface Bar {
  readonly label: string;
  readonly what: string;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const dataset = loadDataset();

function barsOf(spec: VegaLiteSpec): [string, number, number][] {
  const { values } = spec.data as { values: readonly Bar[] };
  return values.map(({ what, from, to }) => [what, from, to]);
}

describe('the chart of turnout', () => {
  test('has the seats and the votes in the order of time', () => {
    expect(barsOf(turnoutChart(dataset, 'vtsik')).slice(5)).toEqual([
      ['votes counted', 0, 57],
      ['votes counted', 0, 55],
      ['seats filled', 0, 108],
      ['seats filled', 108, 216],
      ['seats to follow, at a time not told', 216, 316],
      ['seats to follow, at a time not told', 316, 366],
      ['votes counted', 0, 216],
      ['votes beyond the seats filled', 216, 251],
    ]);
  });

  test.each(languages)('tells the turnout and what follows from it in words (%s)', (language) => {
    const { description } = turnoutChart(dataset, 'vtsik', { language });
    const point = language === 'en' ? '.' : ',';
    expect(description).toContain(`56${point}4 %`);
    expect(description).toContain(`68${point}6–100 %`);
    expect(description).toMatch(/35\D+150/);
  });

  test('says where more were counted than there are members', () => {
    expect(turnoutChart(dataset, 'sovnarkom').description).toContain('19 > 18');
    const changed = datasetWith({ [recorded.reply]: { yes: 100 } });
    const { description } = turnoutChart(changed, 'vtsik');
    expect(description).toContain('137 > 101');
    expect(description).not.toContain('of the 0 to follow');
  });

  test('does not take abstentions that are not told for none', () => {
    const changed = datasetWith({ [recorded.confidence]: { abstain: undefined } });
    expect(turnoutChart(changed, 'vtsik').description).toContain('51.5–100 %');
  });

  test('needs a body with seats and recorded votes', () => {
    for (const id of ['nobody', 'cheka', 'little-sovnarkom']) {
      expect(() => turnoutChart(dataset, id)).toThrow(/bodyId/);
    }
  });
});

describe('the kind of turnout', () => {
  const named = (name: string) => {
    const tables = council();
    const bodies = tables.bodies!.map((body) => ({ ...body, name_el: name, name_ru: name }));
    return figureOfKind(loadDataset(inventedFolder({ ...tables, bodies }, [])), 'turnout');
  };

  test.each([
    ['el', 'Δημοτικό Συμβούλιο της Πόλης'],
    ['ru', 'Городская управа города'],
    ['ru', 'Всероссийский Центральный Исполнительный Комитет Советов'],
  ] as const)('has room on a page for the name of a body in %s: %s', async (language, name) => {
    expect(await faultsOf(named(name).draw({ language }))).toEqual([]);
  });

  test('explains only bars that it draws', async () => {
    const texts = (await textsOf(named('x').draw())).join('\n');
    expect(texts).toContain('seats filled');
    expect(texts).not.toContain('seats to follow');
    expect(texts).not.toContain('beyond');
    const all = (await textsOf(turnoutChart(dataset, 'vtsik'))).join('\n');
    for (const words of ['seats filled', 'seats to follow', 'votes counted', 'beyond'])
      expect(all).toContain(words);
  });
});
