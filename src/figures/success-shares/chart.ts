import type { SuccessComparison } from '../../analysis/influence/compare-success.js';
import type { SuccessCounts, SuccessShare } from '../../analysis/influence/success-share.js';
import { type ChartOptions, type Look, lookOf } from '../../charts/chart-options.js';
import { chart, points } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { asSentence } from '../../language/as-sentence.js';
import { inLanguage } from '../../language/in-language.js';
import { inPercent } from '../../language/in-percent.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { writeFixed } from '../../language/write-decimal.js';
import type { NamedFigure } from '../kind.js';
import { words } from './words.js';

/** The successes of one party by one measure. */
export interface PartySuccess {
  /** The party, as the chart names it. */
  readonly party: string;
  readonly counts: SuccessCounts;
  readonly share: SuccessShare;
  /** The words of the source. */
  readonly evidence: string;
}

/** A measure of success, and the parties by it. */
export interface SuccessMeasure {
  /** What counts as a success, as the chart says it. */
  readonly name: string;
  readonly parties: readonly PartySuccess[];
  /** The comparison of the parties, where they are two and both have cases decided. */
  readonly comparison?: SuccessComparison;
}

const rowHeight = points(29);
const headHeight = points(24);

/** Draws shares of success with their intervals, party below party, a block for each measure, with the exact test below its name. */
export function chartOfSuccess(
  measures: readonly SuccessMeasure[],
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const look = lookOf(options);
  const { language, colours, narrow } = look;
  const { heads, rows, height } = lay(measures, language);
  const x = {
    type: 'quantitative',
    scale: { domain: [0, 100], nice: false },
    title: inLanguage(words.axis, language),
  };
  const y = {
    type: 'quantitative',
    axis: null,
    scale: { domain: [0, height], reverse: true, nice: false },
  };
  const width = narrow ? 270 : 560;
  const known = rows.filter((row) => row.point !== undefined);
  const tooltip = [
    { field: 'party', type: 'nominal', title: ' ' },
    { field: 'text', type: 'nominal', title: 'N' },
    {
      field: 'point',
      type: 'quantitative',
      title: inLanguage(words.axis, language),
      format: '.1f',
    },
    { field: 'evidence', type: 'nominal', title: '¶' },
  ];
  const line = (from: string, to: string, strokeWidth: number) => ({
    data: { values: known },
    mark: { type: 'rule', color: colours.ink, strokeWidth },
    encoding: {
      x: { ...x, field: from },
      x2: { field: to },
      y: { ...y, field: 'y' },
      tooltip,
    },
  });
  const body = {
    title: {
      text: inLanguage(named.title, language),
      subtitle: inLanguage(named.subtitle ?? words.subtitle, language),
    },
    width,
    height,
    usermeta: { leastPanelWidth: narrow ? 255 : 400 },
    layer: [
      {
        data: { values: known },
        mark: { type: 'rect', color: colours.abstain, opacity: 1 },
        encoding: {
          x: {
            ...x,
            field: 'atLeast',
            axis: { values: [0, 25, 50, 75, 100], grid: true, titleAnchor: 'start' },
          },
          x2: { field: 'atMost' },
          y: { ...y, field: 'top' },
          y2: { field: 'bottom' },
          tooltip,
        },
      },
      line('exactLower', 'exactUpper', points(0.75)),
      line('wilsonLower', 'wilsonUpper', points(2.5)),
      {
        data: { name: 'shares', values: known },
        mark: {
          type: 'point',
          size: 80,
          opacity: 1,
          fill: colours.paper,
          stroke: colours.ink,
          strokeWidth: points(1.5),
        },
        encoding: { x: { ...x, field: 'point' }, y: { ...y, field: 'y' }, tooltip },
      },
      texts(
        rows.map(({ label, labelAt }) => ({ text: label, y: labelAt })),
        'normal',
        x,
        y,
      ),
      texts(
        heads.map(({ name, y: at }) => ({ text: name, y: at })),
        'bold',
        x,
        y,
      ),
      texts(
        heads.map(({ test, y: at }) => ({ text: test, y: at + points(9.5) })),
        'normal',
        x,
        y,
        look,
      ),
    ],
  };
  return chart('success-shares', describe(heads, rows, named, language), body, options);
}

interface Row {
  readonly party: string;
  readonly text: string;
  readonly label: string;
  readonly labelAt: number;
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
  readonly measure: string;
  readonly evidence: string;
  readonly point?: number;
  readonly [limit: string]: string | number | undefined;
}

interface Head {
  readonly name: string;
  readonly test: string;
  readonly y: number;
}

function lay(measures: readonly SuccessMeasure[], language: Language) {
  let top = 0;
  const heads: Head[] = [];
  const rows: Row[] = [];
  for (const { name, parties, comparison } of measures) {
    heads.push({ name, test: testOf(comparison, language), y: top + points(6) });
    top += headHeight;
    for (const { party, counts, share, evidence } of parties) {
      const { successes, failures, open = 0 } = counts;
      const decided = successes + failures;
      const text =
        decided === 0
          ? inLanguage(words.noCase, language)(open)
          : inLanguage(words.counts, language)(successes, decided, open);
      const middle = top + points(19);
      rows.push({
        party,
        text,
        label: `${party}: ${text}`,
        labelAt: top + points(7),
        y: middle,
        top: middle - points(4.5),
        bottom: middle + points(4.5),
        measure: name,
        evidence,
        ...limits(share),
      });
      top += rowHeight;
    }
    top += points(5);
  }
  return { heads, rows, height: top };
}

function limits(share: SuccessShare) {
  if (!share.known) return {};
  return {
    point: share.share * 100,
    atLeast: share.certain.atLeast * 100,
    atMost: share.certain.atMost * 100,
    wilsonLower: share.wilson.lower * 100,
    wilsonUpper: share.wilson.upper * 100,
    exactLower: share.exact.lower * 100,
    exactUpper: share.exact.upper * 100,
  };
}

function testOf(comparison: SuccessComparison | undefined, language: Language): string {
  if (!comparison) return '';
  const test = inLanguage(words.test, language)(writeFixed(comparison.pValue, language, 2));
  return `${test}, ${inLanguage(words.conclusions[comparison.conclusion], language)}`;
}

function texts(
  values: readonly { readonly text: string; readonly y: number }[],
  fontWeight: 'normal' | 'bold',
  x: object,
  y: object,
  look?: Look,
): object {
  return {
    data: { values: values.map((value) => ({ ...value, at: 0 })) },
    mark: {
      type: 'text',
      align: 'left',
      fontWeight,
      ...(look ? { color: look.colours.faint, fontStyle: 'italic' } : {}),
    },
    encoding: {
      x: { ...x, field: 'at' },
      y: { ...y, field: 'y' },
      text: { field: 'text', type: 'nominal' },
    },
  };
}

function describe(
  heads: readonly Head[],
  rows: readonly Row[],
  { title }: NamedFigure,
  language: Language,
): string {
  const parts = heads.map(({ name, test }) => {
    const own = rows
      .filter((row) => row.measure === name)
      .map(
        ({ label, point }) =>
          `${label}${point === undefined ? '' : ` (${inPercent(writeCount(Math.round(point), language), language)})`}`,
      );
    return `${name}: ${[...own, test].filter(Boolean).join(wordsOf(language).separator)}`;
  });
  return `${asSentence(inLanguage(title, language))} ${parts.join('. ')}.`;
}
