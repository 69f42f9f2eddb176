import type { HistoricalDate } from '../../calendar/historical-date.js';
import { writeDate } from '../../calendar/write-date.js';
import { certainty } from '../../charts/certainty.js';
import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { groupedPanel } from '../../charts/grouped-panel.js';
import { dot } from '../../charts/marks/dot.js';
import { legend } from '../../charts/marks/legend.js';
import { text } from '../../charts/marks/text.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { symbolShapes } from '../../charts/symbol-shapes.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { points } from '../../charts/theme.js';
import { untitled } from '../../charts/tip.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { fillIn } from '../../language/fill-in.js';
import { inEveryLanguage, inLanguage } from '../../language/in-language.js';
import { isolated } from '../../language/isolated.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writePartOf } from '../../language/write-part-of.js';
import { isDateInferred } from '../../records/is-date-inferred.js';
import { nameIn } from '../../records/name-in.js';
import type { Session } from '../../records/records.js';
import { explainingBrackets } from '../inferred-dates.js';
import type { NamedFigure } from '../kind.js';
import type { PersonRow, PersonsRows, Presence } from './rows.js';
import { presenceWords, words } from './words.js';

/** How presence is drawn: what is not told is a mark of its own, smaller than what is. */
const forms = {
  present: { fill: 'present', line: 'present', shape: 'circle' },
  absent: { fill: 'ink', line: 'ink', shape: symbolShapes.cross },
  untold: { ...certainty.untold, shape: symbolShapes.disc },
} as const satisfies Readonly<Record<Presence, object>>;

const kinds = ['present', 'absent', 'untold'] as const;

/** The heads of the columns have three lines, of so many points of type each. */
const headLine = 9;

/** Draws the grid of persons and sessions: a dot where somebody is known to have been present. */
export function chartOfPersons(
  rows: PersonsRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const { language, narrow } = lookOf(options);
  const { drawnPersons, drawnSessions, sessions } = rows;
  const places = new Map(drawnSessions.map((session, place) => [session, place + 0.5]));
  const end = drawnSessions.length + 0.3;
  const shown = drawnPersons.map(({ person, attended, cells }) => ({
    row: person.id,
    label: isolated(nameIn(person.name, language)),
    values: cells.flatMap(({ session, presence, quotes }) => {
      const x = places.get(session);
      if (x === undefined) return [];
      return [
        {
          session: session.id,
          date: dateOf(session, language),
          presence,
          what: inLanguage(presenceWords[presence], language),
          x,
          told: writePartOf(attended, sessions.length, language),
          evidence: quotes,
        },
      ];
    }),
  }));
  const drawn = kinds.filter((one) =>
    shown.some(({ values }) => values.some(({ presence }) => presence === one)),
  );
  const body = inEveryLanguage((one) =>
    fillIn(inLanguage(words.subtitle, one), { body: isolated(nameIn(rows.body.name, one)) }),
  );
  const least = narrow ? 13 : 20;
  return groupedPanel(
    {
      name: 'persons-by-sessions',
      title: named.title,
      subtitle: named.subtitle ?? explainingBrackets(body, drawnSessions),
      description: describe(rows, named, language),
      data: 'persons',
      groups: [{ rows: shown }],
      height: 12,
      shared: ['told'],
      x: quantityAxis({ domain: [0, drawnSessions.length + (narrow ? 3 : 1.5)], shown: false }),
      leastWidth: least * (drawnSessions.length + 2),
      beside: true,
      marks: [
        legend(
          drawn.map((one) => ({ words: presenceWords[one], ...forms[one] })),
          { offset: points(3 * headLine + 9), ...(narrow ? { columns: 1 } : {}) },
        ),
        text({
          rows: [
            ...drawnSessions.map((session, place) => ({
              x: place + 0.5,
              head: headOf(session, drawnSessions[place - 1], language),
            })),
          ],
          x: 'x',
          y: { pixels: -points(3 * headLine + 3) },
          text: 'head',
          align: 'center',
          baseline: 'top',
          size: 'small',
          lineHeight: headLine,
        }),
        text({
          rows: [{}],
          x: end,
          y: { pixels: -points(headLine + 3) },
          text: { words: words.attended },
          align: 'left',
          baseline: 'top',
          size: 'small',
          colour: 'faint',
        }),
        ...drawn.map((one) =>
          dot({
            x: 'x',
            where: `datum.presence === '${one}'`,
            size: one === 'untold' ? 40 : 70,
            thickness: one === 'untold' ? 0.5 : 1.25,
            ...forms[one],
            tip: { label: words.person, date: words.session, what: untitled },
          }),
        ),
        text({ x: end, once: true, text: 'told', align: 'left', size: 'small' }),
      ],
    },
    options,
  );
}

function dateOf(session: Session, language: Language): string {
  return writeDate(session.date, language, isDateInferred(session));
}

/** Day and month in two lines, and the year in a third where it is not that of the session before. */
function headOf(session: Session, before: Session | undefined, language: Language): string {
  const { date } = session;
  if (date === undefined) return '?';
  const lines = dayAndMonth(date, language);
  const head = isDateInferred(session) ? `[${lines.join('\n')}]` : lines.join('\n');
  const year = yearOf(date);
  return before?.date !== undefined && yearOf(before.date) === year ? head : `${head}\n${year}`;
}

function yearOf({ written }: HistoricalDate): string {
  return /\d{4}/.exec(written)?.[0] ?? '';
}

/** A day is told with its month; a month alone; of an interval the months in which it begins and ends. */
function dayAndMonth({ written }: HistoricalDate, language: Language): readonly [string, string] {
  const { monthsShort, open } = wordsOf(language).date;
  const ends = written.replaceAll('~', '').split('/');
  const [first, last] = ends.map((one) => {
    const [, month, day] = one.split('-').map(Number);
    return { month: month === undefined ? open : (monthsShort[month - 1] ?? open), day };
  });
  if (last !== undefined) return [`${first?.month}–`, last.month];
  return [first?.day === undefined ? ' ' : String(first.day), first?.month ?? open];
}

function describe(rows: PersonsRows, { title }: NamedFigure, language: Language): string {
  const sentences = rows.drawnPersons.map((one) => sentenceOf(one, rows.sessions.length, language));
  return textAlternative(inLanguage(title, language), sentences, language);
}

/** A person, at how many sessions the person is known, and at which. */
function sentenceOf({ person, attended, cells }: PersonRow, all: number, language: Language) {
  const dates = cells
    .filter(({ presence }) => presence === 'present')
    .map(({ session }) => dateOf(session, language));
  return `${isolated(nameIn(person.name, language))}: ${writePartOf(attended, all, language)} (${dates.join(', ')}).`;
}
