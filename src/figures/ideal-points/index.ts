import { inLanguage } from '../../language/in-language.js';
import { writeCount } from '../../language/write-count.js';
import { writePercent } from '../../language/write-percent.js';
import { nameIn } from '../../records/name-in.js';
import { evidenceColumn } from '../figure.js';
import { isLack, kind } from '../kind.js';
import {
  bodyParameter,
  chooseRollCalls,
  nameOfMember,
  nameOfParty,
} from '../roll-calls-of-body.js';
import { canBeScaled, scalable } from '../scale-of-body.js';
import { areAllNamed, chartOfIdealPoints } from './chart.js';
import { type IdealPointParameters, type IdealPointRows, idealPointRows } from './rows.js';
import { cases, intervals, shown, someNamed, title } from './words.js';

/** Enough for an interval, and drawn in two seconds of a senate. */
const usualSamples = 30;

/** Where members lie by their votes. */
export const idealPointsFigure = kind<IdealPointParameters, IdealPointRows>({
  name: 'ideal-points',
  title,
  about: 'where members lie by their votes, in one dimension, with intervals',
  needs: scalable,
  parameters: {
    body: bodyParameter,
    party: {
      type: 'record',
      table: 'parties',
      about: 'the party that is put on the right, since votes do not tell sides; the largest',
    },
    samples: {
      type: 'number',
      least: 0,
      most: 1000,
      about: `how many samples the intervals are taken from; ${usualSamples}, and none with 0`,
    },
  },
  choose: (record, { body, party, samples = usualSamples }) => {
    const calls = chooseRollCalls(record, body, canBeScaled, scalable);
    if (isLack(calls)) return calls;
    return { body: calls.body.id, samples, ...(party === undefined ? {} : { party }) };
  },
  rows: idealPointRows,
  bodies: ({ body }) => [body.id],
  chart: chartOfIdealPoints,
  caption: (rows, language) => {
    const anchor = rows.people.has(rows.anchor)
      ? nameOfMember(rows, rows.anchor, language)
      : nameOfParty(rows, rows.anchor, language);
    const samples = writeCount(rows.samples, language);
    return {
      shown: [
        inLanguage(shown, language)(anchor),
        ...(rows.samples < 2 ? [] : [inLanguage(intervals, language)(samples)]),
        ...(areAllNamed(rows) ? [] : [inLanguage(someNamed, language)]),
      ].join(' '),
      cases: inLanguage(cases, language)(
        writeCount(rows.rows.length, language),
        writeCount(rows.scaled, language),
        writePercent(rows.classified, 1, language),
        writeCount(rows.leftOut, language),
        nameIn(rows.body.name, language),
      ),
    };
  },
  slots: (rows, language) => ({
    members: writeCount(rows.rows.length, language),
    leftmost: nameOfMember(rows, rows.rows[0]!.member, language),
    rightmost: nameOfMember(rows, rows.rows.at(-1)!.member, language),
  }),
  table: (rows) => ({
    columns: [
      { name: 'member', about: 'Identifier of the member' },
      { name: 'party', about: 'Identifier of the party at the last of the votes' },
      { name: 'rank', unit: 'members', about: 'The place from the left' },
      { name: 'point', unit: 'standard deviations', about: 'The position' },
      { name: 'lower', unit: 'standard deviations', about: 'The lower end of the interval' },
      { name: 'upper', unit: 'standard deviations', about: 'The upper end' },
      { name: 'votes', unit: 'votes', about: 'Scaled votes in which the member voted' },
      { name: 'told', unit: 'votes', about: 'Those that the points tell right' },
      { name: 'scaled', unit: 'votes', about: 'All votes that were scaled' },
      { name: 'left_out', unit: 'votes', about: 'Unanimous and lopsided votes, which were not' },
      { name: 'samples', unit: 'samples', about: 'The samples of the intervals' },
      evidenceColumn,
    ],
    rows: rows.rows.map(({ member, party, rank, point, lower, upper, votes, told }) => ({
      member,
      party,
      rank,
      point,
      lower,
      upper,
      votes,
      told,
      scaled: rows.scaled,
      left_out: rows.leftOut,
      samples: rows.samples,
      evidence: rows.evidence(member),
    })),
  }),
});
