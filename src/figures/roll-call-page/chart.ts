import { placeBlocks } from '../../charts/blocks.js';
import { type ChartOptions, type Look, lookOf } from '../../charts/chart-options.js';
import { key } from '../../charts/key.js';
import { dot } from '../../charts/marks/dot.js';
import { text } from '../../charts/marks/text.js';
import { plane } from '../../charts/plane.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { points, typeSize } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { inEveryLanguage, inLanguage } from '../../language/in-language.js';
import { isolated } from '../../language/isolated.js';
import type { Language } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { nameIn } from '../../records/name-in.js';
import { dotInWords } from '../dots-of-several.js';
import type { NamedFigure } from '../kind.js';
import { nameOfMember, nameOfParty, numberOfMembers } from '../roll-calls-of-body.js';
import { type Column, columns, type PartyInVote, type RollCallRows } from './rows.js';
import { words } from './words.js';

/** The diameter of a dot and what it takes in its field, in points of type. */
const dotSize = 4.4;
const dotRoom = 5.4;

/** So many lines of dots a field has at most; beyond that a dot stands for several members. */
const mostLines = 9;

/** The room of the heads of the columns, and of the number above a field, in points of type. */
const headHeight = 11;
const numberHeight = 10;

/** How wide all columns are, in dots. */
const dotsAcross = { wide: 84, narrow: 44 };

/** Draws the members as dots, in rows by party and in columns by how they voted. */
export function chartOfRollCall(
  rows: RollCallRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const look = lookOf(options);
  const { language, narrow } = look;
  const plan = planOf(rows, narrow);
  const placed = placeBlocks(
    rows.byParty.map((row) => ({
      name: nameOfRow(rows, row, language),
      detail: numberOfMembers(row.members.length, language),
      height: numberHeight + linesIn(row, plan) * dotRoom,
    })),
    look,
    isStaggered(plan, look) ? 2 * headHeight : headHeight,
  );
  const { tops } = placed;
  const height = placed.height + (plan.unit > 1 ? headHeight : 0);
  const values = rows.byParty.flatMap((row, block) =>
    plan.columns.flatMap(({ column, from, across }) =>
      row.members
        .filter((member) => member.column === column)
        .filter((_, index) => index % plan.unit === 0)
        .map((member, index) => ({
          member: member.member,
          name: nameOfMember(rows, member.member, language),
          party: nameOfParty(rows, member.party, language),
          option: inLanguage(words[column], language),
          x: from + (index % across) + 0.5,
          y: tops[block]! + numberHeight + (Math.floor(index / across) + 0.5) * dotRoom,
          evidence: member.evidence,
        })),
    ),
  );
  const numbers = rows.byParty.flatMap((row, block) =>
    plan.columns.flatMap(({ column, from }) => {
      const count = row.members.filter((member) => member.column === column).length;
      return count === 0 ? [] : [{ x: from, y: tops[block]!, number: count }];
    }),
  );
  const heads = headsOf(plan, look);
  const motion = inEveryLanguage((one) => nameIn(rows.vote.motion.label, one));
  return plane(
    {
      name: 'roll-call-page',
      title: named.title,
      subtitle: named.subtitle ?? motion,
      description: describe(rows, named, language),
      rows: { name: 'members', values },
      x: quantityAxis({ domain: [0, plan.width], shown: false }),
      y: quantityAxis({ domain: [height, 0], shown: false }),
      height,
      leastWidth: 200,
      marks: [
        text({
          rows: heads,
          x: 'x',
          y: 'y',
          text: 'head',
          align: { expr: 'datum.align' },
          baseline: 'top',
          weight: 'bold',
        }),
        placed.names,
        ...(plan.unit > 1
          ? [
              text({
                rows: [{ x: 0, y: height }],
                x: 'x',
                y: 'y',
                text: { words: dotInWords(plan.unit) },
                align: 'left',
                baseline: 'bottom',
                size: 'small',
                colour: 'faint',
              }),
            ]
          : []),
        text({
          rows: numbers,
          x: 'x',
          y: 'y',
          text: { number: 'number' },
          align: 'left',
          baseline: 'top',
        }),
        dot({
          x: 'x',
          y: 'y',
          size: points(dotSize) ** 2 * 0.78,
          thickness: 0.8,
          key: key(
            'option',
            plan.columns.map(({ column }) => ({
              words: words[column],
              fill: fills[column],
              line: lines[column],
            })),
            { shown: false },
          ),
          tip: { name: words.member, party: words.party },
        }),
      ],
    },
    options,
  );
}

/** About how wide a bold letter is, as a part of the size of type; and how wide a dot with its room is in one column, in pixels. */
const boldLetter = 0.62;
const pixelsOfDot = 7;

function headWidth(column: Column, language: Language): number {
  return (inLanguage(words[column], language).length * boldLetter * typeSize.body) / pixelsOfDot;
}

/** Whether the heads of columns are wider than these, so that every second one stands on a line of its own. */
function isStaggered({ columns: planned }: Plan, { narrow, language }: Look): boolean {
  return narrow && planned.some(({ column, across }) => headWidth(column, language) > across + 0.5);
}

/** The heads of the columns: one that has no room before the right end of the picture ends there. */
function headsOf(plan: Plan, look: Look) {
  const staggered = isStaggered(plan, look);
  const { language } = look;
  return plan.columns.map(({ column, from }, place) => {
    const isLast = staggered && from + headWidth(column, language) > plan.width;
    return {
      x: isLast ? plan.width : from,
      y: staggered && place % 2 === 0 ? headHeight : 0,
      align: isLast ? 'right' : 'left',
      head: inLanguage(words[column], language),
    };
  });
}

const fills = {
  yes: 'yes',
  no: 'no',
  abstain: 'abstain',
  present: 'abstain',
  other: 'paper',
} as const;
const lines = {
  yes: 'yes',
  no: 'noLine',
  abstain: 'faint',
  present: 'faint',
  other: 'rule',
} as const;

interface Plan {
  /** How many members a dot stands for at most. */
  readonly unit: number;
  /** How wide the columns are, in dots. */
  readonly width: number;
  readonly columns: readonly {
    readonly column: Column;
    readonly from: number;
    readonly across: number;
  }[];
}

/** The columns in which anybody stands, each as wide as its largest field asks. */
export function planOf({ byParty }: RollCallRows, narrow: boolean): Plan {
  const used = columns.filter((column) =>
    byParty.some(({ members }) => members.some((one) => one.column === column)),
  );
  const largest = used.map((column) =>
    Math.max(
      ...byParty.map(({ members }) => members.filter((one) => one.column === column).length),
    ),
  );
  const all = narrow ? dotsAcross.narrow : dotsAcross.wide;
  // A column has at least the room of its head.
  const head = narrow ? 8 : 9;
  const free = all - used.length * (head + 1);
  const sum = largest.reduce((total, one) => total + one, 0);
  const across = largest.map((one) => head + Math.floor((free * one) / sum));
  const unit = Math.max(
    1,
    ...largest.map((one, place) => Math.ceil(one / (across[place]! * mostLines))),
  );
  return {
    unit,
    width: all,
    columns: used.map((column, place) => ({
      column,
      from: across.slice(0, place).reduce((total, one) => total + one + 1, 0),
      across: across[place]!,
    })),
  };
}

function linesIn({ members }: PartyInVote, { columns: planned, unit }: Plan): number {
  return Math.max(
    1,
    ...planned.map(({ column, across }) => {
      const count = members.filter((one) => one.column === column).length;
      return Math.ceil(Math.ceil(count / unit) / across);
    }),
  );
}

/** The name of a party, or that a row is of several. */
function nameOfRow(rows: RollCallRows, { parties }: PartyInVote, language: Language): string {
  return parties.length === 1
    ? nameOfParty(rows, parties[0], language)
    : inLanguage(words.others, language);
}

function describe(rows: RollCallRows, { title }: NamedFigure, language: Language): string {
  const sentences = rows.byParty.map((row) => {
    const parts = columns.flatMap((column) => {
      const own = row.members.filter((member) => member.column === column);
      if (own.length === 0) return [];
      const rebels = own
        .filter(({ againstParty }) => againstParty)
        .map(({ member }) => isolated(nameOfMember(rows, member, language)));
      const named = rebels.length === 0 || rebels.length > 12 ? '' : ` (${rebels.join(', ')})`;
      return [`${writeCount(own.length, language)} ${inLanguage(words[column], language)}${named}`];
    });
    return `${nameOfRow(rows, row, language)}: ${parts.join(', ')}.`;
  });
  const motion = nameIn(rows.vote.motion.label, language);
  return textAlternative(`${inLanguage(title, language)}: ${motion}`, sentences, language);
}
