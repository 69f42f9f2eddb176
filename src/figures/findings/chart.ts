import type { Finding, FindingMatter, FindingStrength } from '../../audit/finding.js';
import { type ChartOptions, type Look, lookOf } from '../../charts/chart-options.js';
import { rowLabels } from '../../charts/row-labels.js';
import { chart, points, typeSize } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { inLanguage } from '../../language/in-language.js';
import { type Language, wordsOf } from '../../language/language.js';
import type { NamedFigure } from '../kind.js';
import type { FindingRows } from './rows.js';
import { findingMatters, findingStrengths, words } from './words.js';

/** Dots side by side in a field, and the room that a field takes, in the same unit. */
const dotsInLine = 10;
const roomForNumber = 2;
const fieldWidth = roomForNumber + dotsInLine + 1;

interface Dot {
  readonly label: string;
  readonly at: number;
  readonly line: number;
  readonly by: string;
  readonly text: string;
  readonly evidence: string;
}

/** Draws findings as dots: rows by what they are about, columns by their strength, filled where a rule found them. */
export function chartOfFindings(
  { findings }: FindingRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const look = lookOf(options);
  const { language, colours } = look;
  const matters = Object.keys(findingMatters) as FindingMatter[];
  const strengths = Object.keys(findingStrengths) as FindingStrength[];
  const label = (matter: FindingMatter) => inLanguage(findingMatters[matter], language);
  const dots = matters.flatMap((matter) =>
    strengths.flatMap((strength, column) =>
      dotsOf(
        findings.filter((one) => one.matter === matter && one.strength === strength),
        label(matter),
        column * fieldWidth + roomForNumber,
        language,
      ),
    ),
  );
  const lines = Math.max(2, ...dots.map((dot) => dot.line + 1));
  const lineHeight = points(6.5);
  const names = rowLabels(matters.map(label), look, {
    // Names have two lines.
    height: Math.max(points(23), lines * lineHeight + points(4)),
  });
  const numbers = matters.flatMap((matter) =>
    strengths.map((strength, column) => ({
      label: label(matter),
      at: column * fieldWidth,
      number: findings.filter((one) => one.matter === matter && one.strength === strength).length,
    })),
  );
  const x = {
    type: 'quantitative',
    scale: { domain: [-1, strengths.length * fieldWidth - 1], nice: false, zero: false },
    axis: null,
  };
  // The first line of dots stands beside the first line of the row’s name, the others below.
  const middle = (names.y.bandPosition as number | undefined) ?? 0.5;
  const inLine = (line: number) => ({
    ...names.y,
    scale: { type: 'band', padding: 0 },
    bandPosition: middle + (line * lineHeight - points(5)) / names.step,
  });
  const by = [inLanguage(words.rule, language), inLanguage(words.reader, language)];
  const body = {
    title: {
      text: inLanguage(named.title, language),
      subtitle: inLanguage(named.subtitle ?? words.subtitle, language),
    },
    width: 400,
    usermeta: { leastPanelWidth: 285 },
    height: { step: names.step },
    data: { name: 'findings', values: dots },
    encoding: { y: names.y },
    layer: [
      ...Array.from({ length: lines }, (_, line) => ({
        transform: [{ filter: `datum.line === ${line}` }],
        mark: {
          type: 'point',
          shape: 'circle',
          size: points(4.6) ** 2,
          opacity: 1,
          strokeWidth: points(1),
        },
        encoding: {
          x: { ...x, field: 'at' },
          y: inLine(line),
          fill: {
            field: 'by',
            type: 'nominal',
            scale: { domain: by, range: [colours.yes, colours.paper] },
            legend: { title: null, orient: 'bottom', direction: 'horizontal', offset: 4 },
          },
          stroke: {
            field: 'by',
            type: 'nominal',
            scale: { domain: by, range: [colours.yes, colours.noLine] },
          },
          tooltip: [
            { field: 'text', type: 'nominal', title: inLanguage(words.finding, language) },
            { field: 'by', type: 'nominal', title: ' ' },
            { field: 'evidence', type: 'nominal', title: '¶' },
          ],
        },
      })),
      {
        data: { values: numbers },
        mark: { type: 'text', align: 'right', dx: points(6) },
        encoding: {
          x: { ...x, field: 'at' },
          y: inLine(0),
          text: { field: 'number', type: 'quantitative' },
          color: {
            condition: { test: 'datum.number === 0', value: colours.faint },
            value: colours.ink,
          },
        },
      },
      headings(findings, x, look),
      ...names.layers,
    ],
  };
  return chart('findings', describe(findings, named, language), body, options);
}

function dotsOf(
  findings: readonly Finding[],
  label: string,
  from: number,
  language: Language,
): Dot[] {
  // Those of the rules come first.
  const sorted = [...findings].sort((a, b) => a.source.localeCompare(b.source, 'en') * -1);
  return sorted.map((finding, index) => ({
    label,
    at: from + (index % dotsInLine),
    line: Math.floor(index / dotsInLine),
    by: inLanguage(words[finding.source], language),
    text: finding.text,
    evidence: quotesOfFinding(finding, 4),
  }));
}

/** The first words on which a finding rests, with their notes. */
function quotesOfFinding(finding: Finding, most: number): string {
  const passages = new Set(
    finding.sides.flatMap((side) => side.evidence.map((one) => one.passage)),
  );
  const quotes = [...passages].map(({ quote, note }) => `«${quote}»${note ? ` [${note}]` : ''}`);
  return quotes.length > most ? `${quotes.slice(0, most).join(' ')} …` : quotes.join(' ');
}

/** The strengths above their columns, with the number of findings of each. */
function headings(findings: readonly Finding[], x: object, { language, narrow }: Look): object {
  return {
    data: {
      values: (Object.keys(findingStrengths) as FindingStrength[]).map((strength, column) => ({
        at: column * fieldWidth - 0.6,
        heading: `${inLanguage(findingStrengths[strength], language)} ${findings.filter((one) => one.strength === strength).length}`,
      })),
    },
    mark: {
      type: 'text',
      align: 'left',
      baseline: 'bottom',
      fontSize: narrow ? typeSize.small : typeSize.body,
      fontWeight: 'bold',
      y: -points(3),
    },
    encoding: { x: { ...x, field: 'at' }, y: null, text: { field: 'heading' } },
  };
}

function describe(
  findings: readonly Finding[],
  { title }: NamedFigure,
  language: Language,
): string {
  const rows = (Object.keys(findingMatters) as FindingMatter[]).map((matter) => {
    const parts = (Object.keys(findingStrengths) as FindingStrength[]).map((strength) => {
      const { length } = findings.filter(
        (one) => one.matter === matter && one.strength === strength,
      );
      return `${inLanguage(findingStrengths[strength], language)}: ${length}`;
    });
    return `${inLanguage(findingMatters[matter], language).replace('\n', ' (')}): ${parts.join(', ')}.`;
  });
  const by = (['rule', 'reader'] as const).map(
    (source) =>
      `${inLanguage(words[source], language)}: ${findings.filter((one) => one.source === source).length}`,
  );
  return [
    `${inLanguage(title, language)}.`,
    `${by.join(wordsOf(language).separator)}.`,
    ...rows,
  ].join(' ');
}
