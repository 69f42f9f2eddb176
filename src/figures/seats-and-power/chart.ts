import { type ChartOptions, type Look, lookOf } from '../../charts/chart-options.js';
import { type GroupedRows, groupedRows } from '../../charts/grouped-rows.js';
import { partyColours } from '../../charts/party-colours.js';
import { strokeShape } from '../../charts/stroke-shape.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { type ChartColours, chart, points } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { inLanguage } from '../../language/in-language.js';
import { isolated } from '../../language/isolated.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { writeDecimal } from '../../language/write-decimal.js';
import { writePercent } from '../../language/write-percent.js';
import type { NamedFigure } from '../kind.js';
import { detailOf, type SeatedBody, seatsOf } from '../seated-body.js';
import type { BodyPower, PartyInBody, PowerRows } from './rows.js';
import { words } from './words.js';

/** The areas of stroke, point and ring, in square pixels. */
const markSizes = [150, 50, 125] as const;

interface Row {
  readonly body: string;
  readonly name: string;
  readonly at: number;
  readonly party: PartyInBody;
}

/** Draws the shares: a stroke for the seats, a point for the normalised Banzhaf index, a ring for the Shapley–Shubik index. */
export function chartOfSeatsAndPower(
  { rows: measured }: PowerRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const look = lookOf(options);
  const { language, colours, narrow } = look;
  const rowHeight = points(narrow ? 10.5 : 13.5);
  const groups = groupedRows(
    measured.map(({ body, parties }) => ({
      name: inLanguage(body.name, language),
      detail: detailOf(body, language),
      rows: parties.map(
        ({ name, seats }) =>
          `${isolated(inLanguage(name, language))}, ${writeCount(seats, language)}`,
      ),
    })),
    look,
    { height: rowHeight },
  );
  const rows = measured.flatMap(({ body, parties }, index) =>
    parties.map(
      (party, place): Row => ({
        body: inLanguage(body.name, language),
        name: inLanguage(party.name, language),
        at: groups.rows[index]?.[place] ?? 0,
        party,
      }),
    ),
  );
  const differ = rows.some(({ party }) => indicesDiffer(party, language));
  const x = {
    type: 'quantitative',
    // Room beyond the marks for their numbers, of which there are two where the indices differ.
    scale: { domain: differ ? [-30, 126] : [-9, 109], nice: false, zero: false },
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
    rows.map(({ party }) => party),
    colours,
  );
  const marks = rows.flatMap(({ at, body, name, party }) =>
    [party.share, party.banzhaf, party.shapleyShubik].map((share, index) => ({
      at,
      body,
      party: name,
      what: whats[index],
      percent: round(100 * share),
      seats: party.seats,
      evidence: party.evidence ?? '',
      size: markSizes[index],
      colour: coloured.get(party.id),
    })),
  );
  const tooltip = [
    { field: 'body', type: 'nominal', title: ' ' },
    { field: 'party', type: 'nominal', title: inLanguage(named.title, language) },
    { field: 'what', type: 'nominal', title: '%' },
    { field: 'percent', type: 'quantitative', title: ' ', format: '.1f' },
    { field: 'seats', type: 'quantitative', title: inLanguage(words.seatsOf, language) },
    { field: 'evidence', type: 'nominal', title: '¶' },
  ];
  const body = {
    title: {
      text: inLanguage(named.title, language),
      subtitle:
        inLanguage(named.subtitle, language) ??
        [words.subtitle, ...(differ ? [words.brackets] : [])]
          .map((text) => inLanguage(text, language))
          .join(wordsOf(language).separator),
    },
    width: 400,
    height: groups.height,
    usermeta: { leastPanelWidth: 250 },
    data: { name: 'shares', values: marks },
    layer: [
      ...frames(
        measured.map(({ body }) => body),
        groups,
        x,
        rowHeight,
        colours,
      ),
      {
        data: {
          values: rows.map((row) => ({
            at: row.at,
            from: round(100 * row.party.share),
            to: round(100 * row.party.banzhaf),
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
      ...numbers(rows, differ, groups.y, x, look),
      ...groups.layers,
    ],
  };
  return chart('seats-and-power', describe(measured, named, language), body, options);
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

/** Whether the two indices of a party are written differently. */
function indicesDiffer({ banzhaf, shapleyShubik }: PartyInBody, language: Language): boolean {
  return writeDecimal(100 * banzhaf, language) !== writeDecimal(100 * shapleyShubik, language);
}

/** The percentages: that of the seats on the side away from the power, and the power likewise. */
function numbers(
  rows: readonly Row[],
  differ: boolean,
  y: object,
  x: object,
  { language, colours }: Look,
): object[] {
  const texts = rows.flatMap(({ at, party }) => {
    const [seats, power] = [100 * party.share, 100 * party.banzhaf];
    const moreSeats = seats > power;
    const text = (value: number) => writeDecimal(value, language);
    const marks = [seats, power, 100 * party.shapleyShubik];
    const value = (right: boolean) => round(right ? Math.max(...marks) : Math.min(...marks));
    const number = (written: string, right: boolean) => ({
      at,
      value: value(right),
      text: written,
      right,
    });
    const both = indicesDiffer(party, language);
    // Where all say the same, one number is enough.
    const same = !both && text(seats) === text(power);
    const bracket = both ? ` (${text(100 * party.shapleyShubik)})` : '';
    return [
      ...(same ? [] : [number(text(seats), moreSeats)]),
      number(`${text(power)}${bracket}`, !moreSeats),
    ];
  });
  return [true, false].flatMap((right) => {
    const values = texts.filter((one) => one.right === right);
    const at = { x: { ...x, field: 'value' }, y: { ...y, field: 'at' } };
    // Ground for the numbers, so that no line runs through them.
    const ground = (width: number, from: number, to: number) => ({
      data: { values: values.filter(({ text }) => text.length > from && text.length <= to) },
      mark: {
        type: 'point',
        shape: `M-${width},-0.45L${width},-0.45L${width},0.45L-${width},0.45Z`,
        size: points(10) ** 2 * 4,
        filled: true,
        opacity: 1,
        color: colours.paper,
        xOffset: (right ? 1 : -1) * (8 + 13 * width),
      },
      encoding: at,
    });
    return [
      ground(0.6, 1, 3),
      ground(1, 3, 6),
      ...(differ ? [ground(2.2, 6, Number.POSITIVE_INFINITY)] : []),
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

function describe(rows: readonly BodyPower[], { title }: NamedFigure, language: Language): string {
  const percent = (share: number) => writePercent(share, 1, language);
  const sentences = rows.map(({ body, parties }) => {
    const each = parties.map((party) => {
      const shares = [
        `${inLanguage(words.seatsOf, language)} ${writeCount(party.seats, language)} (${percent(party.share)})`,
        `${inLanguage(words.powerOf, language)} ${percent(party.banzhaf)} (Banzhaf), ${percent(party.shapleyShubik)} (Shapley–Shubik)`,
      ];
      return `${isolated(inLanguage(party.name, language))}: ${shares.join(', ')}`;
    });
    return `${isolated(inLanguage(body.name, language))} (${detailOf(body, language)}): ${each.join(wordsOf(language).separator)}.`;
  });
  return textAlternative(inLanguage(title, language), sentences, language);
}
