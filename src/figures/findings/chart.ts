import type { Finding, FindingMatter, FindingStrength } from '../../audit/finding.js';
import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { key } from '../../charts/key.js';
import { dot } from '../../charts/marks/dot.js';
import { text } from '../../charts/marks/text.js';
import { panel } from '../../charts/panel.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { points } from '../../charts/theme.js';
import { untitled } from '../../charts/tip.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { asSentence } from '../../language/as-sentence.js';
import { inLanguage } from '../../language/in-language.js';
import { type Language, wordsOf } from '../../language/language.js';
import type { NamedFigure } from '../kind.js';
import type { FindingRows } from './rows.js';
import { findingMatters, findingStrengths, words } from './words.js';

/** Dots side by side in a field, and the room that a field takes, in the same unit. */
const dotsInLine = 10;
const roomForNumber = 2;
const fieldWidth = roomForNumber + dotsInLine + 1;

/** From line to line of dots, and how much higher than the middle of a row the first stands, in points of type. */
const lineHeight = 6.5;
const firstLine = 5;

/** Draws findings as dots: rows by what they are about, columns by their strength, filled where a rule found them. */
export function chartOfFindings(
  { findings }: FindingRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const { language, colours, narrow } = lookOf(options);
  const matters = Object.keys(findingMatters) as FindingMatter[];
  const strengths = Object.keys(findingStrengths) as FindingStrength[];
  const fields = matters.flatMap((matter) =>
    strengths.map((strength, column) => ({
      matter,
      label: inLanguage(findingMatters[matter], language),
      strength,
      column: column * fieldWidth,
      own: findings.filter((one) => one.matter === matter && one.strength === strength),
    })),
  );
  const dots = fields.flatMap(({ matter, column, own }) =>
    dotsOf(own, language).map((one, index) => ({
      matter,
      ...one,
      at: column + roomForNumber + (index % dotsInLine),
      line: Math.floor(index / dotsInLine),
    })),
  );
  const lines = Math.max(2, ...dots.map((one) => one.line + 1));
  const by = key(
    'by',
    [
      { words: words.rule, fill: 'ink' },
      { words: words.reader, fill: 'paper', line: 'ink' },
    ],
    { orient: 'bottom', size: 100 },
  );
  return panel(
    {
      name: 'findings',
      title: named.title,
      subtitle: named.subtitle ?? words.subtitle,
      description: describe(findings, named, language),
      rows: {
        name: 'fields',
        values: fields.map(({ own, ...field }) => ({ ...field, number: own.length })),
        row: 'matter',
        label: 'label',
        shared: ['matter', 'label'],
        // Names have two lines.
        height: Math.max(23, lines * lineHeight + 4),
      },
      x: quantityAxis({ domain: [-1, strengths.length * fieldWidth - 1], shown: false }),
      leastWidth: 285,
      marks: [
        // The first line of dots stands beside the first line of the row’s name, the others below.
        ...Array.from({ length: lines }, (_, line) =>
          dot({
            rows: dots.filter((one) => one.line === line),
            x: 'at',
            lift: firstLine - line * lineHeight,
            size: points(4.6) ** 2,
            thickness: 1,
            key: by,
            tip: { text: words.finding, by: untitled },
          }),
        ),
        text({
          x: 'column',
          text: { number: 'number' },
          align: 'right',
          dx: points(6),
          below: -firstLine,
          colours: [{ test: 'datum.number === 0', colour: colours.faint }],
        }),
        text({
          rows: strengths.map((strength, column) => ({
            at: column * fieldWidth - 0.6,
            heading: `${inLanguage(findingStrengths[strength], language)} ${findings.filter((one) => one.strength === strength).length}`,
          })),
          x: 'at',
          y: { pixels: -points(3) },
          text: 'heading',
          align: 'left',
          baseline: 'bottom',
          size: narrow ? 'small' : 'body',
          weight: 'bold',
        }),
      ],
    },
    options,
  );
}

/** What dots tell of some findings. */
function dotsOf(findings: readonly Finding[], language: Language) {
  // Those of the rules come first.
  const sorted = [...findings].sort((a, b) => a.source.localeCompare(b.source, 'en') * -1);
  return sorted.map((finding) => ({
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
    asSentence(inLanguage(title, language)),
    `${by.join(wordsOf(language).separator)}.`,
    ...rows,
  ].join(' ');
}
