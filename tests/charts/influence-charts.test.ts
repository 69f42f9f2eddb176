import { describe, expect, test } from 'vitest';
import { points } from '../../src/charts/theme.js';
import {
  compareSuccess,
  loadDataset,
  type MotionOutcome,
  motionOutcomes,
  proposalsChart,
  successShare,
  successSharesChart,
  type VegaLiteSpec,
} from '../../src/index.js';

const { votes } = loadDataset();

const proposalsIn = (spec: object) =>
  (spec as { data: { values: readonly Record<string, unknown>[] } }).data.values;
const sharesOf = (spec: VegaLiteSpec) =>
  (spec.data as { readonly values: readonly Record<string, unknown>[] }).values;

describe('the chart of proposals', () => {
  test('names each proposal with both its outcomes', () => {
    const spec = proposalsChart(motionOutcomes(votes));
    expect(proposalsIn(spec)).toHaveLength(33);
    expect(spec.description).toContain('Karelin’s resolution on Antonov – rejected / achieved');
    expect(spec.description).toContain('Lenin’s resolution on Antonov – adopted / not achieved');
  });

  test('names motions of one name apart, by their identifiers, and no others', () => {
    const [first, second, other] = motionOutcomes(votes);
    const twin = (id: string, en: string) => ({
      ...first!,
      motion: { ...first!.motion, id, label: { ...first!.motion.label, en } },
    });
    const textsOf = (outcomes: readonly MotionOutcome[]) =>
      proposalsIn(proposalsChart(outcomes)).flatMap(({ lines }) => String(lines).split('\n'));
    const alike = [twin('rates-1', 'The rates'), twin('rates-2', 'The rates'), other!];
    expect(textsOf(alike)).toEqual(expect.arrayContaining(['rates-1', 'rates-2']));
    expect(textsOf(alike)).not.toContain(other!.motion.id);
    expect(proposalsChart(alike).description).toContain('The rates · rates-2 –');
    // Names that differ only where the picture cuts them are alike in it.
    const long = 'a bill on very many matters '.repeat(12);
    const cut = [twin('long-1', `${long}1`), twin('long-2', `${long}2`), second!];
    expect(textsOf(cut)).toEqual(expect.arrayContaining(['long-1', 'long-2']));
  });

  test('wraps a name or identifier without a space into the room of its column', () => {
    const [first, second] = motionOutcomes(votes);
    const id = 'identifier-of-a-motion-'.repeat(4);
    const label = { ...first!.motion.label, en: 'x'.repeat(100) };
    const twins = [first!, second!].map((one, index) => ({
      ...one,
      motion: { ...one.motion, id: `${id}${index}`, label },
    }));
    const lines = proposalsIn(proposalsChart(twins, { width: '84mm' })).flatMap((one) =>
      String(one.lines).split('\n'),
    );
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(42);
  });

  test('fills both halves of a page, and explains only signs that it has', () => {
    const all = motionOutcomes(votes);
    const places = new Set(proposalsIn(proposalsChart(all)).map(({ x }) => x));
    expect(places.size).toBe(2);
    const [one] = all.filter((outcome) => outcome.came === 'achieved');
    const text = JSON.stringify(proposalsChart([one!]));
    expect(text).not.toContain('in part');
    expect(text).not.toContain('deferred');
    expect(() => proposalsChart([])).toThrow(/outcomes/);
  });

  test('turns no text', () => {
    expect(JSON.stringify(proposalsChart(motionOutcomes(votes)))).not.toContain('"angle"');
  });
});

describe('the chart of shares of success', () => {
  const [first, second] = [
    { successes: 8, failures: 6, open: 9 },
    { successes: 9, failures: 1, open: 0 },
  ];
  const party = (name: string, counts: typeof first) => ({
    party: name,
    counts,
    share: successShare(counts),
    evidence: '',
  });

  test('draws share, both intervals and what is certain', () => {
    const spec = successSharesChart([
      { name: 'adopted', parties: [party('A', first)], comparison: compareSuccess(first, second) },
    ]);
    const [row] = sharesOf(spec);
    expect(row?.share).toBeCloseTo(57.14, 2);
    expect(row?.wilson_lower).toBeCloseTo(32.59, 2);
    expect(row?.exact_upper).toBeCloseTo(82.34, 2);
    expect([row?.at_least, row?.at_most]).toEqual([(8 / 23) * 100, (17 / 23) * 100]);
    expect(spec.description).toContain('p = 0.17, no difference shown');
  });

  test('says in the picture what each of its marks is, the pale bar too', () => {
    const measures = [{ name: 'adopted', parties: [party('A', first)] }];
    const keyOf = (spec: object) => JSON.stringify({ ...spec, title: undefined });
    for (const [language, pale] of [
      ['en', 'however the open ones ended'],
      ['el', 'όπως κι αν έληξαν οι ανοικτές'],
      ['ru', 'чем бы ни кончились открытые'],
    ] as const) {
      for (const theme of ['screen', 'grey'] as const) {
        expect(keyOf(successSharesChart(measures, { language, theme }))).toContain(pale);
      }
    }
  });

  test('explains no pale bar where nothing is open', () => {
    const decided = successSharesChart([{ name: 'adopted', parties: [party('B', second)] }]);
    const text = JSON.stringify({ ...decided, title: undefined });
    expect(text).toContain('95% interval (Wilson)');
    expect(text).not.toContain('however the open ones ended');
  });

  test('leaves no room below a heading where there is no test', () => {
    const parties = [party('A', first)];
    const heightOf = (spec: object) => (spec as { height: number }).height;
    const untested = heightOf(successSharesChart([{ name: 'adopted', parties }]));
    const tested = heightOf(
      successSharesChart([{ name: 'adopted', parties, comparison: compareSuccess(first, second) }]),
    );
    expect(tested - untested).toBeCloseTo(points(9.5), 1);
  });

  test('draws nothing where no case was decided, but says so', () => {
    const none = party('A', { successes: 0, failures: 0, open: 4 });
    const spec = successSharesChart([{ name: 'adopted', parties: [none] }]);
    expect(sharesOf(spec).map((row) => row.share)).toEqual([undefined]);
    expect(sharesOf(spec)[0]?.untold).toBe('no outcome told');
    expect(spec.description).toContain('A: no case decided; 4 open.');
    expect(spec.description).not.toMatch(/0 of 0|p =/);
  });

  test('needs a measure with a party', () => {
    expect(() => successSharesChart([])).toThrow(/measures/);
    expect(() => successSharesChart([{ name: 'x', parties: [] }])).toThrow(/measures\[0\]/);
  });
});
