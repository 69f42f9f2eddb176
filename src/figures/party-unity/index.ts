import { partyCodesOf } from '../../analysis/rollcalls/party-codes.js';
import type { RollCallMatrix } from '../../analysis/rollcalls/roll-call-matrix.js';
import { isNarrow } from '../../charts/paper.js';
import { inLanguage } from '../../language/in-language.js';
import { writeCount } from '../../language/write-count.js';
import { writePercent } from '../../language/write-percent.js';
import { nameIn } from '../../records/name-in.js';
import { dotsOfSeveral } from '../dots-of-several.js';
import { evidenceColumn } from '../figure.js';
import { isLack, kind } from '../kind.js';
import { opposedParties } from '../opposed-parties.js';
import {
  areMany,
  bodyParameter,
  chooseRollCalls,
  manyBallots,
  nameOfParty,
  type RollCallsOfBody,
} from '../roll-calls-of-body.js';
import { chartOfPartyUnity, unitOf } from './chart.js';
import { type PartyUnityParameters, type PartyUnityRows, partyUnityRows } from './rows.js';
import { cases, shown, title } from './words.js';

/** So many parties fill a page in one column. */
const readableRows = 8;

const needs = `${manyBallots}, and two parties that opposed each other in one`;

/** The two parties compared: those told, with the one that is sought beside one that is. */
function twoOf(
  { calls }: RollCallsOfBody,
  party: string | undefined,
  other: string | undefined,
): readonly [string, string] | undefined {
  if (party !== undefined && other !== undefined) {
    return isOf(calls, party) && isOf(calls, other) && party !== other ? [party, other] : undefined;
  }
  const told = party ?? other;
  if (told !== undefined && !isOf(calls, told)) return undefined;
  const two = opposedParties(calls, told);
  return two && other !== undefined ? [two[1], two[0]] : two;
}

/** Whether a party had a member in a vote. */
function isOf(calls: RollCallMatrix, party: string): boolean {
  return partyCodesOf(calls).parties.includes(party);
}

/** How far members voted with their own party where the parties were opposed. */
export const partyUnity = kind<PartyUnityParameters, PartyUnityRows>({
  name: 'party-unity',
  title,
  about:
    'how far members voted with their own party in the votes in which two parties opposed each other',
  needs,
  parameters: {
    body: bodyParameter,
    party: {
      type: 'record',
      table: 'parties',
      about: 'one of the two parties whose majorities are compared; the largest',
    },
    other: {
      type: 'record',
      table: 'parties',
      about:
        'the other; the largest that opposed it in a quarter of the votes, or else the one that most often did',
    },
    rows: {
      type: 'number',
      least: 1,
      most: 100,
      about: `how many parties are shown at most, the largest; ${readableRows} fill a page`,
    },
  },
  choose: (record, { body, rows = readableRows, party, other }) => {
    const of = (calls: RollCallsOfBody): PartyUnityParameters | undefined => {
      const [first, second] = twoOf(calls, party, other) ?? [];
      if (first === undefined || second === undefined) return undefined;
      return { body: calls.body.id, party: first, other: second, rows };
    };
    const isEnough = (calls: RollCallsOfBody) => {
      const parameters = areMany(calls) ? of(calls) : undefined;
      return parameters !== undefined && partyUnityRows(record, parameters).byParty.length > 1;
    };
    const calls = chooseRollCalls(record, body, isEnough, needs);
    return isLack(calls) ? calls : of(calls)!;
  },
  rows: partyUnityRows,
  bodies: ({ body }) => [body.id],
  chart: chartOfPartyUnity,
  caption: (rows, language) => {
    const { between, byParty, unityVotes, judgedVotes } = rows;
    const [first = '', second = ''] = between.map((party) => nameOfParty(rows, party, language));
    const units = { wide: unitOf(rows, false), narrow: unitOf(rows, isNarrow('84mm')) };
    const members = byParty.reduce((sum, one) => sum + one.members.length, 0);
    return {
      shown: [inLanguage(shown, language)(first, second), ...dotsOfSeveral(units, language)].join(
        ' ',
      ),
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
        about: 'Votes in which both of the two parties compared had a majority',
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
