import type { ChartOptions } from '../../charts/chart-options.js';
import { passageIds, quotesOf } from '../../charts/quotes-of.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { fillIn } from '../../language/fill-in.js';
import { inEveryLanguage, inLanguage } from '../../language/in-language.js';
import { type Language, type Text, wordsOf } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { writeNumberOf } from '../../language/write-number-of.js';
import { nameIn } from '../../records/name-in.js';
import type { Assumption } from '../assumption.js';
import { evidenceColumn } from '../figure.js';
import { kind, type NamedFigure } from '../kind.js';
import { moreThanSeats } from '../split-bounds/words.js';
import { splitParameters } from '../split-of-vote.js';
import { countsInWords, motionAndCounts, seatsName } from '../vote-in-words.js';
import { chartOfSplitGrid, fitsNumbers, holdsPowers, type SplitGrid } from './chart.js';
import {
  chooseSplitGrid,
  needs,
  type SplitGridParameters,
  type SplitGridRows,
  splitGridCells,
  splitGridRows,
} from './rows.js';
import {
  cases,
  conclusion,
  oneFurther,
  shown,
  splitForms,
  supposed,
  title,
  words,
} from './words.js';

export type { SplitAxis, SplitGrid } from './chart.js';
export { type SplitGridCell, type SplitsOfTwo, splitGridCells } from './rows.js';

/** As many further voters are supposed at most, and so many more than the totals need are offered. */
const mostFurther = 20;
const offeredMore = 2;

/** How many of two parties can have voted for, in every possible split of a vote. */
export const splitGrid = kind<SplitGridParameters, SplitGridRows>({
  name: 'split-grid',
  title,
  about:
    'how many of two parties can have voted for, and in how many ways the voters can have come to each pair of numbers',
  needs,
  parameters: {
    vote: splitParameters.vote,
    columns: {
      type: 'record',
      table: 'parties',
      about: 'the party counted to the right; the next after that counted upwards',
    },
    rows: { type: 'record', table: 'parties', about: 'the party counted upwards; the largest' },
    outlined: {
      type: 'record',
      table: 'parties',
      about: 'a party: splits in which nobody of it voted for are outlined; none',
    },
    stands: {
      ...splitParameters.stands,
      about:
        'what is supposed of parties that are said to have stood for or against the motion; nothing',
    },
    further: {
      type: 'number',
      least: 0,
      most: mostFurther,
      about:
        'how many voters there are beyond the seats told, where the totals need some; as many as they need, at least',
    },
  },
  choose: chooseSplitGrid,
  rows: splitGridRows,
  bodies: ({ vote }) => [vote.session.body.id],
  chart: (rows, named, options) => chartOfSplitGrid(gridOf(rows, named), rows.cells, options),
  caption: (rows, language) => ({
    shown: written(
      [
        shown.axes,
        shown.how,
        ...(rows.cells.some(holdsPowers(language)) ? [shown.powers] : []),
        ...(rows.outlined ? [shown.outlined] : []),
        ...(rows.furtherVoters > 0 ? [moreThanSeats] : []),
      ],
      rows,
      language,
    ),
    cases: written([...(rows.needsOthers ? [conclusion] : []), cases], rows, language),
  }),
  slots: placesOf,
  assumption: assumptionOf,
  table: tableOf,
});

/** That as many voters as the totals need held no seat that is told; there can have been more, some of whom then did not vote. */
function assumptionOf({ needed }: SplitGridRows): Assumption | undefined {
  if (needed === 0 || needed + offeredMore > mostFurther) return undefined;
  return {
    parameter: 'further',
    label: supposed.label,
    choices: Array.from({ length: offeredMore + 1 }, (_, more) => ({
      value: more === 0 ? undefined : needed + more,
      label: inEveryLanguage((language) =>
        fillIn(inLanguage(more === 0 ? supposed.needed : supposed.more, language), {
          further: writeCount(needed + more, language),
        }),
      ),
    })),
  };
}

/** What stands in the places of sentences. */
function placesOf(rows: SplitGridRows, language: Language): Readonly<Record<string, string>> {
  const { vote, composition, cells, furtherVoters, outlined } = rows;
  const write = (count: number | bigint) => writeCount(count, language);
  const ways = cells.reduce((sum, cell) => sum + cell.ballots, 0n);
  const seats = composition.seats.map((row) => row.seats);
  return {
    counts: inLanguage(countsInWords(vote), language),
    rows: inLanguage(seatsName(rows.rows), language),
    columns: inLanguage(seatsName(rows.columns), language),
    outlined: outlined ? nameIn(outlined.name, language) : '',
    yes: write(vote.yes),
    cast: write(vote.yes + vote.no),
    seats: write(rows.rows.seats),
    parts: seats.map(write).join(' + '),
    members: write(seats.reduce((sum, one) => sum + one, 0)),
    further: write(furtherVoters),
    possible: write(cells.length),
    marked: write(cells.filter((cell) => cell.marked).length),
    splits: writeNumberOf(cells.length, inLanguage(splitForms, language), language),
    ways: write(ways),
  };
}

/** Sentences in a language, with what stands in their places. */
function written(sentences: readonly Text[], rows: SplitGridRows, language: Language): string {
  const places = placesOf(rows, language);
  return sentences
    .map((one) => inLanguage(one, language).replace(/\{(\w+)\}/g, (_, name) => places[name] ?? ''))
    .join(' ');
}

function gridOf(rows: SplitGridRows, { title, subtitle, labels }: NamedFigure): SplitGrid {
  const axis = (seats: SplitGridRows['rows'], own: Text | undefined) => ({
    group: seats.party!.id,
    title:
      own ??
      inEveryLanguage(
        (language) =>
          `${inLanguage(seatsName(seats), language)}${wordsOf(language).colon}${inLanguage(words.for, language)}`,
      ),
  });
  const isOne = rows.furtherVoters === 1 && rows.composition.seats.length === 2;
  return {
    name: 'split-grid',
    title,
    subtitle:
      subtitle ??
      inEveryLanguage(
        (language) =>
          `${inLanguage(motionAndCounts(rows.vote), language)}. ${inLanguage(words[fitsNumbers(rows.columns.seats + 1) ? 'numbers' : 'shades'], language)}`,
      ),
    vote: rows.split,
    rows: axis(rows.rows, labels.rows),
    columns: axis(rows.columns, labels.columns),
    ...(isOne ? { rest: oneFurther } : {}),
    ...(rows.outlined
      ? { outlined: inEveryLanguage((language) => written([words.nobody], rows, language)) }
      : {}),
    evidence: [
      ...new Set([
        quotesOf(rows.vote, 'yes'),
        ...[rows.rows, rows.columns].map((row) => quotesOf(row, 'seats')),
      ]),
    ].join(' '),
  };
}

function tableOf({ vote, composition, rows, columns, cells }: SplitGridRows) {
  const evidence = [passageIds([vote], 'yes', 'no'), passageIds(composition.seats, 'seats')]
    .filter(Boolean)
    .join(' ');
  return {
    columns: [
      { name: 'party_rows', about: 'Identifier of the party counted upwards' },
      { name: 'rows_for', unit: 'votes', about: 'How many of it voted for' },
      { name: 'party_columns', about: 'Identifier of the party counted to the right' },
      { name: 'columns_for', unit: 'votes', about: 'How many of it voted for' },
      {
        name: 'others_for',
        unit: 'votes',
        about:
          'How many of all others voted for, voters beyond the seats that are told among them; empty where that differs by split',
      },
      {
        name: 'ballots',
        unit: 'ways',
        about: 'In how many ways the voters, each for himself, can have voted so',
      },
      evidenceColumn,
    ],
    rows: cells.map((cell) => ({
      party_rows: rows.party?.id,
      rows_for: cell.row,
      party_columns: columns.party?.id,
      columns_for: cell.column,
      others_for: cell.rest.length === 1 ? cell.rest[0] : undefined,
      ballots:
        cell.ballots <= Number.MAX_SAFE_INTEGER ? Number(cell.ballots) : String(cell.ballots),
      evidence,
    })),
  };
}

/**
 * The possible splits of a vote by two groups as a grid: how many of the one and how many of the other can have voted for, with
 * the number of ballots behind each pair. Fields without a number are impossible.
 *
 * @param grid - the vote, the groups of the axes and what the chart is called
 * @param options - language, theme and width
 * @returns a Vega-Lite specification: positions are votes for, numbers and colours are ways in which the voters can have acted
 * @throws ArgumentError if no split is possible, or nothing limits their number, or the vote has no such group
 */
export function splitGridChart(grid: SplitGrid, options: ChartOptions = {}): VegaLiteSpec {
  return chartOfSplitGrid(grid, splitGridCells(grid), options);
}
