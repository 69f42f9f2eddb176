import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { rowLabels } from '../../charts/row-labels.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { chart, points } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { inOneLine, otherMajority, voteRows } from '../../charts/vote-rows.js';
import { inLanguage } from '../../language/in-language.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writeCount, writeSigned } from '../../language/write-count.js';
import type { NamedFigure } from '../kind.js';
import type { MarginRow, MarginRows } from './rows.js';
import { words } from './words.js';

/** A row with the lines that name it in a language. */
interface LabelledRow extends MarginRow {
  readonly label: string;
  readonly evidence: string;
}

interface Mark {
  readonly label: string;
  readonly what: string;
  readonly share: number;
  readonly votes: number;
  readonly evidence: string;
}

/** Draws the margins: the shares for and against, joined by a line, with the number that was needed to win between them. */
export function chartOfMargins(
  { rows: measured, votes }: MarginRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const look = lookOf(options);
  const { language, colours, narrow } = look;
  const labels = voteRows(votes, language);
  const rows = measured.map((row, index): LabelledRow => {
    const { label, evidence } = labels[index]!;
    return { ...row, label, evidence };
  });
  const shares = rows.flatMap((row) =>
    [row.vote.yes, row.vote.no, ...neededOf(row)].map((count) => share(row, count)),
  );
  const domain = [
    Math.max(0, Math.floor((Math.min(...shares) - 5) / 5) * 5),
    Math.min(100, Math.ceil((Math.max(...shares) + 5) / 5) * 5),
  ];
  const x = { type: 'quantitative', scale: { domain, nice: false, zero: false } };
  const marks = rows.flatMap((row) => marksOf(row, language));
  const whats = [
    inLanguage(words.for, language),
    inLanguage(words.against, language),
    inLanguage(words.needed, language),
  ];
  const names = rowLabels(
    rows.map((row) => row.label),
    look,
    // A side without a vote stands at the very edge, with its number beyond it.
    { height: points(36), padding: Math.min(...shares) < 4 ? 32 : 8 },
  );
  const body = {
    title: {
      text: inLanguage(named.title, language),
      subtitle: inLanguage(named.subtitle ?? words.subtitle, language),
    },
    width: 400,
    usermeta: { leastPanelWidth: narrow ? 250 : 330 },
    height: { step: names.step },
    data: { name: 'marks', values: marks },
    encoding: { y: names.y },
    layer: [
      {
        data: {
          values: rows.map((row) => ({
            vote: row.vote.id,
            label: row.label,
            from: share(row, row.vote.no),
            to: share(row, row.vote.yes),
          })),
        },
        mark: { type: 'rule', color: colours.faint, strokeWidth: points(1) },
        encoding: {
          x: {
            ...x,
            field: 'from',
            title: inLanguage(words.axis, language),
            axis: { tickCount: 6, grid: false, titleAnchor: 'start' },
          },
          x2: { field: 'to' },
        },
      },
      {
        mark: { type: 'point', size: 90, strokeWidth: points(1.25), opacity: 1 },
        encoding: {
          x: { ...x, field: 'share' },
          shape: {
            field: 'what',
            type: 'nominal',
            scale: { domain: whats, range: ['circle', 'circle', 'M0,-1.3L0,1.3'] },
            legend: {
              title: null,
              orient: 'top',
              direction: 'horizontal',
              symbolSize: 90,
              offset: 4,
            },
          },
          fill: {
            field: 'what',
            type: 'nominal',
            scale: { domain: whats, range: [colours.yes, colours.paper, 'transparent'] },
          },
          stroke: {
            field: 'what',
            type: 'nominal',
            scale: { domain: whats, range: [colours.yes, colours.noLine, colours.ink] },
          },
          tooltip: [
            { field: 'label', type: 'nominal', title: inLanguage(named.title, language) },
            { field: 'what', type: 'nominal', title: ' ' },
            { field: 'votes', type: 'quantitative', title: inLanguage(words.votes, language) },
            { field: 'evidence', type: 'nominal', title: '¶' },
          ],
        },
      },
      ...numbers(rows, x),
      {
        data: {
          values: rows.map((row) => ({
            label: row.label,
            at: 50,
            text: measuresOf(row, language).join(' · '),
          })),
        },
        mark: { type: 'text', dy: -points(11), color: colours.faint },
        encoding: { x: { ...x, field: 'at' }, text: { field: 'text' } },
      },
      ...names.layers,
    ],
  };
  return chart('margins', describe(rows, named, language), body, options);
}

function share({ vote }: MarginRow, votes: number): number {
  return (votes / (vote.yes + vote.no)) * 100;
}

/** The number needed to win, in a list; none where another majority than a simple one was needed. */
function neededOf({ needed }: MarginRow): number[] {
  return needed === undefined ? [] : [needed];
}

/** Margin and switches, or why there are none. */
function measuresOf({ vote, margin, switches }: MarginRow, language: Language): string[] {
  if (margin === undefined || switches === undefined) {
    return [otherMajority(vote.majority, language) ?? ''].filter(Boolean);
  }
  return [
    `${inLanguage(words.margin, language)} ${writeSigned(margin, language)}`,
    `${inLanguage(words.switches, language)}: ${writeCount(switches, language)}`,
  ];
}

function marksOf(row: LabelledRow, language: Language): Mark[] {
  const mark = (what: string, votes: number): Mark => ({
    label: row.label,
    what,
    share: share(row, votes),
    votes,
    evidence: row.evidence,
  });
  return [
    mark(inLanguage(words.for, language), row.vote.yes),
    mark(inLanguage(words.against, language), row.vote.no),
    ...neededOf(row).map((needed) => mark(inLanguage(words.needed, language), needed)),
  ];
}

/** The votes of each side beyond its point, and the number needed below its stroke. */
function numbers(rows: readonly LabelledRow[], x: object): object[] {
  const sides = rows.flatMap((row) => {
    const { yes, no } = row.vote;
    return [yes, no].map((votes, side) => ({
      label: row.label,
      votes,
      share: share(row, votes),
      // Level sides share a point: the votes for stand to its right.
      right: votes === yes && side === 0 ? yes >= no : no > yes,
    }));
  });
  const text = { field: 'votes', type: 'quantitative' };
  return [
    ...[true, false].map((right) => ({
      data: { values: sides.filter((one) => one.right === right) },
      mark: { type: 'text', align: right ? 'left' : 'right', dx: right ? 8 : -8 },
      encoding: { x: { ...x, field: 'share' }, text },
    })),
    {
      data: {
        values: rows.flatMap((row) =>
          neededOf(row).map((votes) => ({ label: row.label, votes, share: share(row, votes) })),
        ),
      },
      mark: { type: 'text', dy: points(12) },
      encoding: { x: { ...x, field: 'share' }, text },
    },
  ];
}

/** The text alternative: each vote in a sentence. */
function describe(
  rows: readonly LabelledRow[],
  { title }: NamedFigure,
  language: Language,
): string {
  const { separator } = wordsOf(language);
  const sentences = rows.map((row) => {
    const place = inOneLine(row.label);
    return [
      `${place}): ${writeCount(row.vote.yes, language)} ${inLanguage(words.for, language)}, ${writeCount(row.vote.no, language)} ${inLanguage(words.against, language)}`,
      ...neededOf(row).map(
        (needed) => `${inLanguage(words.needed, language)}: ${writeCount(needed, language)}`,
      ),
      `${measuresOf(row, language).join(separator)}.`,
    ].join(separator);
  });
  return textAlternative(inLanguage(title, language), sentences, language);
}
