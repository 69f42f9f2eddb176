import type { Turnout } from '../../analysis/votes/turnout.js';
import { writeDate } from '../../calendar/write-date.js';
import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import type { KeyEntry } from '../../charts/key.js';
import { bar } from '../../charts/marks/bar.js';
import { legend } from '../../charts/marks/legend.js';
import { text } from '../../charts/marks/text.js';
import { panel } from '../../charts/panel.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { quotesOf } from '../../charts/quotes-of.js';
import { symbolShapes } from '../../charts/symbol-shapes.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { textOn } from '../../charts/theme.js';
import { untitled } from '../../charts/tip.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { linesOfPlace, voteRows } from '../../charts/vote-rows.js';
import { expressionLiteral } from '../../escapes/expression-literal.js';
import { inLanguage } from '../../language/in-language.js';
import { inPercent } from '../../language/in-percent.js';
import { isolated } from '../../language/isolated.js';
import type { Language, Text } from '../../language/language.js';
import { wordsOf } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { writeRounded } from '../../language/write-decimal.js';
import { isDateInferred } from '../../records/is-date-inferred.js';
import { nameIn } from '../../records/name-in.js';
import type { Composition, Seats } from '../../records/records.js';
import { explainingBrackets } from '../inferred-dates.js';
import type { NamedFigure } from '../kind.js';
import { datedOf, filledOf, type TurnoutRows } from './rows.js';
import { boundLine, words } from './words.js';

interface Bar {
  readonly what: string;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly group?: string;
  readonly evidence: string;
}

interface Row {
  /** The table and identifier of the seats or the vote. */
  readonly row: string;
  readonly label: string;
  /** The same in one line. */
  readonly named: string;
  readonly time: number;
  readonly bars: readonly Bar[];
  /** The seats that are filled, the outline behind the votes; undefined where they are not told. */
  readonly filled?: number | undefined;
  /** The seats with those that were to follow: the outline is open to there. */
  readonly atMost?: number | undefined;
  /** The number of votes, where it is more than one bar. */
  readonly total?: number | undefined;
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
  const { language, colours, narrow } = lookOf(options);
  const rows = rowsOf(told, language);
  const values = rows.flatMap(({ bars, time, named: said, ...row }) =>
    bars.map((one) => ({ ...row, ...one })),
  );
  // Below a bar is room for what follows from it.
  const lift = narrow ? 7 : 4;
  const largest = Math.max(...values.flatMap((one) => [one.to, one.filled ?? 0, one.atMost ?? 0]));
  const pixels = narrow ? 300 : 430;
  const end = largest / (1 - 70 / pixels);
  const perMember = pixels / end;
  const outline = { height: 12, lift, fill: 'transparent', line: 'faint', thickness: 0.5 } as const;
  const isTold = (what: Text) => `datum.what === ${expressionLiteral(inLanguage(what, language))}`;
  const inside = [
    [words.filled, colours.others],
    [words.counted, colours.present],
  ] as const;
  // The key explains a bar only where one is drawn.
  const drawn = new Set(
    rows.flatMap(({ bars, filled, atMost }) => [
      ...bars.map(({ what }) => kindOfBar(what, language).en),
      ...(filled === undefined ? [] : [words.filled.en]),
      ...((atMost ?? 0) > (filled ?? 0) ? [words.toFollow.en] : []),
    ]),
  );
  return panel(
    {
      name: 'turnout',
      title: named.title,
      subtitle: named.subtitle ?? explainingBrackets(words.subtitle, datedOf(told)),
      description: describe(rows, named, language),
      rows: {
        name: 'bars',
        values,
        row: 'row',
        label: 'label',
        shared: ['row', 'label', 'filled', 'atMost', 'total', 'told', 'bound'],
        height: 30,
      },
      calculate: { middle: '(datum.from + datum.to) / 2' },
      x: quantityAxis({ domain: [0, end], ticks: 5, format: 'd' }),
      leastWidth: narrow ? 280 : 285,
      marks: [
        legend(
          entries.filter(({ words: { en } }) => drawn.has(en)),
          { beside: rows.map(({ label }) => label) },
        ),
        bar({
          x: 'filled',
          x2: 0,
          where: 'isValid(datum.filled)',
          once: true,
          ...outline,
          // The seats that were filled have one colour in all rows.
          fill: 'others',
          line: 'ink',
        }),
        bar({
          x: 'filled',
          x2: 'atMost',
          where: 'datum.atMost > datum.filled',
          once: true,
          broken: 'true',
          ...outline,
        }),
        bar({
          x: 'from',
          x2: 'to',
          height: 12,
          lift,
          thickness: 0.5,
          fill: 'others',
          fills: [
            { test: isTold(words.toFollow), fill: 'transparent' },
            { test: isTold(words.counted), fill: 'present' },
            { test: isTold(words.beyond), fill: 'paper' },
          ],
          broken: isTold(words.toFollow),
          tip: {
            label: words.row,
            what: untitled,
            count: { number: { en: 'N' } },
            group: words.group,
          },
        }),
        text({
          x: 'middle',
          where: `datum.count * ${perMember} > 6 * length('' + datum.count) + 6`,
          text: { number: 'count' },
          size: 'small',
          below: -lift,
          colours: inside.map(([what, ground]) => ({
            test: isTold(what),
            colour: textOn(ground, colours),
          })),
        }),
        text({
          x: 'total',
          where: 'isValid(datum.total)',
          once: true,
          text: { number: 'total' },
          align: 'left',
          dx: 4,
          below: -lift,
          size: 'small',
        }),
        text({ x: end, once: true, text: 'told', align: 'right', below: -lift }),
        text({
          x: 0,
          where: "datum.bound !== ''",
          once: true,
          text: 'bound',
          align: 'left',
          below: 12 - lift,
          colour: 'faint',
        }),
      ],
    },
    options,
  );
}

/** The kinds of bars, with their forms. */
const entries: readonly KeyEntry[] = [
  { words: words.filled, fill: 'others', line: 'ink' },
  { words: words.toFollow, fill: 'transparent', line: 'ink', shape: symbolShapes.brokenBar },
  { words: words.counted, fill: 'present', line: 'ink' },
  { words: words.beyond, fill: 'paper', line: 'ink' },
];

/** The kind of a bar by its name in a language. */
function kindOfBar(what: string, language: Language): Text {
  return entries.find((one) => inLanguage(one.words, language) === what)!.words;
}

function rowsOf(told: TurnoutRows, language: Language): Row[] {
  return [
    ...told.compositions.map((composition) => seatsRow(composition, language)),
    ...voteTurnouts(told, language),
  ].sort((a, b) => a.time - b.time);
}

function seatsRow(composition: Composition, language: Language): Row {
  const date = writeDate(composition.date, language, isDateInferred(composition));
  const seats = inLanguage(words.seats, language);
  const place = `${isolated(nameIn(composition.body.name, language))} · ${date}`;
  let at = 0;
  const bars = inOrder(composition.seats).map((row) => {
    const from = at;
    at += row.seats;
    const what = row.status === 'filled' ? words.filled : words.toFollow;
    return {
      what: inLanguage(what, language),
      from,
      to: at,
      count: row.seats,
      group: nameIn(row.party?.name, language) ?? row.group ?? '',
      evidence: quotesOf(row, 'seats'),
    };
  });
  const filled = writeCount(filledOf(composition), language);
  const all = writeCount(at, language);
  return {
    row: `compositions/${composition.id}`,
    label: [seats, ...linesOfPlace(place)].join('\n'),
    named: `${seats} (${place})`,
    time: composition.date?.earliest ?? -Infinity,
    bars,
    told: filled === all ? all : `${filled}–${all}`,
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
    const { label, named, evidence } = labels[index]!;
    const filled = bounds ? Math.min(bounds.atLeast, counted) : counted;
    const beyond = counted - filled;
    const bar = (what: Text, from: number, to: number): Bar => ({
      what: inLanguage(what, language),
      from,
      to,
      count: to - from,
      evidence,
    });
    return {
      row: `votes/${vote.id}`,
      label,
      named,
      time: vote.session.date?.earliest ?? Infinity,
      bars: [
        bar(words.counted, 0, filled),
        ...(beyond > 0 ? [bar(words.beyond, filled, counted)] : []),
      ],
      filled: bounds?.atLeast,
      atMost: bounds?.atMost,
      total: beyond > 0 ? counted : undefined,
      told: turnoutInWords(turnout, language),
      bound:
        beyond > 0 && bounds && counted <= bounds.atMost
          ? inLanguage(boundLine, language)(
              writeCount(beyond, language),
              writeCount(bounds.atMost - bounds.atLeast, language),
            )
          : '',
    };
  });
}

function turnoutInWords(result: Turnout, language: Language): string {
  const percent = (share: number) => writeRounded(100 * share, language);
  if (result.kind === 'known') return inPercent(percent(result.share), language);
  if (result.kind === 'between') {
    return inPercent(`${percent(result.atLeast)}–${percent(result.atMost)}`, language);
  }
  if (result.kind === 'exceeded')
    return `${writeCount(result.counted, language)} > ${writeCount(result.members, language)}`;
  return inLanguage(words.notKnown, language);
}

function describe(rows: readonly Row[], { title }: NamedFigure, language: Language): string {
  const sentences = rows.map(({ named, bars, told, bound }) => {
    const parts = bars.map(({ what, count }) => `${what} ${writeCount(count, language)}`);
    const { separator } = wordsOf(language);
    const end = bars.some(({ what }) => what === inLanguage(words.counted, language))
      ? `${separator}${inLanguage(words.turnout, language)}: ${told}`
      : `${separator}${told}`;
    return `${named}: ${parts.join(', ')}${end}${bound && `${separator}${bound}`}.`;
  });
  return textAlternative(inLanguage(title, language), sentences, language);
}
