import { describe, expect, test } from 'vitest';
import {
  figureOfKind,
  knownAttendanceChart,
  languages,
  loadDataset,
  type VegaLiteSpec,
} from '../../src/index.js';
import { otherRecords } from '../other-records.js';

interface Segment {
  readonly session: string;
  readonly label: string;
  readonly party: string;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly who: string;
  readonly evidence: string;
}

interface Panel {
  readonly title: { readonly text: readonly string[]; readonly subtitle?: readonly string[] };
  readonly data: { readonly values: readonly Segment[] };
}

const dataset = loadDataset();

function panelsOf(spec: VegaLiteSpec): readonly Panel[] {
  return spec.vconcat as readonly Panel[];
}

function segmentsOf(panel: Panel, label: string): [string, number][] {
  const values = panel.data.values.filter((one) => one.label === label);
  return values.map(({ party, count }) => [party, count]);
}

describe('the chart of known attendance', () => {
  const panels = panelsOf(knownAttendanceChart(dataset));

  test('has a panel for each body of which two sessions are known, and one for the others', () => {
    expect(panels.flatMap(({ title }) => title.text)).toEqual([
      'Sovnarkom',
      'VTsIK',
      'Other bodies',
    ]);
    expect(panels[0]!.title.subtitle?.[0]).toMatch(/: 12$/);
  });

  test('draws a number as a block and people who are named one by one', () => {
    expect(segmentsOf(panels[0]!, '[13 December 1917]')).toEqual([
      ['Bolsheviks', 17],
      ...new Array(5).fill(['Left Socialist Revolutionaries', 1]),
    ]);
    const [, left] = panels[0]!.data.values.filter((one) => one.label === '[13 December 1917]');
    expect(left?.who).not.toBe('');
  });

  test('draws those who voted beyond the parties as people whose party is not told', () => {
    expect(segmentsOf(panels[0]!, '30 December 1917').at(-1)).toEqual(['party not told', 15]);
    expect(segmentsOf(panels[1]!, '[1 December 1917]').at(-1)).toEqual(['party not told', 249]);
  });

  test('has bars without gaps, each with the words of the source', () => {
    for (const { data } of panels) {
      const ends = new Map<string, number>();
      for (const { session, from, to, evidence } of data.values) {
        expect(from).toBe(ends.get(session) ?? 0);
        ends.set(session, to);
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
    const labels = panelsOf(knownAttendanceChart(changed))[0]!.data.values.map((one) => one.label);
    expect(labels.some((label) => label.endsWith('(2)'))).toBe(true);
  });

  test('needs attendance', () => {
    const none = { ...loadDataset(), attendance: [], ballots: [] };
    expect(() => knownAttendanceChart(none)).toThrow(/attendance/);
  });
});

describe('known attendance of another record', () => {
  const board = loadDataset(otherRecords['sessions without a vote']());
  const drawn = (rows: number) => figureOfKind(board, 'known-attendance', { parameters: { rows } });

  test('draws those with most people known where there are more than asked for, in the order of time', () => {
    const { names, largest } = sessionsOf(drawn(3).draw());
    expect(names).toEqual(['1 April 1923', '28 August 1923', '24 February 1924']);
    expect(largest).toBe(7);
  });

  test('tells the rest in the caption, and has all in the table', () => {
    expect(drawn(3).caption('en').cases).toMatch(/^Drawn are 3, .* of N = 20 sessions/);
    expect(drawn(20).caption('en').cases).toMatch(/^N = 20 sessions .*, of 20 in the record\.$/);
    expect(
      new Set(
        drawn(3)
          .data()
          .rows.map((row) => row.session),
      ).size,
    ).toBe(20);
  });

  test('names in its key and caption nothing that it does not draw', () => {
    const spec = JSON.stringify(drawn(3).draw());
    expect(spec).toContain('party not told');
    expect(spec).not.toContain('members, as last told');
    expect(drawn(3).caption('en').shown).not.toContain('stroke');
  });

  test('is of a body of which something is told', () => {
    const record = loadDataset();
    const figure = figureOfKind(record, 'known-attendance', { parameters: { body: 'vtsik' } });
    expect(figure.bodies).toEqual(['vtsik']);
    const other = { parameters: { body: 'fifth-congress-of-soviets' } };
    expect(() => figureOfKind(record, 'known-attendance', other)).toThrow(/fifth-congress/);
    expect(() =>
      figureOfKind(loadDataset(otherRecords['a parliament of two houses']()), 'known-attendance'),
    ).toThrow(/sessions of which attendance or ballots are told/);
  });
});

function sessionsOf(spec: VegaLiteSpec): { names: string[]; largest: number } {
  const segments = panelsOf(spec).flatMap((panel) => panel.data.values);
  return {
    names: [...new Set(segments.map(({ label }) => label))],
    largest: Math.max(...segments.map(({ to }) => to)),
  };
}
