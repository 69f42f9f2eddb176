import { inLanguage } from '../../language/in-language.js';
import { writeCount } from '../../language/write-count.js';
import { nameIn } from '../../records/name-in.js';
import { evidenceColumn } from '../figure.js';
import { kind } from '../kind.js';
import {
  bodyParameter,
  chooseMembers,
  fewestPeople,
  type MembersParameters,
  manyBallots,
  partyOfMembers,
} from '../roll-calls-of-body.js';
import { chartOfAgreement } from './chart.js';
import { type AgreementRows, agreementRows } from './rows.js';
import { cases, grouped, shown, title } from './words.js';

/** So many rows with their names fill a page. */
const readableRows = 40;

/** Who voted like whom. */
export const agreementMap = kind<MembersParameters, AgreementRows>({
  name: 'agreement-map',
  title,
  about: 'how far every two members voted the same, those who voted alike beside each other',
  needs: manyBallots,
  parameters: {
    body: bodyParameter,
    party: partyOfMembers,
    rows: {
      type: 'number',
      least: 2,
      most: 120,
      about: `how many rows there are at most; of more members neighbours share one; ${readableRows} fill a page`,
    },
  },
  choose: (record, { rows = readableRows, ...given }) =>
    chooseMembers(
      record,
      { ...given, rows },
      (one) => membersIn(agreementRows(record, one)) >= fewestPeople,
      manyBallots,
    ),
  rows: agreementRows,
  bodies: ({ body }) => [body.id],
  chart: chartOfAgreement,
  caption: (rows, language) => {
    const most = Math.max(...rows.rows.map(({ members }) => members.length));
    return {
      shown: [
        inLanguage(shown, language),
        ...(most === 1 ? [] : [inLanguage(grouped, language)(writeCount(most, language))]),
      ].join(' '),
      cases: inLanguage(cases, language)(
        writeCount(membersIn(rows), language),
        writeCount(rows.calls.votes.length, language),
        nameIn(rows.body.name, language),
      ),
    };
  },
  table: (rows) => ({
    columns: [
      { name: 'row', about: 'Identifiers of the members of the row' },
      { name: 'row_members', unit: 'members', about: 'How many they are' },
      { name: 'column', about: 'Identifiers of the members of the column' },
      {
        name: 'agreed',
        unit: 'votes',
        about: 'Votes in which two of them voted the same, over all pairs',
      },
      { name: 'shared', unit: 'votes', about: 'Votes in which both voted, over all pairs' },
      { name: 'share', unit: 'share', about: 'The share of agreement' },
      evidenceColumn,
    ],
    rows: rows.cells.map(({ row, column, agreed, shared }) => {
      const [first, second] = [rows.rows[row]!.members, rows.rows[column]!.members];
      return {
        row: first.join(' '),
        row_members: first.length,
        column: second.join(' '),
        agreed,
        shared,
        share: agreed / shared,
        evidence: [...new Set([...first, ...second].flatMap((id) => rows.evidence(id).split(' ')))]
          .join(' ')
          .trim(),
      };
    }),
  }),
});

function membersIn({ rows }: AgreementRows): number {
  return rows.reduce((sum, { members }) => sum + members.length, 0);
}
