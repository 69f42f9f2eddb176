import { describe, expect, test } from 'vitest';
import {
  knownAttendanceChart,
  languages,
  loadDataset,
  type VegaLiteSpec,
} from '../../src/index.js';

interface Segment {
  readonly label: string;
  readonly party: string;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly who: string;
  readonly evidence: string;
}

interface Panel {
  readonly title: { readonly text: string; readonly subtitle?: string };
  readonly layer: readonly { readonly data: { readonly values: readonly Segment[] } }[];
}

const dataset = loadDataset();

function panelsOf(spec: VegaLiteSpec): readonly Panel[] {
  return spec.vconcat as readonly Panel[];
}

function segmentsOf(panel: Panel, label: string): [string, number][] {
  const values = panel.layer[0]!.data.values.filter((one) => one.label === label);
  return values.map(({ party, count }) => [party, count]);
}

describe('the chart of known attendance', () => {
  const panels = panelsOf(knownAttendanceChart(dataset));

  test('has a panel for each body of which two sessions are known, and one for the others', () => {
    expect(panels.map(({ title }) => title.text)).toEqual(['Sovnarkom', 'VTsIK', 'Other bodies']);
    expect(panels[0]!.title.subtitle).toMatch(/: 12$/);
  });

  test('draws a number as a block and people who are named one by one', () => {
    expect(segmentsOf(panels[0]!, '[13 December 1917]')).toEqual([
      ['Bolsheviks', 17],
      ...new Array(5).fill(['Left Socialist Revolutionaries', 1]),
    ]);
    const [, left] = panels[0]!.layer[0]!.data.values.filter(
      (one) => one.label === '[13 December 1917]',
    );
    expect(left?.who).not.toBe('');
  });

  test('draws those who voted beyond the parties as people whose party is not told', () => {
    expect(segmentsOf(panels[0]!, '30 December 1917').at(-1)).toEqual(['party not told', 15]);
    expect(segmentsOf(panels[1]!, '[1 December 1917]').at(-1)).toEqual(['party not told', 249]);
  });

  test('has bars without gaps, each with the words of the source', () => {
    for (const { layer } of panels) {
      const ends = new Map<string, number>();
      for (const { label, from, to, evidence } of layer[0]!.data.values) {
        expect(from).toBe(ends.get(label) ?? 0);
        ends.set(label, to);
        expect(evidence).toMatch(/^«/);
      }
    }
  });

  test.each(languages)('tells every number in its text alternative (%s)', (language) => {
    const { description } = knownAttendanceChart(dataset, { language });
    for (const number of ['22', '17+', '19', '57', '251']) expect(description).toContain(number);
  });

  test('tells sessions of one body and date apart', () => {
    const [first] = dataset.attendance;
    const session = { ...first!.session, id: 'again' };
    const attendance = [...dataset.attendance, { ...first!, id: 'again', session }];
    const changed = {
      ...dataset,
      sessions: [...dataset.sessions, session],
      attendance,
    };
    const labels = panelsOf(knownAttendanceChart(changed))[0]!.layer[0]!.data.values.map(
      (one) => one.label,
    );
    expect(labels.some((label) => label.endsWith('(2)'))).toBe(true);
  });

  test('needs attendance', () => {
    const none = { ...loadDataset(), attendance: [], ballots: [] };
    expect(() => knownAttendanceChart(none)).toThrow(/attendance/);
  });
});
