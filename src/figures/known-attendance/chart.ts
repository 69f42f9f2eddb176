import { partyPresent } from '../../analysis/attendance/known-attendance.js';
import type { PartyPresence } from '../../analysis/attendance/known-presence.js';
import { writeDate } from '../../calendar/write-date.js';
import { type ChartOptions, type Look, lookOf } from '../../charts/chart-options.js';
import { partyColours } from '../../charts/party-colours.js';
import { quotesOf } from '../../charts/quotes-of.js';
import { rowLabels } from '../../charts/row-labels.js';
import { strokeShape } from '../../charts/stroke-shape.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { chart, points, textOn, typeSize } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { wrapWords } from '../../charts/wrap-words.js';
import { inLanguage } from '../../language/in-language.js';
import { isolated } from '../../language/isolated.js';
import { type Language, sharedWords, wordsOf } from '../../language/language.js';
import { writeCount, writeRange } from '../../language/write-count.js';
import { evidenceOf } from '../../records/evidence-of.js';
import { nameIn } from '../../records/name-in.js';
import type { Attendance, Ballot, Party, Session } from '../../records/records.js';
import type { NamedFigure } from '../kind.js';
import {
  type AttendancePanel,
  hasSizes,
  hasUntoldParty,
  type KnownAttendanceRows,
  type KnownSession,
} from './rows.js';
import { words } from './words.js';

/** The number at the end of a bar: told by number, or only people by name. */
function endLabel(told: 'by number' | 'by name', count: number, language: Language): string {
  const label = inLanguage(
    {
      'by number': sharedWords.atLeast,
      'by name': { en: 'by name:', el: 'ονομαστικά:', ru: 'по именам:' },
    }[told],
    language,
  );
  return `${label} ${writeCount(count, language)}`;
}

function untoldLine(count: number, language: Language): string {
  const written = writeCount(count, language);
  return inLanguage(
    {
      en: `other sessions in the record of which nothing is told: ${written}`,
      el: `άλλες συνεδριάσεις του αρχείου χωρίς καμία πληροφορία: ${written}`,
      ru: `другие заседания, о которых ничего не сообщается: ${written}`,
    },
    language,
  );
}

interface Row extends KnownSession {
  readonly label: string;
}

interface Panel {
  readonly name: string;
  readonly rows: readonly Row[];
  /** How many other sessions of the panel’s bodies the record has. */
  readonly untold: number;
}

/** The place of those whose party is not told. */
const untold = -1;

interface Segment {
  readonly label: string;
  readonly party: string;
  /** The place of the party among those of the chart, by which expressions know it. */
  readonly order: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** The number as it is written: with + after it where the party’s number is a lower bound. */
  readonly written: string;
  readonly who: string;
  readonly evidence: string;
}

/** Draws the sessions: people who are named one by one, numbers as blocks; beside them the size of the body. */
export function chartOfKnownAttendance(
  known: KnownAttendanceRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const look = lookOf(options);
  const { language } = look;
  const { parties } = known;
  const panels = known.panels.map((panel) => labelled(panel, look));
  const scale = partyScale(known, look);
  const body = {
    title: {
      text: inLanguage(named.title, language),
      subtitle: inLanguage(named.subtitle ?? words.subtitle, language),
    },
    usermeta: { leastPanelWidth: 250 },
    spacing: points(8),
    vconcat: [
      ...panels.map((panel) =>
        sessionsPanel(panel, largestOf(panel, panels), parties, scale, look),
      ),
    ],
  };
  return chart('known-attendance', describe(panels, parties, named, language), body, options);
}

/** So many letters of the name of a body stand beside a bar, or above one. */
const letters = { narrow: 34, wide: 40 };

/** A panel with the names of its rows in a language; sessions of one body and date are told apart. */
function labelled(panel: AttendancePanel, { language, narrow }: Look): Panel {
  const mixed = panel.body === undefined;
  const name = ({ body }: Session) =>
    wrapWords(nameIn(body.name, language), {
      letters: narrow ? letters.narrow : letters.wide,
      lines: 1,
    }).join('');
  const seen = new Map<string, number>();
  const rows = panel.rows.map((row) => {
    const { session } = row;
    const date = dateOf(session, language);
    const plain = mixed ? [isolated(name(session)), date].join(narrow ? ' · ' : '\n') : date;
    const times = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, times);
    return { ...row, label: times === 1 ? plain : `${plain} (${times})` };
  });
  const others = inLanguage(words.others, language);
  return {
    name: panel.body ? nameIn(panel.body.name, language) : others,
    rows,
    untold: panel.untold,
  };
}

function dateOf(session: Session, language: Language): string {
  const inferred = evidenceOf(session, 'date').some((one) => one.certainty !== 'stated');
  return writeDate(session.date, language, inferred);
}

interface PartyScale {
  readonly domain: readonly string[];
  readonly range: readonly string[];
}

/** The colours of the legend: what no bar has is left out of it. */
function partyScale(rows: KnownAttendanceRows, { language, colours }: Look): PartyScale {
  const { parties } = rows;
  const [untoldParty, sized] = [hasUntoldParty(rows), hasSizes(rows)];
  return {
    domain: [
      ...parties.map((party) => nameIn(party.name, language)),
      ...(untoldParty ? [inLanguage(words.notTold, language)] : []),
      ...(sized ? [inLanguage(words.size, language)] : []),
    ],
    range: [
      ...partyColours(parties, colours).values(),
      ...(untoldParty ? [colours.unknown] : []),
      ...(sized ? ['transparent'] : []),
    ],
  };
}

/** The legend above the panels, which they share: of the colours, and of the stroke for the size of a body. */
function legendOf({ colours, narrow }: Look): object {
  return {
    title: null,
    orient: 'top',
    direction: 'horizontal',
    columns: narrow ? 1 : 2,
    offset: 4,
    symbolSize: 90,
    symbolOpacity: 1,
    symbolStrokeColor: colours.ink,
    symbolStrokeWidth: points(0.75),
  };
}

/** The widths of a panel for which room is left, in pixels. */
const panelWidth = { narrow: 290, wide: 400 };

function sessionsPanel(
  panel: Panel,
  largest: number,
  parties: readonly Party[],
  { domain, range }: PartyScale,
  look: Look,
): object {
  const { language, colours, narrow } = look;
  const { rows } = panel;
  const names = rowLabels(
    rows.map((row) => row.label),
    look,
    { height: points(!narrow && rows.some(({ label }) => label.includes('\n')) ? 22 : 12) },
  );
  // A name above its bar stands nearer to it than to the bar before.
  const lift = narrow ? points(2) : 0;
  const pixels = narrow ? panelWidth.narrow : panelWidth.wide;
  // Beyond the bars stands what is told, in a column of its own.
  const end = largest / (1 - 98 / pixels);
  const perPerson = pixels / end;
  const segments = rows.flatMap((row) => segmentsOf(row, parties, perPerson, language));
  const x = { type: 'quantitative', scale: { domain: [0, end], nice: false } };
  return {
    title: {
      text: panel.name,
      ...(panel.untold > 0 ? { subtitle: untoldLine(panel.untold, language) } : {}),
      fontSize: typeSize.body,
      frame: 'group',
      offset: 6,
    },
    width: 400,
    height: { step: names.step },
    encoding: { y: names.y },
    layer: [
      {
        data: { values: segments },
        mark: {
          type: 'bar',
          height: points(9),
          yOffset: names.barOffset - lift,
          strokeWidth: points(0.5),
        },
        encoding: {
          x: {
            ...x,
            field: 'from',
            title: null,
            axis: { values: ticks(largest), format: 'd', grid: false },
          },
          x2: { field: 'to' },
          fill: {
            field: 'party',
            type: 'nominal',
            scale: { domain, range },
            legend: legendOf(look),
          },
          stroke: {
            condition: {
              test: `datum.order === ${untold}`,
              value: colours.ink,
            },
            value: colours.paper,
          },
          tooltip: [
            { field: 'label', type: 'nominal', title: inLanguage(words.session, language) },
            { field: 'party', type: 'nominal', title: inLanguage(words.party, language) },
            { field: 'written', type: 'nominal', title: inLanguage(words.people, language) },
            { field: 'who', type: 'nominal', title: ' ' },
            { field: 'evidence', type: 'nominal', title: '¶' },
          ],
        },
      },
      countsInside(segments, perPerson, lift, parties, x, look),
      {
        data: { values: rows.map((row) => ({ label: row.label, at: row.presence.atLeast })) },
        mark: {
          type: 'point',
          shape: 'M0,-1L1,0L0,1',
          size: 44,
          xOffset: 4,
          yOffset: -lift,
          opacity: 1,
          stroke: colours.ink,
          strokeWidth: points(0.75),
          fill: 'transparent',
        },
        encoding: { x: { ...x, field: 'at' } },
      },
      ...sizes(rows, domain, lift, x, look),
      {
        data: {
          values: rows.map(({ label, presence }) => ({
            label,
            at: end,
            text: endLabel(presence.told, presence.atLeast, language),
          })),
        },
        mark: { type: 'text', align: 'right', dy: -lift },
        encoding: { x: { ...x, field: 'at' }, text: { field: 'text' } },
      },
      ...names.layers,
    ],
  };
}

/** Panels of which no number is larger share a scale, so that a person is as wide in one as in the other. */
const smallBody = 40;

/** The largest number that a panel draws. */
function largestOf(panel: Panel, panels: readonly Panel[]): number {
  const own = ({ rows }: Panel) =>
    Math.max(...rows.map((row) => Math.max(row.presence.atLeast, mostMembers(row))));
  const small = panels.map(own).filter((largest) => largest <= smallBody);
  return own(panel) <= smallBody ? Math.max(...small) : own(panel);
}

function mostMembers({ size }: Row): number {
  if (size.kind === 'known') return size.members;
  return size.kind === 'between' ? size.atMost : 0;
}

function ticks(largest: number): number[] {
  const step =
    [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((one) => largest / one <= 5) ?? largest;
  return Array.from({ length: Math.floor(largest / step) + 1 }, (_, index) => index * step);
}

/** What stands after the number of a party of which only a lower bound is told: Noto Sans has no ≥. */
function boundOf(told: PartyPresence['told']): string {
  return told === 'at least' ? '+' : '';
}

/** The parts of a bar: each person who is named where no number is told, and each number as one block. */
function segmentsOf(
  { label, presence, records }: Row,
  parties: readonly Party[],
  perPerson: number,
  language: Language,
): Segment[] {
  const segments: Segment[] = [];
  const add = (
    order: number,
    count: number,
    from: readonly (Attendance | Ballot)[],
    bound = '',
  ) => {
    const at = segments.at(-1)?.to ?? 0;
    const people = [...new Set(from.flatMap(({ person }) => nameIn(person?.name, language) ?? []))];
    const evidence = [...new Set(from.map((one) => quotesOf(one, 'count')))].join(' ');
    segments.push({
      label,
      party: nameIn(parties[order]?.name, language) ?? inLanguage(words.notTold, language),
      order,
      from: at,
      to: at + count,
      count,
      written: `${writeCount(count, language)}${bound}`,
      who: people.join(', '),
      evidence,
    });
  };
  const each = (
    order: number,
    count: number,
    from: readonly (Attendance | Ballot)[],
    bound = '',
  ) => {
    const named = [...new Set(from.flatMap(({ person }) => person ?? []))];
    // Cells narrower than this would be nothing but outline.
    if (named.length !== count || perPerson < 4) return add(order, count, from, bound);
    for (const person of named) {
      add(
        order,
        1,
        from.filter((one) => one.person === person),
      );
    }
  };
  for (const [order, party] of parties.entries()) {
    const part = presence.parties.find((one) => one.party === party.id);
    const own = records.filter((one) => partyPresent(one) === party);
    if (part) each(order, part.atLeast, own, boundOf(part.told));
  }
  const unaffiliated = records.filter((one) => one.person && !partyPresent(one));
  if (presence.partyNotTold > 0) each(untold, presence.partyNotTold, unaffiliated);
  const groups = records.filter(({ person, party }) => !person && !party);
  if (presence.beyond > 0) add(untold, presence.beyond, groups);
  return segments;
}

/** The number of each block, where there is room in it. */
function countsInside(
  segments: readonly Segment[],
  perPerson: number,
  lift: number,
  parties: readonly Party[],
  x: object,
  { colours }: Look,
): object {
  const fits = ({ count, written }: Segment) =>
    count > 1 && count * perPerson > 6 * written.length + 6;
  return {
    data: {
      values: segments.filter(fits).map((one) => ({ ...one, middle: (one.from + one.to) / 2 })),
    },
    mark: { type: 'text', fontSize: typeSize.small, dy: -lift },
    encoding: {
      x: { ...x, field: 'middle' },
      text: { field: 'written', type: 'nominal' },
      color: {
        condition: [...partyColours(parties, colours).values()].map((ground, order) => ({
          test: `datum.order === ${order}`,
          value: textOn(ground, colours),
        })),
        value: colours.ink,
      },
    },
  };
}

/** The size of the body at each session: a stroke, or two joined by a line where it is known within bounds. */
function sizes(
  rows: readonly Row[],
  domain: readonly string[],
  lift: number,
  x: object,
  look: Look,
): object[] {
  const { language, colours } = look;
  const ranges = rows.flatMap(({ label, size }) => {
    if (size.kind === 'unknown') return [];
    const [atLeast, atMost] =
      size.kind === 'known' ? [size.members, size.members] : [size.atLeast, size.atMost];
    const members = writeRange(atLeast, atMost, language);
    const evidence = [...new Set(size.composition.seats.map((one) => quotesOf(one, 'seats')))];
    return [{ label, atLeast, atMost, members, evidence: evidence.join(' ') }];
  });
  const ends = ranges.flatMap((range) =>
    [...new Set([range.atLeast, range.atMost])].map((at) => ({
      ...range,
      at,
      party: inLanguage(words.size, language),
    })),
  );
  return [
    {
      data: { values: ranges.filter(({ atLeast, atMost }) => atLeast < atMost) },
      mark: {
        type: 'rule',
        color: colours.ink,
        strokeWidth: points(0.5),
        strokeDash: [2, 2],
        yOffset: -lift,
      },
      encoding: { x: { ...x, field: 'atLeast' }, x2: { field: 'atMost' } },
    },
    {
      data: { values: ends },
      mark: {
        type: 'point',
        size: points(11) ** 2,
        yOffset: -lift,
        opacity: 1,
        stroke: colours.ink,
        strokeWidth: points(1.25),
      },
      encoding: {
        x: { ...x, field: 'at' },
        shape: {
          field: 'party',
          type: 'nominal',
          scale: {
            domain,
            range: domain.map((name) =>
              name === inLanguage(words.size, language) ? strokeShape : 'square',
            ),
          },
          legend: legendOf(look),
        },
        tooltip: [
          { field: 'label', type: 'nominal', title: inLanguage(words.session, language) },
          { field: 'members', type: 'nominal', title: inLanguage(words.members, language) },
          { field: 'evidence', type: 'nominal', title: '¶' },
        ],
      },
    },
  ];
}

function describe(
  panels: readonly Panel[],
  parties: readonly Party[],
  { title }: NamedFigure,
  language: Language,
): string {
  const sentences = panels.flatMap(({ name, rows, untold: untoldSessions }) => {
    const sessions = rows.map(({ label, presence }) => {
      const told = presence.parties.map(({ party, atLeast, told: how }) => {
        const found = parties.find(({ id }) => id === party);
        return `${isolated(nameIn(found?.name, language) ?? '')} ${writeCount(atLeast, language)}${boundOf(how)}`;
      });
      const rest = presence.partyNotTold + presence.beyond;
      const parts = [
        ...told,
        ...(rest > 0
          ? [`${inLanguage(words.notTold, language)} ${writeCount(rest, language)}`]
          : []),
      ];
      const end = endLabel(presence.told, presence.atLeast, language);
      return `${label.replace('\n', ' · ')}: ${end} (${parts.join(', ')})`;
    });
    const all = [
      ...sessions,
      ...(untoldSessions > 0 ? [untoldLine(untoldSessions, language)] : []),
    ];
    const end = wordsOf(language).separator.trim();
    // A sentence is a session: of many only the first are told.
    return all.map((one, index) => {
      const opening = index === 0 ? `${name}: ` : '';
      return `${opening}${one}${index === all.length - 1 ? '.' : end}`;
    });
  });
  return textAlternative(inLanguage(title, language), sentences, language);
}
