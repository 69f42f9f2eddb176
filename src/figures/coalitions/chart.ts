import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { groupedRows } from '../../charts/grouped-rows.js';
import { partyColours } from '../../charts/party-colours.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { chart, points } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { wrapWords } from '../../charts/wrap-words.js';
import { fillIn } from '../../language/fill-in.js';
import { inLanguage } from '../../language/in-language.js';
import { isolated } from '../../language/isolated.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writeCount, writeSigned } from '../../language/write-count.js';
import type { NamedFigure } from '../kind.js';
import { detailOf, type SeatedBody, seatsOf } from '../seated-body.js';
import type { BodyCoalitions, Coalition, CoalitionRows } from './rows.js';
import { words } from './words.js';

/** Draws the coalitions as bars of the seats of their parties against the votes needed. */
export function chartOfCoalitions(
  { rows: all }: CoalitionRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const look = lookOf(options);
  const { language, colours, narrow } = look;
  const rowHeight = points(narrow ? 10.5 : 13.5);
  const groups = groupedRows(
    all.map(({ body, coalitions }) => ({
      name: inLanguage(body.name, language),
      detail: detailOf(body, language),
      rows: coalitions.map((one) => labelOf(one, body, language)),
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
    all.flatMap(({ body }) => body.parties),
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
        { field: 'coalition', type: 'nominal', title: inLanguage(named.title, language) },
        { field: 'outcome', type: 'nominal', title: ' ' },
        { field: 'party', type: 'nominal', title: '+' },
        { field: 'seats', type: 'quantitative', title: inLanguage(words.seats, language) },
        { field: 'evidence', type: 'nominal', title: '¶' },
      ],
    },
  });
  const body = {
    title: {
      text: inLanguage(named.title, language),
      subtitle: inLanguage(named.subtitle ?? words.subtitle, language),
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
            text: `${writeCount(coalition.seats, language)} (${signed(coalition, language)})`,
          })),
        },
        mark: { type: 'text', align: 'left', baseline: 'middle', dx: 5 },
        encoding: { x: { ...x, field: 'end' }, y: at, text: { field: 'text', type: 'nominal' } },
      },
      ...groups.layers,
    ],
  };
  return chart('coalitions', describe(all, named, language), body, options);
}

/** Letters for which there is room in a column. */
const longestName = 56;

/** The name of a coalition as a row has it. */
function labelOf(coalition: Coalition, body: SeatedBody, language: Language): string {
  const name = nameOf(coalition, body, language);
  return wrapWords(name, { letters: longestName, lines: 1 }).join('');
}

function nameOf({ members }: Coalition, body: SeatedBody, language: Language): string {
  const names = body.parties.map((party) => isolated(inLanguage(party.name, language)));
  const missing = names.filter((_, index) => !members.includes(index));
  const joined = members.map((member) => names[member]).join(' + ');
  // What is too long for a column is told by what it lacks.
  return missing.length === 1 && (members.length > 2 || joined.length > longestName)
    ? fillIn(inLanguage(words.except, language), { party: missing[0] ?? '' })
    : joined;
}

/** The votes beyond those needed, or short of them. */
function signed({ surplus }: Coalition, language: Language): string {
  return surplus === 0 ? '+0' : writeSigned(surplus, language);
}

function describe(
  rows: readonly BodyCoalitions[],
  { title }: NamedFigure,
  language: Language,
): string {
  const sentences = rows.map(({ body, coalitions }) => {
    const each = coalitions.map((one) => {
      const outcome = inLanguage(one.decides ? words.decides : words.short, language);
      return `${nameOf(one, body, language)}: ${outcome}, ${inLanguage(words.seats, language)} ${writeCount(one.seats, language)} (${signed(one, language)})`;
    });
    return `${isolated(inLanguage(body.name, language))} (${detailOf(body, language)}): ${each.join(wordsOf(language).separator)}.`;
  });
  return textAlternative(inLanguage(title, language), sentences, language);
}
