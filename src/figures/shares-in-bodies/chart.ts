import { type ChartOptions, type Look, lookOf } from '../../charts/chart-options.js';
import { type ColouredParty, partyColours } from '../../charts/party-colours.js';
import { rowLabels } from '../../charts/row-labels.js';
import { strokeShape } from '../../charts/stroke-shape.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { chart, points } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { ArgumentError } from '../../errors/argument-error.js';
import { fillIn } from '../../language/fill-in.js';
import { inLanguage } from '../../language/in-language.js';
import { inPercent } from '../../language/in-percent.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writeCount, writeRange } from '../../language/write-count.js';
import { pluralOf } from '../../language/write-number-of.js';
import { writePartOf } from '../../language/write-part-of.js';
import type { NamedFigure } from '../kind.js';
import { representationOf, type SeatsOfShare } from './rows.js';
import { seatForms, verdicts, words } from './words.js';

/** A party’s seats in a body, as the chart names it. */
export interface BodyShare extends SeatsOfShare {
  /** The body, with the date where one is needed to tell it apart. */
  readonly name: string;
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
  /** What the party is called, for the line below the title. */
  readonly partyName?: string;
}

/** Draws a party’s share of several bodies, and a line at its share of the body of reference. */
export function chartOfShares(
  bodies: readonly BodyShare[],
  reference: ReferenceShare,
  named: NamedFigure,
  options: ChartOptions,
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
  const { seats, size } = reference;
  const referenceText = `${reference.name}: ${seatsText(seats, { atLeast: size, atMost: size }, 0, language)}`;
  const body = {
    title: {
      text: inLanguage(named.title, language),
      subtitle:
        named.subtitle === undefined
          ? [reference.partyName, inLanguage(words.subtitle, language)].filter(Boolean).join(' · ')
          : inLanguage(named.subtitle, language),
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
        mark: {
          type: 'text',
          align: alignAt(share),
          baseline: 'bottom',
          fontWeight: 'bold',
          y: -points(3),
        },
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
  return chart('shares-in-bodies', describe(rows, referenceText, named, language), body, options);
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
  const judged = representationOf(body, reference);
  return {
    label: `${name}\n${seatsText(seats, size, untold, language)}`,
    atLeast,
    atMost,
    known,
    open,
    limits: known
      ? open
        ? inPercent(`${Math.round(atLeast)}–${Math.round(atMost)}`, language)
        : inPercent(`${Math.round(atLeast)}`, language)
      : inLanguage(words.noShare, language),
    verdict: judged ? inLanguage(verdicts[judged.verdict], language) : '–',
    evidence,
    ...(judged ? { lower: judged.interval.lower * 100, upper: judged.interval.upper * 100 } : {}),
  };
}

/** How many seats of how many a party has, and of how many it is not told. */
function seatsText(
  seats: number,
  size: SeatsOfShare['size'],
  untold: number,
  language: Language,
): string {
  const forms = inLanguage(seatForms, language);
  const all = size ? writeRange(size.atLeast, size.atMost, language) : '?';
  const unit = size ? pluralOf(size.atMost, forms, language) : forms.other;
  const rest = fillIn(inLanguage(words.untold, language), { count: writeCount(untold, language) });
  return `${writePartOf(seats, all, language)} ${unit}${untold > 0 ? rest : ''}`;
}

/** On which side of its point a text stands that must not leave the picture. */
function alignAt(share: number): string {
  if (share < 25) return 'left';
  return share > 75 ? 'right' : 'center';
}

function describe(
  rows: readonly Row[],
  reference: string,
  { title }: NamedFigure,
  language: Language,
): string {
  const { separator } = wordsOf(language);
  const parts = rows.map(
    ({ label, limits, verdict }, index) =>
      `${label.replace('\n', ': ')} (${limits}${verdict === '–' ? '' : `, ${verdict}`})${index === rows.length - 1 ? '.' : separator.trim()}`,
  );
  return textAlternative(inLanguage(title, language), [`${reference}.`, ...parts], language);
}
