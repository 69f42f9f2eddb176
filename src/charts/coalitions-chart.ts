import { maximalLosingCoalitions } from '../analysis/power/maximal-losing-coalitions.js';
import { minimalWinningCoalitions } from '../analysis/power/minimal-winning-coalitions.js';
import { ArgumentError } from '../errors/argument-error.js';
import { inLanguage } from '../language/in-language.js';
import { type Language, sharedWords, type Text, wordsOf } from '../language/language.js';
import { type ChartOptions, lookOf } from './chart-options.js';
import { groupedRows } from './grouped-rows.js';
import { partyColours } from './party-colours.js';
import { detailOf, type SeatedBody, seatsOf } from './seated-body.js';
import { chart, points } from './theme.js';
import type { VegaLiteSpec } from './vega-lite-spec.js';

/** The title of the chart. */
export const coalitionsTitle: Text = {
  en: 'Who could decide, and with whom',
  el: 'Ποιος μπορούσε να αποφασίσει, και με ποιον',
  ru: 'Кто мог решать и с кем',
};

const words = {
  subtitle: {
    en: 'Thick bars: smallest coalitions that decide; thin bars: largest that do not. Dashed: votes needed; in brackets: votes beyond or short of them',
    el: 'Παχιές: οι μικρότερες συμπράξεις που αποφασίζουν· λεπτές: οι μεγαλύτερες που δεν αρκούν. Διακεκομμένη: οι ψήφοι που απαιτούνται· σε παρένθεση: πόσες περισσεύουν ή λείπουν',
    ru: 'Толстые полосы — наименьшие коалиции, способные решать; тонкие — наибольшие, неспособные. Пунктир — нужное число голосов; в скобках — излишек или недостача',
  },
  axis: sharedWords.shareOfSeats,
  except: { en: 'all except: {party}', el: 'όλοι εκτός: {party}', ru: 'все, кроме: {party}' },
  decides: { en: 'decides', el: 'αποφασίζει', ru: 'решает' },
  short: { en: 'falls short', el: 'δεν αρκεί', ru: 'не достаёт голосов' },
  seats: sharedWords.seats,
} satisfies Readonly<Record<string, Text>>;

/** Parties of a body that vote together. */
export interface Coalition {
  /** Their places among the parties of the body. */
  readonly members: readonly number[];
  readonly seats: number;
  /** Whether it has the votes that a decision needs. */
  readonly decides: boolean;
  /** Its votes above those needed; below zero, those it lacks. */
  readonly surplus: number;
}

/**
 * The coalitions that mark what a body’s numbers allow: the smallest that decide, and the largest that do not.
 *
 * @param body - a body with the seats of its parties and the votes that decide
 * @returns the coalitions that decide and cease to when any member leaves, then those that do not and would with any other
 * @throws ArgumentError as `minimalWinningCoalitions`
 * @example
 * ```ts
 * const dataset = loadDataset();
 * const vtsik = seatedBody(dataset, dataset.compositions.find((one) => one.id === 'vtsik-elected-1917-10'));
 * coalitionsOf(vtsik).map((one) => [one.members, one.surplus]) // => [[[0], 11], [[1, 2, 3, 4], -12]]
 * ```
 */
export function coalitionsOf(body: SeatedBody): Coalition[] {
  const game = { quota: body.quota, weights: body.parties.map((party) => party.seats) };
  const coalition = (members: readonly number[], decides: boolean): Coalition => {
    const seats = members.reduce((sum, member) => sum + (game.weights[member] ?? 0), 0);
    return { members, seats, decides, surplus: seats - body.quota };
  };
  return [
    ...minimalWinningCoalitions(game).map((members) => coalition(members, true)),
    ...maximalLosingCoalitions(game)
      .filter((members) => members.length > 0)
      .map((members) => coalition(members, false)),
  ];
}

/**
 * The smallest coalitions that decide in each body and the largest that do not, as bars of the seats of their parties against
 * the votes needed.
 *
 * @param bodies - bodies with the seats of their parties and the votes that decide: `seatedBody` makes them from a record
 * @param options - language, theme and width
 * @returns a Vega-Lite specification: bars are percent of the seats
 * @throws ArgumentError if there is no body, and as `minimalWinningCoalitions`
 * @example
 * ```ts
 * const dataset = loadDataset();
 * const sovnarkom = seatedBody(dataset, dataset.compositions.find((one) => one.id === 'sovnarkom-coalition'));
 * coalitionsChart([sovnarkom], { width: '84mm' }).name // => 'coalitions'
 * ```
 */
export function coalitionsChart(
  bodies: readonly SeatedBody[],
  options: ChartOptions = {},
): VegaLiteSpec {
  if (bodies.length === 0) throw new ArgumentError('bodies', bodies, 'at least one body');
  const look = lookOf(options);
  const { language, colours, narrow } = look;
  const rowHeight = points(narrow ? 10.5 : 13.5);
  const all = bodies.map((body) => ({ body, coalitions: coalitionsOf(body) }));
  const groups = groupedRows(
    all.map(({ body, coalitions }) => ({
      name: inLanguage(body.name, language),
      detail: detailOf(body, language),
      rows: coalitions.map((one) => nameOf(one, body, language)),
    })),
    look,
    { height: rowHeight },
  );
  const rows = all.flatMap(({ body, coalitions }, group) =>
    coalitions.map((coalition, row) => ({
      body,
      coalition,
      name: nameOf(coalition, body, language),
      at: groups.rows[group]?.[row] ?? 0,
      percent: (seats: number) => Math.round((1e6 * seats) / seatsOf(body.parties)) / 1e4,
    })),
  );
  const coloured = partyColours(
    bodies.flatMap((one) => one.parties),
    colours,
  );
  const segments = rows.flatMap(({ body, coalition, name, at, percent }) => {
    let from = 0;
    return coalition.members.map((member) => {
      const party = body.parties[member];
      const seats = party?.seats ?? 0;
      const segment = {
        at,
        body: inLanguage(body.name, language),
        coalition: name,
        outcome: inLanguage(coalition.decides ? words.decides : words.short, language),
        decides: coalition.decides,
        party: inLanguage(party?.name, language) ?? '',
        seats,
        from: percent(from),
        to: percent(from + seats),
        colour: coloured.get(party?.id ?? ''),
        evidence: party?.evidence ?? '',
      };
      from += seats;
      return segment;
    });
  });
  const x = {
    type: 'quantitative',
    // Room for the votes beyond the longest bar.
    scale: { domain: [0, narrow ? 128 : 118], nice: false },
    title: inLanguage(words.axis, language),
    axis: { values: [0, 25, 50, 75, 100], grid: false, titleAnchor: 'start' },
  };
  const at = { ...groups.y, field: 'at' };
  const bars = (decides: boolean) => ({
    data: {
      name: decides ? 'deciding' : 'short',
      values: segments.filter((one) => one.decides === decides),
    },
    mark: {
      type: 'bar',
      orient: 'horizontal',
      height: points(decides ? 8 : 3.5),
      stroke: colours.ink,
      strokeWidth: points(0.5),
    },
    encoding: {
      x: { ...x, field: 'from' },
      x2: { field: 'to' },
      y: at,
      color: { field: 'colour', type: 'nominal', scale: null },
      tooltip: [
        { field: 'body', type: 'nominal', title: ' ' },
        { field: 'coalition', type: 'nominal', title: inLanguage(coalitionsTitle, language) },
        { field: 'outcome', type: 'nominal', title: ' ' },
        { field: 'party', type: 'nominal', title: '+' },
        { field: 'seats', type: 'quantitative', title: inLanguage(words.seats, language) },
        { field: 'evidence', type: 'nominal', title: '¶' },
      ],
    },
  });
  const body = {
    title: {
      text: inLanguage(coalitionsTitle, language),
      subtitle: inLanguage(words.subtitle, language),
    },
    width: 400,
    height: groups.height,
    usermeta: { leastPanelWidth: 250 },
    layer: [
      bars(true),
      bars(false),
      {
        data: {
          values: rows.map(({ body, at: row, percent }) => ({
            share: percent(body.quota),
            from: row - rowHeight / 2,
            to: row + rowHeight / 2,
          })),
        },
        mark: {
          type: 'rule',
          color: colours.ink,
          strokeWidth: points(1),
          strokeDash: [3, 2],
        },
        encoding: {
          x: { ...x, field: 'share' },
          y: { ...groups.y, field: 'from' },
          y2: { field: 'to' },
        },
      },
      {
        data: {
          values: rows.map(({ coalition, at: row, body, percent }) => ({
            at: row,
            // Beyond the line of what is needed, if that lies close behind the bar.
            end: Math.max(
              percent(coalition.seats),
              percent(body.quota) - percent(coalition.seats) < 30 ? percent(body.quota) : 0,
            ),
            text: `${coalition.seats} (${signed(coalition.surplus)})`,
          })),
        },
        mark: { type: 'text', align: 'left', baseline: 'middle', dx: 5 },
        encoding: { x: { ...x, field: 'end' }, y: at, text: { field: 'text', type: 'nominal' } },
      },
      ...groups.layers,
    ],
  };
  return chart('coalitions', describe(bodies, language), body, options);
}

/** Letters for which there is room in a column. */
const longestName = 56;

function nameOf({ members }: Coalition, body: SeatedBody, language: Language): string {
  const names = body.parties.map((party) => inLanguage(party.name, language));
  const missing = names.filter((_, index) => !members.includes(index));
  const joined = members.map((member) => names[member]).join(' + ');
  // What is too long for a column is told by what it lacks.
  return missing.length === 1 && (members.length > 2 || joined.length > longestName)
    ? inLanguage(words.except, language).replace('{party}', missing[0] ?? '')
    : joined;
}

function signed(surplus: number): string {
  return surplus < 0 ? `−${-surplus}` : `+${surplus}`;
}

function describe(bodies: readonly SeatedBody[], language: Language): string {
  const sentences = bodies.map((body) => {
    const coalitions = coalitionsOf(body).map((one) => {
      const outcome = inLanguage(one.decides ? words.decides : words.short, language);
      return `${nameOf(one, body, language)}: ${outcome}, ${inLanguage(words.seats, language)} ${one.seats} (${signed(one.surplus)})`;
    });
    return `${inLanguage(body.name, language)} (${detailOf(body, language)}): ${coalitions.join(wordsOf(language).separator)}.`;
  });
  return [`${inLanguage(coalitionsTitle, language)}.`, ...sentences].join(' ');
}
