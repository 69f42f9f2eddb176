import { type SizeBounds, turnout } from '../analysis/votes/turnout.js';
import { writeDate } from '../calendar/write-date.js';
import { ArgumentError } from '../errors/argument-error.js';
import { expressionLiteral } from '../escapes/expression-literal.js';
import { inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';
import { wordsOf } from '../language/language.js';
import { writeRounded } from '../language/write-decimal.js';
import { evidenceOf } from '../records/evidence-of.js';
import { nameIn } from '../records/name-in.js';
import type { Body, Composition, Dataset, Seats } from '../records/records.js';
import { sizeOfBody } from '../records/size-of-body.js';
import { type ChartOptions, lookOf } from './chart-options.js';
import { quotesOf } from './quotes-of.js';
import { rowLabels } from './row-labels.js';
import { chart, points, textOn, typeSize } from './theme.js';
import type { VegaLiteSpec } from './vega-lite-spec.js';
import { countedVotes, inOneLine, voteRows } from './vote-rows.js';

/** The title of the chart. */
export const turnoutTitle: Text = {
  en: 'Votes counted against the size of the body',
  el: 'Ψήφοι που μετρήθηκαν και το μέγεθος του οργάνου',
  ru: 'Учтённые голоса и численность органа',
};

const words = {
  subtitle: {
    en: 'Numbers are members and votes, abstentions included; [ ] marks an inferred date',
    el: 'Οι αριθμοί είναι μέλη και ψήφοι, μαζί με τις αποχές· με [ ] η συναγόμενη ημερομηνία',
    ru: 'Числа — члены и голоса, с воздержавшимися; в [ ] — выведенная дата',
  },
  seats: { en: 'Seats told', el: 'Έδρες που αναφέρονται', ru: 'Сообщаемые места' },
  filled: { en: 'seats filled', el: 'πληρωμένες έδρες', ru: 'занятые места' },
  toFollow: {
    en: 'seats to follow, at a time not told',
    el: 'έδρες που θα ακολουθούσαν, άγνωστο πότε',
    ru: 'места, которые займут позже; когда — не сообщается',
  },
  counted: { en: 'votes counted', el: 'ψήφοι που μετρήθηκαν', ru: 'учтённые голоса' },
  beyond: {
    en: 'votes beyond the seats filled',
    el: 'ψήφοι πέρα από τις πληρωμένες έδρες',
    ru: 'голоса сверх занятых мест',
  },
  row: { en: 'Row', el: 'Σειρά', ru: 'Строка' },
  group: { en: 'Of', el: 'Από', ru: 'Чьи' },
  notKnown: { en: 'not known', el: 'άγνωστη', ru: 'неизвестна' },
  turnout: { en: 'turnout', el: 'συμμετοχή', ru: 'участие' },
} satisfies Readonly<Record<string, Text>>;

function boundLine(beyond: number, toFollow: number, language: Language): string {
  return inLanguage(
    {
      en: `so at least ${beyond} of the ${toFollow} to follow had come`,
      el: `άρα είχαν έλθει τουλάχιστον ${beyond} από τους ${toFollow}`,
      ru: `значит, прибыли не менее ${beyond} из ${toFollow}`,
    },
    language,
  );
}

interface Bar {
  readonly label: string;
  readonly what: string;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly group: string;
  readonly evidence: string;
}

interface Row {
  readonly label: string;
  readonly time: number;
  readonly bars: readonly Bar[];
  /** The outline of the body’s seats behind the votes, open where they are only known to be no more. */
  readonly rails: readonly {
    readonly label: string;
    readonly from: number;
    readonly to: number;
    readonly open: boolean;
  }[];
  /** The number of votes, where it is more than one bar. */
  readonly total: number | undefined;
  /** The turnout in words, at the end of the row. */
  readonly told: string;
  /** What follows from more votes than seats filled. */
  readonly bound: string;
}

/**
 * The votes counted in each recorded vote of a body, against the seats of the body as far as they are told, in the order of
 * time; with the turnout, or its bounds.
 *
 * @param dataset - a loaded dataset
 * @param bodyId - identifier of the body: `vtsik`
 * @param options - language of the labels
 * @returns a Vega-Lite specification: bars are members and votes, labels give the turnout in per cent
 * @throws ArgumentError if the dataset has no such body, or no composition or no recorded vote of it
 * @example
 * ```ts
 * turnoutChart(loadDataset(), 'vtsik').name // => 'turnout'
 * ```
 */
export function turnoutChart(
  dataset: Dataset,
  bodyId: string,
  options: ChartOptions = {},
): VegaLiteSpec {
  const look = lookOf(options);
  const { language, colours, narrow } = look;
  const rows = rowsOf(dataset, bodyOf(dataset, bodyId), language);
  const names = rowLabels(
    rows.map((row) => row.label),
    look,
    { height: points(30) },
  );
  // Below a bar is room for what follows from it.
  const lift = points(narrow ? 7 : 4);
  const bars = rows.flatMap((row) => row.bars);
  const largest = Math.max(
    ...rows.flatMap((row) => [...row.bars, ...row.rails]).map((one) => one.to),
  );
  const pixels = narrow ? 300 : 430;
  const end = largest / (1 - 70 / pixels);
  const perMember = pixels / end;
  const domain = [
    inLanguage(words.filled, language),
    inLanguage(words.toFollow, language),
    inLanguage(words.counted, language),
    inLanguage(words.beyond, language),
  ];
  const range = [colours.others, 'transparent', colours.yes, colours.no];
  const x = { type: 'quantitative', scale: { domain: [0, end], nice: false } };
  const tooltip = [
    { field: 'label', type: 'nominal', title: inLanguage(words.row, language) },
    { field: 'what', type: 'nominal', title: ' ' },
    { field: 'count', type: 'quantitative', title: 'N' },
    { field: 'group', type: 'nominal', title: inLanguage(words.group, language) },
    { field: 'evidence', type: 'nominal', title: '¶' },
  ];
  const body = {
    title: {
      text: inLanguage(turnoutTitle, language),
      subtitle: inLanguage(words.subtitle, language),
    },
    width: 400,
    usermeta: { leastPanelWidth: narrow ? 280 : 330 },
    height: { step: names.step },
    data: { name: 'bars', values: bars },
    encoding: { y: names.y },
    layer: [
      {
        data: { values: rows.flatMap((row) => row.rails) },
        mark: {
          type: 'bar',
          height: points(12),
          yOffset: names.barOffset - lift,
          fill: 'transparent',
          stroke: colours.faint,
          strokeWidth: points(0.5),
        },
        encoding: {
          x: { ...x, field: 'from' },
          x2: { field: 'to' },
          strokeDash: { condition: { test: 'datum.open', value: [2, 2] }, value: [1, 0] },
        },
      },
      {
        mark: {
          type: 'bar',
          height: points(12),
          yOffset: names.barOffset - lift,
          stroke: colours.ink,
          strokeWidth: points(0.5),
        },
        encoding: {
          x: { ...x, field: 'from', title: null, axis: { tickCount: 5, format: 'd', grid: false } },
          x2: { field: 'to' },
          fill: {
            field: 'what',
            type: 'nominal',
            scale: { domain, range },
            legend: {
              title: null,
              orient: 'top',
              direction: 'horizontal',
              columns: narrow ? 1 : 2,
              offset: 4,
              symbolType: 'square',
              symbolSize: 90,
              symbolStrokeColor: colours.ink,
              symbolStrokeWidth: points(0.5),
            },
          },
          strokeDash: {
            condition: {
              test: `datum.what === ${expressionLiteral(inLanguage(words.toFollow, language))}`,
              value: [2, 2],
            },
            value: [1, 0],
          },
          tooltip,
        },
      },
      {
        data: {
          values: bars
            .filter(({ count }) => count * perMember > 6 * String(count).length + 6)
            .map((bar) => ({ ...bar, middle: (bar.from + bar.to) / 2 })),
        },
        mark: { type: 'text', fontSize: typeSize.small, dy: -lift },
        encoding: {
          x: { ...x, field: 'middle' },
          text: { field: 'count', type: 'quantitative' },
          color: {
            condition: [
              [words.filled, colours.others] as const,
              [words.counted, colours.yes] as const,
              [words.beyond, colours.no] as const,
            ].map(([what, ground]) => ({
              test: `datum.what === ${expressionLiteral(inLanguage(what, language))}`,
              value: textOn(ground, colours),
            })),
            value: colours.ink,
          },
        },
      },
      {
        data: {
          values: rows.flatMap(({ label, total }) =>
            total === undefined ? [] : [{ label, total }],
          ),
        },
        mark: { type: 'text', align: 'left', dx: 4, dy: -lift, fontSize: typeSize.small },
        encoding: {
          x: { ...x, field: 'total' },
          text: { field: 'total', type: 'quantitative' },
        },
      },
      {
        data: { values: rows.map(({ label, told }) => ({ label, told, at: end })) },
        mark: { type: 'text', align: 'right', dy: -lift },
        encoding: { x: { ...x, field: 'at' }, text: { field: 'told' } },
      },
      {
        data: { values: rows.map(({ label, bound }) => ({ label, bound, at: 0 })) },
        mark: { type: 'text', align: 'left', dy: points(12) - lift, color: colours.faint },
        encoding: { x: { ...x, field: 'at' }, text: { field: 'bound' } },
      },
      ...names.layers,
    ],
  };
  return chart('turnout', describe(rows, language), body, options);
}

function bodyOf(dataset: Dataset, id: string): Body {
  const found = dataset.bodies.find((body) => body.id === id);
  if (!found) throw new ArgumentError('bodyId', id, 'the identifier of a body of the dataset');
  return found;
}

function rowsOf(dataset: Dataset, body: Body, language: Language): Row[] {
  const compositions = dataset.compositions.filter(
    (one) => one.body === body && one.authority === 'official' && one.seats.length > 0,
  );
  if (compositions.length === 0) {
    throw new ArgumentError('bodyId', body.id, 'a body of which a composition is told');
  }
  const votes = countedVotes(dataset.votes).filter((vote) => vote.session.body === body);
  if (votes.length === 0) throw new ArgumentError('bodyId', body.id, 'a body with recorded votes');
  return [
    ...compositions.map((composition) => seatsRow(composition, language)),
    ...voteTurnouts(dataset, votes, language),
  ].sort((a, b) => a.time - b.time);
}

function seatsRow(composition: Composition, language: Language): Row {
  const inferred = evidenceOf(composition, 'date').some((one) => one.certainty !== 'stated');
  const date = writeDate(composition.date, language, inferred);
  const label = `${inLanguage(words.seats, language)}\n${nameIn(composition.body.name, language)} · ${date}`;
  let at = 0;
  const bars = inOrder(composition.seats).map((row) => {
    const from = at;
    at += row.seats;
    const what = row.status === 'filled' ? words.filled : words.toFollow;
    return {
      label,
      what: inLanguage(what, language),
      from,
      to: at,
      count: row.seats,
      group: nameIn(row.party?.name, language) ?? row.group ?? '',
      evidence: quotesOf(row, 'seats'),
    };
  });
  const filled = filledOf(composition);
  const told = filled === at ? String(at) : `${filled}–${at}`;
  return {
    label,
    time: composition.date?.earliest ?? -Infinity,
    bars,
    rails: [{ label, from: 0, to: 0, open: false }],
    total: undefined,
    told,
    bound: '',
  };
}

function inOrder(seats: readonly Seats[]): Seats[] {
  const after = (row: Seats) => (row.status === 'filled' ? 0 : 1);
  return [...seats].sort((a, b) => after(a) - after(b));
}

function filledOf({ seats }: Composition): number {
  return seats.reduce((sum, row) => sum + (row.status === 'filled' ? row.seats : 0), 0);
}

function voteTurnouts(dataset: Dataset, votes: Dataset['votes'], language: Language): Row[] {
  return voteRows(votes, language).map(({ vote: id, label, yes, no, abstain, evidence }) => {
    const vote = votes.find((one) => one.id === id);
    const size = sizeOfBody(dataset, votes[0]!.session.body, vote?.session.date);
    const bounds: SizeBounds | undefined =
      size.kind === 'known'
        ? { atLeast: size.members, atMost: size.members }
        : size.kind === 'between'
          ? size
          : undefined;
    const counted = yes + no + (abstain ?? 0);
    const filled = bounds ? Math.min(bounds.atLeast, counted) : counted;
    const bar = (what: Text, from: number, to: number): Bar => ({
      label,
      what: inLanguage(what, language),
      from,
      to,
      count: to - from,
      group: '',
      evidence,
    });
    const beyond = counted - filled;
    return {
      label,
      time: vote?.session.date?.earliest ?? Infinity,
      bars: [
        bar(words.counted, 0, filled),
        ...(beyond > 0 ? [bar(words.beyond, filled, counted)] : []),
      ],
      rails: bounds
        ? [
            { label, from: 0, to: bounds.atLeast, open: false },
            ...(bounds.atMost > bounds.atLeast
              ? [{ label, from: bounds.atLeast, to: bounds.atMost, open: true }]
              : []),
          ]
        : [],
      total: beyond > 0 ? counted : undefined,
      told: turnoutInWords({ yes, no, abstain }, bounds, language),
      bound:
        beyond > 0 && size.kind === 'between' && counted <= size.atMost
          ? boundLine(beyond, size.atMost - size.atLeast, language)
          : '',
    };
  });
}

function turnoutInWords(
  counts: { readonly yes: number; readonly no: number; readonly abstain: number | undefined },
  size: SizeBounds | undefined,
  language: Language,
): string {
  const result = turnout(counts, size);
  const percent = (share: number) => writeRounded(100 * share, language);
  if (result.kind === 'known') return `${percent(result.share)} %`;
  if (result.kind === 'between') return `${percent(result.atLeast)}–${percent(result.atMost)} %`;
  if (result.kind === 'exceeded') return `${result.counted} > ${result.members}`;
  return inLanguage(words.notKnown, language);
}

function describe(rows: readonly Row[], language: Language): string {
  const sentences = rows.map(({ label, bars, told, bound }) => {
    const parts = bars.map(({ what, count }) => `${what} ${count}`);
    const { separator } = wordsOf(language);
    const end = bars.some(({ what }) => what === inLanguage(words.counted, language))
      ? `${separator}${inLanguage(words.turnout, language)}: ${told}`
      : `${separator}${told}`;
    return `${inOneLine(label)}): ${parts.join(', ')}${end}${bound && `${separator}${bound}`}.`;
  });
  return [`${inLanguage(turnoutTitle, language)}.`, ...sentences].join(' ');
}
