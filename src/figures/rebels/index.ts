import { inLanguage } from '../../language/in-language.js';
import { writeCount } from '../../language/write-count.js';
import { nameIn } from '../../records/name-in.js';
import { evidenceColumn } from '../figure.js';
import { kind } from '../kind.js';
import {
  bodyParameter,
  chooseMembers,
  type MembersParameters,
  manyBallots,
  nameOfMember,
  partyOfMembers,
} from '../roll-calls-of-body.js';
import { chartOfRebels } from './chart.js';
import { type RebelRows, rebelRows } from './rows.js';
import { cases, shown, title } from './words.js';

/** So many members fill a page in one column. */
const readableRows = 20;

const needs = `${manyBallots}, and somebody who voted against the line of the own party`;

/** Who voted against the line of the own party, and how often. */
export const rebels = kind<MembersParameters, RebelRows>({
  name: 'rebels',
  title,
  about: 'who voted against the line of the own party, and in what share of the votes',
  needs,
  parameters: {
    body: bodyParameter,
    party: partyOfMembers,
    rows: {
      type: 'number',
      least: 1,
      most: 1000,
      about: `how many members are shown at most, those with the largest shares; ${readableRows} fill a page`,
    },
  },
  choose: (record, { rows = readableRows, ...given }) =>
    chooseMembers(
      record,
      { ...given, rows },
      (one) => rebelRows(record, one).rebels.length > 0,
      needs,
    ),
  rows: rebelRows,
  bodies: ({ body }) => [body.id],
  chart: chartOfRebels,
  caption: (rows, language) => {
    const numbers = [
      Math.min(rows.most, rows.rebels.length),
      rows.rebels.length,
      rows.judged.length,
    ].map((one) => writeCount(one, language)) as [string, string, string];
    return {
      shown: inLanguage(shown, language),
      cases: inLanguage(cases, language)(...numbers, nameIn(rows.body.name, language)),
    };
  },
  slots: (rows, language) => ({
    rebels: writeCount(rows.rebels.length, language),
    first: nameOfMember(rows, rows.rebels[0]!.member, language),
    against: writeCount(rows.rebels[0]!.rebellions, language),
    lines: writeCount(rows.rebels[0]!.lines, language),
  }),
  table: (rows) => ({
    columns: [
      { name: 'member', about: 'Identifier of the member' },
      { name: 'party', about: 'Identifier of the party at the last of the votes' },
      { name: 'rebellions', unit: 'votes', about: 'Votes against the line of the own party' },
      {
        name: 'lines',
        unit: 'votes',
        about: 'Votes in which the party had a line and the member voted yes or no',
      },
      { name: 'share', unit: 'share', about: 'The share of these that were against the line' },
      { name: 'rebelled', about: 'Whether there is any: yes or no' },
      { name: 'votes', about: 'Identifiers of the votes against the line' },
      evidenceColumn,
    ],
    rows: rows.judged.map(({ member, party, rebellions, lines, share, votes }) => ({
      member,
      party,
      rebellions,
      lines,
      share,
      rebelled: rebellions > 0 ? 'yes' : 'no',
      votes: votes.join(' '),
      evidence: rows.evidence(member),
    })),
  }),
});
