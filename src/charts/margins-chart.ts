import { numberNeededToWin } from '../analysis/votes/number-needed-to-win.js';
import { switchesToReverse } from '../analysis/votes/switches-to-reverse.js';
import { inLanguage } from '../language/in-language.js';
import { type Language, sharedWords, type Text, wordsOf } from '../language/language.js';
import type { Vote } from '../records/records.js';
import { type ChartOptions, lookOf } from './chart-options.js';
import { rowLabels } from './row-labels.js';
import { chart, points } from './theme.js';
import type { VegaLiteSpec } from './vega-lite-spec.js';
import { otherMajority, type VoteRow, voteRows } from './vote-rows.js';

/** The title of the chart. */
export const marginsTitle: Text = {
  en: 'Margins and the number needed to win',
  el: 'Διαφορές ψήφων και ο αριθμός που απαιτούνταν',
  ru: 'Перевес и число голосов, нужное для победы',
};

const words = {
  subtitle: {
    en: 'Numbers are votes; [ ] marks an inferred date; a tie rejects',
    el: 'Οι αριθμοί είναι ψήφοι· με [ ] η συναγόμενη ημερομηνία· η ισοψηφία απορρίπτει',
    ru: 'Числа — голоса; в [ ] — выведенная дата; при равенстве предложение отклоняется',
  },
  axis: {
    en: '% of votes for and against',
    el: '% των ψήφων υπέρ και κατά',
    ru: '% голосов за и против',
  },
  for: sharedWords.for,
  against: sharedWords.against,
  needed: { en: 'needed to win', el: 'απαιτούνταν', ru: 'нужно для победы' },
  votes: sharedWords.votes,
  margin: sharedWords.margin,
  switches: {
    en: 'switches to reverse',
    el: 'αλλαγές πλευράς για ανατροπή',
    ru: 'смен стороны для иного исхода',
  },
} satisfies Readonly<Record<string, Text>>;

interface Mark {
  readonly label: string;
  readonly what: string;
  readonly share: number;
  readonly votes: number;
  readonly evidence: string;
}

/**
 * The margin of each recorded vote: the shares for and against, joined by a line, with the number that was needed to win between
 * them.
 *
 * @param votes - votes of a loaded dataset; those without counts are left out
 * @param options - language of the labels
 * @returns a Vega-Lite specification: positions are shares of the votes for and against, labels are votes
 * @throws ArgumentError if no vote has counts
 * @see William S. Cleveland and Robert McGill, “Graphical Perception”, Journal of the American Statistical Association 79 (1984):
 *   positions on a common scale are read best
 * @example
 * ```ts
 * marginsChart(loadDataset().votes, { language: 'ru' }).name // => 'margins'
 * ```
 */
export function marginsChart(votes: readonly Vote[], options: ChartOptions = {}): VegaLiteSpec {
  const look = lookOf(options);
  const { language, colours, narrow } = look;
  const rows = voteRows(votes, language);
  const shares = rows.flatMap((row) =>
    [row.yes, row.no, ...neededOf(row)].map((count) => share(row, count)),
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
      text: inLanguage(marginsTitle, language),
      subtitle: inLanguage(words.subtitle, language),
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
            ...row,
            from: share(row, row.no),
            to: share(row, row.yes),
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
            { field: 'label', type: 'nominal', title: inLanguage(marginsTitle, language) },
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
  return chart('margins', describe(rows, language), body, options);
}

function share(row: VoteRow, votes: number): number {
  return (votes / (row.yes + row.no)) * 100;
}

function signed(margin: number): string {
  return margin > 0 ? `+${margin}` : String(margin).replace('-', '−');
}

/** The number needed to win; none where another majority than a simple one was needed. */
function neededOf(row: VoteRow): number[] {
  return row.majority === 'simple' ? [numberNeededToWin(row)] : [];
}

/** Margin and switches, or why there are none. */
function measuresOf(row: VoteRow, language: Language): string[] {
  const other = otherMajority(row.majority, language);
  if (other !== undefined) return [other];
  return [
    `${inLanguage(words.margin, language)} ${signed(row.yes - row.no)}`,
    `${inLanguage(words.switches, language)}: ${switchesToReverse(row)}`,
  ];
}

function marksOf(row: VoteRow, language: Language): Mark[] {
  const mark = (what: string, votes: number): Mark => ({
    label: row.label,
    what,
    share: share(row, votes),
    votes,
    evidence: row.evidence,
  });
  return [
    mark(inLanguage(words.for, language), row.yes),
    mark(inLanguage(words.against, language), row.no),
    ...neededOf(row).map((needed) => mark(inLanguage(words.needed, language), needed)),
  ];
}

/** The votes of each side beyond its point, and the number needed below its stroke. */
function numbers(rows: readonly VoteRow[], x: object): object[] {
  const sides = rows.flatMap((row) =>
    [row.yes, row.no].map((votes, side) => ({
      label: row.label,
      votes,
      share: share(row, votes),
      // Level sides share a point: the votes for stand to its right.
      right: votes === row.yes && side === 0 ? row.yes >= row.no : row.no > row.yes,
    })),
  );
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

function describe(rows: readonly VoteRow[], language: Language): string {
  const sentences = rows.map((row) => {
    const place = row.label.replace('\n', ' (');
    return [
      `${place}): ${row.yes} ${inLanguage(words.for, language)}, ${row.no} ${inLanguage(words.against, language)}`,
      ...neededOf(row).map((needed) => `${inLanguage(words.needed, language)}: ${needed}`),
      `${measuresOf(row, language).join(wordsOf(language).separator)}.`,
    ].join(wordsOf(language).separator);
  });
  return [`${inLanguage(marginsTitle, language)}.`, ...sentences].join(' ');
}
