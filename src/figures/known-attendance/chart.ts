import { partyPresent } from '../../analysis/attendance/known-attendance.js';
import type { PartyPresence } from '../../analysis/attendance/known-presence.js';
import { writeDate } from '../../calendar/write-date.js';
import { type ChartOptions, type Look, lookOf } from '../../charts/chart-options.js';
import { type Column, column } from '../../charts/column.js';
import { bar } from '../../charts/marks/bar.js';
import { dot } from '../../charts/marks/dot.js';
import { legend } from '../../charts/marks/legend.js';
import type { Mark } from '../../charts/marks/mark.js';
import { span } from '../../charts/marks/span.js';
import { stroke } from '../../charts/marks/stroke.js';
import { text } from '../../charts/marks/text.js';
import { partyColours } from '../../charts/party-colours.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { quotesOf } from '../../charts/quotes-of.js';
import { strokeShape } from '../../charts/stroke-shape.js';
import { symbolShapes } from '../../charts/symbol-shapes.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { textOn } from '../../charts/theme.js';
import { untitled } from '../../charts/tip.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { wrapWords } from '../../charts/wrap-words.js';
import { expressionLiteral } from '../../escapes/expression-literal.js';
import { inLanguage } from '../../language/in-language.js';
import { isolated } from '../../language/isolated.js';
import { type Language, sharedWords, wordsOf } from '../../language/language.js';
import { writeCount, writeRange } from '../../language/write-count.js';
import { isDateInferred } from '../../records/is-date-inferred.js';
import { nameIn } from '../../records/name-in.js';
import type { Attendance, Ballot, Party, Session } from '../../records/records.js';
import type { NamedFigure } from '../kind.js';
import {
  type AttendancePanel,
  drawnSessions,
  hasUntoldParty,
  type KnownAttendanceRows,
  type KnownSession,
} from './rows.js';
import { untoldShort, words } from './words.js';

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
  readonly party: string;
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
  const panels = known.panels.map((panel) => labelled(panel, look));
  const fills = partyFills(known, look);
  return column(
    {
      name: 'known-attendance',
      title: named.title,
      subtitle: named.subtitle ?? words.subtitle,
      description: describe(panels, known.parties, named, look.language),
      leastWidth: 250,
      panels: panels.map((panel, index) => {
        const place = { number: index + 1, isLast: index === panels.length - 1 };
        const drawn = sessionsPanel(
          panel,
          largestOf(panel, panels),
          known.parties,
          fills,
          place,
          look,
        );
        return index === 0 ? { ...drawn, marks: [...drawn.marks, keyOf(known, look)] } : drawn;
      }),
    },
    options,
  );
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
  const inferred = isDateInferred(session);
  return writeDate(session.date, language, inferred);
}

/** The colours of the parts of bars, by the name of the party. */
function partyFills({ parties }: KnownAttendanceRows, { language, colours }: Look) {
  const coloured = partyColours(parties, colours);
  return parties.map(({ id, name }) => ({
    test: `datum.party === ${expressionLiteral(nameIn(name, language))}`,
    fill: coloured.get(id) as `#${string}`,
  }));
}

/** The key of all panels: what no panel has is left out of it. */
function keyOf(known: KnownAttendanceRows, { colours }: Look): Mark {
  const coloured = partyColours(known.parties, colours);
  const sizes = drawnSessions(known).map(({ size }) => size.kind);
  return legend(
    [
      ...known.parties.map(({ id, name }) => ({
        words: name,
        fill: coloured.get(id) as `#${string}`,
        line: 'ink' as const,
      })),
      ...(hasUntoldParty(known) ? [{ words: words.notTold, fill: 'unknown' as const }] : []),
      { words: words.open, fill: 'transparent' as const, shape: symbolShapes.chevron },
      ...(sizes.some((kind) => kind !== 'unknown')
        ? [{ words: words.size, fill: 'transparent' as const, shape: strokeShape }]
        : []),
      ...(sizes.includes('between')
        ? [{ words: words.bounds, fill: 'transparent' as const, shape: symbolShapes.bounds }]
        : []),
    ].map((entry) => ({ line: 'ink' as const, ...entry })),
  );
}

/** The widths of a panel for which room is left, in pixels. */
const panelWidth = { narrow: 290, wide: 400 };

function sessionsPanel(
  { name, rows, untold: others }: Panel,
  largest: number,
  parties: readonly Party[],
  fills: ReturnType<typeof partyFills>,
  { number, isLast }: { readonly number: number; readonly isLast: boolean },
  look: Look,
): Column['panels'][number] {
  const { language, colours, narrow } = look;
  const pixels = narrow ? panelWidth.narrow : panelWidth.wide;
  // Beyond the bars stands what is told, in a column of its own.
  const end = largest / (1 - 98 / pixels);
  const perPerson = pixels / end;
  const values = rows.flatMap((row) => {
    const { session, label, presence } = row;
    const shared = {
      session: session.id,
      label,
      at_least: presence.atLeast,
      told: endLabel(presence.told, presence.atLeast, language),
    };
    const segments = segmentsOf(row, parties, perPerson, language);
    return (segments.length === 0 ? [{}] : segments).map((one) => ({ ...shared, ...one }));
  });
  const sizes = sizesOf(rows, language);
  // A name above its bar stands nearer to it than to the bar before.
  const lift = narrow ? 1.5 : 0;
  const tip = { label: words.session, members: words.members };
  return {
    ...headed(name, others, look),
    rows: {
      name: `people${number}`,
      values,
      row: 'session',
      label: 'label',
      shared: ['session', 'label', 'at_least', 'told'],
      height: narrow ? 8 : 12,
    },
    calculate: { middle: '(datum.from + datum.to) / 2' },
    // In one column the heights of a page are few: the last axis speaks for all.
    x: quantityAxis({
      domain: [0, end],
      ticks: ticks(largest),
      format: 'd',
      ...(narrow && !isLast ? {} : { title: words.axis }),
    }),
    marks: [
      // Behind the bars, so that it does not cross their numbers.
      span({
        rows: sizes.filter(({ atLeast, atMost }) => atLeast < atMost),
        x: 'atLeast',
        x2: 'atMost',
        colour: 'ink',
        lift,
        thickness: 0.5,
        dashed: true,
      }),
      bar({
        x: 'from',
        x2: 'to',
        height: narrow ? 6.5 : 9,
        lift,
        fill: 'unknown',
        fills,
        where: 'isValid(datum.from)',
        tip: {
          label: words.session,
          party: words.party,
          written: words.people,
          who: untitled,
        },
      }),
      text({
        x: 'middle',
        text: 'written',
        where: `datum.count > 1 && datum.count * ${perPerson} > 6 * length(datum.written) + 6`,
        size: 'small',
        below: -lift,
        colours: fills.map(({ test, fill }) => ({ test, colour: textOn(fill, colours) })),
      }),
      dot({
        x: 'at_least',
        once: true,
        shape: symbolShapes.chevron,
        fill: 'transparent',
        line: 'ink',
        thickness: 0.75,
        size: 44,
        lift,
        dx: 6,
      }),
      ...['atLeast', 'atMost'].map((x) =>
        stroke({ rows: sizes, x, height: 10, lift, thickness: 1.25, tip }),
      ),
      text({ x: end, once: true, text: 'told', align: 'right', below: -lift }),
    ],
  };
}

/** The name of a panel, and of how many other sessions nothing is told: on a line of its own, in one column after the name. */
function headed(name: string, others: number, { language, narrow }: Look) {
  if (others === 0) return { heading: { en: name } };
  if (!narrow) return { heading: { en: name }, note: { en: untoldLine(others, language) } };
  const rest = inLanguage(untoldShort, language)(writeCount(others, language));
  return { heading: { en: `${isolated(name)} · ${rest}` } };
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
  { presence, records }: Row,
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
      party: nameIn(parties[order]?.name, language) ?? inLanguage(words.notTold, language),
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

/** The size of the body at each session at which it is told: the fewest and the most that it can be. */
function sizesOf(rows: readonly Row[], language: Language) {
  return rows.flatMap(({ session, label, size }) => {
    if (size.kind === 'unknown') return [];
    const [atLeast, atMost] =
      size.kind === 'known' ? [size.members, size.members] : [size.atLeast, size.atMost];
    const members = writeRange(atLeast, atMost, language);
    const evidence = [...new Set(size.composition.seats.map((one) => quotesOf(one, 'seats')))];
    return [{ session: session.id, label, atLeast, atMost, members, evidence: evidence.join(' ') }];
  });
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
