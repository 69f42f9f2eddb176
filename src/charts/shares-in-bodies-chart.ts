import {
  binomialRepresentation,
  type Representation,
} from '../analysis/composition/representation.js';
import { ArgumentError } from '../errors/argument-error.js';
import { inLanguage } from '../language/in-language.js';
import { inPercent } from '../language/in-percent.js';
import { type Language, sharedWords, type Text, wordsOf } from '../language/language.js';
import { writePartOf } from '../language/write-part-of.js';
import { type ChartOptions, type Look, lookOf } from './chart-options.js';
import { type ColouredParty, partyColours } from './party-colours.js';
import { rowLabels } from './row-labels.js';
import { strokeShape } from './stroke-mark.js';
import { chart, points } from './theme.js';
import type { VegaLiteSpec } from './vega-lite-spec.js';

/** The title of the chart. */
export const sharesInBodiesTitle: Text = {
  en: 'The Left SRs’ share of joint bodies',
  el: 'Το μερίδιο των Αριστερών Σ.Ε. στα κοινά όργανα',
  ru: 'Доля левых эсеров в общих органах',
};

const words = {
  axis: sharedWords.shareOfSeats,
  seats: {
    en: (seats: number, size: string, untold: string) =>
      `${writePartOf(seats, size, 'en')} seats${untold}`,
    el: (seats: number, size: string, untold: string) =>
      `${writePartOf(seats, size, 'el')} έδρες${untold}`,
    ru: (seats: number, size: string, untold: string) =>
      `${writePartOf(seats, size, 'ru')} мест${untold}`,
  },
  untold: {
    en: (seats: number) => `, ${seats} untold`,
    el: (seats: number) => `, ${seats} άγνωστες`,
    ru: (seats: number) => `, неизвестны ${seats}`,
  },
  share: { en: 'known share', el: 'γνωστό μερίδιο', ru: 'известная доля' },
  limits: { en: 'can be', el: 'μπορεί να είναι', ru: 'может быть' },
  verdict: { en: 'against the reference', el: 'έναντι του μέτρου', ru: 'против меры' },
  verdicts: {
    'over-represented': { en: 'over-represented', el: 'υπερεκπροσώπηση', ru: 'перепредставлены' },
    'under-represented': { en: 'under-represented', el: 'υποεκπροσώπηση', ru: 'недопредставлены' },
    'within chance': { en: 'within chance', el: 'εντός του τυχαίου', ru: 'в пределах случая' },
  },
  subtitle: {
    en: 'Point: known share; line: 95% exact interval; pale bar: what untold seats leave open',
    el: 'Σημείο: γνωστό μερίδιο· γραμμή: ακριβές διάστημα 95%· ανοιχτή ράβδος: ό,τι αφήνουν οι άγνωστες έδρες',
    ru: 'Точка: известная доля; линия: точный 95 %-ный интервал; бледная полоса: что оставляют неизвестные места',
  },
  noShare: {
    en: 'share not told',
    el: 'το μερίδιο δεν αναφέρεται',
    ru: 'доля не сообщается',
  },
} as const;

/** A party’s seats in a body. */
export interface BodyShare {
  /** The body, with the date where one is needed to tell it apart, as the chart names it. */
  readonly name: string;
  /** The seats told to be the party’s. */
  readonly seats: number;
  /** All seats: a number, two limits, or left out where they are not told. */
  readonly size?: { readonly atLeast: number; readonly atMost: number };
  /** Seats of which the party is not told. */
  readonly untold: number;
  /** Whether the seats were filled one by one, so that chance can be computed; a body elected as a whole has no interval. */
  readonly filled: boolean;
  /** The words of the source. */
  readonly evidence: string;
}

/** The share against which others are seen. */
export interface ReferenceShare {
  /** The body, as the chart names it. */
  readonly name: string;
  readonly seats: number;
  readonly size: number;
  /** The party, for its colour; one without a colour where it is left out. */
  readonly party?: ColouredParty;
}

/**
 * A party’s share of several bodies against its share of one: points with exact intervals where all seats are told, bars from the
 * least to the greatest share that the untold seats allow where they are not.
 *
 * @param bodies - the party’s seats in each body
 * @param reference - its seats in the body of reference
 * @param options - language, theme and width
 * @returns a Vega-Lite specification: positions are percentages, labels are bodies
 * @throws ArgumentError if there is no body, or the reference has no seats
 * @example
 * ```ts
 * const cabinet = { name: 'Inner cabinet', seats: 2, size: { atLeast: 5, atMost: 5 }, untold: 0, filled: true, evidence: '' };
 * sharesInBodiesChart([cabinet], { name: 'Sovnarkom', seats: 7, size: 18 }).name // => 'shares-in-bodies'
 * ```
 */
export function sharesInBodiesChart(
  bodies: readonly BodyShare[],
  reference: ReferenceShare,
  options: ChartOptions = {},
): VegaLiteSpec {
  if (bodies.length === 0) throw new ArgumentError('bodies', 0, 'at least one body');
  if (!(reference.size > 0)) throw new ArgumentError('reference.size', reference.size, 'seats');
  const look = lookOf(options);
  const { language, colours, narrow } = look;
  const rows = bodies.map((body) => rowOf(body, reference, language));
  const labels = rowLabels(
    rows.map((row) => row.label),
    look,
    { height: points(narrow ? 16 : 24) },
  );
  const x = {
    type: 'quantitative',
    scale: { domain: [0, 100], nice: false },
    title: inLanguage(words.axis, language),
  };
  const tooltip = [
    { field: 'label', type: 'nominal', title: ' ' },
    { field: 'limits', type: 'nominal', title: inLanguage(words.limits, language) },
    { field: 'verdict', type: 'nominal', title: inLanguage(words.verdict, language) },
    { field: 'evidence', type: 'nominal', title: '¶' },
  ];
  const share = (reference.seats / reference.size) * 100;
  const referenceText = `${reference.name}: ${inLanguage(words.seats, language)(reference.seats, String(reference.size), '')}`;
  const body = {
    title: {
      text: inLanguage(sharesInBodiesTitle, language),
      subtitle: inLanguage(words.subtitle, language),
    },
    width: narrow ? 280 : 400,
    usermeta: { leastPanelWidth: narrow ? 260 : 300 },
    height: { step: labels.step },
    data: { name: 'bodies', values: rows },
    // The rows in their order, whichever layer comes first.
    encoding: { y: { ...labels.y, scale: { padding: 0, domain: rows.map((row) => row.label) } } },
    layer: [
      {
        data: { values: rows.filter((row) => row.open) },
        mark: {
          type: 'bar',
          height: points(9),
          yOffset: labels.barOffset,
          color: colours.abstain,
          stroke: colours.faint,
          strokeWidth: points(0.5),
          strokeDash: [2, 2],
        },
        encoding: {
          x: {
            ...x,
            field: 'atLeast',
            axis: { values: [0, 25, 50, 75, 100], grid: true, titleAnchor: 'start' },
          },
          x2: { field: 'atMost' },
          tooltip,
        },
      },
      referenceLine(rows, share, reference.party ?? { id: reference.name }, x, look),
      {
        data: { values: [{ at: share, text: referenceText }] },
        mark: { type: 'text', baseline: 'bottom', fontWeight: 'bold', y: -points(3) },
        encoding: { x: { ...x, field: 'at' }, y: null, text: { field: 'text', type: 'nominal' } },
      },
      {
        data: { values: rows.filter((row) => row.lower !== undefined) },
        mark: { type: 'rule', color: colours.ink, strokeWidth: points(1.25) },
        encoding: { x: { ...x, field: 'lower' }, x2: { field: 'upper' }, tooltip },
      },
      {
        data: { values: rows.filter((row) => row.known && !row.open) },
        mark: {
          type: 'point',
          size: 80,
          opacity: 1,
          stroke: colours.ink,
          strokeWidth: points(1.25),
        },
        encoding: {
          x: { ...x, field: 'atLeast' },
          fill: {
            condition: { test: 'isValid(datum.lower)', value: colours.ink },
            value: colours.paper,
          },
          tooltip,
        },
      },
      {
        data: { values: rows.filter((row) => !row.known) },
        mark: {
          type: 'text',
          align: 'left',
          dx: points(3),
          fontStyle: 'italic',
          color: colours.faint,
        },
        encoding: { x: { ...x, datum: 0 }, text: { field: 'limits', type: 'nominal' } },
      },
      ...labels.layers,
    ],
  };
  return chart('shares-in-bodies', describe(rows, referenceText, language), body, options);
}

/** The share of reference: a line through all rows, or in one column through each below its name. */
function referenceLine(
  rows: readonly Row[],
  share: number,
  party: ColouredParty,
  x: object,
  look: Look,
): object {
  const line = { color: partyColours([party], look.colours).get(party.id), strokeWidth: points(2) };
  if (!look.narrow) {
    return {
      data: { values: [{ at: share }] },
      mark: { type: 'rule', ...line },
      encoding: { x: { ...x, field: 'at' }, y: null },
    };
  }
  return {
    data: { values: rows.map(({ label }) => ({ label, at: share })) },
    mark: { type: 'point', shape: strokeShape, size: points(13) ** 2, opacity: 1, ...line },
    encoding: { x: { ...x, field: 'at' } },
  };
}

interface Row {
  readonly label: string;
  readonly atLeast: number;
  readonly atMost: number;
  /** Whether anything is told of the share: not where the size of the body is not. */
  readonly known: boolean;
  /** Whether the share is not told exactly. */
  readonly open: boolean;
  readonly limits: string;
  readonly verdict: string;
  readonly evidence: string;
  readonly lower?: number;
  readonly upper?: number;
}

function rowOf(body: BodyShare, reference: ReferenceShare, language: Language): Row {
  const { name, seats, size, untold, evidence } = body;
  const atLeast = size ? (seats / size.atMost) * 100 : 0;
  const atMost = size ? ((seats + untold) / size.atLeast) * 100 : 100;
  const known = size !== undefined;
  const open = known && atMost > atLeast;
  const sizeText =
    size === undefined
      ? '?'
      : size.atLeast === size.atMost
        ? String(size.atMost)
        : `${size.atLeast}–${size.atMost}`;
  const untoldText = untold > 0 ? inLanguage(words.untold, language)(untold) : '';
  const judged = representationOf(body, reference);
  return {
    label: `${name}\n${inLanguage(words.seats, language)(seats, sizeText, untoldText)}`,
    atLeast,
    atMost,
    known,
    open,
    limits: known
      ? open
        ? inPercent(`${Math.round(atLeast)}–${Math.round(atMost)}`, language)
        : inPercent(`${Math.round(atLeast)}`, language)
      : inLanguage(words.noShare, language),
    verdict: judged ? inLanguage(words.verdicts[judged.verdict], language) : '–',
    evidence,
    ...(judged ? { lower: judged.interval.lower * 100, upper: judged.interval.upper * 100 } : {}),
  };
}

/**
 * How a party is represented in a body against the reference, where all seats are told and were filled one by one.
 *
 * @param body - the party’s seats in the body
 * @param reference - its seats in the body of reference
 * @returns the representation, or undefined where the seats do not allow it
 * @example
 * ```ts
 * const cabinet = { name: 'Inner cabinet', seats: 2, size: { atLeast: 5, atMost: 5 }, untold: 0, filled: true, evidence: '' };
 * representationOf(cabinet, { name: 'Sovnarkom', seats: 7, size: 18 }).verdict // => 'within chance'
 * ```
 */
export function representationOf(
  body: BodyShare,
  reference: ReferenceShare,
): Representation | undefined {
  const { seats, size, untold, filled } = body;
  if (!filled || untold > 0 || size === undefined || size.atLeast !== size.atMost) return undefined;
  const [representation] = binomialRepresentation({
    share: reference.seats / reference.size,
    bodies: [{ members: seats, size: size.atMost }],
  });
  return representation;
}

function describe(rows: readonly Row[], reference: string, language: Language): string {
  const parts = rows.map(
    ({ label, limits, verdict }) =>
      `${label.replace('\n', ': ')} (${limits}${verdict === '–' ? '' : `, ${verdict}`})`,
  );
  return `${inLanguage(sharesInBodiesTitle, language)}. ${reference}. ${parts.join(wordsOf(language).separator)}.`;
}
