import { type PartyPower, seatsAndPower } from '../analysis/power/seats-and-power.js';
import { ArgumentError } from '../errors/argument-error.js';
import { inLanguage } from '../language/in-language.js';
import { type Language, sharedWords, type Text, wordsOf } from '../language/language.js';
import { writeDecimal } from '../language/write-decimal.js';
import { type ChartOptions, type Look, lookOf } from './chart-options.js';
import { type GroupedRows, groupedRows } from './grouped-rows.js';
import { partyColours } from './party-colours.js';
import { detailOf, type SeatedBody, seatsOf } from './seated-body.js';
import { strokeShape } from './stroke-mark.js';
import { type ChartColours, chart, points } from './theme.js';
import type { VegaLiteSpec } from './vega-lite-spec.js';

/** The title of the chart. */
export const seatsAndPowerTitle: Text = {
  en: 'Seats and voting power',
  el: 'Έδρες και ισχύς στην ψηφοφορία',
  ru: 'Места и сила голоса',
};

const words = {
  subtitle: {
    en: 'Beside each party: its seats. Dashed: the share of seats that decides',
    el: 'Δίπλα σε κάθε κόμμα: οι έδρες του. Διακεκομμένη: το ποσοστό εδρών που αποφασίζει',
    ru: 'Рядом с партией — число её мест. Пунктир — доля мест, достаточная для решения',
  },
  axis: {
    en: '% of the seats, % of the power',
    el: '% των εδρών, % της ισχύος',
    ru: '% мест, % силы голоса',
  },
  seats: { en: 'share of the seats', el: 'μερίδιο εδρών', ru: 'доля мест' },
  banzhaf: {
    en: 'power: Banzhaf',
    el: 'ισχύς: Banzhaf',
    ru: 'сила: Банцаф',
  },
  shapleyShubik: {
    en: 'power: Shapley–Shubik',
    el: 'ισχύς: Shapley–Shubik',
    ru: 'сила: Шепли — Шубик',
  },
  seatsOf: sharedWords.seats,
  powerOf: { en: 'power', el: 'ισχύς', ru: 'сила голоса' },
} satisfies Readonly<Record<string, Text>>;

/** The areas of stroke, point and ring, in square pixels. */
const markSizes = [150, 50, 125] as const;

interface Row extends PartyPower {
  readonly body: string;
  readonly party: string;
  readonly id: string;
  readonly at: number;
  readonly evidence: string;
}

/**
 * The share of the seats of each party beside its share of the power, body by body: a stroke for the seats, a point in the
 * colour of the party for the normalised Banzhaf index, a ring for the Shapley–Shubik index.
 *
 * @param bodies - bodies with the seats of their parties and the votes that decide: `seatedBody` makes them from a record
 * @param options - language, theme and width
 * @returns a Vega-Lite specification: positions are percent of the seats and of the power
 * @throws ArgumentError if there is no body, and as `seatsAndPower`
 * @see William S. Cleveland, The Elements of Graphing Data (1985): dot plots
 * @example
 * ```ts
 * const dataset = loadDataset();
 * const sovnarkom = seatedBody(dataset, dataset.compositions.find((one) => one.id === 'sovnarkom-coalition'));
 * seatsAndPowerChart([sovnarkom]).name // => 'seats-and-power'
 * ```
 */
export function seatsAndPowerChart(
  bodies: readonly SeatedBody[],
  options: ChartOptions = {},
): VegaLiteSpec {
  if (bodies.length === 0) throw new ArgumentError('bodies', bodies, 'at least one body');
  const look = lookOf(options);
  const { language, colours, narrow } = look;
  const rowHeight = points(narrow ? 10.5 : 13.5);
  const groups = groupedRows(
    bodies.map((body) => ({
      name: inLanguage(body.name, language),
      detail: detailOf(body, language),
      rows: body.parties.map((party) => `${inLanguage(party.name, language)}, ${party.seats}`),
    })),
    look,
    { height: rowHeight },
  );
  const rows = bodies.flatMap((body, index) => rowsOf(body, groups.rows[index] ?? [], language));
  const x = {
    type: 'quantitative',
    scale: { domain: [-9, 109], nice: false, zero: false },
    title: inLanguage(words.axis, language),
    axis: { values: [0, 25, 50, 75, 100], grid: false, titleAnchor: 'start' },
  };
  const at = { ...groups.y, field: 'at' };
  const whats = [
    inLanguage(words.seats, language),
    inLanguage(words.banzhaf, language),
    inLanguage(words.shapleyShubik, language),
  ];
  const coloured = partyColours(
    bodies.flatMap((body) => body.parties),
    colours,
  );
  const marks = rows.flatMap((row) =>
    [row.share, row.banzhaf, row.shapleyShubik].map((share, index) => ({
      at: row.at,
      body: row.body,
      party: row.party,
      what: whats[index],
      percent: round(100 * share),
      seats: row.seats,
      evidence: row.evidence,
      size: markSizes[index],
      colour: coloured.get(row.id),
    })),
  );
  const tooltip = [
    { field: 'body', type: 'nominal', title: ' ' },
    { field: 'party', type: 'nominal', title: inLanguage(seatsAndPowerTitle, language) },
    { field: 'what', type: 'nominal', title: '%' },
    { field: 'percent', type: 'quantitative', title: ' ', format: '.1f' },
    { field: 'seats', type: 'quantitative', title: inLanguage(words.seatsOf, language) },
    { field: 'evidence', type: 'nominal', title: '¶' },
  ];
  const body = {
    title: {
      text: inLanguage(seatsAndPowerTitle, language),
      subtitle: inLanguage(words.subtitle, language),
    },
    width: 400,
    height: groups.height,
    usermeta: { leastPanelWidth: 250 },
    data: { name: 'shares', values: marks },
    layer: [
      ...frames(bodies, groups, x, rowHeight, colours),
      {
        data: {
          values: rows.map((row) => ({
            at: row.at,
            from: round(100 * row.share),
            to: round(100 * row.banzhaf),
          })),
        },
        mark: { type: 'rule', color: colours.faint, strokeWidth: points(1) },
        encoding: { x: { ...x, field: 'from' }, x2: { field: 'to' }, y: at },
      },
      {
        mark: { type: 'point', opacity: 1, strokeWidth: points(1) },
        encoding: {
          x: { ...x, field: 'percent' },
          y: at,
          shape: {
            field: 'what',
            type: 'nominal',
            scale: { domain: whats, range: [strokeShape, 'circle', 'circle'] },
            legend: {
              title: null,
              orient: 'top',
              direction: narrow ? 'vertical' : 'horizontal',
              columns: narrow ? 1 : 3,
              offset: 6,
              rowPadding: 1,
            },
          },
          fill: {
            field: 'what',
            type: 'nominal',
            scale: { domain: whats, range: ['transparent', colours.faint, 'transparent'] },
          },
          size: { field: 'size', type: 'quantitative', scale: null, legend: null },
          stroke: { value: colours.ink },
          tooltip,
        },
      },
      {
        data: { values: marks.filter((mark) => mark.what === inLanguage(words.banzhaf, language)) },
        mark: {
          type: 'point',
          filled: true,
          opacity: 1,
          stroke: colours.ink,
          strokeWidth: points(1),
        },
        encoding: {
          x: { ...x, field: 'percent' },
          y: at,
          size: { field: 'size', type: 'quantitative', scale: null, legend: null },
          color: { field: 'colour', type: 'nominal', scale: null, legend: null },
          tooltip,
        },
      },
      ...numbers(rows, groups.y, x, look),
      ...groups.layers,
    ],
  };
  return chart('seats-and-power', describe(bodies, language), body, options);
}

function rowsOf(body: SeatedBody, at: readonly number[], language: Language): Row[] {
  const { parties } = powerOf(body);
  return parties.map((power, index) => ({
    ...power,
    body: inLanguage(body.name, language),
    party: inLanguage(body.parties[index]?.name, language) ?? '',
    id: body.parties[index]?.id ?? '',
    at: at[index] ?? 0,
    evidence: body.parties[index]?.evidence ?? '',
  }));
}

/** The seats and the power of the parties of a body. */
export function powerOf(body: SeatedBody) {
  return seatsAndPower({ seats: body.parties.map((party) => party.seats), quota: body.quota });
}

/** The ends of the scale at each body, and at each row the share of the seats that decides. */
function frames(
  bodies: readonly SeatedBody[],
  { spans, rows, y }: GroupedRows,
  x: object,
  rowHeight: number,
  colours: ChartColours,
): object[] {
  const line = (values: readonly object[], mark: object) => ({
    data: { values },
    mark: { type: 'rule', ...mark },
    encoding: {
      x: { ...x, field: 'share' },
      y: { ...y, field: 'from' },
      y2: { field: 'to' },
    },
  });
  const deciding = bodies.flatMap((body, index) =>
    (rows[index] ?? []).map((at) => ({
      share: round((100 * body.quota) / seatsOf(body.parties)),
      from: at - rowHeight / 2,
      to: at + rowHeight / 2,
    })),
  );
  return [
    line(
      spans.flatMap((span) => [
        { ...span, share: 0 },
        { ...span, share: 100 },
      ]),
      { color: colours.rule, strokeWidth: points(0.5) },
    ),
    line(deciding, { color: colours.ink, strokeWidth: points(0.75), strokeDash: [3, 2] }),
  ];
}

/** The percentages: that of the seats on the side away from the power, and the power likewise. */
function numbers(
  rows: readonly Row[],
  y: object,
  x: object,
  { language, colours }: Look,
): object[] {
  const texts = rows.flatMap((row) => {
    const [seats, power] = [100 * row.share, 100 * row.banzhaf];
    const moreSeats = seats > power;
    const text = (value: number) => writeDecimal(value, language);
    // Where both say the same, one number is enough.
    const same = text(seats) === text(power);
    return [
      ...(same ? [] : [{ at: row.at, value: round(seats), text: text(seats), right: moreSeats }]),
      { at: row.at, value: round(power), text: text(power), right: !moreSeats },
    ];
  });
  return [true, false].flatMap((right) => {
    const values = texts.filter((one) => one.right === right);
    const at = { x: { ...x, field: 'value' }, y: { ...y, field: 'at' } };
    return [
      {
        // Ground for the number, so that no line runs through it.
        data: { values: values.filter((one) => one.text.length > 3) },
        mark: {
          type: 'point',
          shape: 'M-1,-0.45L1,-0.45L1,0.45L-1,0.45Z',
          size: points(10) ** 2 * 4,
          filled: true,
          opacity: 1,
          color: colours.paper,
          xOffset: right ? 21 : -21,
        },
        encoding: at,
      },
      {
        data: { values },
        mark: { type: 'text', align: right ? 'left' : 'right', dx: right ? 9 : -9 },
        encoding: { ...at, text: { field: 'text', type: 'nominal' } },
      },
    ];
  });
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function describe(bodies: readonly SeatedBody[], language: Language): string {
  const sentences = bodies.map((body) => {
    const parties = powerOf(body).parties.map((power, index) => {
      const name = inLanguage(body.parties[index]?.name, language) ?? '';
      const shares = [
        `${inLanguage(words.seatsOf, language)} ${power.seats} (${writeDecimal(100 * power.share, language)} %)`,
        `${inLanguage(words.powerOf, language)} ${writeDecimal(100 * power.banzhaf, language)} % (Banzhaf), ${writeDecimal(100 * power.shapleyShubik, language)} % (Shapley–Shubik)`,
      ];
      return `${name}: ${shares.join(', ')}`;
    });
    return `${inLanguage(body.name, language)} (${detailOf(body, language)}): ${parties.join(wordsOf(language).separator)}.`;
  });
  return [`${inLanguage(seatsAndPowerTitle, language)}.`, ...sentences].join(' ');
}
