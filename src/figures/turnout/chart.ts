import type { Turnout } from '../../analysis/votes/turnout.js';
import { writeDate } from '../../calendar/write-date.js';
import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { quotesOf } from '../../charts/quotes-of.js';
import { rowLabels } from '../../charts/row-labels.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { chart, points, textOn, typeSize } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { inOneLine, voteRows } from '../../charts/vote-rows.js';
import { expressionLiteral } from '../../escapes/expression-literal.js';
import { inLanguage } from '../../language/in-language.js';
import type { Language, Text } from '../../language/language.js';
import { wordsOf } from '../../language/language.js';
import { writeRounded } from '../../language/write-decimal.js';
import { evidenceOf } from '../../records/evidence-of.js';
import { nameIn } from '../../records/name-in.js';
import type { Composition, Seats } from '../../records/records.js';
import type { NamedFigure } from '../kind.js';
import { filledOf, type TurnoutRows } from './rows.js';
import { boundLine, words } from './words.js';

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

/** Draws the votes counted against the seats of the body, in the order of time, with the turnout. */
export function chartOfTurnout(
  told: TurnoutRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const look = lookOf(options);
  const { language, colours, narrow } = look;
  const rows = rowsOf(told, language);
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
      text: inLanguage(named.title, language),
      subtitle: inLanguage(named.subtitle ?? words.subtitle, language),
    },
    width: 400,
    usermeta: { leastPanelWidth: narrow ? 280 : 285 },
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
  return chart('turnout', describe(rows, named, language), body, options);
}

function rowsOf(told: TurnoutRows, language: Language): Row[] {
  return [
    ...told.compositions.map((composition) => seatsRow(composition, language)),
    ...voteTurnouts(told, language),
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

function voteTurnouts({ rows }: TurnoutRows, language: Language): Row[] {
  const labels = voteRows(
    rows.map(({ vote }) => vote),
    language,
  );
  return rows.map(({ vote, counted, size: bounds, turnout }, index) => {
    const { label, evidence } = labels[index]!;
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
      time: vote.session.date?.earliest ?? Infinity,
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
      told: turnoutInWords(turnout, language),
      bound:
        beyond > 0 && bounds && counted <= bounds.atMost
          ? inLanguage(boundLine, language)(beyond, bounds.atMost - bounds.atLeast)
          : '',
    };
  });
}

function turnoutInWords(result: Turnout, language: Language): string {
  const percent = (share: number) => writeRounded(100 * share, language);
  if (result.kind === 'known') return `${percent(result.share)} %`;
  if (result.kind === 'between') return `${percent(result.atLeast)}–${percent(result.atMost)} %`;
  if (result.kind === 'exceeded') return `${result.counted} > ${result.members}`;
  return inLanguage(words.notKnown, language);
}

function describe(rows: readonly Row[], { title }: NamedFigure, language: Language): string {
  const sentences = rows.map(({ label, bars, told, bound }) => {
    const parts = bars.map(({ what, count }) => `${what} ${count}`);
    const { separator } = wordsOf(language);
    const end = bars.some(({ what }) => what === inLanguage(words.counted, language))
      ? `${separator}${inLanguage(words.turnout, language)}: ${told}`
      : `${separator}${told}`;
    return `${inOneLine(label)}): ${parts.join(', ')}${end}${bound && `${separator}${bound}`}.`;
  });
  return textAlternative(inLanguage(title, language), sentences, language);
}
