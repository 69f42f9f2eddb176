import { type CellBounds, splitBounds } from '../../analysis/splits/split-bounds.js';
import type { SplitVote } from '../../analysis/splits/split-vote.js';
import { type VoteOption, voteOptions } from '../../analysis/votes/vote-option.js';
import type { ChartNaming } from '../../charts/chart-naming.js';
import type { ChartOptions } from '../../charts/chart-options.js';
import { passageIds, quotesOf } from '../../charts/quotes-of.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { ArgumentError } from '../../errors/argument-error.js';
import { inLanguage } from '../../language/in-language.js';
import type { Language, Text } from '../../language/language.js';
import type { PluralForms } from '../../language/language-words.js';
import { writeCount } from '../../language/write-count.js';
import { writeNumberOf } from '../../language/write-number-of.js';
import { evidenceColumn, type FigureColumn, type FigureTable } from '../figure.js';
import { kind } from '../kind.js';
import { furtherGroup, splitParameters } from '../split-of-vote.js';
import { countsInWords, motionAndCounts, seatsName } from '../vote-in-words.js';
import { type BoundsPanel, chartOfBounds } from './chart.js';
import {
  certainFirst,
  chooseSplitBounds,
  type SplitBoundsParameters,
  type SplitBoundsRows,
  splitBoundsRows,
} from './rows.js';
import { shown, suppositionOf, title, words } from './words.js';

/** What the totals of a vote and the seats of parties allow each to have done. */
export const splitBoundsFigure = kind<SplitBoundsParameters, SplitBoundsRows>({
  name: 'split-bounds',
  title,
  about:
    'the least and the most of each party that can have voted for, against, abstained or taken no part in a vote, also with something supposed',
  needs: 'a vote with counts in a body whose seats are told by party',
  parameters: {
    ...splitParameters,
    party: {
      type: 'record',
      table: 'parties',
      about:
        'a party of which nobody is supposed to have taken the option; the largest if only that is given',
    },
    option: {
      type: 'choice',
      of: voteOptions,
      about:
        'the option that nobody of the party is supposed to have taken; no if only the party is given',
    },
    rows: {
      type: 'number',
      least: 1,
      most: 100,
      about: 'how many parties are shown at most, the largest; 9 fill a page',
    },
  },
  choose: chooseSplitBounds,
  rows: splitBoundsRows,
  bodies: ({ vote }) => [vote.session.body.id],
  chart: (rows, { title, subtitle, labels }, options) =>
    chartOfBounds(
      {
        name: 'split-bounds',
        title,
        subtitle: subtitle ?? motionAndCounts(rows.vote),
        panels: panelsOf(rows),
        told: labels.told ?? words.told,
        supposed: suppositionOf(rows) && (labels.supposed ?? suppositionOf(rows)),
      },
      options,
    ),
  caption: (rows, language) => ({
    shown: inLanguage(shown(rows, suppositionOf(rows)), language),
    cases: casesOf(rows, language),
  }),
  slots: ({ vote, rows }, language) => {
    const { told, supposed = told } = certainFirst(rows)[0]!.cell;
    return {
      counts: inLanguage(countsInWords(vote), language),
      certain: writeCount(supposed.atLeast, language),
    };
  },
  table: tableOf,
});

function panelsOf({ vote, rows }: SplitBoundsRows): BoundsPanel[] {
  return rows.map(({ seats, members, cells }) => ({
    id: seats?.party?.id ?? furtherGroup,
    label: seats ? seatsName(seats) : words.further,
    members,
    cells,
    evidence: [quotesOf(vote, 'yes'), seats ? quotesOf(seats, 'seats') : '']
      .filter(Boolean)
      .join(' '),
  }));
}

const seatForms = {
  en: { one: 'seat', other: 'seats' },
  el: { one: 'έδρα', other: 'έδρες' },
} satisfies Readonly<Record<string, PluralForms>>;

/** How many parties with how many seats, and how many of them are shown, in a sentence. */
function casesOf({ composition, rows }: SplitBoundsRows, language: Language): string {
  const { seats } = composition;
  const members = seats.reduce((sum, row) => sum + row.seats, 0);
  const parties = writeCount(seats.length, language);
  const shownParties = rows.filter((row) => row.seats).length;
  const whole = inLanguage(
    {
      en: `N = ${writeNumberOf(members, seatForms.en, 'en')} of ${parties} parties.`,
      el: `N = ${writeNumberOf(members, seatForms.el, 'el')} ${parties} κομμάτων.`,
      ru: `N = ${writeCount(members, 'ru')}: места ${parties} партий.`,
    },
    language,
  );
  const all = rows.reduce((sum, { cells }) => sum + cells.length, 0);
  const drawn = certainFirst(rows).length;
  const certain: Text = {
    en: `Drawn are the numbers of which something is certain, the most certain first: ${writeCount(drawn, 'en')} of ${writeCount(all, 'en')}.`,
    el: `Φαίνονται οι αριθμοί για τους οποίους κάτι είναι βέβαιο, πρώτα οι πιο βέβαιοι: ${writeCount(drawn, 'el')} από ${writeCount(all, 'el')}.`,
    ru: `Показаны числа, о которых что-то известно наверняка, сначала самые надёжные: ${writeCount(drawn, 'ru')} из ${writeCount(all, 'ru')}.`,
  };
  const drawnOf = drawn === all ? '' : ` ${inLanguage(certain, language)}`;
  if (shownParties === seats.length) return `${whole}${drawnOf}`;
  const count = writeCount(shownParties, language);
  const part: Text = {
    en: `Shown are the largest, ${count} of them.`,
    el: `Φαίνονται τα μεγαλύτερα, ${count} από αυτά.`,
    ru: `Показаны крупнейшие: ${count}.`,
  };
  return `${whole} ${inLanguage(part, language)}${drawnOf}`;
}

/** The readings of every cell. */
function tableOf({ vote, rows, ballots, supposed }: SplitBoundsRows): FigureTable {
  const two = supposed.stands || supposed.never !== undefined;
  const second: readonly FigureColumn[] = [
    { name: 'supposed_at_least', unit: 'members', about: 'The least, with what is supposed' },
    { name: 'supposed_at_most', unit: 'members', about: 'The most, with what is supposed' },
  ];
  const drawn = new Set(certainFirst(rows).map(({ cell }) => cell));
  const told = ballots.filter((ballot) => ballot.party && !ballot.person);
  return {
    columns: [
      { name: 'party', about: 'The party' },
      { name: 'seats', unit: 'members', about: 'Its seats' },
      { name: 'option', about: 'How its members voted; absent: they took no part' },
      { name: 'at_least', unit: 'members', about: 'The least, with totals and seats alone' },
      { name: 'at_most', unit: 'members', about: 'The most, with totals and seats alone' },
      ...(two ? second : []),
      { name: 'drawn', about: 'Whether the picture has it: something is certain of it' },
      evidenceColumn,
    ],
    rows: rows.flatMap(({ seats, members, cells }) =>
      cells.map((cell) => ({
        party: (seats ? seatsName(seats) : words.further).en,
        seats: members,
        option: cell.option,
        at_least: cell.told.atLeast,
        at_most: cell.told.atMost ?? undefined,
        supposed_at_least: cell.supposed?.atLeast,
        supposed_at_most: cell.supposed?.atMost ?? undefined,
        drawn: drawn.has(cell) ? 'yes' : 'no',
        evidence: [
          passageIds([vote], 'yes', 'no', 'abstain'),
          seats ? passageIds([seats], 'seats') : '',
          passageIds(told, 'option', 'count'),
        ]
          .filter(Boolean)
          .join(' '),
      })),
    ),
  };
}

/** A vote as it is read: with what is told alone, or with something supposed besides. */
export interface SplitReading {
  /** What is taken for true, in a few words. */
  readonly label: Text;
  /** Totals and groups. */
  readonly vote: SplitVote;
}

/** A group whose bounds are drawn. */
export interface RangedGroup {
  /** Its name in the votes. */
  readonly group: string;
  /** Its name in the chart. */
  readonly label: Text;
  /** How many belong to it. */
  readonly members: number;
  /** The words of the source on which that number rests. */
  readonly evidence: string;
}

/** What a chart of bounds shows. */
export interface SplitRanges extends ChartNaming {
  /** The groups, from the top. */
  readonly groups: readonly RangedGroup[];
  /** What is told alone: drawn as a line between two strokes. */
  readonly told: SplitReading;
  /** What follows if something is supposed besides: drawn as a bar. */
  readonly supposed: SplitReading;
}

/**
 * For each group the least and the most that can have voted for, voted against, abstained, or taken no part: once with what is told
 * alone, once with something supposed besides.
 *
 * @param ranges - the groups, the two readings of the vote, and what the chart is called
 * @param options - language, theme and width
 * @returns a Vega-Lite specification: positions are members of a group, the numbers on the right are the two ranges
 * @throws ArgumentError if a reading contradicts itself, or a group is not one of the vote’s
 */
export function splitRangesChart(ranges: SplitRanges, options: ChartOptions = {}): VegaLiteSpec {
  const [told, supposed] = [ranges.told, ranges.supposed].map(({ vote }) => boundsOf(vote));
  const panels = ranges.groups.map(({ group, ...rest }) => ({
    ...rest,
    id: group,
    cells: voteOptions.map((option) => ({
      option,
      told: cellOf(told!, group, option),
      supposed: cellOf(supposed!, group, option),
    })),
  }));
  const { name, title, subtitle } = ranges;
  const naming = subtitle === undefined ? { name, title } : { name, title, subtitle };
  const labels = { told: ranges.told.label, supposed: ranges.supposed.label };
  return chartOfBounds({ ...naming, ...labels, panels }, options);
}

function boundsOf(vote: SplitVote): readonly CellBounds[] {
  const bounds = splitBounds(vote);
  if (bounds.status === 'impossible') {
    const { explanation } = bounds.reason;
    throw new ArgumentError('vote', explanation, 'a vote of which a split is possible');
  }
  return bounds.cells;
}

function cellOf(cells: readonly CellBounds[], group: string, option: VoteOption): CellBounds {
  const cell = cells.find((one) => one.group === group && one.option === option);
  if (cell === undefined) throw new ArgumentError('group', group, 'one of the groups of the vote');
  return cell;
}
