import { isNarrow } from '../../charts/paper.js';
import { inLanguage } from '../../language/in-language.js';
import { writeCount } from '../../language/write-count.js';
import { writePercent } from '../../language/write-percent.js';
import { nameIn } from '../../records/name-in.js';
import { evidenceColumn } from '../figure.js';
import { isLack, kind } from '../kind.js';
import {
  areMany,
  bodyParameter,
  chooseRollCalls,
  manyBallots,
  nameOfParty,
} from '../roll-calls-of-body.js';
import { chartOfPartyUnity, unitOf } from './chart.js';
import { type PartyUnityParameters, type PartyUnityRows, partyUnityRows } from './rows.js';
import { cases, several, shown, title } from './words.js';

/** So many parties fill a page in one column. */
const readableRows = 8;

const needs = `${manyBallots}, and two parties that opposed each other in one`;

/** How far members voted with their own party where the parties were opposed. */
export const partyUnity = kind<PartyUnityParameters, PartyUnityRows>({
  name: 'party-unity',
  title,
  about:
    'how far members voted with their own party in the votes in which the two largest parties opposed each other',
  needs,
  parameters: {
    body: bodyParameter,
    rows: {
      type: 'number',
      least: 1,
      most: 100,
      about: `how many parties are shown at most, the largest; ${readableRows} fill a page`,
    },
  },
  choose: (record, { body, rows = readableRows }) => {
    const calls = chooseRollCalls(
      record,
      body,
      (one) =>
        areMany(one) && partyUnityRows(record, { body: one.body.id, rows }).byParty.length > 1,
      needs,
    );
    return isLack(calls) ? calls : { body: calls.body.id, rows };
  },
  rows: partyUnityRows,
  bodies: ({ body }) => [body.id],
  chart: chartOfPartyUnity,
  caption: (rows, language) => {
    const { between, byParty, unityVotes, judgedVotes } = rows;
    const [first = '', second = ''] = between!.map((party) => nameOfParty(rows, party, language));
    const unit = Math.max(unitOf(rows, isNarrow('84mm')), unitOf(rows, false));
    const members = byParty.reduce((sum, one) => sum + one.members.length, 0);
    return {
      shown: [
        inLanguage(shown, language)(first, second),
        ...(unit > 1 ? [inLanguage(several, language)(writeCount(unit, language))] : []),
      ].join(' '),
      cases: inLanguage(cases, language)(
        writeCount(members, language),
        writeCount(unityVotes, language),
        writeCount(judgedVotes, language),
        nameIn(rows.body.name, language),
      ),
    };
  },
  slots: ({ byParty, unityVotes, judgedVotes }, language) => ({
    unityVotes: writeCount(unityVotes, language),
    judgedVotes: writeCount(judgedVotes, language),
    median: writePercent(byParty[0]!.median, 0, language),
  }),
  table: (rows) => ({
    columns: [
      { name: 'member', about: 'Identifier of the member' },
      { name: 'party', about: 'Identifier of the last party of the member in the votes' },
      {
        name: 'votes',
        unit: 'votes',
        about: 'Party unity votes in which the party had a majority and the member voted',
      },
      { name: 'with_party', unit: 'votes', about: 'Those in which the member voted with it' },
      { name: 'share', unit: 'share', about: 'Their share' },
      { name: 'median', unit: 'share', about: 'The median of the party' },
      { name: 'unity_votes', unit: 'votes', about: 'Party unity votes of the body' },
      {
        name: 'judged_votes',
        unit: 'votes',
        about: 'Votes in which both of the two largest parties had a majority',
      },
      evidenceColumn,
    ],
    rows: rows.byParty.flatMap(({ members, median }) =>
      members.map(({ member, party, votes, withParty, share }) => ({
        member,
        party,
        votes,
        with_party: withParty,
        share,
        median,
        unity_votes: rows.unityVotes,
        judged_votes: rows.judgedVotes,
        evidence: rows.evidence(member),
      })),
    ),
  }),
});
