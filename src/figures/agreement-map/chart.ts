import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { key } from '../../charts/key.js';
import { field } from '../../charts/marks/field.js';
import { text } from '../../charts/marks/text.js';
import { plane } from '../../charts/plane.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { untitled } from '../../charts/tip.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { wrapWords } from '../../charts/wrap-words.js';
import { inLanguage } from '../../language/in-language.js';
import { inPercent } from '../../language/in-percent.js';
import { isolated } from '../../language/isolated.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writeCount, writeRange } from '../../language/write-count.js';
import { writePercent } from '../../language/write-percent.js';
import type { NamedFigure } from '../kind.js';
import { partyKey } from '../party-key.js';
import { nameOfMember, nameOfParty } from '../roll-calls-of-body.js';
import type { AgreementCell, AgreementRows } from './rows.js';
import { words } from './words.js';

/** From which per cent on each class reaches to the next; the first is below its end. */
const classEnds = [50, 60, 70, 80, 90] as const;

/** The height of a row, in points of type. */
const rowHeight = 8.6;

/** How far the colour of the party stands to the left, and how wide it is, in columns. */
const partyAt = { from: -1.6, to: -0.4 };

/** Draws the agreement of members as a field for each two. */
export function chartOfAgreement(
  rows: AgreementRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const { language, colours, narrow } = lookOf(options);
  const count = rows.rows.length;
  const names = rows.rows.map(({ members }) => nameOfRow(rows, members, language));
  const letters = narrow ? 19 : 36;
  // Where one is too long, all are told by their first member.
  const isLong = names.some((name) => [...name].length > letters);
  const classes = classNames(language);
  const values = rows.cells.map((cell) => ({
    row: cell.row,
    column: cell.column,
    first: names[cell.row],
    second: names[cell.column],
    shared: cell.shared,
    agreed: cell.agreed,
    class: classes[classOf(cell)],
    right: cell.column + 1,
    below: cell.row + 1,
  }));
  const parties = rows.rows.map(({ party }, row) => ({
    row,
    from: partyAt.from,
    to: partyAt.to,
    below: row + 1,
    middle: row + 0.5,
    party: nameOfParty(rows, party, language),
    name: isLong ? shortName(rows, rows.rows[row]!.members, letters, language) : names[row]!,
  }));
  return plane(
    {
      name: 'agreement-map',
      title: named.title,
      subtitle: named.subtitle ?? words.subtitle,
      description: describe(rows, names, named, language),
      rows: { name: 'pairs', values },
      x: quantityAxis({ domain: [partyAt.from, count], shown: false }),
      y: quantityAxis({ domain: [count, 0], shown: false }),
      height: count * rowHeight,
      leastWidth: 150,
      marks: [
        field({
          x: 'column',
          x2: 'right',
          y: 'row',
          y2: 'below',
          gap: 0.3,
          key: key(
            'class',
            classes.map((name, place) => ({
              words: { en: name, el: name, ru: name },
              fill: colours.sequence[place] as `#${string}`,
            })),
            { orient: 'bottom', columns: narrow ? 2 : 6, squares: true },
          ),
          tip: {
            first: untitled,
            second: untitled,
            agreed: { number: words.agreed },
            shared: { number: words.shared },
          },
        }),
        field({
          rows: parties,
          x: 'from',
          x2: 'to',
          y: 'row',
          y2: 'below',
          gap: 0.3,
          key: partyKey(
            rows,
            rows.rows.map(({ party }) => party),
            { language, colours, columns: narrow ? 2 : 4 },
          ),
        }),
        text({
          rows: parties,
          x: 'from',
          y: 'middle',
          text: 'name',
          align: 'right',
          baseline: 'middle',
          dx: -3,
          size: 'small',
        }),
      ],
    },
    options,
  );
}

/** The name of a row: its member, or the first and the last with how many there are. */
export function nameOfRow(
  rows: AgreementRows,
  members: readonly string[],
  language: Language,
): string {
  const [first = '', last = first] = [members[0]!, members.at(-1)!].map((id) =>
    isolated(nameOfMember(rows, id, language)),
  );
  return members.length === 1
    ? first
    : `${first} … ${last} (${writeCount(members.length, language)})`;
}

/** The same in so many letters: the first member, and how many more there are. */
function shortName(
  rows: AgreementRows,
  members: readonly string[],
  letters: number,
  language: Language,
): string {
  const others = members.length === 1 ? '' : ` +${writeCount(members.length - 1, language)}`;
  const first = nameOfMember(rows, members[0]!, language);
  return `${isolated(wrapWords(first, { letters: letters - others.length, lines: 1 }).join(''))}${others}`;
}

function classOf({ agreed, shared }: AgreementCell): number {
  return classEnds.filter((end) => (100 * agreed) / shared >= end).length;
}

function classNames(language: Language): string[] {
  const below = `${inLanguage(words.below, language)} ${inPercent(String(classEnds[0]), language)}`;
  return [
    below,
    ...classEnds.map((end, place) =>
      inPercent(writeRange(end, classEnds[place + 1] ?? 100, language), language),
    ),
  ];
}

function describe(
  rows: AgreementRows,
  names: readonly string[],
  { title }: NamedFigure,
  language: Language,
): string {
  const { separator } = wordsOf(language);
  const share = ({ agreed, shared }: AgreementCell) => agreed / shared;
  const sentences = names.map((name, row) => {
    const others = rows.cells
      .filter((cell) => cell.row === row && cell.column !== row)
      .sort((a, b) => share(b) - share(a));
    const told = (said: string, cell: AgreementCell) =>
      `${said} ${names[cell.column]} (${writePercent(share(cell), 0, language)})`;
    return others.length === 0
      ? `${name}.`
      : `${name}: ${told(inLanguage(words.most, language), others[0]!)}${separator}${told(inLanguage(words.least, language), others.at(-1)!)}.`;
  });
  return textAlternative(inLanguage(title, language), sentences, language);
}
