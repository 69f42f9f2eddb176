import type { ChartOptions } from '../../charts/chart-options.js';
import { passageIds } from '../../charts/quotes-of.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { ArgumentError } from '../../errors/argument-error.js';
import { inLanguage } from '../../language/in-language.js';
import { writeCount } from '../../language/write-count.js';
import { writeDecimal, writeFixed } from '../../language/write-decimal.js';
import { writeNumberOf } from '../../language/write-number-of.js';
import type { Dataset } from '../../records/records.js';
import { evidenceColumn } from '../figure.js';
import { isLack, kind, plainly } from '../kind.js';
import {
  chooseTwoParties,
  type TwoPartiesParameters,
  twoPartiesParameters,
} from '../two-parties-of-body.js';
import { chartOfPower } from './chart.js';
import {
  type AttendanceOfBody,
  type AttendanceRows,
  attendanceOfBody,
  attendanceRows,
  isOfTwo,
  levelWithShare,
  type PartiesThatAttend,
} from './rows.js';
import { averageForms, bold, cases, shown, title, voteForms } from './words.js';

export { title as powerByAttendanceTitle } from './words.js';

const needs = 'a body of two parties with few enough seats, and no others';

/** The power of a party by who comes. */
export const powerUnderRandomAttendanceFigure = kind<
  TwoPartiesParameters,
  AttendanceRows & AttendanceOfBody
>({
  name: 'power-under-random-attendance',
  title,
  about: 'the voting power of a party by how many of either come, in a body of two parties',
  needs,
  parameters: twoPartiesParameters,
  choose: (record, given) =>
    chooseTwoParties(
      record,
      given,
      ({ body, party, other }) => isOfTwo(record, { body, party, other }),
      needs,
    ),
  rows: (record, parameters) => {
    const told = attendanceOfBody(record, parameters);
    return { ...told, ...attendanceRows(told.parties) };
  },
  bodies: ({ composition }) => [composition.body.id],
  chart: chartOfPower,
  caption: ({ parties, composition }, language) => {
    const { party, other, averages, told } = parties;
    const [own, others] = [party, other].map(({ name }) => inLanguage(name, language));
    const reading = inLanguage(shown, language)(own ?? '', others ?? '');
    return {
      shown: [reading, told ? inLanguage(bold, language) : ''].filter(Boolean).join(' '),
      cases: inLanguage(cases, language)(
        writeNumberOf(
          party.members + other.members,
          inLanguage(voteForms[composition.counts], language),
          language,
        ),
        writeCount(other.members, language),
        writeCount(party.members, language),
        writeNumberOf(averages.length, inLanguage(averageForms, language), language),
      ),
    };
  },
  slots: (rows, language) => {
    const { party, other, told } = rows.parties;
    const level = levelWithShare(rows);
    return {
      members: writeCount(party.members, language),
      others: writeCount(other.members, language),
      average: told ? writeDecimal(told.average, language) : '',
      level: level === undefined ? undefined : writeFixed(level, language, 1),
    };
  },
  table: (shown) => {
    const { parties, curves, composition, average } = shown;
    const { party, other } = parties;
    const level = levelWithShare(shown);
    const evidence = [
      passageIds(composition.seats, 'seats'),
      passageIds([composition.body], 'decidesBy'),
    ]
      .filter(Boolean)
      .join(' ');
    return {
      columns: [
        { name: 'party_a', about: 'The party whose power is shown' },
        { name: 'members_a', unit: 'members', about: 'Its members with a vote' },
        { name: 'party_b', about: 'The other party' },
        { name: 'members_b', unit: 'members', about: 'Its members with a vote' },
        { name: 'share_a', unit: 'percent', about: 'Share of party a in the votes of both' },
        { name: 'present_a', unit: 'members', about: 'Members of party a present on average' },
        { name: 'present_b', unit: 'members', about: 'Members of party b present on average' },
        { name: 'power', unit: 'percent', about: 'Power of party a, averaged over who comes' },
        { name: 'told', about: 'yes where the source tells the average of party a' },
        {
          name: 'level_b',
          unit: 'members',
          about:
            'Members of party b present on average where the power of party a is its share of the votes; empty where its average is not told',
        },
        evidenceColumn,
      ],
      rows: curves.map((one) => {
        const told = average !== undefined && one.average === average.value;
        return {
          party_a: party.name.en,
          members_a: party.members,
          party_b: other.name.en,
          members_b: other.members,
          share_a: (100 * party.members) / (party.members + other.members),
          present_a: one.average,
          present_b: one.others,
          power: 100 * one.power,
          told: told ? 'yes' : 'no',
          level_b: told && level !== undefined ? Number(level.toFixed(4)) : undefined,
          evidence: told ? `${evidence} ${passageIds([average], 'value')}` : evidence,
        };
      }),
    };
  },
});

/**
 * The two parties of a body of which an average attendance is told.
 *
 * @param dataset - a loaded dataset
 * @returns the party whose average attendance is told and the other, with a curve for every number of members from three on, at most
 *   ten; the composition that tells their seats, and the statement of the average
 * @throws ArgumentError if the record tells no average attendance in a body of two parties
 * @example
 * ```ts
 * attendanceTold(loadDataset()).parties.averages // => [3, 4, 5, 6, 7]
 * ```
 */
export function attendanceTold(dataset: Dataset): AttendanceTold {
  const needed = 'an average attendance told of one of the two parties of a body';
  const found = chooseTwoParties(
    dataset,
    {},
    ({ body, party, other, ofA }) =>
      ofA.average !== undefined && isOfTwo(dataset, { body, party, other }),
    needed,
  );
  const told = isLack(found) ? undefined : attendanceOfBody(dataset, found);
  if (told?.average === undefined) {
    throw new ArgumentError('dataset', dataset.title, `a record with ${needed}`);
  }
  return { ...told, average: told.average };
}

/** What a record tells of the attendance of two parties, and whence. */
export type AttendanceTold = AttendanceOfBody & {
  readonly average: NonNullable<AttendanceOfBody['average']>;
};

/**
 * The power of a party, averaged over who comes, against how many of the other party come on average; a curve for each average
 * of its own, and its share of the votes for comparison.
 *
 * @param parties - the two parties, how many of the first come on average, and what the source tells of that
 * @param options - language, theme and width
 * @returns a Vega-Lite specification: heights are percent of the power
 * @throws ArgumentError if there is no average, or the one told is not among them, and as `blocPowerUnderRandomAttendance`
 * @example
 * ```ts
 * const party = { id: 'left-sr', name: { en: 'Left SRs', el: '', ru: '' }, members: 7 };
 * const other = { id: 'bolshevik', name: { en: 'Bolsheviks', el: '', ru: '' }, members: 11 };
 * powerByAttendanceChart({ party, other, averages: [5, 7] }).name // => 'power-under-random-attendance'
 * ```
 */
export function powerByAttendanceChart(
  parties: PartiesThatAttend,
  options: ChartOptions = {},
): VegaLiteSpec {
  return chartOfPower(attendanceRows(parties), plainly(title), options);
}
