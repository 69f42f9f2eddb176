import { describe, expect, test } from 'vitest';
import { languages, loadDataset, turnoutChart, type VegaLiteSpec } from '../../src/index.js';
import { datasetWith, recorded } from '../charts/dataset-with.js';

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
